/** Where a label may stand beside its mark. */
import type { Bodies } from './rows'

/** No label; right or left of the mark; behind the end of a bar. */
export const NONE = 0
export const RIGHT = 1
export const LEFT = 2
export const TAIL = 3

export interface Spot {
  readonly side: number
  readonly left: number
  readonly right: number
}

/**
 * The places where a label of `width` pixels may stand between `from` and `to` (the ends of the axis), best first.
 * Where it has room nowhere, the roomier side with what fits there, if that is `least` pixels.
 */
export function spotsOf(
  bodies: Bodies,
  i: number,
  width: number,
  { from, to, labelGap, labelLeast }: { from: number; to: number; labelGap: number; labelLeast: number },
): readonly Spot[] {
  const away = bodies.radius[i]! + labelGap
  const start = bodies.x[i]! + away
  const end = bodies.x[i]! - away
  const tail = bodies.tail[i]! + labelGap
  const spots: Spot[] = []
  if (tail > start + 1 && tail + width <= to) spots.push({ side: TAIL, left: tail, right: tail + width })
  if (start + width <= to) spots.push({ side: RIGHT, left: start, right: start + width })
  if (end - width >= from) spots.push({ side: LEFT, left: end - width, right: end })
  if (spots.length > 0) return spots
  if (Math.max(to - start, end - from) < labelLeast) return []
  return to - start >= end - from
    ? [{ side: RIGHT, left: start, right: to }]
    : [{ side: LEFT, left: from, right: end }]
}
