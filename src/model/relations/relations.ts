/** Who acts towards whom: all pairs of a story, or of what is shown of it, with their acts and running sums. */
import { pairKey } from '../pair'
import type { Act, Actor, PairKey, Story } from '../types'
import { buildLedger, type Ledger } from './ledger'
import type { Posting } from './steps'

/** Two actors (or groups) with acts between them; `a` sorts before `b`. */
export interface RelatedPair {
  /** Position in `index.pairs`. */
  readonly index: number
  readonly key: PairKey
  readonly a: Actor
  readonly b: Actor
  /** Both ways, in order of reading. */
  readonly acts: readonly Act[]
}

export interface RelationsIndex {
  /** Those that stand for themselves or for others, by `actor.index`. */
  readonly actors: readonly Actor[]
  /** Sorted by key. */
  readonly pairs: readonly RelatedPair[]
  /** The acts that count: included, and not inside of one group; in order of reading. */
  readonly acts: readonly Act[]
  /** Who stands for an actor: itself, unless it is collapsed into another. An unknown id stands for nobody. */
  readonly standIn: (actor: Actor | string) => Actor | null
  /** The pair of those who stand for the two, in either order; null where nothing is coded between them. */
  readonly pair: (a: Actor | string, b: Actor | string) => RelatedPair | null
  /** Running sums. Directed pair 2p is pair p from `a` to `b`, 2p + 1 from `b` to `a`. */
  readonly ledger: Ledger
}

export interface RelationsOptions {
  /** Who stands for an actor, such as `collapseTo` makes. Acts inside of a group vanish; acts across add up. */
  readonly group?: ((actor: Actor) => Actor) | undefined
  /** Which acts count, such as those of the events that a filter shows. All by default. */
  readonly include?: ((act: Act) => boolean) | undefined
}

/** Builds the sums once, for any number of questions. Linear but for sorting each pair's acts. */
export function relationsIndex(
  story: Pick<Story, 'acts' | 'actors'>,
  { group = (actor) => actor, include = () => true }: RelationsOptions = {},
): RelationsIndex {
  const standIns = new Map<string, Actor>(story.actors.map((actor) => [actor.id, group(actor)]))
  const standIn = (actor: Actor | string): Actor | null =>
    standIns.get(typeof actor === 'string' ? actor : actor.id) ?? null

  const ranks = new Map([...new Set(standIns.values())].map((actor, rank) => [actor, rank]))
  // By number, not by key: making a text of every act's pair would take longer than all the rest.
  const found = new Map<number, { key: PairKey; a: Actor; b: Actor; acts: Act[] }>()
  const counted: Act[] = []
  for (const act of story.acts) {
    if (!include(act)) continue
    const from = standIn(act.from)
    const to = standIn(act.to)
    if (from === null || to === null || from === to) continue
    counted.push(act)
    const [a, b] = from.id < to.id ? [from, to] : [to, from]
    const number = (ranks.get(a) ?? 0) * ranks.size + (ranks.get(b) ?? 0)
    const pair = found.get(number)
    if (pair !== undefined) pair.acts.push(act)
    else found.set(number, { key: pairKey(a.id, b.id), a, b, acts: [act] })
  }
  const pairs = [...found.values()]
    .sort((x, y) => (x.key < y.key ? -1 : 1))
    .map((pair, index): RelatedPair => ({ index, ...pair }))
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]))

  const postings: Posting[] = []
  for (const { index, a, acts } of pairs) {
    for (const act of acts) postings.push({ directed: 2 * index + (standIn(act.from) === a ? 0 : 1), act })
  }
  return {
    actors: [...new Set(standIns.values())].sort((a, b) => a.index - b.index),
    pairs,
    acts: counted,
    standIn,
    pair: (a, b) => {
      const from = standIn(a)
      const to = standIn(b)
      return from && to ? (byKey.get(pairKey(from.id, to.id)) ?? null) : null
    },
    ledger: buildLedger(postings, 2 * pairs.length),
  }
}
