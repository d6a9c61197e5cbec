/** Arcs of a large network: bent as in the small one, to their own left, but without a search for the best way. */
import { curveAt } from '../geometry'
import { clamp, length, tenth } from '../numbers'
import type { PlacedArc, PlacedNode, Point } from '../types'

const rounded = (x: number, y: number): Point => ({ x: tenth(x), y: tenth(y) })

/** The arc from border to border, or null where the two touch. */
export function largeArc(from: PlacedNode, to: PlacedNode, rem: number): PlacedArc | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const d = length(dx, dy)
  if (d <= from.r + to.r + 4) return null
  const bend = clamp(0.09 * d, 0.22 * rem, 2.6 * rem)
  const cx = (from.x + to.x) / 2 + (dy / d) * 2 * bend
  const cy = (from.y + to.y) / 2 - (dx / d) * 2 * bend
  const out = length(cx - from.x, cy - from.y) || 1
  const back = length(cx - to.x, cy - to.y) || 1
  const [gap, control] = [1.5, rounded(cx, cy)]
  const start = rounded(
    from.x + ((cx - from.x) / out) * (from.r + gap),
    from.y + ((cy - from.y) / out) * (from.r + gap),
  )
  const end = rounded(to.x + ((cx - to.x) / back) * (to.r + gap), to.y + ((cy - to.y) / back) * (to.r + gap))
  const badge = curveAt(start, control, end, 0.5)
  return {
    from: from.id,
    to: to.id,
    key: `${from.id}~${to.id}`,
    start,
    control,
    end,
    heading: { x: (to.x - cx) / back, y: (to.y - cy) / back },
    badge: rounded(badge.x, badge.y),
    crowded: false,
  }
}
