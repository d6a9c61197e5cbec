/** The state of one pair at a moment. */
import type { Ms } from '../../dates'
import type { Actor } from '../types'
import {
  balanceOf,
  bandOf,
  fadingAt,
  READINGS,
  type Reading,
  readingCode,
  type Side,
  sumsAt,
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
  /** How many acts have entered, or begun to. */
  readonly acts: number
  readonly reading: Reading
}

export interface PairState {
  readonly aToB: ChannelState
  readonly bToA: ChannelState
  /** The sums of both directions. */
  readonly both: ChannelState
}

const NOTHING: ChannelState = Object.freeze({
  positive: 0,
  negative: 0,
  activity: 0,
  balance: 0,
  low: 0,
  high: 0,
  acts: 0,
  reading: 'nothing',
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
  const channel = channelOf(settings)
  const fading = fadingAt(index.ledger, moment)
  const sums = new Float64Array(CHANNELS)
  const total = new Float64Array(CHANNELS)
  const flipped = index.standIn(a) === pair.a ? 0 : 1
  const direction = (which: number): ChannelState => {
    const acts = sumsAt(index.ledger, 2 * pair.index + which, moment, fading, sums, side)
    for (let c = 0; c < CHANNELS; c++) total[c] = (total[c] as number) + (sums[c] as number)
    return stateOf(sums, acts, channel)
  }
  const aToB = direction(flipped)
  const bToA = direction(1 - flipped)
  return { aToB, bToA, both: stateOf(total, aToB.acts + bToA.acts, channel) }
}

const band = new Float64Array(2)

function stateOf(sums: Float64Array, acts: number, channel: number): ChannelState {
  if (acts === 0) return NOTHING
  bandOf(sums, band)
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
    reading: READINGS[readingCode(acts, low, high)] ?? 'nothing',
  }
}
