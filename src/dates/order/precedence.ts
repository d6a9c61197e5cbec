import type { Adjacency } from './graph'

/** How many sources' descendants are remembered. Whoever asks, asks about one event and many others. */
const REMEMBERED = 64

/**
 * Whether one item is known to have begun before another.
 *
 * By narrowed windows that do not overlap, or by stated order, through any number of others. The two need no mixing:
 * narrowed windows along a stated order never step back, so a mixed chain ends in windows that do not overlap.
 */
export function precedence(
  index: ReadonlyMap<string, number>,
  earliest: Float64Array,
  latest: Float64Array,
  order: Int32Array,
  graph: Adjacency,
): (a: string, b: string) => boolean {
  const position = new Int32Array(order.length)
  for (const [at, node] of order.entries()) position[node] = at
  const remembered = new Map<number, Uint32Array>()

  const descendants = (source: number): Uint32Array => {
    const known = remembered.get(source)
    if (known) return known
    const reached = new Uint32Array((order.length + 31) >>> 5)
    const stack = [source]
    while (stack.length > 0) {
      const node = stack.pop()!
      for (let k = graph.offsets[node]!; k < graph.offsets[node + 1]!; k++) {
        const target = graph.targets[k]!
        const bit = 1 << (target & 31)
        if ((reached[target >>> 5]! & bit) !== 0) continue
        reached[target >>> 5] = reached[target >>> 5]! | bit
        stack.push(target)
      }
    }
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(source, reached)
    return reached
  }

  return (a, b) => {
    const from = index.get(a)
    const to = index.get(b)
    if (from === undefined || to === undefined || from === to) return false
    if (latest[from]! <= earliest[to]!) return true
    if (position[to]! < position[from]! || latest[to]! <= earliest[from]!) return false
    return (descendants(from)[to >>> 5]! & (1 << (to & 31))) !== 0
  }
}
