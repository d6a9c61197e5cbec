/**
 * Running sums for every directed pair, from which any moment is one search and a few multiplications away.
 *
 * A directed pair has breakpoints: the moments at which an act enters, or begins or ends to enter over its window. At
 * each stands, for every channel (half-life, scale, sign), the sum S of all that entered so far, faded to that
 * moment; and the rate r at which open windows pour in. Until the next breakpoint, t later,
 *
 *     C(t) = S e^(-λt) + r (1 - e^(-λt)) / λ        and without fading        C(t) = S + r t
 *
 * exactly: the second term is the integral of r e^(-λ(t-s)) ds. Sums are relative to their own breakpoint, so that nothing
 * grows like 2^(t/H) with epoch milliseconds does; and all terms are positive, so that nothing cancels.
 */
import type { Act } from '../types'
import { entryOf } from './entry'
import { CHANNELS, RATES } from './settings'

/** Rates are the same for every half-life: by scale, then cooperation before conflict. */
export const FLOWS = 4

export interface Ledger {
  /** Where the breakpoints of directed pair d begin; they end where those of d + 1 begin. */
  readonly start: Uint32Array
  /** Milliseconds UTC, ascending within a directed pair, each moment once. */
  readonly time: Float64Array
  /** CHANNELS sums a breakpoint: `S`. */
  readonly sums: Float64Array
  /** FLOWS rates a breakpoint, per millisecond: `r`. */
  readonly flows: Float64Array
  /** How many windows are open after the breakpoint. */
  readonly open: Uint32Array
  /** How many acts have begun to enter at the very moment of the breakpoint, and how many just after it. */
  readonly begunAt: Uint32Array
  readonly begunAfter: Uint32Array
}

/** What the ledger needs of an act: which directed pair it belongs to, beside itself. */
export interface Posting {
  readonly directed: number
  readonly act: Act
}

const ENTER = 0
const OPEN = 1
const CLOSE = 2

/** Adds up the acts of `count` directed pairs. */
export function buildLedger(postings: readonly Posting[], count: number): Ledger {
  const steps = stepsOf(postings)
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
      fade(sums, flows.rates, moment - (ledger.time[slot] as number))
    }
    const begun = fresh ? 0 : (ledger.begunAfter[slot] as number)
    let entering = 0
    let opening = 0
    for (; i < order.length; i++) {
      const step = order[i] as number
      if (directed[step] !== pair || time[step] !== moment) break
      const { act } = postings[posting[step] as number] as Posting
      if (kind[step] === ENTER) {
        entering++
        add(sums, act)
      } else if (kind[step] === OPEN) {
        opening++
        flows.open(act)
      } else flows.close(act)
    }
    slot++
    ledger.time[slot] = moment
    ledger.sums.set(sums, slot * CHANNELS)
    ledger.flows.set(flows.rates, slot * FLOWS)
    ledger.open[slot] = flows.count
    ledger.begunAt[slot] = begun + entering
    ledger.begunAfter[slot] = begun + entering + opening
  }
  return ledger
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

/** Lets `sums` grow older by `elapsed` milliseconds, with `rates` pouring in meanwhile. */
function fade(sums: Float64Array, rates: Float64Array, elapsed: number): void {
  for (let c = 0; c < CHANNELS; c++) {
    const rate = RATES[c >> 2]
    const flow = rates[c % FLOWS] as number
    const sum = sums[c] as number
    sums[c] =
      rate === undefined
        ? sum + flow * elapsed
        : sum * Math.exp(-rate * elapsed) + (flow * -Math.expm1(-rate * elapsed)) / rate
  }
}

/** The rates of the windows that are open: what each act is worth, divided by the length of its window. */
class Flows {
  readonly rates = new Float64Array(FLOWS)
  count = 0
  /** What rounding has lost so far (Neumaier), so that a closed window takes out what it brought in. */
  readonly #lost = new Float64Array(FLOWS)
  readonly #exact = new Float64Array(FLOWS)

  clear(): void {
    this.count = 0
    for (const numbers of [this.rates, this.#lost, this.#exact]) numbers.fill(0)
  }
  open(act: Act): void {
    this.count++
    this.#change(act, 1)
  }
  close(act: Act): void {
    this.count--
    if (this.count === 0) this.clear()
    else this.#change(act, -1)
  }
  #change(act: Act, sign: 1 | -1): void {
    const { from, to } = entryOf(act.event)
    worth(act, scratch)
    for (let f = 0; f < FLOWS; f++) {
      const before = this.#exact[f] as number
      const change = (sign * (scratch[f] as number)) / (to - from)
      const after = before + change
      const lost = Math.abs(before) >= Math.abs(change) ? before - after + change : change - after + before
      this.#exact[f] = after
      this.#lost[f] = (this.#lost[f] as number) + lost
      this.rates[f] = Math.max(0, after + (this.#lost[f] as number))
    }
  }
}

interface Steps {
  readonly directed: Uint32Array
  readonly time: Float64Array
  readonly posting: Uint32Array
  readonly kind: Uint8Array
  /** The steps by directed pair, then time, then as they came. */
  readonly order: Uint32Array
}

/** One step for an act that enters at once, two for one that enters over a window. */
function stepsOf(postings: readonly Posting[]): Steps {
  const room = postings.length * 2
  const directed = new Uint32Array(room)
  const time = new Float64Array(room)
  const posting = new Uint32Array(room)
  const kind = new Uint8Array(room)
  let count = 0
  const push = (index: number, pair: number, moment: number, what: number): void => {
    directed[count] = pair
    time[count] = moment
    posting[count] = index
    kind[count] = what
    count++
  }
  postings.forEach(({ directed: pair, act }, index) => {
    const { from, to } = entryOf(act.event)
    push(index, pair, from, from === to ? ENTER : OPEN)
    if (from !== to) push(index, pair, to, CLOSE)
  })
  const order = new Uint32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  order.sort(
    (a, b) =>
      (directed[a] as number) - (directed[b] as number) || (time[a] as number) - (time[b] as number) || a - b,
  )
  return { directed, time, posting, kind, order }
}

/** Room for every breakpoint, and where those of each directed pair begin. */
function emptyLedger({ order, directed, time }: Steps, count: number): Ledger {
  const start = new Uint32Array(count + 1)
  let breakpoints = 0
  order.forEach((step, i) => {
    const before = order[i - 1]
    if (before !== undefined && directed[before] === directed[step] && time[before] === time[step]) return
    breakpoints++
    const pair = directed[step] as number
    start[pair + 1] = (start[pair + 1] as number) + 1
  })
  for (let pair = 0; pair < count; pair++)
    start[pair + 1] = (start[pair + 1] as number) + (start[pair] as number)
  return {
    start,
    time: new Float64Array(breakpoints),
    sums: new Float64Array(breakpoints * CHANNELS),
    flows: new Float64Array(breakpoints * FLOWS),
    open: new Uint32Array(breakpoints),
    begunAt: new Uint32Array(breakpoints),
    begunAfter: new Uint32Array(breakpoints),
  }
}
