/** Networks like those that stories have: few states with much to do, many with little; people and agencies around. */
import type { ActorKind } from '../../../src/model'
import type { InputActor, InputPair, NetworkInput } from '../../../src/network/layout'

/** A seeded stream of numbers in [0, 1). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const SYLLABLES = [
  'ar',
  'ba',
  'zer',
  'kan',
  'tur',
  'lin',
  'mo',
  'ves',
  'ira',
  'stan',
  'go',
  'nia',
  'ute',
  'rus',
]
const MEMBERS: readonly ActorKind[] = ['person', 'agency', 'media', 'company', 'group', 'person', 'agency']

/** When each act of each pair happened, between 0 and 1. */
export function timesOf(pairs: readonly InputPair[]): number[][] {
  const random = numbers(11)
  return pairs.map(({ acts }) => Array.from({ length: acts }, random))
}

/** Pairs with how many acts of all came before their first. */
function dated(pairs: readonly InputPair[]): InputPair[] {
  const times = timesOf(pairs)
  const all = times.flat()
  return pairs.map((pair, i) => {
    const first = Math.min(...times[i]!)
    return { ...pair, since: all.filter((time) => time < first).length }
  })
}

export function generate(count: number, seed = 7): NetworkInput {
  const random = numbers(seed * 1000 + count)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  /** Small numbers often, large ones seldom. */
  const skewed = (n: number) => Math.floor(n * random() * random() * random())
  const name = () => {
    const words = 1 + skewed(3)
    const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('')
    return Array.from({ length: words }, word)
      .map((w) => w[0]!.toUpperCase() + w.slice(1))
      .join(' ')
  }
  const tops = Math.max(7, Math.round(count * 0.35))
  const actors: InputActor[] = []
  for (let i = 0; i < count; i++) {
    const id = `a${String(i).padStart(3, '0')}`
    if (i < tops) {
      const kind: ActorKind = i > 3 && i % 6 === 0 ? 'organisation' : i > 3 && i % 7 === 0 ? 'group' : 'state'
      actors.push({ id, kind, parent: null, label: name() })
    } else actors.push({ id, kind: pick(MEMBERS), parent: actors[skewed(tops)]!.id, label: name() })
  }
  const pairs = new Map<string, InputPair>()
  const ties: { id: string; from: string; to: string }[] = []
  for (let i = 0; i < count * 1.4; i++) {
    const from = actors[skewed(count)]!.id
    const to = actors[Math.floor(random() * count * (random() < 0.5 ? 0.35 : 1))]!.id
    if (from === to) continue
    pairs.set(`${from}~${to}`, { from, to, acts: 1 + skewed(20) })
    if (random() < 0.4) pairs.set(`${to}~${from}`, { from: to, to: from, acts: 1 + skewed(20) })
  }
  for (let i = 0; i < tops / 2; i++) {
    const from = actors[Math.floor(random() * tops)]!.id
    const to = actors[Math.floor(random() * tops)]!.id
    if (from !== to) ties.push({ id: `t${i}`, from, to })
  }
  return { actors, pairs: dated([...pairs.values()]), ties }
}
