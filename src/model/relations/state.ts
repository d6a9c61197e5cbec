/** The state of one pair at a moment. */
import { DAY, type Ms } from '../../dates'
import type { Actor } from '../types'
import {
  balanceOf,
  bandOf,
  countOf,
  fadingAt,
  hasBegun,
  lastUpTo,
  quietAt,
  READINGS,
  type Reading,
  readingCode,
  type Side,
  sumsOf,
} from './evaluate'
import type { RelationsIndex } from './relations'
import { CHANNELS, channelOf, defaultSettings, type RelationSettings } from './settings'

/** One direction, or both together, at a moment. */
export interface ChannelState {
  /** C+ and C-: cooperation and conflict as they have faded by now, each 0 or more. */
  readonly positive: number
  readonly negative: number
  /** C+ + C-: how much weighs at all. */
  readonly activity: number
  /** (C+ - C-) / (C+ + C- + 5), from -1 to 1. Means nothing where `reading` is `nothing`. */
  readonly balance: number
  /** Lowest and highest balance over both scales and all half-lives. */
  readonly low: number
  readonly high: number
  /** How many acts are counted by now: those of known days, and those whose marks stand here or earlier (`hasEntered`). */
  readonly acts: number
  /** `nothing` until anything has entered, which is as soon as the first window opens. */
  readonly reading: Reading
  /** Milliseconds since the last act entered; 0 while one may be happening: its window is open, or it goes on. */
  readonly quiet: number
}

export interface PairState {
  readonly aToB: ChannelState
  readonly bToA: ChannelState
  /** The sums of both directions. */
  readonly both: ChannelState
}

/** Three of the half-lives that the line is drawn with: by then an eighth is left of whatever was done. */
const LATELY = 270 * DAY

/** Whether there were acts, and nothing has happened lately. */
export const isFaint = ({ acts, quiet }: Pick<ChannelState, 'acts' | 'quiet'>): boolean =>
  acts > 0 && quiet > LATELY

const NOTHING: ChannelState = Object.freeze({
  positive: 0,
  negative: 0,
  activity: 0,
  balance: 0,
  low: 0,
  high: 0,
  acts: 0,
  reading: 'nothing',
  quiet: Number.POSITIVE_INFINITY,
})

/**
 * How `a` and `b` (actors or ids; who stands for them, where they are collapsed) stand at a moment, each way as asked:
 * `aToB` is from `a`, whichever sorts first. `settings` chooses the line; the band is over all.
 */
export function pairState(
  index: RelationsIndex,
  a: Actor | string,
  b: Actor | string,
  moment: Ms,
  settings: RelationSettings = defaultSettings,
  side: Side = 'at',
): PairState {
  const pair = index.pair(a, b)
  if (pair === null) return { aToB: NOTHING, bToA: NOTHING, both: NOTHING }
  const { ledger } = index
  const channel = channelOf(settings)
  const fading = fadingAt(ledger, moment)
  const total = new Float64Array(CHANNELS)
  const direction = (directed: number): ChannelState => {
    const slot = lastUpTo(ledger, directed, moment, side)
    if (slot < 0 || !hasBegun(ledger, slot, moment, side)) return NOTHING
    const sums = new Float64Array(CHANNELS)
    sumsOf(ledger, slot, moment, fading, sums)
    sums.forEach((sum, c) => {
      total[c] = (total[c] as number) + sum
    })
    return stateOf(sums, countOf(ledger, slot), quietAt(ledger, directed, slot, moment), channel)
  }
  const forward = index.standIn(a) === pair.a
  const aToB = direction(2 * pair.index + (forward ? 0 : 1))
  const bToA = direction(2 * pair.index + (forward ? 1 : 0))
  const begun = aToB !== NOTHING || bToA !== NOTHING
  const quiet = Math.min(aToB.quiet, bToA.quiet)
  return { aToB, bToA, both: begun ? stateOf(total, aToB.acts + bToA.acts, quiet, channel) : NOTHING }
}

const band = new Float64Array(2)

function stateOf(sums: Float64Array, acts: number, quiet: number, channel: number): ChannelState {
  const isEven = bandOf(sums, band)
  const [low, high] = band as unknown as [number, number]
  const positive = sums[channel] as number
  const negative = sums[channel + 1] as number
  return {
    positive,
    negative,
    activity: positive + negative,
    balance: balanceOf(positive, negative),
    low,
    high,
    acts,
    reading: READINGS[readingCode(low, high, isEven)] ?? 'nothing',
    quiet,
  }
}
