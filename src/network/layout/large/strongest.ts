/** Which relations are drawn where there are too many: those that weigh most at the moment. */
import type { PairStates } from '../../../model'

/** Steps of how many relations are shown. */
export const AMOUNTS: readonly number[] = [25, 50, 100, 200, 400, 800]

/** As many as a room of that size has place for (pixels): more would be a knot. */
export function amountFor(width: number, height: number, rem: number): number {
  const room = (width * height) / (16 * rem * rem)
  return AMOUNTS.reduce((best, amount) => (amount <= room ? amount : best), AMOUNTS[0] ?? 0)
}

export interface Strongest {
  /** Positions among the pairs, the strongest first. */
  readonly pairs: readonly number[]
  /** How many have any acts by now. */
  readonly all: number
}

/**
 * The `k` strongest of all pairs by what weighs now in both directions; of equals those with more acts, then the
 * first. Pairs without an act by now are none.
 * @param states both directions of each pair, as `allPairStates` fills them
 */
export function strongest(states: PairStates, k: number): Strongest {
  const { positive, negative, acts } = states
  const count = acts.length / 2
  const weight = (p: number) =>
    (positive[2 * p] as number) +
    (negative[2 * p] as number) +
    (positive[2 * p + 1] as number) +
    (negative[2 * p + 1] as number)
  const actsOf = (p: number) => (acts[2 * p] as number) + (acts[2 * p + 1] as number)
  /** Above 0 where `p` comes before `q`. */
  const before = (p: number, q: number) => weight(p) - weight(q) || actsOf(p) - actsOf(q) || q - p
  // A heap of the best so far, the weakest of them on top.
  const heap: number[] = []
  const sink = (from: number) => {
    for (let i = from; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2]
      let least = i
      if (left < heap.length && before(heap[least] as number, heap[left] as number) > 0) least = left
      if (right < heap.length && before(heap[least] as number, heap[right] as number) > 0) least = right
      if (least === i) return
      ;[heap[i], heap[least]] = [heap[least] as number, heap[i] as number]
      i = least
    }
  }
  let all = 0
  for (let p = 0; p < count; p++) {
    if (actsOf(p) === 0) continue
    all++
    if (heap.length < k) {
      heap.push(p)
      if (heap.length === k) for (let i = k >> 1; i >= 0; i--) sink(i)
    } else if (k > 0 && before(p, heap[0] as number) > 0) {
      heap[0] = p
      sink(0)
    }
  }
  return { pairs: heap.sort((p, q) => before(q, p)), all }
}
