/** The states of all pairs at a moment, for the network. */
import type { Ms } from '../../dates'
import { balanceOf, bandOf, readingCode, sumsAt } from './evaluate'
import type { RelationsIndex } from './relations'
import { CHANNELS, channelOf, defaultSettings, type RelationSettings } from './settings'

/** Columns over directed pairs: slot 2p is `index.pairs[p]` from `a` to `b`, slot 2p + 1 from `b` to `a`. */
export interface PairStates {
  readonly positive: Float64Array
  readonly negative: Float64Array
  readonly balance: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly acts: Uint32Array
  /** Codes: positions in `READINGS`. */
  readonly reading: Uint8Array
}

/** Empty columns for that many directed pairs. */
export function emptyStates(directed: number): PairStates {
  return {
    positive: new Float64Array(directed),
    negative: new Float64Array(directed),
    balance: new Float64Array(directed),
    low: new Float64Array(directed),
    high: new Float64Array(directed),
    acts: new Uint32Array(directed),
    reading: new Uint8Array(directed),
  }
}

const sums = new Float64Array(CHANNELS)
const band = new Float64Array(2)

/** Fills `out` (made where none is given, used again while the cursor moves) with the state of every pair. */
export function allPairStates(
  index: RelationsIndex,
  moment: Ms,
  out: PairStates = emptyStates(2 * index.pairs.length),
  settings: RelationSettings = defaultSettings,
): PairStates {
  const channel = channelOf(settings)
  const { ledger } = index
  for (let slot = 0; slot < 2 * index.pairs.length; slot++) {
    const acts = sumsAt(ledger, slot, moment, sums)
    out.acts[slot] = acts
    if (acts === 0) {
      out.positive[slot] = 0
      out.negative[slot] = 0
      out.balance[slot] = 0
      out.low[slot] = 0
      out.high[slot] = 0
      out.reading[slot] = 0
      continue
    }
    bandOf(sums, band)
    const low = band[0] as number
    const high = band[1] as number
    const positive = sums[channel] as number
    const negative = sums[channel + 1] as number
    out.positive[slot] = positive
    out.negative[slot] = negative
    out.balance[slot] = balanceOf(positive, negative)
    out.low[slot] = low
    out.high[slot] = high
    out.reading[slot] = readingCode(acts, low, high)
  }
  return out
}
