/**
 * A pair's balance through time as path data: the line, and the band around it, each split where it crosses zero, so
 * that either side can have its own colour, dash and name. Nothing is drawn before the first act: "nothing coded" is
 * not zero.
 */
import { area, line } from 'd3-shape'
import type { CurveLine } from '../../model'

/** `d` of the parts at or above zero, and at or below. Empty where there is none. */
export interface SignedPath {
  readonly cooperation: string
  readonly conflict: string
}
export interface CurveShape {
  readonly line: SignedPath
  readonly band: SignedPath
}
type Scale = (value: number) => number

/** A value of the curve at a time. NaN before the first act. */
type Moment = readonly [t: number, value: number]
/** The band at a time: its lowest and its highest value. */
type Slice = readonly [t: number, low: number, high: number]

/** The curve with a point of its own wherever it crosses zero, so that each sign's part ends on the line. */
function withCrossings(t: Float64Array, values: Float64Array): Moment[] {
  const moments: Moment[] = []
  for (let i = 0; i < t.length; i++) {
    const [t0, v0] = moments.at(-1) ?? [Number.NaN, Number.NaN]
    const [t1, v1] = [t[i]!, values[i]!]
    if (v0 * v1 < 0) moments.push([t0 + ((t1 - t0) * v0) / (v0 - v1), 0])
    moments.push([t1, v1])
  }
  return moments
}

/**
 * The side that each moment is on: 1 or -1, NaN before the first act. A balance that has faded to nothing keeps the side
 * it comes from: as the sum of what was done it has never left it.
 */
function sidesOf(moments: readonly Moment[], from: number): readonly number[] {
  let side = Math.sign(moments.find(([, value]) => value < 0 || value > 0)?.[1] ?? 1)
  if (from !== 0) side = from
  return moments.map(([, value]) => {
    if (Number.isNaN(value)) return value
    if (value !== 0) side = Math.sign(value)
    return side
  })
}

function linePath(t: Float64Array, values: Float64Array, x: Scale, y: Scale, from: number): SignedPath {
  const moments = withCrossings(t, values)
  const path = line<Moment>()
    .x(([time]) => x(time))
    .y(([, value]) => y(value))
    .digits(1)
  const sides = sidesOf(moments, from)
  const on = (side: number) => (_: Moment, i: number) =>
    sides[i] === side || (moments[i]![1] === 0 && (sides[i - 1] === side || sides[i + 1] === side))
  const conflict = path.defined(on(-1))(moments)
  const cooperation = path.defined(on(1))(moments)
  return { cooperation: cooperation ?? '', conflict: conflict ?? '' }
}

function bandPath(t: Float64Array, { low, high }: CurveLine, x: Scale, y: Scale): SignedPath {
  const slices = Array.from(t, (time, i): Slice => [time, low[i]!, high[i]!])
  const half = (clip: (value: number) => number): string => {
    if (slices.every(([, least, most]) => !(clip(most) > clip(least)))) return ''
    const path = area<Slice>()
      .defined(([, least]) => !Number.isNaN(least))
      .x(([time]) => x(time))
      .y0(([, least]) => y(clip(least)))
      .y1(([, , most]) => y(clip(most)))
      .digits(1)
    return path(slices) ?? ''
  }
  return { cooperation: half((v) => Math.max(v, 0)), conflict: half((v) => Math.min(v, 0)) }
}

/**
 * @param t times of the curve, ms
 * @param x pixels of a time
 * @param y pixels of a balance, -1 to 1
 * @param from the side that it comes from, 1 or -1, where it begins with nothing left; 0 where that is not known
 */
export const curveShape = (t: Float64Array, curve: CurveLine, x: Scale, y: Scale, from = 0): CurveShape => ({
  line: linePath(t, curve.balance, x, y, from),
  band: bandPath(t, curve, x, y),
})

/** The side that a balance is on at the end of a curve, or comes from: 1 or -1; `before` where it has only zeros. */
export const sideAtEnd = ({ balance }: Pick<CurveLine, 'balance'>, before: number): number =>
  Math.sign(balance.findLast((value) => value < 0 || value > 0) ?? before)

/**
 * Rows for dots of one size along a line, so that none covers another: each takes the lowest row that is free.
 * @param xs pixels, ascending
 * @param gap least distance of two in one row
 */
export function dodge(xs: readonly number[], gap: number): number[] {
  const ends: number[] = []
  return xs.map((x) => {
    let row = ends.findIndex((end) => end + gap <= x)
    if (row < 0) row = ends.length
    ends[row] = x
    return row
  })
}
