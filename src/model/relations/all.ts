/** The states of all pairs at a moment, for the network. */
import type { Ms } from '../../dates'
import { balanceOf, FACTORS, fadingAt, hasBegun, lastUpTo, readingCode, sumsOf } from './evaluate'
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
  }
}

/** How many directed pairs are taken at a time: as many as leave their sums in the processor's nearer memory. */
const CHUNK = 512

/** Of the chunk at hand: those in which something has begun, the last breakpoint of each and that breakpoint's `meta`. */
const begun = new Int32Array(CHUNK)
const last = new Int32Array(CHUNK)
const metas = new Int32Array(CHUNK)
const blocks = new Int32Array(CHUNK)
const touched = new Float64Array(1)
const ofOpen = new Float64Array(CHANNELS)

/**
 * Fills `out` (made where none is given, used again while the cursor moves) with the state of every pair.
 *
 * This runs at every step of the cursor, and what costs most is waiting for memory: the sums are many megabytes. So it
 * goes chunk by chunk, in two passes: one that finds who has anything to compute and touches their sums, many at once; one
 * that computes, with the sums at hand.
 */
export function allPairStates(
  index: RelationsIndex,
  moment: Ms,
  out: PairStates = emptyStates(2 * index.pairs.length),
  settings: RelationSettings = defaultSettings,
): PairStates {
  const { ledger } = index
  const line = channelOf(settings)
  const fading = fadingAt(ledger, moment)
  const directed = 2 * index.pairs.length
  for (let from = 0; from < directed; from += CHUNK) {
    const count = findBegun(ledger, from, Math.min(directed, from + CHUNK), moment, out)
    computeBegun(ledger, count, moment, fading, line, out)
  }
  return out
}

/** Notes the directed pairs in which something has begun, clears the others in `out`, gives back how many there are. */
function findBegun(ledger: Ledger, from: number, to: number, moment: Ms, out: PairStates): number {
  const { meta, block, sums } = ledger
  let count = 0
  let touch = 0
  for (let directed = from; directed < to; directed++) {
    const slot = lastUpTo(ledger, directed, moment, 'at')
    if (slot < 0 || !hasBegun(ledger, slot, moment, 'at')) {
      clear(out, directed)
      continue
    }
    const base = slot * CHANNELS
    touch += (sums[base] as number) + (sums[base + 7] as number) + (sums[base + 15] as number)
    begun[count] = directed
    last[count] = slot
    metas[count] = meta[slot] as number
    blocks[count] = block[slot] as number
    count++
  }
  // Written down so that the touching is not optimised away.
  touched[0] = touch
  return count
}

/**
 * The signs of balances are as good as random, and a processor that guesses them wrong loses more time than the arithmetic
 * takes: so the band is taken without branches. Its ends are exact to the last bit but one, its signs exact.
 */
function computeBegun(
  ledger: Ledger,
  count: number,
  moment: Ms,
  fading: Float64Array,
  line: number,
  out: PairStates,
): void {
  const { positive, negative, balance, low, high, acts, reading } = out
  const ones = fading.length - FACTORS
  for (let i = 0; i < count; i++) {
    const directed = begun[i] as number
    const slot = last[i] as number
    const meta = metas[i] as number
    const open = (meta & IS_OPEN) !== 0
    if (open) sumsOf(ledger, slot, moment, fading, ofOpen)
    const sums = open ? ofOpen : ledger.sums
    const base = open ? 0 : slot * CHANNELS
    const factors = open ? ones : (blocks[i] as number) * FACTORS
    // Twice the ends of the band, and how much lies above and below zero in all.
    let lowest = 2
    let highest = -2
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
      lowest = (lowest + lower - Math.abs(lowest - lower)) / 2
      highest = (highest + upper + Math.abs(highest - upper)) / 2
      above += Math.abs(plover) + plover + (Math.abs(cameo) + cameo)
      below += Math.abs(plover) - plover + (Math.abs(cameo) - cameo)
    }
    const factor = fading[factors + (line >> 2)] as number
    const cooperation = (sums[base + line] as number) * factor
    const conflict = (sums[base + line + 1] as number) * factor
    positive[directed] = cooperation
    negative[directed] = conflict
    balance[directed] = balanceOf(cooperation, conflict)
    low[directed] = lowest / 2
    high[directed] = highest / 2
    acts[directed] = meta >> 2
    reading[directed] = readingCode(-below, above)
  }
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
