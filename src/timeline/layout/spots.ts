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
 * The places where a label of `width` pixels may stand between `from` and `to` (the ends of the axis), best first: behind
 * a bar, right of a mark or on a bar that is long enough, left. Where it has room nowhere, the roomier side with what
 * fits there, if that is `least` pixels.
 */
export function spotsOf(
  bodies: Bodies,
  i: number,
  width: number,
  { from, to, labelGap, labelLeast }: { from: number; to: number; labelGap: number; labelLeast: number },
): readonly Spot[] {
  const away = bodies.radius[i]! + labelGap
  const x = bodies.x[i]!
  const isBar = bodies.tail[i]! > x
  const start = x + away
  const end = x - away
  const tail = bodies.tail[i]! + labelGap
  const spots: Spot[] = []
  if (isBar && tail + width <= to) spots.push({ side: TAIL, left: tail, right: tail + width })
  if (start + width <= (isBar ? tail - 2 * labelGap : to))
    spots.push({ side: RIGHT, left: start, right: start + width })
  if (end - width >= from) spots.push({ side: LEFT, left: end - width, right: end })
  if (spots.length > 0) return spots
  const right: Spot =
    isBar && to - tail > tail - start
      ? { side: TAIL, left: tail, right: to }
      : { side: RIGHT, left: start, right: isBar ? tail : to }
  const left: Spot = { side: LEFT, left: from, right: end }
  const roomier = right.right - right.left >= end - from ? right : left
  return roomier.right - roomier.left < labelLeast ? [] : [roomier]
}
