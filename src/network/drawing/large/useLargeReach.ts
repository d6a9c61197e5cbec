/** Pointer and keys on a large network: what is hovered, what has the focus, and what a press does. */
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
import { type Findable, nearest, towards, type Way } from '../../layout'
import type { CameraHold } from './useCamera'

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
/** Share of the room that a key moves. */
const MOVES = { left: [-0.2, 0], right: [0.2, 0], up: [0, -0.2], down: [0, 0.2] } as const

interface Does {
  readonly open: (key: string) => void
  readonly group: (key: string) => void
  readonly clear: () => void
}

const keyOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null

/**
 * What pointer and keys are on, among `things` (positions in pixels), and what they do. Focus lives in the
 * `twin`’s buttons.
 */
export function useLargeReach(
  twin: RefObject<HTMLDivElement | null>,
  things: readonly Findable[],
  rem: number,
  hold: CameraHold,
  { open, group, clear }: Does,
) {
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  const has = (key: string | null): key is string => key !== null && things.some((thing) => thing.key === key)

  const at = (event: MouseEvent<HTMLElement>): string | null => {
    const box = event.currentTarget.getBoundingClientRect()
    return nearest(things, { x: event.clientX - box.left, y: event.clientY - box.top }, rem)
  }
  const move = (key: string | null) => {
    if (key === null) return
    setLast(key)
    twin.current
      ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true })
  }
  const leave = () => {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setHovered(null), 180)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const here = keyOf(event.target)
    const way = ARROWS[event.key]
    const place = things.findIndex((thing) => thing.key === here)
    const nth = (i: number) => things[Math.max(0, Math.min(things.length - 1, i))]?.key ?? null
    if (way && event.shiftKey) hold.moveBy(MOVES[way][0], MOVES[way][1])
    else if (way) move(here === null ? (things[0]?.key ?? null) : towards(things, here, way))
    else if (event.key === 'PageDown') move(nth(place + 1))
    else if (event.key === 'PageUp') move(nth(place - 1))
    else if (event.key === 'Home') move(nth(0))
    else if (event.key === 'End') move(nth(things.length - 1))
    else if (event.key === '+' || event.key === '=') hold.zoomBy(1)
    else if (event.key === '-') hold.zoomBy(-1)
    else if (event.key === '0') hold.whole()
    else if (here !== null && (event.key === 'Enter' || event.key === ' ')) open(here)
    else if (here !== null && (event.key === 'o' || event.key === 'O')) group(here)
    else if (event.key === 'Escape') {
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
    stop: has(last) ? last : (things[0]?.key ?? null),
    active: has(hovered) ? hovered : has(focused) ? focused : null,
    focused: has(focused) ? focused : null,
    /** Keeps the card open while the pointer is on it. */
    onHold: (on: boolean) => {
      if (on) clearTimeout(leaving.current)
      else leave()
    },
    handlers: {
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        hold.handlers.onPointerMove(event)
        if (event.pointerType === 'touch' || event.buttons !== 0) return
        const key = at(event)
        if (key === null) {
          if (hovered !== null) leave()
          return
        }
        clearTimeout(leaving.current)
        if (key !== hovered) setHovered(key)
      },
      onPointerLeave: leave,
      onClick: (event: MouseEvent<HTMLElement>) => {
        if (event.detail !== 0 && hold.dragged()) return
        // A press by assistive technology has no place of its own, but a target.
        const key = event.detail === 0 ? keyOf(event.target) : at(event)
        if (!has(key)) return
        setLast(key)
        open(key)
      },
    },
    keys: {
      onKeyDown,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const key = keyOf(event.target)
        if (key === null) return
        setLast(key)
        setFocused(key)
      },
      onBlur: () => setFocused(null),
    },
  }
}
