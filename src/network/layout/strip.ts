/**
 * A pair's balance on somebody else's axis: under the timeline's lanes, which may break where the story is silent. Each
 * part of the axis is drawn by itself, so nothing is drawn where time is left out.
 */
import { area } from 'd3-shape'
import type { CurveLine } from '../../model'
import { curveShape, type SignedPath } from './curve'

/** The curve on one part of the axis; ascending. */
export interface StripPiece {
  readonly t: Float64Array
  readonly both: CurveLine
  /** The side that it comes from: 1, -1, or 0 where that isn't known. */
  readonly from?: number
}
export interface StripShape {
  readonly line: SignedPath
  /** Where the whole band lies on one side of zero, and where it doesn't: there nobody can tell. */
  readonly band: SignedPath & { readonly open: string }
}

type Slice = readonly [t: number, low: number, high: number]
type Side = 'cooperation' | 'conflict' | 'open' | 'none'

const sideOf = ([, low, high]: Slice): Side =>
  Number.isNaN(low) ? 'none' : low >= 0 && high > 0 ? 'cooperation' : high <= 0 ? 'conflict' : 'open'

/**
 * The strip from 0 to `height` pixels, zero in the middle.
 * @param x pixels of a time
 */
export function stripShape(
  pieces: readonly StripPiece[],
  x: (time: number) => number,
  height: number,
): StripShape {
  const y = (value: number): number => (height / 2) * (1 - value)
  const path = area<Slice>()
    .x(([t]) => x(t))
    .y0(([, low]) => y(low))
    .y1(([, , high]) => y(high))
    .digits(1)
  const line = { cooperation: '', conflict: '' }
  const band = { cooperation: '', conflict: '', open: '', none: '' }
  for (const { t, both, from: side = 0 } of pieces) {
    const own = curveShape(t, both, x, y, side).line
    line.cooperation += own.cooperation
    line.conflict += own.conflict
    const slices = Array.from(t, (time, i): Slice => [time, both.low[i]!, both.high[i]!])
    let from = 0
    for (let i = 1; i <= slices.length; i++) {
      const side = sideOf(slices[from]!)
      if (i < slices.length && sideOf(slices[i]!) === side) continue
      // A run goes on to where the next one begins, so that there is no gap between two.
      const next = slices[i]
      const reach = next && sideOf(next) !== 'none' ? i + 1 : i
      if (side !== 'none') band[side] += path(slices.slice(from, reach)) ?? ''
      from = i
    }
  }
  const { none: _, ...sides } = band
  return { line, band: sides }
}
