/** The wheel: the page's own, unless Ctrl is held (a trackpad's pinch says so too) or the timeline has the window. */
import { panned, zoomed } from '../../layout'
import { xOf } from '../nearest'
import type { Stage } from '../stage'
import type { Listeners } from './listen'

/** Milliseconds without a turn after which the gesture is over. */
const ENDS = 180
/** Turns are cut to so many pixels, and zoom by so much a pixel: of a wheel, and of a pinch, which turns less. */
const MOST = 60
const BY_WHEEL = 0.005
const BY_PINCH = 0.012
const PINCHES_BELOW = 30

/** Zooms and pans by wheel; without a modifier key the page keeps its wheel unless the stage is all there is. */
export function listenToWheel(stage: Stage, listeners: Listeners, stopGliding: () => void): void {
  let ends: ReturnType<typeof setTimeout> | undefined
  const turn = (event: WheelEvent): void => {
    if (!stage.ownsWheel(event)) return
    event.preventDefault()
    const free = stage.input.wheel === 'free'
    stopGliding()
    // Lines and pages, where a browser counts in them.
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1
    const [x, y] = [event.deltaX * unit, event.deltaY * unit]
    if (free && !event.ctrlKey && (event.shiftKey || Math.abs(x) > Math.abs(y))) {
      stage.moveTo(panned(stage.scale, event.shiftKey ? y || x : x))
    } else {
      const rate = event.ctrlKey && Math.abs(event.deltaY) < PINCHES_BELOW ? BY_PINCH : BY_WHEEL
      stage.moveTo(
        zoomed(stage.scale, xOf(stage, event.clientX), Math.exp(-Math.max(-MOST, Math.min(MOST, y)) * rate)),
      )
    }
    clearTimeout(ends)
    ends = setTimeout(() => stage.settle(), ENDS)
  }
  listeners.on(stage.elements.plot, 'wheel', turn, { passive: false })
  listeners.on(stage.elements.axis, 'wheel', turn, { passive: false })
  listeners.finally(() => clearTimeout(ends))
}
