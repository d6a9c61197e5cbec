/**
 * Groups the actors by the top-level actor they belong to, and adds up what passes between the groups over the whole
 * story. Everything is sorted by id, so that the order of the file does not matter.
 */
import { rootsOf } from '../input'
import { byId, weightOf } from '../numbers'
import type { InputActor, NetworkInput } from '../types'

export interface Cluster {
  readonly index: number
  readonly root: InputActor
  /** Everyone below the root, at any depth; by id, children after their parent. */
  readonly members: readonly InputActor[]
  /** Acts with other groups, all time. */
  readonly acts: number
}
/** A bond between two groups, `a < b` (indexes of clusters). */
export interface Bond {
  readonly a: number
  readonly b: number
  readonly acts: number
  readonly ties: number
  /** How many acts of the story come before the first of these; Infinity where there are ties alone. */
  readonly since: number
  /** log2(1 + acts), and a little where there is only a standing tie. */
  readonly weight: number
}
export interface Clustered {
  readonly clusters: readonly Cluster[]
  readonly bonds: readonly Bond[]
  /** Index of the cluster, by actor's id. */
  readonly of: ReadonlyMap<string, number>
}

/** A standing tie pulls like a third of one act: enough to bring neighbours near, too little to hold them. */
const TIE_WEIGHT = 0.33

/**
 * Top-level actors with all that is theirs, and what passes between them; sorted by id, so that the order
 * of the file does not matter.
 */
export function clusterActors(input: NetworkInput): Clustered {
  const actors = [...input.actors].sort(byId)
  const rootOf = rootsOf(input)
  const below = (parent: string, depth = 0): InputActor[] =>
    depth > actors.length
      ? []
      : actors
          .filter((actor) => actor.parent === parent)
          .flatMap((actor) => [actor, ...below(actor.id, depth + 1)])
  const roots = actors.filter((actor) => rootOf.get(actor.id) === actor.id)
  const of = new Map<string, number>()
  roots.forEach((root, index) => {
    of.set(root.id, index)
  })
  for (const actor of actors) of.set(actor.id, of.get(rootOf.get(actor.id) ?? actor.id) ?? 0)

  const acts = new Array<number>(roots.length).fill(0)
  const bonds = new Map<string, { a: number; b: number; acts: number; ties: number; since: number }>()
  const bond = (from: string, to: string) => {
    const f = of.get(from)
    const t = of.get(to)
    if (f === undefined || t === undefined || f === t) return null
    const [a, b] = f < t ? [f, t] : [t, f]
    const key = `${a},${b}`
    const found = bonds.get(key) ?? { a, b, acts: 0, ties: 0, since: Infinity }
    bonds.set(key, found)
    return found
  }
  for (const pair of input.pairs) {
    const found = bond(pair.from, pair.to)
    if (!found) continue
    found.acts += pair.acts
    found.since = Math.min(found.since, pair.since ?? 0)
    acts[found.a] = (acts[found.a] ?? 0) + pair.acts
    acts[found.b] = (acts[found.b] ?? 0) + pair.acts
  }
  for (const tie of input.ties) {
    const found = bond(tie.from, tie.to)
    if (found) found.ties += 1
  }
  return {
    of,
    clusters: roots.map((root, index) => ({
      index,
      root,
      members: below(root.id),
      acts: acts[index] ?? 0,
    })),
    bonds: [...bonds.values()]
      .sort((x, y) => x.a - y.a || x.b - y.b)
      .map((b) => ({ ...b, weight: weightOf(b.acts) + TIE_WEIGHT * b.ties })),
  }
}
