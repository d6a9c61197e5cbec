/** Who is summed on whom on a page: as in the picture beside it, so that both say the same of two actors. */
import {
  type Act,
  type Actor,
  type ActorId,
  type EventId,
  type RelationsIndex,
  relationsIndex,
  type Story,
  withParts,
} from '../../model'
import { isOpen, type NetworkDetail, rootOf } from '../../network'
import { within } from './exchange'

/** Which groups the picture draws actor by actor. */
export interface Grouping {
  readonly detail: NetworkDetail
  readonly opened: ReadonlySet<ActorId>
}

/** Every group summed: what an address says that names no other. */
export const SUMMED: Grouping = { detail: 'groups', opened: new Set() }

const opens = (actor: Actor, { detail, opened }: Grouping): boolean =>
  isOpen(rootOf(actor).id, detail, opened)

/** Who stands for an actor in the picture, seen from outside of its group. */
export const drawnAs =
  (grouping: Grouping) =>
  (actor: Actor): Actor =>
    opens(actor, grouping) ? actor : rootOf(actor)

/** Whether an actor stands for itself alone though somebody belongs to it. */
export const isAlone = (actor: Actor, grouping: Grouping): boolean =>
  actor.parts.length > 0 && opens(actor, grouping)

/**
 * The ends that stand for themselves alone though somebody belongs to them: in an open group, and where both are of
 * one group, inside of which nobody is summed.
 */
export function aloneOf(a: Actor, b: Actor, grouping: Grouping): readonly Actor[] {
  const inside = rootOf(a) === rootOf(b)
  return [a, b].filter((end) => isAlone(end, grouping) || (inside && end.parts.length > 0))
}

/** Which of two ends an actor stands with: the nearest that it is or belongs to; null for a stranger. */
function endOf(actor: Actor, a: Actor, b: Actor, alone: readonly Actor[]): Actor | null {
  for (let at: Actor | null = actor; at !== null; at = at.partOf) {
    if ((at === a || at === b) && (at === actor || !alone.includes(at))) return at
  }
  return null
}

/** The acts between two actors, in order of reading; those who belong to an end act for it, unless it is `alone`. */
export function actsBetween(story: Story, a: Actor, b: Actor, alone: readonly Actor[] = []): readonly Act[] {
  return story.acts.filter((act) => {
    const from = endOf(act.from, a, b, alone)
    const to = endOf(act.to, a, b, alone)
    return from !== null && to !== null && from !== to
  })
}

/**
 * The sums of two actors by themselves, as the lines between them have it.
 * @param visible events whose acts count; null is all
 */
export function relationsBetween(
  story: Story,
  a: Actor,
  b: Actor,
  grouping: Grouping,
  visible: ReadonlySet<EventId> | null,
): RelationsIndex {
  const alone = aloneOf(a, b, grouping)
  const acts = actsBetween(story, a, b, alone)
  return relationsIndex(
    {
      actors: [...new Set([...withParts(a), ...withParts(b)])],
      acts: visible === null ? acts : acts.filter(({ event }) => visible.has(event.id)),
    },
    { group: (actor) => endOf(actor, a, b, alone) ?? actor },
  )
}

/**
 * The sums of one actor with each of its partners, who stand as the picture has them. The actor stands for its own people,
 * whoever it belongs to itself, unless its group is open; inside of its group everybody acts alone.
 */
export function relationsOf(
  story: Story,
  actor: Actor,
  grouping: Grouping,
  visible: ReadonlySet<EventId> | null,
): RelationsIndex {
  const root = rootOf(actor)
  const alone = opens(actor, grouping)
  const own = (one: Actor): boolean => one === actor || (!alone && within(one, actor))
  const acts = story.acts.filter(({ from, to, event }) => {
    if (own(from) === own(to) || (visible !== null && !visible.has(event.id))) return false
    const [mine, other] = own(from) ? [from, to] : [to, from]
    return mine === actor || rootOf(other) !== root
  })
  const drawn = drawnAs(grouping)
  const group = (one: Actor): Actor => (own(one) ? actor : rootOf(one) === root ? one : drawn(one))
  return relationsIndex({ actors: story.actors, acts }, { group })
}
