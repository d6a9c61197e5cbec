/** The strip below: its handles move the ends of what is seen, the part between moves it, a press beside it goes there. */
import { fitted, panned, scaleFor } from '../../layout'
import { xOf } from '../nearest'
import type { Stage } from '../stage'
import { capture, type Listeners } from './listen'

/** The narrowest that the brush gets, in pixels of the strip. */
const NARROWEST = 4

/** Drags the part of the overview that is seen, or either of its ends. */
export function listenToBrush(stage: Stage, listeners: Listeners, stopGliding: () => void): void {
  const { overview } = stage.elements
  if (!overview) return
  /** What is dragged, and where it was taken hold of. */
  let drag: { readonly part: 'brush' | 'start' | 'end'; readonly grab: number } | null = null

  const start = (event: PointerEvent): void => {
    if (event.button !== 0) return
    stopGliding()
    const { scale } = stage
    const all = fitted(scale)
    const x = xOf(stage, event.clientX)
    const left = all.x(scale.invert(0))
    const right = all.x(scale.invert(scale.width))
    const handle = (event.target as Element).closest<SVGElement>('[data-slider]')?.dataset.slider
    if (handle === 'start') drag = { part: 'start', grab: x - left }
    else if (handle === 'end') drag = { part: 'end', grab: x - right }
    else {
      if (x < left || x > right) stage.moveTo(panned(scale, scale.x(all.invert(x)) - scale.width / 2))
      drag = { part: 'brush', grab: x }
    }
    capture(event)
  }
  const move = (event: PointerEvent): void => {
    if (!drag) return
    const x = xOf(stage, event.clientX)
    if (drag.part === 'brush') {
      stage.moveTo(panned(stage.scale, (x - drag.grab) * (stage.scale.k / fitted(stage.scale).k)))
      drag = { part: 'brush', grab: x }
    } else moveEnd(stage, drag.part, x - drag.grab)
  }
  const end = (): void => {
    if (!drag) return
    drag = null
    if (stage.moving) stage.settle()
  }
  listeners.on(overview, 'pointerdown', start)
  listeners.on(overview, 'pointermove', move)
  listeners.on(overview, 'pointerup', end)
  listeners.on(overview, 'pointercancel', end)
}

/** Moves one end of what is seen to pixel `x` of the strip. */
export function moveEnd(stage: Stage, side: 'start' | 'end', x: number): void {
  const { scale } = stage
  const all = fitted(scale)
  const left = all.x(scale.invert(0))
  const right = all.x(scale.invert(scale.width))
  const from = side === 'start' ? Math.max(0, Math.min(x, right - NARROWEST)) : left
  const to = side === 'end' ? Math.min(scale.width, Math.max(x, left + NARROWEST)) : right
  stage.moveTo(
    scaleFor(scale.warp, { from: all.invert(from), to: all.invert(to) }, scale.width, scale.gapWidth),
  )
}
