/** The states of all pairs at a moment, for the network. */
import type { Ms } from '../../dates'
import {
  balanceOf,
  countOf,
  FACTORS,
  fadingAt,
  hasBegun,
  isOpen,
  lastUpTo,
  readingCode,
  sumsOf,
} from './evaluate'
import type { RelationsIndex } from './relations'
import { CHANNELS, channelOf, defaultSettings, HALF_LIVES, KAPPA, type RelationSettings } from './settings'

/**
 * Columns over directed pairs: slot 2p is `index.pairs[p]` from `a` to `b`, slot 2p + 1 from `b` to `a`. The fields are
 * those of a `ChannelState`, in single precision: enough to draw with, and half the memory to walk.
 */
export interface PairStates {
  readonly positive: Float32Array
  readonly negative: Float32Array
  readonly balance: Float32Array
  readonly low: Float32Array
  readonly high: Float32Array
  readonly acts: Uint32Array
  /** Codes: positions in `READINGS`. */
  readonly reading: Uint8Array
}

/** Empty columns for that many directed pairs. */
export function emptyStates(directed: number): PairStates {
  return {
    positive: new Float32Array(directed),
    negative: new Float32Array(directed),
    balance: new Float32Array(directed),
    low: new Float32Array(directed),
    high: new Float32Array(directed),
    acts: new Uint32Array(directed),
    reading: new Uint8Array(directed),
  }
}

const ofOpen = new Float64Array(CHANNELS)

/**
 * Fills `out` (made where none is given, used again while the cursor moves) with the state of every pair.
 *
 * This runs at every step of the cursor. The signs of balances are as good as random, so that branches on them, those
 * inside of Math.min and Math.max too, cost several times the arithmetic: the band is taken without any. Its ends are
 * exact to the last bit but one, its signs are exact.
 */
export function allPairStates(
  index: RelationsIndex,
  moment: Ms,
  out: PairStates = emptyStates(2 * index.pairs.length),
  settings: RelationSettings = defaultSettings,
): PairStates {
  const line = channelOf(settings)
  const { ledger } = index
  const fading = fadingAt(ledger, moment)
  const ones = fading.length - FACTORS
  for (let directed = 0; directed < 2 * index.pairs.length; directed++) {
    const slot = lastUpTo(ledger, directed, moment, 'at')
    if (slot < 0 || !hasBegun(ledger, slot, moment, 'at')) {
      clear(out, directed)
      continue
    }
    const open = isOpen(ledger, slot)
    if (open) sumsOf(ledger, slot, moment, fading, ofOpen)
    const sums = open ? ofOpen : ledger.sums
    const base = open ? 0 : slot * CHANNELS
    const factors = open ? ones : (ledger.block[slot] as number) * FACTORS
    // Twice the ends of the band, and how much lies above and below zero in all.
    let low = 2
    let high = -2
    let above = 0
    let below = 0
    for (let h = 0; h < HALF_LIVES.length; h++) {
      const factor = fading[factors + h] as number
      const at = base + 4 * h
      const ploverFor = (sums[at] as number) * factor
      const ploverAgainst = (sums[at + 1] as number) * factor
      const cameoFor = (sums[at + 2] as number) * factor
      const cameoAgainst = (sums[at + 3] as number) * factor
      const plover = ploverFor - ploverAgainst
      const cameo = cameoFor - cameoAgainst
      const first = plover / (ploverFor + ploverAgainst + KAPPA)
      const second = cameo / (cameoFor + cameoAgainst + KAPPA)
      const spread = Math.abs(first - second)
      const lower = first + second - spread
      const upper = first + second + spread
      low = (low + lower - Math.abs(low - lower)) / 2
      high = (high + upper + Math.abs(high - upper)) / 2
      above += Math.abs(plover) + plover + (Math.abs(cameo) + cameo)
      below += Math.abs(plover) - plover + (Math.abs(cameo) - cameo)
    }
    const factor = fading[factors + (line >> 2)] as number
    const positive = (sums[base + line] as number) * factor
    const negative = (sums[base + line + 1] as number) * factor
    out.positive[directed] = positive
    out.negative[directed] = negative
    out.balance[directed] = balanceOf(positive, negative)
    out.acts[directed] = countOf(ledger, slot)
    out.low[directed] = low / 2
    out.high[directed] = high / 2
    out.reading[directed] = readingCode(-below, above)
  }
  return out
}

function clear(out: PairStates, directed: number): void {
  out.positive[directed] = 0
  out.negative[directed] = 0
  out.balance[directed] = 0
  out.acts[directed] = 0
  out.low[directed] = 0
  out.high[directed] = 0
  out.reading[directed] = 0
}
