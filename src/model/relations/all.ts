/** The states of all pairs at a moment, for the network. */
import type { Ms } from '../../dates'
import { type Brief, briefOf } from './brief'
import { cancels, FACTORS, fadingAt, hasBegun, lastUpTo, quietAt, readingCode, sumsOf } from './evaluate'
import { IS_OPEN, type Ledger } from './ledger'
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
  readonly acts: Int32Array
  /** Codes: positions in `READINGS`. */
  readonly reading: Uint8Array
  /** Milliseconds since the last act entered; 0 while one is under way. Means nothing where `reading` is 0. */
  readonly quiet: Float64Array
}

/** Empty columns for that many directed pairs. */
export function emptyStates(directed: number): PairStates {
  return {
    positive: new Float32Array(directed),
    negative: new Float32Array(directed),
    balance: new Float32Array(directed),
    low: new Float32Array(directed),
    high: new Float32Array(directed),
    acts: new Int32Array(directed),
    reading: new Uint8Array(directed),
    quiet: new Float64Array(directed),
  }
}

/** How many directed pairs are taken at a time: as many as leave their sums in the processor's nearer memory. */
const CHUNK = 512

/** Of the chunk at hand: those in which something has begun, and the last breakpoint of each. */
const begun = new Int32Array(CHUNK)
const last = new Int32Array(CHUNK)
const touched = new Float64Array(1)
const ofOpen = new Float64Array(CHANNELS)
const briefOfOpen = new Float32Array(CHANNELS)

/**
 * Fills `out` (made where none is given, used again while the cursor moves) with the state of every pair.
 *
 * This runs at every step of the cursor, over sums of many megabytes. So it goes chunk by chunk, in two passes: one that
 * finds who has anything to compute and touches their sums, many at once; one that computes, with the sums at hand.
 */
export function allPairStates(
  index: RelationsIndex,
  moment: Ms,
  out: PairStates = emptyStates(2 * index.pairs.length),
  settings: RelationSettings = defaultSettings,
): PairStates {
  const { ledger } = index
  const brief = briefOf(ledger)
  const line = channelOf(settings)
  const fading = fadingAt(ledger, moment)
  const directed = 2 * index.pairs.length
  for (let from = 0; from < directed; from += CHUNK) {
    const count = findBegun(ledger, brief, from, Math.min(directed, from + CHUNK), moment, out)
    computeBegun(ledger, brief, count, moment, fading, line, out)
  }
  return out
}

/** Notes the directed pairs in which something has begun, clears the others in `out`, gives back how many there are. */
function findBegun(
  ledger: Ledger,
  { sums }: Brief,
  from: number,
  to: number,
  moment: Ms,
  out: PairStates,
): number {
  let count = 0
  let touch = 0
  for (let directed = from; directed < to; directed++) {
    const slot = lastUpTo(ledger, directed, moment, 'at')
    if (slot < 0 || !hasBegun(ledger, slot, moment, 'at')) {
      clear(out, directed)
      continue
    }
    touch += (sums[slot * CHANNELS] as number) + (sums[slot * CHANNELS + CHANNELS - 1] as number)
    begun[count] = directed
    last[count] = slot
    count++
  }
  // Written down so that the touching is not optimised away.
  touched[0] = touch
  return count
}

/**
 * The signs of balances are as good as random, and a processor that guesses them wrong loses more time than the arithmetic
 * takes: so the band is taken without branches.
 */
function computeBegun(
  ledger: Ledger,
  brief: Brief,
  count: number,
  moment: Ms,
  fading: Float64Array,
  line: number,
  out: PairStates,
): void {
  const { meta, block } = ledger
  const { positive, negative, balance, low, high, acts, reading, quiet } = out
  const ones = fading.length - FACTORS
  for (let i = 0; i < count; i++) {
    const directed = begun[i] as number
    const slot = last[i] as number
    const open = ((meta[slot] as number) & IS_OPEN) !== 0
    reading[directed] = open ? pourOpen(ledger, slot, moment, fading) : (brief.reading[slot] as number)
    const sums = open ? briefOfOpen : brief.sums
    const base = open ? 0 : slot * CHANNELS
    const factors = open ? ones : (block[slot] as number) * FACTORS
    // Twice the ends of the band.
    let lowest = 2
    let highest = -2
    for (let h = 0; h < HALF_LIVES.length; h++) {
      const factor = fading[factors + h] as number
      const at = base + 4 * h
      const more = (sums[at + 1] as number) * factor
      const all = (sums[at] as number) * factor + KAPPA
      const otherMore = (sums[at + 3] as number) * factor
      const otherAll = (sums[at + 2] as number) * factor + KAPPA
      // Of the two scales' balances, more / all each, twice the lower and twice the higher by one division.
      const one = more * otherAll
      const other = otherMore * all
      const share = 1 / (all * otherAll)
      const middle = (one + other) * share
      const spread = Math.abs(one - other) * share
      const lower = middle - spread
      const upper = middle + spread
      lowest = (lowest + lower - Math.abs(lowest - lower)) / 2
      highest = (highest + upper + Math.abs(highest - upper)) / 2
    }
    const factor = fading[factors + (line >> 2)] as number
    const all = (sums[base + line] as number) * factor
    const more = (sums[base + line + 1] as number) * factor
    positive[directed] = (all + more) / 2
    negative[directed] = (all - more) / 2
    balance[directed] = more / (all + KAPPA)
    low[directed] = lowest / 2
    high[directed] = highest / 2
    acts[directed] = (meta[slot] as number) >> 2
    quiet[directed] = quietAt(ledger, directed, slot, moment)
  }
}

/** The sums of a pair with open windows at the moment itself, in brief, to `briefOfOpen`; gives back how they read. */
function pourOpen(ledger: Ledger, slot: number, moment: Ms, fading: Float64Array): number {
  sumsOf(ledger, slot, moment, fading, ofOpen)
  let lowest = 0
  let highest = 0
  let isEven = false
  for (let c = 0; c < CHANNELS; c += 2) {
    const positive = ofOpen[c] as number
    const negative = ofOpen[c + 1] as number
    briefOfOpen[c] = positive + negative
    briefOfOpen[c + 1] = positive - negative
    lowest = Math.min(lowest, positive - negative)
    highest = Math.max(highest, positive - negative)
    isEven ||= cancels(positive, negative)
  }
  return readingCode(lowest, highest, isEven)
}

function clear(out: PairStates, directed: number): void {
  out.positive[directed] = 0
  out.negative[directed] = 0
  out.balance[directed] = 0
  out.low[directed] = 0
  out.high[directed] = 0
  out.acts[directed] = 0
  out.reading[directed] = 0
}
