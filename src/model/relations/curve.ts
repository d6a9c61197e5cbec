/** How the state of a pair moved through time. */
import { type Ms, ms } from '../../dates'
import type { Actor } from '../types'
import type { Reading, Side } from './evaluate'
import type { RelationsIndex } from './relations'
import { defaultSettings, type RelationSettings } from './settings'
import { type ChannelState, pairState } from './state'

/** One line with its band, over the times of the curve. NaN where nothing has entered yet: no line is drawn there. */
export interface CurveLine {
  readonly balance: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly activity: Float64Array
  /** What each moment reads as: what the state of the pair there says. */
  readonly reading: readonly Reading[]
}

export interface PairCurve {
  /** Ascending. A moment at which the sums jump stands twice: before the jump and after it. */
  readonly t: Float64Array
  readonly aToB: CurveLine
  readonly bToA: CurveLine
  readonly both: CurveLine
}

export interface CurveOptions {
  readonly from: Ms
  readonly to: Ms
  /** How many evenly spaced times to look at beside the breakpoints, where the line turns or jumps. 64 by default. */
  readonly samples?: number
  readonly settings?: RelationSettings
}

/**
 * The curve of `a` and `b` between two moments: exact at every breakpoint, on both of its sides, and sampled between
 * them, where it only fades or grows smoothly.
 */
export function pairCurve(
  index: RelationsIndex,
  a: Actor | string,
  b: Actor | string,
  { from, to, samples = 64, settings = defaultSettings }: CurveOptions,
): PairCurve {
  const points = pointsOf(index, a, b, from, to, samples)
  const curve = {
    t: new Float64Array(points.length),
    aToB: emptyLine(points.length),
    bToA: emptyLine(points.length),
    both: emptyLine(points.length),
  }
  points.forEach(([moment, side], i) => {
    curve.t[i] = moment
    const state = pairState(index, a, b, moment, settings, side)
    put(curve.aToB, i, state.aToB)
    put(curve.bToA, i, state.bToA)
    put(curve.both, i, state.both)
  })
  return curve
}

function pointsOf(
  index: RelationsIndex,
  a: Actor | string,
  b: Actor | string,
  from: Ms,
  to: Ms,
  samples: number,
): [Ms, Side][] {
  const breakpoints = new Set<number>()
  const pair = index.pair(a, b)
  if (pair !== null) {
    const { start, time } = index.ledger
    // Both directions stand one after the other.
    for (let i = start[2 * pair.index] as number; i < (start[2 * pair.index + 2] as number); i++) {
      const moment = time[i] as number
      if (moment >= from && moment <= to) breakpoints.add(moment)
    }
  }
  const moments = new Set<number>([from, to, ...breakpoints])
  for (let i = 1; i < samples - 1; i++) moments.add(from + ((to - from) * i) / (samples - 1))
  return [...moments]
    .sort((x, y) => x - y)
    .flatMap((moment): [Ms, Side][] =>
      breakpoints.has(moment)
        ? [
            [ms(moment), 'before'],
            [ms(moment), 'after'],
          ]
        : [[ms(moment), 'at']],
    )
}

function emptyLine(length: number): CurveLine & { readonly reading: Reading[] } {
  return {
    balance: new Float64Array(length),
    low: new Float64Array(length),
    high: new Float64Array(length),
    activity: new Float64Array(length),
    reading: [],
  }
}

function put(line: ReturnType<typeof emptyLine>, i: number, state: ChannelState): void {
  const coded = state.reading !== 'nothing'
  line.balance[i] = coded ? state.balance : Number.NaN
  line.low[i] = coded ? state.low : Number.NaN
  line.high[i] = coded ? state.high : Number.NaN
  line.activity[i] = state.activity
  line.reading.push(state.reading)
}
