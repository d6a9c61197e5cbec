/**
 * The simple temporal problem the slow, obvious way: all shortest paths of its distance graph (Floyd and Warshall), as
 * Dechter, Meiri and Pearl give it. In whole units, `t < latest` is `t <= latest - 1`.
 */
import type { OrderConstraint, OrderItem } from '../../../src/dates'

export function slowOrder(items: readonly OrderItem[], constraints: readonly OrderConstraint[]) {
  const weak = shortestPaths(items, constraints, 0)
  const strict = shortestPaths(items, constraints, -1)
  const ids = items.map(({ id }) => id)
  const reach = ids.map((a) =>
    ids.map((b) => constraints.some(({ before, after }) => before === a && after === b)),
  )
  for (const k of reach.keys()) {
    for (const i of reach.keys()) {
      for (const j of reach.keys()) reach[i]![j] ||= reach[i]![k]! && reach[k]![j]!
    }
  }
  return {
    consistent: weak.consistent,
    windows: weak.windows,
    /** Whether whole units have room for every stated order to be strict. */
    strict: strict.consistent,
    cyclic: reach.some((row, i) => row[i]!),
    reaches: (a: string, b: string): boolean => reach[ids.indexOf(a)]![ids.indexOf(b)]!,
  }
}

/** Node 0 is the origin of time. `gap`: 0 for `t_a <= t_b`, -1 for `t_a < t_b`. */
function shortestPaths(items: readonly OrderItem[], constraints: readonly OrderConstraint[], gap: number) {
  const size = items.length + 1
  const distance = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  )
  const shorten = (i: number, j: number, d: number) => {
    distance[i]![j] = Math.min(distance[i]![j]!, d)
  }
  for (const [i, { start }] of items.entries()) {
    shorten(0, i + 1, start.latest - 1)
    shorten(i + 1, 0, -start.earliest)
  }
  const node = (id: string) => items.findIndex((item) => item.id === id) + 1
  for (const { before, after } of constraints) shorten(node(after), node(before), gap)
  for (let k = 0; k < size; k++) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) shorten(i, j, distance[i]![k]! + distance[k]![j]!)
    }
  }
  return {
    consistent: distance.every((row, i) => row[i]! >= 0),
    windows: items.map((_, i) => ({ earliest: 0 - distance[i + 1]![0]!, latest: distance[0]![i + 1]! + 1 })),
  }
}
