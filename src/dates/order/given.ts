/**
 * An order that has been solved before: where a page is built. What the solver finds is a few numbers for each item, and
 * all else follows from them and the dates.
 */
import { adjacency, edgesOf, topologicalOrder } from './graph'
import { solved } from './result'
import type { OrderConstraint, OrderItem, OrderResult, OrderSolved } from './types'

/** Plain data. `at`: where each item's mark stands, in the order of the items. */
export interface GivenOrder {
  readonly at: readonly number[]
  /** Of items that others narrow: which, and those whose dates its earliest and its latest come from. */
  readonly by: readonly (readonly [item: number, earliest: number, latest: number])[]
}

export type OrderSolver = (
  items: readonly OrderItem[],
  constraints: readonly OrderConstraint[],
  options: { readonly lean: boolean },
) => OrderResult

/** Once it has been loaded: `solve.ts` puts itself here. */
let solver: OrderSolver | null = null

/** Called by the solver when it is loaded. */
export function learnToSolve(learnt: OrderSolver): void {
  solver = learnt
}

/** What a solver found, as `orderOf` takes it. */
export function packOrder(items: readonly OrderItem[], { narrowed, placement }: OrderSolved): GivenOrder {
  const index = new Map(items.map(({ id }, i) => [id, i]))
  const by: [number, number, number][] = []
  for (const [i, { id }] of items.entries()) {
    const because = narrowed.get(id)?.because ?? []
    const from = (side: 'earliest' | 'latest'): number =>
      index.get(because.find((reason) => reason.side === side)?.id ?? id) ?? i
    if (because.length > 0) by.push([i, from('earliest'), from('latest')])
  }
  return { at: items.map(({ id }) => placement.get(id) ?? 0), by }
}

/**
 * What `solveOrder` says, leaning, of these items: from what it found before, which must have been for the same items and
 * constraints, else by asking it.
 * @throws {Error} where nothing is given and the solver has not been loaded
 */
export function orderOf(
  items: readonly OrderItem[],
  constraints: readonly OrderConstraint[],
  given: GivenOrder | null,
): OrderResult {
  if (given === null) {
    if (!solver) throw new Error('The solver is not loaded.')
    return solver(items, constraints, { lean: true })
  }
  const index = new Map(items.map((item, i) => [item.id, i]))
  const edges = edgesOf(index, constraints)
  const graph = adjacency(items.length, edges.from, edges.to)
  const earliestBy = Int32Array.from(items.keys())
  const latestBy = Int32Array.from(items.keys())
  for (const [item, earliest, latest] of given.by) {
    earliestBy[item] = earliest
    latestBy[item] = latest
  }
  const findings = { earliestBy, latestBy, places: given.at }
  return solved(items, findings, index, topologicalOrder(items.length, graph), graph)
}
