/**
 * A pair's balance through time as path data: the line, and the band around it, each split by what the moment reads as
 * (the model's own word for it: that of the arcs, the sentences and the tables), so that each reading can have its own
 * colour, hatch and name. Nothing is drawn before the first act: "nothing coded" is not zero.
 */
import { area, line } from 'd3-shape'
import type { CurveLine, Reading } from '../../model'

export type CurveReading = Exclude<Reading, 'nothing'>
/** `d` of the parts of each reading. Empty where there is none. */
export type ReadPath = Readonly<Record<CurveReading, string>>
export interface CurveShape {
  readonly line: ReadPath
  readonly band: ReadPath
}
type Scale = (value: number) => number

interface Moment {
  readonly t: number
  readonly balance: number
  readonly low: number
  readonly high: number
  readonly reading: Reading
}

/** The moments of a curve, and one more where a jump from one side to the other crosses zero: each side ends there. */
function momentsOf(t: Float64Array, { balance, low, high, reading }: CurveLine): Moment[] {
  const moments: Moment[] = []
  reading.forEach((now, i) => {
    const next = { t: t[i]!, balance: balance[i]!, low: low[i]!, high: high[i]!, reading: now }
    const last = moments.at(-1)
    if (last && last.reading !== now && last.balance * next.balance < 0) {
      const share = last.balance / (last.balance - next.balance)
      const between = (key: 't' | 'low' | 'high') => last[key] + (next[key] - last[key]) * share
      moments.push({ t: between('t'), balance: 0, low: between('low'), high: between('high'), reading: now })
    }
    // An act whose window only opens weighs nothing yet: what it comes to is what is drawn from there.
    if (last && last.low === 0 && last.high === 0) moments[moments.length - 1] = { ...last, reading: now }
    moments.push(next)
  })
  return moments
}

/**
 * @param t times of the curve, ms
 * @param x pixels of a time
 * @param y pixels of a balance, -1 to 1
 */
export function curveShape(t: Float64Array, curve: CurveLine, x: Scale, y: Scale): CurveShape {
  const lineOf = line<Moment>()
    .x((at) => x(at.t))
    .y((at) => y(at.balance))
    .digits(1)
  const bandOf = area<Moment>()
    .x((at) => x(at.t))
    .y0((at) => y(at.low))
    .y1((at) => y(at.high))
    .digits(1)
  const shape = {
    line: { cooperation: '', conflict: '', ambivalent: '' },
    band: { cooperation: '', conflict: '', ambivalent: '' },
  }
  const moments = momentsOf(t, curve)
  let from = 0
  for (let i = 1; i <= moments.length; i++) {
    const { reading } = moments[from]!
    if (moments[i]?.reading === reading) continue
    // A run goes on to where the next one begins, so that there is no gap between two.
    const run = moments.slice(from, i + 1)
    from = i
    if (reading === 'nothing' || run.length < 2) continue
    shape.line[reading] += lineOf(run) ?? ''
    shape.band[reading] += bandOf(run) ?? ''
  }
  return shape
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
