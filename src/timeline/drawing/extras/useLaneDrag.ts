import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Stage } from '../stage'
import { placeAt } from './arrange'
import type { LaneBox } from './useLanes'

/** Pixels that a pointer may tremble and still press. */
const TREMBLE = 4
/** So near to an edge of what scrolls, lanes scroll by so much. */
const EDGE = 28
const SCROLLS = 10

/** A lane that is on its way: how far its head is from where it was, and the place that it would get. */
export interface LaneDrag {
  readonly key: string
  readonly by: number
  readonly place: number
}

/** Lanes by pointer: what a head hears, and the lane that is on its way. `move` gets it where it was let go. */
export function useLaneDrag(
  stage: Stage,
  lanes: readonly LaneBox[],
  move: (key: string, place: number) => void,
) {
  const [drag, setDrag] = useState<LaneDrag | null>(null)
  const held = useRef<{ key: string; y: number; scrolled: number; moved: boolean } | null>(null)
  const dragging = drag !== null
  useEffect(() => {
    if (!dragging) return
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      held.current = null
      setDrag(null)
    }
    document.addEventListener('keydown', cancel, true)
    return () => document.removeEventListener('keydown', cancel, true)
  }, [dragging])

  const down = (event: PointerEvent, lane: LaneBox): void => {
    // A finger on a name scrolls the page; the grip is what it takes hold of.
    const byGrip = (event.target as Element).closest('.timeline-lane-grip') !== null
    if (event.button !== 0 || (event.pointerType === 'touch' && !byGrip)) return
    const { scrollTop } = stage.elements.scroller
    held.current = { key: lane.key, y: event.clientY, scrolled: scrollTop, moved: false }
  }
  const drags = (event: PointerEvent, lane: LaneBox): void => {
    const now = held.current
    if (now?.key !== lane.key) return
    const { scroller } = stage.elements
    if (!now.moved && Math.abs(event.clientY - now.y) < TREMBLE) return
    // Only now: what has the pointer has the click, too.
    if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId)
    now.moved = true
    const box = scroller.getBoundingClientRect()
    if (event.clientY > box.bottom - EDGE) scroller.scrollTop += SCROLLS
    else if (event.clientY < box.top + EDGE) scroller.scrollTop -= SCROLLS
    const by = event.clientY - now.y + scroller.scrollTop - now.scrolled
    const pointer = event.clientY - box.top + scroller.scrollTop
    setDrag({ key: lane.key, by, place: placeAt(lanes, lane.key, pointer) })
  }
  const drop = (lane: LaneBox, isDone: boolean): void => {
    const now = held.current
    if (now?.moved && drag && isDone) move(lane.key, drag.place)
    if (!now?.moved) held.current = null
    setDrag(null)
  }
  /** Whether a click is only the end of a drag. */
  const endsDrag = (): boolean => {
    if (!held.current?.moved && !drag) return false
    held.current = null
    return true
  }
  return { drag, down, drags, drop, endsDrag }
}

/** Where a dragged lane would go: the edge between two others. */
export function edgeOf(lanes: readonly LaneBox[], { key, place }: LaneDrag): number {
  const others = lanes.filter((lane) => lane.key !== key)
  const before = others[place - 1]
  const at = lanes.findIndex((lane) => lane.key === key)
  // Behind itself it stays where it is.
  if (place === at) return lanes[at]!.y
  if (before) return before.y + before.height
  return 0
}
