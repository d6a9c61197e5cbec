/** Lanes come into sight as the reader scrolls and as their room grows, and paper shows all of them. */
import { Listeners } from './gestures/listen'
import type { Stage } from './stage'

/** Has lanes painted when they can be seen; returns what ends that. */
export function listenToSight(stage: Stage): () => void {
  const listeners = new Listeners()
  let scrolled = 0
  listeners.on(
    document,
    'scroll',
    () => {
      if (!stage.owesLanes()) return
      scrolled ||= requestAnimationFrame(() => {
        scrolled = 0
        if (!stage.moving) stage.paint(true)
      })
    },
    { capture: true, passive: true },
  )
  listeners.finally(() => cancelAnimationFrame(scrolled))
  listeners.on(window, 'beforeprint', () => stage.paint(true, { whole: true }))
  const { scroller, plot } = stage.elements
  const grown = (): void => {
    if (!stage.moving && stage.owesLanes()) stage.paint(true)
  }
  listeners.on(window, 'resize', grown)
  // Where there is a mouse, lanes leave its wheel to the page; on such machines too a finger scrolls them.
  listeners.on<PointerEvent>(scroller, 'pointerover', ({ pointerType }) => {
    scroller.classList.toggle('timeline-touched', pointerType === 'touch')
  })
  if (globalThis.ResizeObserver) {
    const sizes = new ResizeObserver(grown)
    sizes.observe(scroller)
    listeners.finally(() => sizes.disconnect())
  }
  if (globalThis.CSS?.supports?.('animation-timeline: scroll()') === false) {
    import('./more').then(({ markMore }) => listeners.finally(markMore(scroller, plot)))
  }
  return () => listeners.stop()
}
