/** The sums of one directed pair at any moment, and what they amount to. */
import { BEGUN, FLOWS, IS_OPEN, type Ledger } from './ledger'
import { CHANNELS, HALF_LIVES, KAPPA, RATES } from './settings'

/**
 * From which side a moment is looked at. Acts that enter at once make the sums jump: `before` is without those of this
 * very moment, `at` with them, and for `after` the windows that open here have begun.
 */
export type Side = 'before' | 'at' | 'after'

/** Factors a block: one for each half-life, 1 for the one without fading. */
export const FACTORS = HALF_LIVES.length

/**
 * How far every block's sums have faded by a moment, FACTORS a block; and one block more, of ones, for sums that are of
 * that moment already.
 */
export function fadingAt(ledger: Ledger, moment: number): Float64Array {
  // All pairs of a picture are asked for one moment, one after the other.
  if (latest?.ledger !== ledger || latest.moment !== moment) {
    latest = { ledger, moment, factors: factorsAt(ledger, moment) }
  }
  return latest.factors
}

let latest: { readonly ledger: Ledger; readonly moment: number; readonly factors: Float64Array } | null = null

function factorsAt({ blockStart }: Ledger, moment: number): Float64Array {
  const factors = new Float64Array((blockStart.length + 1) * FACTORS).fill(1)
  blockStart.forEach((begins, block) => {
    // Blocks yet to come have nothing to fade.
    const since = Math.max(0, moment - begins)
    RATES.forEach((rate, h) => {
      factors[block * FACTORS + h] = Math.exp(-rate * since)
    })
  })
  return factors
}

/** Writes all channels at `moment` to `out`, given the last breakpoint before it and `fadingAt` of that moment. */
export function sumsOf(
  ledger: Ledger,
  slot: number,
  moment: number,
  fading: Float64Array,
  out: Float64Array,
): void {
  const factor = (ledger.block[slot] as number) * FACTORS
  for (let c = 0; c < CHANNELS; c++) {
    out[c] = (ledger.sums[slot * CHANNELS + c] as number) * (fading[factor + (c >> 2)] as number)
  }
  const elapsed = moment - (ledger.time[slot] as number)
  if (elapsed > 0 && isOpen(ledger, slot)) pourIn(ledger, slot, elapsed, out)
}

/** Whether windows are open after the breakpoint. */
const isOpen = ({ meta }: Ledger, slot: number): boolean => ((meta[slot] as number) & IS_OPEN) !== 0

/** Whether anything has entered by `moment`, given the last breakpoint before it. */
export function hasBegun({ meta, time }: Ledger, slot: number, moment: number, side: Side): boolean {
  return moment > (time[slot] as number) || side === 'after' || ((meta[slot] as number) & BEGUN) !== 0
}

/** Milliseconds since the last act entered, given the last breakpoint before it; 0 while one is under way. */
export function quietAt(ledger: Ledger, directed: number, slot: number, moment: number): number {
  const isUnderWay = isOpen(ledger, slot) || moment >= (ledger.goesOn[directed] as number)
  return isUnderWay ? 0 : moment - (ledger.time[slot] as number)
}

/** How many acts are counted by then, given the last breakpoint before it. */
export const countOf = ({ meta }: Ledger, slot: number): number => (meta[slot] as number) >> 2

/** Adds what open windows have brought in since the breakpoint. */
function pourIn({ flows }: Ledger, slot: number, elapsed: number, out: Float64Array): void {
  for (let h = 0; h <= RATES.length; h++) {
    const rate = RATES[h]
    const length = rate === undefined ? elapsed : -Math.expm1(-rate * elapsed) / rate
    for (let c = 0; c < FLOWS; c++) {
      out[h * FLOWS + c] = (out[h * FLOWS + c] as number) + (flows[slot * FLOWS + c] as number) * length
    }
  }
}

/** The last breakpoint of a directed pair at or before a moment (strictly before it, seen from `before`); -1 for none. */
export function lastUpTo({ start, time }: Ledger, directed: number, moment: number, side: Side): number {
  const first = start[directed] as number
  let low = first
  let high = start[directed + 1] as number
  while (low < high) {
    const middle = (low + high) >> 1
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

/** Whether cooperation and conflict both weigh, and equally much: to a rounding error. */
export const cancels = (positive: number, negative: number): boolean =>
  positive > 0 && Math.abs(positive - negative) <= 1e-9 * (positive + negative)

/**
 * Lowest and highest balance over all eight combinations, written to `out[0]` and `out[1]`; gives back whether acts cancel in
 * one of them.
 */
export function bandOf(channels: Float64Array, out: Float64Array): boolean {
  let low = 1
  let high = -1
  let isEven = false
  for (let c = 0; c < CHANNELS; c += 2) {
    const positive = channels[c] as number
    const negative = channels[c + 1] as number
    const balance = (positive - negative) / (positive + negative + KAPPA)
    if (balance < low) low = balance
    if (balance > high) high = balance
    isEven ||= cancels(positive, negative)
  }
  out[0] = low
  out[1] = high
  return isEven
}

/** What a band says. The order is that of the codes in `PairStates.reading`. */
export const READINGS = ['nothing', 'ambivalent', 'cooperation', 'conflict'] as const
export type Reading = (typeof READINGS)[number]

/**
 * The code of a reading where something has begun: ambivalent where the band crosses zero, or is zero (a request weighs
 * nothing), or where acts for and against cancel by one of the scales; else the side that it lies on. A band that only touches
 * zero from one side lies on that side: one scale calls the act neutral, and none calls it the opposite.
 */
export function readingCode(low: number, high: number, isEven: boolean): number {
  if (isEven) return 1
  if (high > 0 && low >= 0) return 2
  if (low < 0 && high <= 0) return 3
  return 1
}
