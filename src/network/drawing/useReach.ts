/** Pointer and keys on a network of any size: what is looked at, the one tab stop, and what a press does. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react'
import { type Findable, towards, type Way } from '../layout'

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export interface Does {
  readonly open: (key: string) => void
  readonly group: (key: string) => void
  readonly clear: () => void
}

interface Reach {
  /** The one key that Tab stops at. */
  readonly stop: string | null
  /** What is hovered or else in focus by keyboard. */
  readonly active: string | null
  readonly focused: string | null
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerDown: () => void
    readonly onPointerLeave: () => void
    readonly onClick: (event: MouseEvent) => void
    readonly onKeyDown: (event: KeyboardEvent) => void
    readonly onFocus: (event: FocusEvent) => void
    readonly onBlur: () => void
  }
  /** Keeps the card open while the pointer is on it. */
  readonly hold: (on: boolean) => void
}

const keyOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null

/**
 * What pointer and keys are on in the picture, and what they do: arrow keys along lines, Page Up and Down, Home and
 * End through the list, Enter, O, Escape.
 * @param root holds an element to focus for each of `things`
 * @param at the thing that a pointer means
 */
export function useReach(
  root: RefObject<Element | null>,
  things: readonly Findable[],
  at: (event: MouseEvent) => string | null,
  { open, group, clear }: Does,
): Reach {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const pressing = useRef(false)

  const has = (key: string | null): key is string => key !== null && things.some((thing) => thing.key === key)
  const stop = has(last) ? last : (things[0]?.key ?? null)
  const looked = has(focused) ? focused : null

  const move = (key: string | null) => {
    if (key === null) return
    setLast(key)
    root.current?.querySelector<HTMLElement>(`[tabindex][data-key="${CSS.escape(key)}"]`)?.focus()
  }
  /** Leaving is slow, so that the pointer can cross over to the card. */
  const leave = () => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setHovered(null), 180)
  }

  const onKeyDown = (event: KeyboardEvent) => {
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
      if (hovered !== null) setHovered(null)
      else {
        setFocused(null)
        clear()
      }
      return
    } else return
    event.preventDefault()
  }

  return {
    stop,
    active: has(hovered) ? hovered : looked,
    focused: looked,
    handlers: {
      onPointerMove: (event) => {
        if (event.pointerType === 'touch' || event.buttons !== 0) return
        const key = at(event)
        if (key === null) {
          if (hovered !== null) leave()
          return
        }
        clearTimeout(leaving.current)
        if (key !== hovered) setHovered(key)
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
  }
}
