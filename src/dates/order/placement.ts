/**
 * Where marks stand inside their windows.
 *
 * After narrowing, neither side of a window steps back along the stated order. So a mark that stands at the same share of
 * its window as its predecessor stands no earlier, and at a greater share later. Each item's share is its rank: with
 * f items before it and b after it that compete for the same time, (f + 1) / (f + b + 2). A lone window has its mark in
 * the middle, a chain of three in one day stands at 6, 12 and 18 hours. Predecessors whose windows barely overlap barely
 * count, so that a month is not pressed into its first week by what came half a year later.
 *
 * Nothing else moves a mark: items without a stated order that share a window stand at the same place.
 */
import { DAY } from '../calendar'
import type { Adjacency } from './graph'

/** How much of everything dated an open window is drawn over: just enough to stand beside its known side. */
const OPEN_SHARE = 1 / 1000

/**
 * Whole ms for each item, inside its window, strictly increasing along the order wherever the windows have room.
 * @param order every index, so that every edge of `graph` points onward; `back` is `graph` reversed
 */
export function place(
  earliest: Float64Array,
  latest: Float64Array,
  order: Int32Array,
  graph: Adjacency,
  back: Adjacency,
): Float64Array {
  const windows = finite(earliest, latest, order, graph, back)
  const shares = ranks(windows, order, graph, back)
  return settle(earliest, latest, windows, shares, order, graph, back)
}

interface Finite {
  readonly from: Float64Array
  readonly to: Float64Array
}

/** Windows with their open sides closed, still never stepping back along the order. */
function finite(
  earliest: Float64Array,
  latest: Float64Array,
  order: Int32Array,
  graph: Adjacency,
  back: Adjacency,
): Finite {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const sides of [earliest, latest]) {
    for (const side of sides) {
      if (!Number.isFinite(side)) continue
      least = Math.min(least, side)
      most = Math.max(most, side)
    }
  }
  if (least > most) {
    least = 0
    most = DAY
  }
  const width = Math.max(DAY, Math.round((most - least) * OPEN_SHARE))
  const from = earliest.slice()
  const to = latest.slice()
  for (const node of order) {
    if (Number.isFinite(latest[node]!)) continue
    const own = Number.isFinite(earliest[node]!) ? earliest[node]! + width : Math.max(most, least + width)
    to[node] = own
    for (let k = back.offsets[node]!; k < back.offsets[node + 1]!; k++) {
      to[node] = Math.max(to[node]!, to[back.targets[k]!]!)
    }
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    if (Number.isFinite(earliest[node]!)) continue
    from[node] = Number.isFinite(latest[node]!) ? latest[node]! - width : least
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      from[node] = Math.min(from[node]!, from[graph.targets[k]!]!)
    }
  }
  return { from, to }
}

/** The share of its window before each mark: more than 0, less than 1, increasing along the order. */
function ranks(windows: Finite, order: Int32Array, graph: Adjacency, back: Adjacency): Float64Array {
  const { from, to } = windows
  const competition = (a: number, b: number): number => {
    const overlap = to[a]! - from[b]!
    return overlap <= 0 ? 0 : overlap / Math.max(to[a]! - from[a]!, to[b]! - from[b]!)
  }
  const before = new Float64Array(order.length)
  const after = new Float64Array(order.length)
  for (const node of order) {
    for (let k = back.offsets[node]!; k < back.offsets[node + 1]!; k++) {
      const source = back.targets[k]!
      const weight = competition(source, node)
      if (weight > 0) before[node] = Math.max(before[node]!, before[source]! + weight)
    }
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const target = graph.targets[k]!
      const weight = competition(node, target)
      if (weight > 0) after[node] = Math.max(after[node]!, after[target]! + weight)
    }
  }
  return before.map((rank, node) => (rank + 1) / (rank + after[node]! + 2))
}

/** Whole milliseconds: rounding may not make two marks meet that have room to stand apart. */
function settle(
  earliest: Float64Array,
  latest: Float64Array,
  windows: Finite,
  shares: Float64Array,
  order: Int32Array,
  graph: Adjacency,
  back: Adjacency,
): Float64Array {
  // The last millisecond that leaves one each for what must follow.
  const last = new Float64Array(order.length)
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    last[node] = latest[node]! - 1
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      last[node] = Math.min(last[node]!, last[graph.targets[k]!]! - 1)
    }
  }
  const places = new Float64Array(order.length)
  for (const node of order) {
    let least = earliest[node]!
    for (let k = back.offsets[node]!; k < back.offsets[node + 1]!; k++) {
      least = Math.max(least, places[back.targets[k]!]! + 1)
    }
    const from = windows.from[node]!
    const wish = Math.floor(from + (windows.to[node]! - from) * shares[node]!)
    // Where a window is too short for all that must stand in it, the last millisecond is shared.
    const most = last[node]! >= least ? last[node]! : latest[node]! - 1
    places[node] = Math.min(Math.max(wish, least), most)
  }
  return places
}
