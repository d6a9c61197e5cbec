/** Pointer and keys on the network: what is hovered, what is in focus, the one tab stop, and what a press does. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type Findable, nearest, towards, type Way } from '../layout'

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface Reach {
  /** The one key that Tab stops at. */
  readonly stop: string | null
  /** What is hovered or else in focus by keyboard. */
  readonly active: string | null
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void
    readonly onPointerDown: () => void
    readonly onPointerLeave: () => void
    readonly onClick: (event: MouseEvent<SVGSVGElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => void
    readonly onFocus: (event: FocusEvent<SVGSVGElement>) => void
    readonly onBlur: (event: FocusEvent<SVGSVGElement>) => void
  }
  /** Keeps the card open while the pointer is on it. */
  readonly hold: (on: boolean) => void
  readonly dismiss: () => void
}

const keyOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null

/**
 * What pointer and keys are on in the picture, and what they do: the nearest of `things` within a finger’s
 * width, arrow keys along lines, Enter, O, Escape.
 * @param rem pixels
 */
export function useReach(
  svg: RefObject<SVGSVGElement | null>,
  things: readonly Findable[],
  rem: number,
  open: (key: string) => void,
  clear: () => void,
  group: (key: string) => void,
): Reach {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  const pressing = useRef(false)

  const has = (key: string | null): key is string => key !== null && things.some((thing) => thing.key === key)
  const stop = has(last) ? last : (things[0]?.key ?? null)
  const active = has(hovered) ? hovered : has(focused) ? focused : null

  const at = (event: { clientX: number; clientY: number }): string | null => {
    const box = svg.current?.getBoundingClientRect()
    if (!box || box.width === 0) return null
    const view = svg.current?.viewBox.baseVal
    const scale = view && view.width > 0 ? view.width / box.width : 1
    return nearest(
      things,
      { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale },
      rem,
    )
  }
  const move = (key: string | null) => {
    if (key === null) return
    setLast(key)
    svg.current?.querySelector<SVGElement>(`[role="button"][data-key="${CSS.escape(key)}"]`)?.focus()
  }
  /** Leaving is slow, so that the pointer can cross over to the card. */
  const leave = () => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setHovered(null), 180)
  }
  const hover = (key: string | null) => {
    if (key === null) {
      if (hovered !== null) leave()
      return
    }
    clearTimeout(leaving.current)
    if (key !== hovered) setHovered(key)
  }

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const here = keyOf(event.target)
    const way = ARROWS[event.key]
    const index = things.findIndex((thing) => thing.key === here)
    const nth = (i: number) => things[Math.max(0, Math.min(things.length - 1, i))]?.key ?? null
    if (way) move(here === null ? stop : towards(things, here, way))
    else if (event.key === 'PageDown') move(nth(index + 1))
    else if (event.key === 'PageUp') move(nth(index - 1))
    else if (event.key === 'Home') move(nth(0))
    else if (event.key === 'End') move(nth(things.length - 1))
    else if (event.key === 'Enter' || event.key === ' ') {
      if (here === null) return
      open(here)
    } else if (event.key === 'o' || event.key === 'O') {
      if (here === null) return
      group(here)
    } else if (event.key === 'Escape') {
      // First the card goes; pressed again, the choice.
      if (active !== null && hovered !== null) setHovered(null)
      else if (focused !== null) {
        setFocused(null)
        clear()
      } else clear()
      return
    } else return
    event.preventDefault()
  }

  return {
    stop,
    active,
    handlers: {
      onPointerMove: (event) => {
        if (event.pointerType !== 'touch') hover(at(event))
      },
      onPointerLeave: () => {
        pressing.current = false
        leave()
      },
      onClick: (event) => {
        pressing.current = false
        // A press by assistive technology has no place of its own, but a target.
        const key = event.detail === 0 ? keyOf(event.target) : (at(event) ?? keyOf(event.target))
        if (!has(key)) return
        setLast(key)
        open(key)
      },
      onKeyDown,
      onFocus: (event) => {
        const key = keyOf(event.target)
        if (key === null) return
        setLast(key)
        // Focus by pointer opens no card: the press does something already.
        setFocused(pressing.current ? null : key)
      },
      onBlur: () => setFocused(null),
      onPointerDown: () => {
        pressing.current = true
      },
    },
    hold: (on) => {
      if (on) clearTimeout(leaving.current)
      else leave()
    },
    dismiss: () => {
      setHovered(null)
      setFocused(null)
    },
  }
}
