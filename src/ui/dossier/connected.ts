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
import { type Lit, rootOf } from '../../network'
import { within } from './exchange'

/** Chains of one length. */
export interface Way {
  /** At least one, all of the same number of steps. */
  readonly chains: readonly Chain[]
  /** Whether it takes belonging (a leader to a state); else acts and ties alone join the two in as many steps. */
  readonly members: boolean
}

export interface Connected {
  /**
   * None where nothing in the story joins the two. Two where acts and ties alone join them, and belonging does in fewer steps:
   * first of these is belonging where one of the two belongs to the other, else acts and ties.
   */
  readonly ways: readonly Way[]
  /** Whether it took the whole story, since nothing joined them by the cursor. */
  readonly later: boolean
  /** Whether people and agencies are counted with those that they belong to, as in the arcs between states. */
  readonly groups: boolean
  /** Where there is no way: whether there is one once acts count that filters hide. */
  readonly hidden: boolean
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
 * The shortest chains between two actors: of acts and ties as of a moment, and those by way of who belongs to whom where
 * these are shorter; failing both the same over the whole story.
 * @param visible events whose acts count; null is all
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
    const wayOf = (members: boolean): Way[] => {
      const until = later ? undefined : at
      const found = connection(searched, from, to, { at: until, members, include, most: MOST })
      const chains = found.map((chain) => chain.map((step) => original(story, step)))
      return chains.length > 0 ? [{ chains, members }] : []
    }
    const ways = inOrder(wayOf(false), wayOf(true), within(from, to) || within(to, from))
    if (ways.length > 0) return { ways, later, groups, hidden: false }
  }
  const hidden = visible !== null && connect(story, from, to, at, null).ways.length > 0
  return { ways: [], later: false, groups, hidden }
}

/** How many steps a way has; no way is longer than any. */
export const stepsOf = (way: Way | undefined): number => way?.chains[0]?.length ?? Number.POSITIVE_INFINITY

/** Which ways are told, and which first. `own`: one of the two belongs to the other. */
function inOrder([plain]: Way[], [belonging]: Way[], own: boolean): Way[] {
  // Where both are as short, steps by belonging say more: they have the acts and ties as well.
  if (own && belonging && stepsOf(belonging) === stepsOf(plain)) return [{ ...belonging, members: false }]
  const both = own ? [belonging, plain] : [plain, belonging]
  const shorter = stepsOf(belonging) < stepsOf(plain)
  return both.flatMap((way) => (way === undefined || (way === belonging && !shorter) ? [] : [way]))
}

/** What lies on the chains, to be lit in the network. */
export function litOf(ways: readonly Way[]): Lit | null {
  const steps = ways.flatMap(({ chains }) => chains.flat())
  if (steps.length === 0) return null
  return {
    actors: new Set(
      steps.flatMap(({ from, to, acts }) => [from, to, ...acts.flatMap((act) => [act.from, act.to])]),
    ),
    acts: new Set(steps.flatMap(({ acts }) => acts)),
    ties: new Set(steps.flatMap(({ ties }) => ties)),
  }
}
