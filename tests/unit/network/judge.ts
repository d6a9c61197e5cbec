/** How good a layout is as a picture of a moment: stress, crossings, and the lines that there are by then. */
import type { NetworkInput, NetworkLayout } from '../../../src/network/layout'
import { timesOf } from './generate'

/** The input with only the acts up to a moment (0 is the beginning, 1 the end), each act at a time of its own. */
export function upTo(input: NetworkInput, moment: number): NetworkInput {
  const times = timesOf(input.pairs)
  const pairs = input.pairs.map((pair, i) => ({
    ...pair,
    acts: times[i]!.filter((time) => time < moment).length,
  }))
  return { ...input, pairs: pairs.filter(({ acts }) => acts > 0) }
}

export function bonds(input: NetworkInput, { node }: NetworkLayout): [string, string][] {
  const keys = new Set<string>()
  for (const { from, to } of input.pairs) {
    const a = node.get(from)!.root
    const b = node.get(to)!.root
    if (a !== b) keys.add(a < b ? `${a}~${b}` : `${b}~${a}`)
  }
  return [...keys].sort().map((key) => key.split('~') as [string, string])
}

/** Kruskal's stress over all connected pairs of groups, the best scale taken: 0 is perfect. */
export function stress(links: readonly [string, string][], { node }: NetworkLayout): number {
  const ids = [...new Set(links.flat())].sort()
  const near = new Map(
    ids.map((id) => [id, links.filter((l) => l.includes(id)).map(([a, b]) => (a === id ? b : a))]),
  )
  let [sumDD, sumDG, sumOne] = [0, 0, 0]
  for (const from of ids) {
    const hops = new Map([[from, 0]])
    for (const at of hops.keys()) {
      for (const to of near.get(at) ?? []) if (!hops.has(to)) hops.set(to, hops.get(at)! + 1)
    }
    for (const [to, g] of hops) {
      if (g === 0) continue
      const d = Math.sqrt(
        (node.get(from)!.x - node.get(to)!.x) ** 2 + (node.get(from)!.y - node.get(to)!.y) ** 2,
      )
      sumDD += (d / g) ** 2
      sumDG += d / g
      sumOne += 1
    }
  }
  // Over scales s, the sum of (s d / g - 1)^2 is least where s = sum(d/g) / sum((d/g)^2).
  return Math.sqrt((sumOne - (sumDG * sumDG) / sumDD) / sumOne)
}

export function crossings(links: readonly [string, string][], { node }: NetworkLayout): number {
  const side = (p: string, q: string, r: string) => {
    const [a, b, c] = [node.get(p)!, node.get(q)!, node.get(r)!]
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
  let sum = 0
  links.forEach(([a, b], i) => {
    for (const [c, d] of links.slice(i + 1)) {
      if (a === c || a === d || b === c || b === d) continue
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) sum += 1
    }
  })
  return sum
}

/** Pairs of bodies that lie on each other. */
export function overlapping({ nodes }: NetworkLayout): string[] {
  return nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) < a.r + b.r - 0.2)
      .map((b) => `${a.id} ${b.id}`),
  )
}
