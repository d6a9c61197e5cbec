/** Pointer and keys on a large network: as in any, and the camera besides. */
import type { KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react'
import { type Findable, nearest } from '../../layout'
import { type Does, useReach } from '../useReach'
import type { CameraHold } from './useCamera'

/** Share of the room that an arrow key with Shift moves. */
const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-0.2, 0],
  ArrowRight: [0.2, 0],
  ArrowUp: [0, -0.2],
  ArrowDown: [0, 0.2],
}

/**
 * What pointer and keys are on, among `things` (positions in the `room`’s pixels), and what they do. Focus lives in
 * buttons that stand over the picture.
 */
export function useLargeReach(
  room: RefObject<HTMLDivElement | null>,
  things: readonly Findable[],
  rem: number,
  camera: CameraHold,
  does: Does,
) {
  const at = ({ clientX, clientY }: MouseEvent): string | null => {
    const box = room.current?.getBoundingClientRect()
    return box ? nearest(things, { x: clientX - box.left, y: clientY - box.top }, rem) : null
  }
  const reach = useReach(room, things, at, does)
  const { onPointerMove, onClick, onKeyDown } = reach.handlers

  /** Whether a key is the camera’s. */
  const moves = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const way = shiftKey ? MOVES[key] : undefined
    if (way) camera.moveBy(...way)
    else if (key === '+' || key === '=') camera.zoomBy(1)
    else if (key === '-') camera.zoomBy(-1)
    else if (key === '0') camera.whole()
    else return false
    return true
  }
  return {
    ...reach,
    handlers: {
      ...camera.handlers,
      ...reach.handlers,
      // A press never brings the focus to a mark: the buttons let it through to the canvas.
      onPointerDown: camera.handlers.onPointerDown,
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        camera.handlers.onPointerMove(event)
        onPointerMove(event)
      },
      onClick: (event: MouseEvent) => {
        if (event.detail === 0 || !camera.dragged()) onClick(event)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const bare = !(event.altKey || event.ctrlKey || event.metaKey)
        if (bare && moves(event)) event.preventDefault()
        else onKeyDown(event)
      },
    },
  }
}
