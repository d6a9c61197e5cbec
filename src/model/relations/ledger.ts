/**
 * Running sums for every directed pair, from which any moment is one search and a few multiplications away.
 *
 * A directed pair has breakpoints: the moments at which an act enters, begins or ends to enter over its window, or is counted. At
 * each stands, for every channel (half-life, scale, sign), the sum S of all that entered so far, faded to that
 * moment; and the rate r at which open windows pour in. Until the next breakpoint, t later,
 *
 *     C(t) = S e^(-λt) + r (1 - e^(-λt)) / λ        and without fading        C(t) = S + r t
 *
 * exactly: the second term is the integral of r e^(-λ(t-s)) ds. All terms are positive, so that nothing cancels.
 *
 * S is written down as of the beginning of the breakpoint's block of time, that is as S e^(λ since the block began), so that all pairs
 * share one factor e^(-λ until now) a block and half-life. A block is short enough for that to stay far from overflow,
 * which 2^(t/H) with epoch milliseconds is not; a story of thousands of years has many blocks.
 */
import type { Act } from '../types'
import { entryOf } from './entry'
import { CHANNELS, HALF_LIVES, RATES } from './settings'
import { CLOSE, COUNT, OPEN, type Posting, type Steps, stepsOf } from './steps'

/** Rates are the same for every half-life: by scale, then cooperation before conflict. */
export const FLOWS = 4

export interface Ledger {
  /** Where the breakpoints of directed pair d begin; they end where those of d + 1 begin. */
  readonly start: Int32Array
  /** Milliseconds UTC, ascending within a directed pair, each moment once. */
  readonly time: Float64Array
  /** Which block of time the breakpoint lies in: a position in `blockStart`. */
  readonly block: Int32Array
  /** When the blocks begin that have breakpoints, ascending. */
  readonly blockStart: Float64Array
  /** CHANNELS sums a breakpoint: `S`, as of the beginning of its block. */
  readonly sums: Float64Array
  /** FLOWS rates a breakpoint, per millisecond: `r`. */
  readonly flows: Float64Array
  /** How many acts are counted by then, shifted left by two bits, with BEGUN and IS_OPEN below. */
  readonly meta: Int32Array
  /** From when on an act of each directed pair goes on without an end; infinity where none does. */
  readonly goesOn: Float64Array
}

/** Bits of `meta`: whether anything has entered at the moment of the breakpoint; whether windows are open after it. */
export const BEGUN = 2
export const IS_OPEN = 1

/** 96 of the shortest half-lives: factors up to 2^96, where numbers of single precision end at 2^128. */
const BLOCK = 96 * 30 * 86_400_000

/** Adds up the acts of `count` directed pairs. */
export function buildLedger(postings: readonly Posting[], count: number): Ledger {
  const steps = stepsOf(postings, count)
  const { order, time, directed, posting, kind } = steps
  const ledger = emptyLedger(steps, count)
  const sums = new Float64Array(CHANNELS)
  const flows = new Flows()
  let slot = -1
  for (let i = 0; i < order.length; ) {
    const first = order[i] as number
    const pair = directed[first] as number
    const moment = time[first] as number
    const fresh = slot < (ledger.start[pair] as number)
    if (fresh) {
      sums.fill(0)
      flows.clear()
    } else {
      fade(sums, flows, moment - (ledger.time[slot] as number))
    }
    // Of windows that open at this very moment, nothing has entered yet.
    let begun = fresh ? 0 : BEGUN
    let counted = fresh ? 0 : (ledger.meta[slot] as number) >> 2
    for (; i < order.length; i++) {
      const step = order[i] as number
      if (directed[step] !== pair || time[step] !== moment) break
      const { act } = postings[posting[step] as number] as Posting
      if (kind[step] === OPEN) flows.open(act)
      else if (kind[step] === CLOSE) flows.close(act)
      else {
        counted++
        if (act.event.when.endState === 'open') ledger.goesOn[pair] = Math.min(moment, ledger.goesOn[pair]!)
        if (kind[step] === COUNT) continue
        begun = BEGUN
        add(sums, act)
      }
    }
    slot++
    ledger.time[slot] = moment
    writeSums(ledger, slot, sums)
    ledger.flows.set(flows.rates, slot * FLOWS)
    ledger.meta[slot] = (counted << 2) | begun | (flows.count > 0 ? IS_OPEN : 0)
  }
  return ledger
}

/** Writes a breakpoint's sums down as of the beginning of its block. */
function writeSums({ sums, time, block, blockStart }: Ledger, slot: number, own: Float64Array): void {
  const since = (time[slot] as number) - (blockStart[block[slot] as number] as number)
  for (let h = 0; h < HALF_LIVES.length; h++) {
    const rate = RATES[h]
    const factor = rate === undefined ? 1 : Math.exp(rate * since)
    for (let c = h * FLOWS; c < (h + 1) * FLOWS; c++) {
      sums[slot * CHANNELS + c] = (own[c] as number) * factor
    }
  }
}

/** `out[0..3]`: what the act is worth on each scale, cooperation and conflict apart. */
function worth(act: Act, out: Float64Array): Float64Array {
  out[0] = act.certainty * Math.max(act.plover, 0)
  out[1] = act.certainty * Math.max(-act.plover, 0)
  out[2] = act.certainty * Math.max(act.cameo, 0)
  out[3] = act.certainty * Math.max(-act.cameo, 0)
  return out
}
const scratch = new Float64Array(FLOWS)

function add(sums: Float64Array, act: Act): void {
  worth(act, scratch)
  for (let c = 0; c < CHANNELS; c++) sums[c] = (sums[c] as number) + (scratch[c % FLOWS] as number)
}

/** Lets `sums` grow older by `elapsed` milliseconds, with `flows` pouring in meanwhile. */
function fade(sums: Float64Array, flows: Flows, elapsed: number): void {
  for (let h = 0; h < HALF_LIVES.length; h++) {
    const rate = RATES[h]
    const left = rate === undefined ? 1 : Math.exp(-rate * elapsed)
    const poured = flows.count === 0 ? 0 : rate === undefined ? elapsed : -Math.expm1(-rate * elapsed) / rate
    for (let f = 0; f < FLOWS; f++) {
      const c = h * FLOWS + f
      sums[c] = (sums[c] as number) * left + (flows.rates[f] as number) * poured
    }
  }
}

/** The rates of the windows that are open: what each act is worth, divided by the length of its window. */
class Flows {
  readonly rates = new Float64Array(FLOWS)
  count = 0

  clear(): void {
    this.count = 0
    this.rates.fill(0)
  }
  open(act: Act): void {
    this.count++
    this.#change(act, 1)
  }
  close(act: Act): void {
    this.count--
    // Taking out what was added leaves a rounding error: with the last window it goes too.
    if (this.count === 0) this.clear()
    else this.#change(act, -1)
  }
  #change(act: Act, sign: 1 | -1): void {
    const { from, to } = entryOf(act.event)
    worth(act, scratch)
    for (let f = 0; f < FLOWS; f++) {
      const change = (sign * (scratch[f] as number)) / (to - from)
      this.rates[f] = Math.max(0, (this.rates[f] as number) + change)
    }
  }
}

/** Room for every breakpoint, and where those of each directed pair begin. */
function emptyLedger({ order, directed, time }: Steps, count: number): Ledger {
  const start = new Int32Array(count + 1)
  const times = new Float64Array(order.length)
  let breakpoints = 0
  for (let i = 0; i < order.length; i++) {
    const step = order[i] as number
    const before = order[i - 1]
    if (before !== undefined && directed[before] === directed[step] && time[before] === time[step]) continue
    times[breakpoints++] = time[step] as number
    const pair = directed[step] as number
    start[pair + 1] = (start[pair + 1] as number) + 1
  }
  for (let pair = 0; pair < count; pair++) {
    start[pair + 1] = (start[pair + 1] as number) + (start[pair] as number)
  }
  return {
    start,
    time: times.slice(0, breakpoints),
    ...blocksOf(times.subarray(0, breakpoints)),
    sums: new Float64Array(breakpoints * CHANNELS),
    flows: new Float64Array(breakpoints * FLOWS),
    meta: new Int32Array(breakpoints),
    goesOn: new Float64Array(count).fill(Number.POSITIVE_INFINITY),
  }
}

function blocksOf(times: Float64Array): Pick<Ledger, 'block' | 'blockStart'> {
  const numbers = [...new Set(Array.from(times, (time) => Math.floor(time / BLOCK)))].sort((a, b) => a - b)
  const position = new Map(numbers.map((number, index) => [number, index]))
  return {
    block: Int32Array.from(times, (time) => position.get(Math.floor(time / BLOCK)) ?? 0),
    blockStart: Float64Array.from(numbers, (number) => number * BLOCK),
  }
}
