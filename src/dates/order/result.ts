/** What is known of an order, from where its windows and marks come from. */
import { type Bounds, ms } from '../types'
import type { Adjacency } from './graph'
import { precedence } from './precedence'
import type { Narrowed, NarrowingReason, OrderItem, OrderSolved } from './types'

/** By item, in the order of the items. */
export interface Findings {
  /** The item whose own date each bound comes from: itself where nothing narrowed it. */
  readonly earliestBy: ArrayLike<number>
  readonly latestBy: ArrayLike<number>
  /** Where its mark stands. */
  readonly places: ArrayLike<number>
}

/** The first moment after all those at which an item may have begun, by its own date. */
export const ownLatest = ({ start, end }: OrderItem): number =>
  Math.min(start.latest, end?.latest ?? Number.POSITIVE_INFINITY)

/** @param order the items, each after all that are stated to come before it */
export function solved(
  items: readonly OrderItem[],
  { earliestBy, latestBy, places }: Findings,
  index: ReadonlyMap<string, number>,
  order: Int32Array,
  graph: Adjacency,
): OrderSolved {
  const earliest = Float64Array.from(items, (_, i) => items[earliestBy[i]!]!.start.earliest)
  const latest = Float64Array.from(items, (_, i) => ownLatest(items[latestBy[i]!]!))
  const narrowed = new Map<string, Narrowed>()
  for (const [i, item] of items.entries()) {
    const because: NarrowingReason[] = []
    if (earliestBy[i] !== i) because.push({ side: 'earliest', id: items[earliestBy[i]!]!.id })
    if (latestBy[i] !== i) because.push({ side: 'latest', id: items[latestBy[i]!]!.id })
    const start: Bounds = { earliest: ms(earliest[i]!), latest: ms(latest[i]!) }
    const end = item.end && {
      earliest: ms(Math.max(item.end.earliest, start.earliest)),
      latest: item.end.latest,
    }
    narrowed.set(item.id, { start, end, because })
  }
  return {
    ok: true,
    narrowed,
    placement: new Map(items.map((item, i) => [item.id, ms(places[i]!)])),
    precedes: precedence(index, earliest, latest, order, graph),
  }
}
