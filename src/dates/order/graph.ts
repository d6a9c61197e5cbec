/** The stated order as a directed graph over indices, in flat arrays, so that thousands of items cost next to nothing. */
import type { OrderConstraint } from './types'

/** Successors of node `i` are `targets[offsets[i]]` up to `targets[offsets[i + 1]]`. */
export interface Adjacency {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** `from[k]` comes before `to[k]`. */
export interface Edges {
  readonly from: Int32Array
  readonly to: Int32Array
}

/** Constraints as edges between indices; those that name an unknown id are left out. */
export function edgesOf(index: ReadonlyMap<string, number>, constraints: readonly OrderConstraint[]): Edges {
  const from: number[] = []
  const to: number[] = []
  for (const { before, after } of constraints) {
    const a = index.get(before)
    const b = index.get(after)
    if (a === undefined || b === undefined) continue
    from.push(a)
    to.push(b)
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to) }
}

/** Groups edges by where they leave; within a node they keep the order given. */
export function adjacency(count: number, from: Int32Array, to: Int32Array): Adjacency {
  const offsets = new Int32Array(count + 1)
  for (const node of from) offsets[node + 1] = offsets[node + 1]! + 1
  for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i + 1]! + offsets[i]!
  const next = offsets.slice(0, count)
  const targets = new Int32Array(from.length)
  for (let k = 0; k < from.length; k++) {
    const node = from[k]!
    targets[next[node]!] = to[k]!
    next[node] = next[node]! + 1
  }
  return { offsets, targets }
}

/** Nodes so that every edge points onward (Kahn). Shorter than `count` when there is a cycle. */
export function topologicalOrder(count: number, graph: Adjacency): Int32Array {
  const waiting = new Int32Array(count)
  for (const target of graph.targets) waiting[target] = waiting[target]! + 1
  const order = new Int32Array(count)
  let size = 0
  for (let i = 0; i < count; i++) if (waiting[i] === 0) order[size++] = i
  for (let head = 0; head < size; head++) {
    const node = order[head]!
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const target = graph.targets[k]!
      waiting[target] = waiting[target]! - 1
      if (waiting[target] === 0) order[size++] = target
    }
  }
  return order.subarray(0, size)
}
