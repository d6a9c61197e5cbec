/** In which order the events of a story are read. */
import type { Ms } from '../../dates'

/** `before` and `after` are positions in the list that is ordered. */
export interface StatedOrder {
  readonly before: number
  readonly after: number
}

/**
 * Positions in order of reading: by placement; where several stand at one moment, as the order between them is
 * stated; where it is not, as they stand in the file. Linear but for the sort.
 *
 * Stated order says nothing about most pairs, so it cannot be one more key of a comparator (the result would depend on
 * which pairs happened to be compared). Each group that shares a moment is walked instead: an event comes after all that
 * are stated to come before it, and otherwise in its turn. Placements keep stated order, so that no chain between two
 * members of a group leads outside of it.
 */
export function readingOrder(placements: readonly Ms[], stated: readonly StatedOrder[]): number[] {
  const order = placements.map((_, index) => index)
  const at = (index: number): number => placements[index] ?? 0
  order.sort((a, b) => at(a) - at(b) || a - b)

  const predecessors = new Map<number, number[]>()
  for (const { before, after } of stated) {
    if (at(before) !== at(after)) continue
    const list = predecessors.get(after)
    if (list === undefined) predecessors.set(after, [before])
    else list.push(before)
  }
  if (predecessors.size === 0) return order

  const read: number[] = []
  const state = new Uint8Array(order.length)
  for (const index of order) {
    // A chain may be as long as the story: the walk keeps its own stack.
    const stack = [index]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (state[top] === UNSEEN) {
        state[top] = WAITING
        const before = (predecessors.get(top) ?? []).filter((event) => state[event] === UNSEEN)
        stack.push(...before.sort((a, b) => b - a))
        if (before.length > 0) continue
      }
      stack.pop()
      if (state[top] === READ) continue
      state[top] = READ
      read.push(top)
    }
  }
  return read
}

const UNSEEN = 0
const WAITING = 1
const READ = 2
