/**
 * How much of the groups is drawn, and who stands for whom. Sums are the model's: here is only who is summed on whom.
 */
import type { Act, Actor, ActorId } from '../../model'

/**
 * - `states`: only top-level actors; the acts of their people and agencies are summed on them
 * - `groups`: people and agencies stand around their own; acts between groups are summed on the parents, acts inside
 *   a group run between its members
 * - `actors`: every act runs between the two who are coded
 */
export type NetworkDetail = 'states' | 'groups' | 'actors'

/** The top-level actor that an actor belongs to in the end; itself where it belongs to nobody. */
export function rootOf(actor: Actor): Actor {
  let top = actor
  while (top.partOf) top = top.partOf
  return top
}

/** Whether the group of `root` is drawn actor by actor. */
export const isOpen = (root: ActorId, detail: NetworkDetail, opened: ReadonlySet<ActorId>): boolean =>
  detail === 'actors' || opened.has(root)

/** Whether an actor has a mark of its own: where only states are drawn, people and agencies of opened groups do. */
export function isDrawn(actor: Actor, detail: NetworkDetail, opened: ReadonlySet<ActorId>): boolean {
  return detail !== 'states' || actor.partOf === null || opened.has(rootOf(actor).id)
}

/** Whether there is anybody to be drawn one by one. */
export const isGroup = (root: Actor): boolean => root.partOf === null && root.parts.length > 0

/** Who stands for the two ends of an act, or null where the act happens inside one drawn actor. */
export function endsOf(
  act: Pick<Act, 'from' | 'to'>,
  detail: NetworkDetail,
  opened: ReadonlySet<ActorId>,
): { from: Actor; to: Actor; summed: boolean } | null {
  const from = rootOf(act.from)
  const to = rootOf(act.to)
  if (from === to && (detail !== 'states' || opened.has(from.id)))
    return { from: act.from, to: act.to, summed: false }
  const a = isOpen(from.id, detail, opened) ? act.from : from
  const b = isOpen(to.id, detail, opened) ? act.to : to
  return a === b ? null : { from: a, to: b, summed: a !== act.from || b !== act.to }
}
