import { describe, expect, it } from 'vitest'
import { type NetworkInput, type NetworkLayout, networkLayout } from '../../../src/network/layout'
import { generate, numbers } from './generate'

/**
 * What actors that stay put cost: the layout of the whole story, judged as a picture of one moment, beside a layout
 * made for that moment alone.
 */
const SIZE = { width: 970, height: 500, rem: 16 }

/** The input with only the acts up to a moment (0 is the beginning, 1 the end), each act at a time of its own. */
function upTo(input: NetworkInput, moment: number): NetworkInput {
  const random = numbers(11)
  const pairs = input.pairs.map((pair) => ({
    ...pair,
    acts: Array.from({ length: pair.acts }, random).filter((time) => time < moment).length,
  }))
  return { ...input, pairs: pairs.filter(({ acts }) => acts > 0) }
}

function bonds(input: NetworkInput, { node }: NetworkLayout): [string, string][] {
  const keys = new Set<string>()
  for (const { from, to } of input.pairs) {
    const a = node.get(from)!.root
    const b = node.get(to)!.root
    if (a !== b) keys.add(a < b ? `${a}~${b}` : `${b}~${a}`)
  }
  return [...keys].sort().map((key) => key.split('~') as [string, string])
}

/** Kruskal's stress over all connected pairs of groups, the best scale taken: 0 is perfect. */
function stress(links: readonly [string, string][], { node }: NetworkLayout): number {
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

function crossings(links: readonly [string, string][], { node }: NetworkLayout): number {
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

describe.each([12, 30, 60, 200])('a network of %i actors, as of a moment', (count) => {
  const input = generate(count)
  const union = networkLayout(input, SIZE)
  it.each([0.5, 0.8])(
    'reads nearly as well as one laid out for the moment alone, at %f of the time',
    (share) => {
      const moment = upTo(input, share)
      const fresh = networkLayout(moment, SIZE)
      const links = bonds(moment, union)
      expect(stress(links, union)).toBeLessThanOrEqual(1.35 * stress(links, fresh))
      expect(crossings(links, union)).toBeLessThanOrEqual(1.5 * crossings(links, fresh) + 1)
    },
  )
})
