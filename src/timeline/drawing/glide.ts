/** The way from one scale to another: about a point that stays, as a zoom by hand would. */
import { momentAt, placeOf, rangeOf, type Stretch, scaleFor, type TimeScale, warpOf } from '../layout'

/** Long enough to see what went where. */
const TRANSITION = 260

/** Shows the scales between two, frame by frame, and null where it has come to the last; returns what ends that. */
export function glide(
  from: TimeScale,
  to: TimeScale,
  stretches: readonly Stretch[],
  show: (scale: TimeScale | null) => void,
): () => void {
  const scaleAt = between(from, to, stretches)
  const began = performance.now()
  let asked = 0
  const step = (now: number): void => {
    const t = Math.max(0, (now - began) / TRANSITION)
    if (t < 1) asked = requestAnimationFrame(step)
    show(t < 1 ? scaleAt(t) : null)
  }
  asked = requestAnimationFrame(step)
  return () => cancelAnimationFrame(asked)
}

/** The scales between `from` (0) and `to` (1), slow at both ends. */
function between(from: TimeScale, to: TimeScale, stretches: readonly Stretch[]): (t: number) => TimeScale {
  const start = rangeOf(from)
  const end = rangeOf(to)
  const strength = to.warp.strength - from.warp.strength
  return (t) => {
    const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
    const warp = warpOf(stretches, from.warp.strength + strength * eased)
    const [a0, b0] = [placeOf(warp, start.from), placeOf(warp, start.to)]
    const [a1, b1] = [placeOf(warp, end.from), placeOf(warp, end.to)]
    const width = (b0 - a0) * ((b1 - a1) / (b0 - a0)) ** eased
    const part = Math.abs(b1 - a1 - (b0 - a0)) < 1e-9 ? eased : (width - (b0 - a0)) / (b1 - a1 - (b0 - a0))
    const left = a0 + (a1 - a0) * part
    return scaleFor(
      warp,
      { from: momentAt(warp, left), to: momentAt(warp, left + width) },
      to.width,
      to.gapWidth,
    )
  }
}
