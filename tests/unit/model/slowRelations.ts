/**
 * The state of a pair straight from the formula: every act, every time, windows integrated numerically. Slow and obvious,
 * to check the fast one by.
 */
import type { Act, HalfLife, Scale } from '../../../src/model'
import { entryOf, HALF_LIVES, KAPPA, SCALES } from '../../../src/model'

const DAY = 86_400_000
const STEPS = 400

/** How much is left of one unit after `elapsed` milliseconds. */
const left = (elapsed: number, halfLife: HalfLife): number =>
  halfLife === null ? 1 : 2 ** (-elapsed / (halfLife * DAY))

/** How much of one act of weight 1 is there at `t`: all of it, faded; or what its window has let in, faded (Simpson). */
export function presence(act: Act, t: number, halfLife: HalfLife): number {
  const { from, to } = entryOf(act.event)
  if (from === to) return from <= t ? left(t - from, halfLife) : 0
  const end = Math.min(t, to)
  if (end <= from) return 0
  const width = (end - from) / STEPS
  let sum = 0
  for (let i = 0; i <= STEPS; i++) {
    const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2
    sum += weight * left(t - (from + i * width), halfLife)
  }
  return ((sum * width) / 3) * (1 / (to - from))
}

export interface SlowState {
  readonly positive: number
  readonly negative: number
  readonly balance: number
}

export function slowState(acts: readonly Act[], t: number, scale: Scale, halfLife: HalfLife): SlowState {
  let positive = 0
  let negative = 0
  for (const act of acts) {
    const weight = act.certainty * presence(act, t, halfLife)
    positive += weight * Math.max(act[scale], 0)
    negative += weight * Math.max(-act[scale], 0)
  }
  return { positive, negative, balance: (positive - negative) / (positive + negative + KAPPA) }
}

export function slowBand(acts: readonly Act[], t: number): { low: number; high: number } {
  const balances = SCALES.flatMap((scale) =>
    HALF_LIVES.map((halfLife) => slowState(acts, t, scale, halfLife).balance),
  )
  return { low: Math.min(...balances), high: Math.max(...balances) }
}
