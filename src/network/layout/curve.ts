/**
 * A pair's balance through time as path data: the line, and the band around it, each split where it crosses zero, so
 * that either side can have its own colour, dash and name. Nothing is drawn before the first act: "nothing coded" is
 * not zero.
 */
import type { CurveLine } from '../../model'
import { tenth } from './numbers'

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

const at = (x: number, y: number): string => `${tenth(x)},${tenth(y)}`

/** Adds the piece from (x0, y0) to (x1, y1), which continues the last piece where it begins at its end. */
class Pen {
  d = ''
  #last = ''
  piece(x0: number, y0: number, x1: number, y1: number): void {
    const from = at(x0, y0)
    const to = at(x1, y1)
    if (from !== this.#last) this.d += `M${from}`
    if (from !== to) this.d += `L${to}`
    this.#last = to
  }
}

function linePath(t: Float64Array, values: Float64Array, x: Scale, y: Scale): SignedPath {
  const above = new Pen()
  const below = new Pen()
  for (let i = 1; i < t.length; i++) {
    const v0 = values[i - 1]!
    const v1 = values[i]!
    if (Number.isNaN(v0) || Number.isNaN(v1)) continue
    const x0 = x(t[i - 1]!)
    const x1 = x(t[i]!)
    if (v0 * v1 >= 0) {
      const pen = v0 + v1 >= 0 ? above : below
      pen.piece(x0, y(v0), x1, y(v1))
      continue
    }
    const cross = x0 + ((x1 - x0) * v0) / (v0 - v1)
    const first = v0 > 0 ? above : below
    const second = v0 > 0 ? below : above
    first.piece(x0, y(v0), cross, y(0))
    second.piece(cross, y(0), x1, y(v1))
  }
  return { cooperation: above.d, conflict: below.d }
}

function bandPath(t: Float64Array, { low, high }: CurveLine, x: Scale, y: Scale): SignedPath {
  const half = (clip: (value: number) => number): string => {
    let d = ''
    for (let start = 0; start < t.length; ) {
      if (Number.isNaN(low[start]!)) {
        start++
        continue
      }
      let end = start
      while (end + 1 < t.length && !Number.isNaN(low[end + 1]!)) end++
      const top: string[] = []
      const bottom: string[] = []
      let thick = false
      for (let i = start; i <= end; i++) {
        const h = clip(high[i]!)
        const l = clip(low[i]!)
        if (h !== l) thick = true
        top.push(at(x(t[i]!), y(h)))
        bottom.push(at(x(t[i]!), y(l)))
      }
      if (thick) d += `M${top.join('L')}L${bottom.reverse().join('L')}Z`
      start = end + 1
    }
    return d
  }
  return { cooperation: half((v) => Math.max(v, 0)), conflict: half((v) => Math.min(v, 0)) }
}

/**
 * @param t times of the curve, ms
 * @param x pixels of a time
 * @param y pixels of a balance, -1 to 1
 */
export const curveShape = (t: Float64Array, line: CurveLine, x: Scale, y: Scale): CurveShape => ({
  line: linePath(t, line.balance, x, y),
  band: bandPath(t, line, x, y),
})

/**
 * The strip under the timeline's lanes: both directions together, on the timeline's own scale, from 0 to `height`
 * pixels with zero in the middle.
 */
export function stripPath(
  curve: { readonly t: Float64Array; readonly both: CurveLine },
  scale: (ms: number) => number,
  height: number,
): CurveShape & { readonly zero: number } {
  const y = (value: number) => (height / 2) * (1 - value)
  return { ...curveShape(curve.t, curve.both, scale, y), zero: tenth(height / 2) }
}

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
