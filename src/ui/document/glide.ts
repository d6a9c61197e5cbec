/** Moves the page's scroll in a quarter of a second, or at once; whoever touches the page takes over. */

const DURATION = 260
/** Farther than so many windows, passing by shows nothing. */
const FAR = 2.5

/** What a hand does to scroll; keys and clicks also choose, and choosing must not stop what it started. */
const INTERRUPTIONS = ['wheel', 'touchmove'] as const

/** Whether the reader has asked for less movement. */
export const wantsStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Scrolls to `target()`, which is asked again at the end: parts of a long page get their real height only when they
 * come near. Returns a function that stops it; `done` is called once, at the end or when stopped.
 */
export function glideTo(target: () => number, options: { instant: boolean }, done: () => void): () => void {
  const start = scrollY
  let frame = 0
  let over = false
  const finish = () => {
    if (over) return
    over = true
    cancelAnimationFrame(frame)
    for (const name of INTERRUPTIONS) removeEventListener(name, finish)
    done()
  }
  /** Until two questions in a row have the same answer. */
  const settle = (tries: number) => {
    const wanted = target()
    if (Math.abs(wanted - scrollY) > 1 && tries > 0) {
      scrollTo({ top: wanted, behavior: 'instant' })
      frame = requestAnimationFrame(() => settle(tries - 1))
    } else frame = requestAnimationFrame(finish)
  }
  for (const name of INTERRUPTIONS) addEventListener(name, finish, { passive: true })
  const far = Math.abs(target() - start) > FAR * innerHeight
  if (options.instant || far || document.hidden || wantsStill()) {
    scrollTo({ top: target(), behavior: 'instant' })
    frame = requestAnimationFrame(() => settle(6))
    return finish
  }
  const began = performance.now()
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - began) / DURATION))
    const eased = 1 - (1 - t) ** 3
    scrollTo({ top: start + (target() - start) * eased, behavior: 'instant' })
    frame = requestAnimationFrame(t < 1 ? step : () => settle(6))
  }
  frame = requestAnimationFrame(step)
  return finish
}
