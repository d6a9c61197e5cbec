import type { Ms } from '../../dates'
import {
  type Act,
  type Actor,
  type Chain,
  type ChainStep,
  connection,
  type EventId,
  type Story,
  type Tie,
} from '../../model'
import type { Lit } from '../../network'
import { rootOf } from './exchange'

export interface Connected {
  /** Shortest first; empty where nothing in the story joins the two. */
  readonly chains: readonly Chain[]
  /** Whether it took the whole story, since nothing joined them by the cursor. */
  readonly later: boolean
  /** Whether it took belonging (a leader to a state), since acts and ties alone do not join them. */
  readonly members: boolean
  /** Whether people and agencies are counted with those that they belong to, as in the arcs between states. */
  readonly groups: boolean
}

/** More chains than these are more than a reader follows. */
export const MOST = 3

/** The story with everybody's acts and ties on whom they belong to in the end; those inside of a group are left out. */
function byGroups(story: Story): Pick<Story, 'actors' | 'acts' | 'ties'> {
  const across = <Between extends Act | Tie>(all: readonly Between[]): Between[] =>
    all
      .map((one) => ({ ...one, from: rootOf(one.from), to: rootOf(one.to) }))
      .filter(({ from, to }) => from !== to)
  return { actors: story.actors, acts: across(story.acts), ties: across(story.ties) }
}

/** A step with the story's own acts and ties, whose ends say who it was. */
const original = (story: Story, step: ChainStep): ChainStep => ({
  ...step,
  acts: step.acts.map(({ index }) => story.acts[index] as Act),
  ties: step.ties.map(({ id }) => story.tie.get(id) as Tie),
})

/**
 * The shortest chains between two actors: of acts and ties as of a moment; failing that by way of who belongs to
 * whom; failing that the same over the whole story.
 */
export function connect(
  story: Story,
  from: Actor,
  to: Actor,
  at: Ms,
  visible: ReadonlySet<EventId> | null,
): Connected {
  const groups = from.partOf === null && to.partOf === null
  const searched = groups ? byGroups(story) : story
  const include = visible === null ? undefined : (act: Act) => visible.has(act.event.id)
  for (const later of [false, true]) {
    for (const members of [false, true]) {
      const found = connection(searched, from, to, {
        at: later ? undefined : at,
        members,
        include,
        most: MOST,
      })
      const chains = found.map((chain) => chain.map((step) => original(story, step)))
      if (chains.length > 0) return { chains, later, members, groups }
    }
  }
  return { chains: [], later: false, members: false, groups }
}

/** What lies on the chains, to be lit in the network. */
export function litOf(chains: readonly Chain[]): Lit | null {
  const steps = chains.flat()
  if (steps.length === 0) return null
  return {
    actors: new Set(
      steps.flatMap(({ from, to, acts }) => [from, to, ...acts.flatMap((act) => [act.from, act.to])]),
    ),
    acts: new Set(steps.flatMap(({ acts }) => acts)),
    ties: new Set(steps.flatMap(({ ties }) => ties)),
  }
}
