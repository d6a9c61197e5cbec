/**
 * Leaning windows towards the order in which a story is told.
 *
 * A story states little of its order, and a window is often wide: a raid "in June" may have its mark anywhere in June.
 * Whoever tells the story has put its events into an order all the same. Where dates and stated order leave it open, marks
 * follow that order, so that reading on does not jump back in time. Only marks lean: dates and narrowing know nothing of it.
 */
import type { Adjacency } from './graph'

export interface Windows {
  readonly earliest: Float64Array
  readonly latest: Float64Array
}

/**
 * The windows narrowed as if the items had happened in the order given, as far as dates and stated order allow.
 * @param graph the stated order; `back` is `graph` reversed
 */
export function leanToGivenOrder({ earliest, latest }: Windows, graph: Adjacency, back: Adjacency): Windows {
  const told = orderOfTelling({ earliest, latest }, graph, back)
  const from = earliest.slice()
  const to = latest.slice()
  let least = Number.NEGATIVE_INFINITY
  for (const node of told) {
    least = Math.max(least, from[node]!)
    from[node] = least
  }
  let most = Number.POSITIVE_INFINITY
  for (let i = told.length - 1; i >= 0; i--) {
    const node = told[i]!
    most = Math.min(most, to[node]!)
    to[node] = most
  }
  return { earliest: from, latest: to }
}

/**
 * Indices in the order given, but each after all that certainly came before it: those stated to, and those whose window
 * ends before its own begins. Always the first in the given order of those whose turn it may be.
 */
function orderOfTelling({ earliest, latest }: Windows, graph: Adjacency, back: Adjacency): Int32Array {
  const count = earliest.length
  const byEnd = Int32Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => latest[a]! - latest[b]! || a - b,
  )
  const waiting = Int32Array.from({ length: count }, (_, i) => back.offsets[i + 1]! - back.offsets[i]!)
  const told = new Int32Array(count)
  const done = new Uint8Array(count)
  // By what each waits for: nothing more but its turn (by index), or the end of an earlier window (by beginning).
  const free = new Heap((a, b) => a - b)
  const later = new Heap((a, b) => earliest[a]! - earliest[b]! || a - b)
  for (let i = 0; i < count; i++) if (waiting[i] === 0) later.push(i)
  let size = 0
  let next = 0
  while (size < count) {
    while (done[byEnd[next]!]) next++
    const firstEnd = latest[byEnd[next]!]!
    while (later.size > 0 && earliest[later.top]! < firstEnd) free.push(later.pop())
    const node = free.pop()
    done[node] = 1
    told[size++] = node
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const target = graph.targets[k]!
      waiting[target] = waiting[target]! - 1
      if (waiting[target] === 0) later.push(target)
    }
  }
  return told
}

/** A binary heap of indices. */
class Heap {
  private readonly nodes: number[] = []
  private readonly compare: (a: number, b: number) => number

  constructor(compare: (a: number, b: number) => number) {
    this.compare = compare
  }
  get size(): number {
    return this.nodes.length
  }
  get top(): number {
    return this.nodes[0]!
  }
  push(node: number): void {
    const { nodes } = this
    let i = nodes.length
    nodes.push(node)
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (this.compare(nodes[parent]!, node) <= 0) break
      nodes[i] = nodes[parent]!
      i = parent
    }
    nodes[i] = node
  }
  pop(): number {
    const { nodes } = this
    const top = nodes[0]!
    const last = nodes.pop()!
    if (nodes.length === 0) return top
    let i = 0
    for (let child = 1; child < nodes.length; child = 2 * i + 1) {
      if (child + 1 < nodes.length && this.compare(nodes[child + 1]!, nodes[child]!) < 0) child++
      if (this.compare(last, nodes[child]!) <= 0) break
      nodes[i] = nodes[child]!
      i = child
    }
    nodes[i] = last
    return top
  }
}
