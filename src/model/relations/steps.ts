/** What happens to the sums of each directed pair, in order of time. */
import type { Act } from '../types'
import { countedFrom, entryOf } from './entry'

/** An act and the directed pair it is posted to. */
export interface Posting {
  readonly directed: number
  readonly act: Act
}

/** The act enters at once and is counted; its window opens; its window closes; it is counted. */
export const ENTER = 0
export const OPEN = 1
export const CLOSE = 2
export const COUNT = 3

/** Columns; `order` lists the rows by directed pair, then time, then as they came. */
export interface Steps {
  readonly order: Int32Array
  readonly directed: Int32Array
  readonly time: Float64Array
  /** Which posting the step belongs to. */
  readonly posting: Int32Array
  readonly kind: Uint8Array
}

/** One step for an act that enters at once, three for one that enters over a window. `pairs`: how many directed pairs. */
export function stepsOf(postings: readonly Posting[], pairs: number): Steps {
  const room = postings.length * 3
  const directed = new Int32Array(room)
  const time = new Float64Array(room)
  const posting = new Int32Array(room)
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
    if (from === to) return
    push(index, pair, to, CLOSE)
    push(index, pair, countedFrom(act.event), COUNT)
  })
  return { order: inOrder(directed.subarray(0, count), time, pairs), directed, time, posting, kind }
}

/** Sorts into pairs by counting, then each pair's few steps by time: far quicker than sorting all by both. */
function inOrder(directed: Int32Array, time: Float64Array, pairs: number): Int32Array {
  const next = new Int32Array(pairs + 1)
  for (const pair of directed) next[pair + 1] = (next[pair + 1] as number) + 1
  for (let pair = 0; pair < pairs; pair++)
    next[pair + 1] = (next[pair + 1] as number) + (next[pair] as number)
  const starts = next.slice()
  const order = new Int32Array(directed.length)
  for (let step = 0; step < directed.length; step++) {
    const pair = directed[step] as number
    const place = next[pair] as number
    order[place] = step
    next[pair] = place + 1
  }
  const byTime = (a: number, b: number): number => (time[a] as number) - (time[b] as number) || a - b
  for (let pair = 0; pair < pairs; pair++) {
    const [from, to] = [starts[pair] as number, starts[pair + 1] as number]
    if (to - from > 1) order.subarray(from, to).sort(byTime)
  }
  return order
}
