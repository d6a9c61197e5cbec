/** How two actors are connected: the shortest chains of acts and ties from one to the other. */
import type { Ms } from '../dates'
import { hasEntered } from './relations'
import { tiesAt } from './ties'
import type { Act, Actor, Story, Tie } from './types'

/** Two actors next to each other in a chain, with everything that joins them. */
export interface ChainStep {
  readonly from: Actor
  readonly to: Actor
  /** Both ways, in order of reading. */
  readonly acts: readonly Act[]
  /** In file order. */
  readonly ties: readonly Tie[]
  /** One of the two belongs to the other. */
  readonly member: boolean
}

export type Chain = readonly ChainStep[]

export interface ChainOptions {
  /** Only acts that are counted (`hasEntered`) and ties that stand by then. All of the story by default. */
  readonly at?: Ms | undefined
  /** How many chains at most. 3 by default. */
  readonly most?: number | undefined
  /** Whether belonging to somebody (a leader to a state) joins too. By default only acts and ties do. */
  readonly members?: boolean | undefined
  /** Which acts count, such as those of the events that a filter shows. All by default. */
  readonly include?: ((act: Act) => boolean) | undefined
}

interface Joint {
  readonly acts: Act[]
  readonly ties: Tie[]
  member: boolean
}
type Graph = ReadonlyMap<Actor, Map<Actor, Joint>>

/**
 * The chains with the fewest steps from `a` to `b`, those with the most evidence first at every step, then by id. Empty
 * where nothing joins them, and for an actor with itself.
 */
export function connection(
  story: Pick<Story, 'actors' | 'acts' | 'ties'>,
  a: Actor,
  b: Actor,
  options: ChainOptions = {},
): Chain[] {
  if (a === b) return []
  const graph = graphOf(story, options)
  // Distances from the far end, so that every step of the walk knows whether it leads closer.
  const steps = distancesFrom(graph, b)
  const chains: Chain[] = []
  const most = options.most ?? 3
  const walk = (at: Actor, chain: Chain): void => {
    if (chains.length >= most) return
    if (at === b) {
      chains.push(chain)
      return
    }
    for (const [next, joint] of closest(graph, steps, at))
      walk(next, [...chain, { from: at, to: next, ...joint }])
  }
  if (steps.has(a)) walk(a, [])
  return chains
}

function graphOf(story: Pick<Story, 'actors' | 'acts' | 'ties'>, options: ChainOptions): Graph {
  const { at, members = false, include = () => true } = options
  const graph = new Map(story.actors.map((actor) => [actor, new Map<Actor, Joint>()]))
  const joint = (a: Actor, b: Actor): Joint => {
    const known = graph.get(a)?.get(b)
    if (known !== undefined) return known
    const made: Joint = { acts: [], ties: [], member: false }
    graph.get(a)?.set(b, made)
    graph.get(b)?.set(a, made)
    return made
  }
  for (const act of story.acts) {
    if (include(act) && (at === undefined || hasEntered(act, at))) joint(act.from, act.to).acts.push(act)
  }
  const ties = at === undefined ? story.ties : tiesAt(story, at).map(({ tie }) => tie)
  for (const tie of ties) joint(tie.from, tie.to).ties.push(tie)
  if (members) {
    for (const actor of story.actors) if (actor.partOf) joint(actor, actor.partOf).member = true
  }
  return graph
}

function distancesFrom(graph: Graph, start: Actor): ReadonlyMap<Actor, number> {
  const distances = new Map([[start, 0]])
  // A map also walks what is added while it is walked: here, actors in the order they are reached.
  for (const [actor, distance] of distances) {
    for (const next of graph.get(actor)?.keys() ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1)
    }
  }
  return distances
}

/** The neighbours that are one step closer to the end, the best evidenced first. */
function closest(graph: Graph, steps: ReadonlyMap<Actor, number>, at: Actor): [Actor, Joint][] {
  const here = steps.get(at) ?? 0
  const evidence = ({ acts, ties }: Joint): number => acts.length + ties.length
  return [...(graph.get(at) ?? [])]
    .filter(([next]) => steps.get(next) === here - 1)
    .sort(([x, a], [y, b]) => evidence(b) - evidence(a) || (x.id < y.id ? -1 : 1))
}
