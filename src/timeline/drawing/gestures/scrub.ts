/** The axis carries the cursor: it comes to where a pointer is pressed, and follows it. */
import { xOf } from '../nearest'
import type { Stage } from '../stage'
import { capture, type Listeners } from './listen'

/** Drags the time cursor by its handle, or sets it where the axis is pressed. */
export function listenToScrub(stage: Stage, listeners: Listeners): void {
  const { axis } = stage.elements
  let scrubs = false
  const cursorTo = (clientX: number, settled: boolean): void => {
    const { scale } = stage
    const x = Math.max(0, Math.min(scale.width, xOf(stage, clientX)))
    stage.events().onCursor(scale.invert(x), { settled })
  }
  const end = (event: PointerEvent): void => {
    if (!scrubs) return
    scrubs = false
    cursorTo(event.clientX, true)
  }
  listeners.on<PointerEvent>(axis, 'pointerdown', (event) => {
    if (event.button !== 0 || stage.input.compact) return
    scrubs = true
    capture(event)
    cursorTo(event.clientX, false)
  })
  listeners.on<PointerEvent>(axis, 'pointermove', (event) => {
    if (scrubs) cursorTo(event.clientX, false)
  })
  listeners.on(axis, 'pointerup', end)
  listeners.on(axis, 'pointercancel', end)
}
