/**
 * Order as a simple temporal problem: R. Dechter, I. Meiri and J. Pearl, "Temporal constraint networks", Artificial
 * Intelligence 49 (1991). Every item has a time t with `earliest <= t < latest`, and stated order is `t_a <= t_b`.
 *
 * That order is weak: two things of one day may follow one another, and even two of the same millisecond. As all
 * constraints between items are of this one shape, the general shortest paths come down to one pass along the order for the
 * earliest times and one against it for the latest: time linear in items and constraints.
 */
import { ms } from '../types'
import { components, cycles } from './cycles'
import { learnToSolve } from './given'
import { adjacency, type Edges, edgesOf, topologicalOrder } from './graph'
import { leanToGivenOrder } from './lean'
import { place } from './placement'
import { ownLatest, solved } from './result'
import type { OrderConstraint, OrderItem, OrderProblem, OrderResult } from './types'

/**
 * Narrows every item's window along the stated order, both ways, and finds a place for each.
 *
 * Order is of beginnings: what follows a war that goes on began no earlier than the war began. Constraints that name an
 * unknown id are left out (whoever read the file has said so).
 *
 * @param options `lean`: where dates and stated order leave it open, marks follow the order in which items are given
 * @returns all cycles and clashes at once where the order cannot hold: one shortest cycle for each knot of cycles,
 * and one clash for each pair of dates that contradict the order between them
 */
export function solveOrder(
  items: readonly OrderItem[],
  constraints: readonly OrderConstraint[],
  { lean = false }: { readonly lean?: boolean } = {},
): OrderResult {
  const index = new Map(items.map((item, i) => [item.id, i]))
  const edges = edgesOf(index, constraints)
  const graph = adjacency(items.length, edges.from, edges.to)
  const order = topologicalOrder(items.length, graph)
  if (order.length < items.length) return knotted(items, edges)

  const { problems, windows } = narrow(items, edges, order)
  if (problems.length > 0) return { ok: false, problems }

  const { earliest, latest, earliestBy, latestBy } = windows
  const back = adjacency(items.length, edges.to, edges.from)
  const marks = lean ? leanToGivenOrder({ earliest, latest }, graph, back) : { earliest, latest }
  const places = place(marks.earliest, marks.latest, order, graph, back)
  return solved(items, { earliestBy, latestBy, places }, index, order, graph)
}

// From now on a page can solve what it was not given.
learnToSolve(solveOrder)

/** Names the cycles, and the clashes that would remain without them. */
function knotted(items: readonly OrderItem[], edges: Edges): OrderResult {
  const graph = adjacency(items.length, edges.from, edges.to)
  const component = components(items.length, graph)
  const problems: OrderProblem[] = cycles(items.length, graph, component).map((nodes) => ({
    kind: 'cycle',
    ids: nodes.map((node) => items[node]!.id),
  }))
  const kept = [...edges.from.keys()].filter((k) => component[edges.from[k]!] !== component[edges.to[k]!])
  const rest: Edges = {
    from: Int32Array.from(kept, (k) => edges.from[k]!),
    to: Int32Array.from(kept, (k) => edges.to[k]!),
  }
  const order = topologicalOrder(items.length, adjacency(items.length, rest.from, rest.to))
  return { ok: false, problems: [...problems, ...narrow(items, rest, order).problems] }
}

interface Windows {
  readonly earliest: Float64Array
  readonly latest: Float64Array
  /** The item whose own date each bound comes from: itself where nothing narrowed it. */
  readonly earliestBy: Int32Array
  readonly latestBy: Int32Array
}

function narrow(
  items: readonly OrderItem[],
  edges: Edges,
  order: Int32Array,
): { problems: OrderProblem[]; windows: Windows } {
  const count = items.length
  const earliest = Float64Array.from(items, (item) => item.start.earliest)
  const latest = Float64Array.from(items, ownLatest)
  const earliestBy = Int32Array.from(items.keys())
  const latestBy = Int32Array.from(items.keys())
  const before = new Int32Array(count).fill(-1)
  const problems: OrderProblem[] = []
  const named = new Set<string>()

  const back = adjacency(count, edges.to, edges.from)
  for (const node of order) {
    for (let k = back.offsets[node]!; k < back.offsets[node + 1]!; k++) {
      const source = back.targets[k]!
      if (earliest[source]! >= latest[node]!) {
        // The window would empty. The bound goes no further, so that one contradiction is one problem.
        const clash = clashOf(items, source, node, earliestBy, before, earliest, latest)
        const key = `${clash.before}\n${clash.after}`
        if (!named.has(key)) problems.push(clash)
        named.add(key)
      } else if (earliest[source]! > earliest[node]!) {
        earliest[node] = earliest[source]!
        earliestBy[node] = earliestBy[source]!
        before[node] = source
      }
    }
  }
  const graph = adjacency(count, edges.from, edges.to)
  for (let i = order.length - 1; i >= 0; i--) {
    const node = order[i]!
    for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
      const target = graph.targets[k]!
      if (latest[target]! < latest[node]!) {
        latest[node] = latest[target]!
        latestBy[node] = latestBy[target]!
      }
    }
  }
  return { problems, windows: { earliest, latest, earliestBy, latestBy } }
}

function clashOf(
  items: readonly OrderItem[],
  source: number,
  node: number,
  earliestBy: Int32Array,
  before: Int32Array,
  earliest: Float64Array,
  latest: Float64Array,
): Extract<OrderProblem, { kind: 'clash' }> {
  const through = [node, source]
  const origin = earliestBy[source]!
  for (let at = source; at !== origin; through.push(at)) at = before[at]!
  return {
    kind: 'clash',
    before: items[origin]!.id,
    after: items[node]!.id,
    through: through.reverse().map((i) => items[i]!.id),
    earliest: ms(earliest[source]!),
    latest: ms(latest[node]!),
  }
}
