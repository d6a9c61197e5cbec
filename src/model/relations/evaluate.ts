/** The sums of one directed pair at any moment, and what they amount to. */
import { FLOWS, type Ledger } from './ledger'
import { CHANNELS, KAPPA, RATES } from './settings'

/**
 * From which side a moment is looked at. Acts that enter at once make the sums jump: `before` is without those of this
 * very moment, `at` with them, `after` also counts the windows that open here.
 */
export type Side = 'before' | 'at' | 'after'

const [MONTH, QUARTER, YEAR] = RATES

/** Writes all channels of directed pair `directed` at `moment` to `out`, and gives back how many acts have begun to enter. */
export function sumsAt(
  ledger: Ledger,
  directed: number,
  moment: number,
  out: Float64Array,
  side: Side = 'at',
): number {
  const { time, sums, flows } = ledger
  const slot = lastUpTo(ledger, directed, moment, side)
  if (slot < 0) {
    out.fill(0)
    return 0
  }
  const elapsed = moment - (time[slot] as number)
  const begun = elapsed > 0 || side === 'after' ? ledger.begunAfter : ledger.begunAt
  const base = slot * CHANNELS
  const month = Math.exp(-MONTH * elapsed)
  const quarter = Math.exp(-QUARTER * elapsed)
  const year = Math.exp(-YEAR * elapsed)
  for (let c = 0; c < 4; c++) {
    out[c] = (sums[base + c] as number) * month
    out[c + 4] = (sums[base + c + 4] as number) * quarter
    out[c + 8] = (sums[base + c + 8] as number) * year
    out[c + 12] = sums[base + c + 12] as number
  }
  if ((ledger.open[slot] as number) > 0 && elapsed > 0) {
    const poured = [
      -Math.expm1(-MONTH * elapsed) / MONTH,
      -Math.expm1(-QUARTER * elapsed) / QUARTER,
      -Math.expm1(-YEAR * elapsed) / YEAR,
      elapsed,
    ] as const
    for (let c = 0; c < CHANNELS; c++) {
      out[c] = (out[c] as number) + (flows[slot * FLOWS + (c % FLOWS)] as number) * (poured[c >> 2] as number)
    }
  }
  return begun[slot] as number
}

/** The last breakpoint of a directed pair at or before a moment (strictly before it, seen from `before`); -1 for none. */
function lastUpTo({ start, time }: Ledger, directed: number, moment: number, side: Side): number {
  const first = start[directed] as number
  let low = first
  let high = start[directed + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    const there = time[middle] as number
    if (there < moment || (there === moment && side !== 'before')) low = middle + 1
    else high = middle
  }
  return low > first ? low - 1 : -1
}

/** (C+ - C-) / (C+ + C- + kappa): between -1 and 1, 0 where nothing weighs. */
export function balanceOf(positive: number, negative: number): number {
  return (positive - negative) / (positive + negative + KAPPA)
}

/** Lowest and highest balance over all eight combinations, written to `out[0]` and `out[1]`. */
export function bandOf(channels: Float64Array, out: Float64Array): void {
  let low = 1
  let high = -1
  for (let c = 0; c < CHANNELS; c += 2) {
    const positive = channels[c] as number
    const negative = channels[c + 1] as number
    const balance = (positive - negative) / (positive + negative + KAPPA)
    if (balance < low) low = balance
    if (balance > high) high = balance
  }
  out[0] = low
  out[1] = high
}

/** What a band says. The order is that of the codes in `PairStates.reading`. */
export const READINGS = ['nothing', 'ambivalent', 'cooperation', 'conflict'] as const
export type Reading = (typeof READINGS)[number]

/**
 * The code of a reading: nothing coded; ambivalent where the band crosses zero, or is zero (a request weighs nothing);
 * else the side that it lies on. A band that touches zero from one side lies on that side: one scale calls the act
 * neutral, and none calls it the opposite.
 */
export function readingCode(begun: number, low: number, high: number): number {
  if (begun === 0) return 0
  if (high > 0 && low >= 0) return 2
  if (low < 0 && high <= 0) return 3
  return 1
}
