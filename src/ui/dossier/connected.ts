import type { Ms } from '../../dates'
import { type Act, type Actor, type Chain, connection, type EventId, type Story } from '../../model'
import type { Lit } from '../../network'

export interface Connected {
  /** Shortest first; empty where nothing in the story joins the two. */
  readonly chains: readonly Chain[]
  /** Whether it took the whole story, since nothing joined them by the cursor. */
  readonly later: boolean
  /** Whether it took belonging (a leader to a state), since acts and ties alone do not join them. */
  readonly members: boolean
}

/** More chains than these are more than a reader follows. */
export const MOST = 3

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
  const include = visible === null ? undefined : (act: Act) => visible.has(act.event.id)
  for (const later of [false, true]) {
    for (const members of [false, true]) {
      const chains = connection(story, from, to, { at: later ? undefined : at, members, include, most: MOST })
      if (chains.length > 0) return { chains, later, members }
    }
  }
  return { chains: [], later: false, members: false }
}

/** What lies on the chains, to be lit in the network. */
export function litOf(chains: readonly Chain[]): Lit | null {
  const steps = chains.flat()
  if (steps.length === 0) return null
  return {
    actors: new Set(steps.flatMap(({ from, to }) => [from, to])),
    acts: new Set(steps.flatMap(({ acts }) => acts)),
    ties: new Set(steps.flatMap(({ ties }) => ties)),
  }
}
