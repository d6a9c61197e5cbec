/** Collapsing actors into those they belong to. */
import type { Actor, ActorId, Story } from '../types'

/**
 * Who stands for whom when only the `expanded` actors show their parts: the topmost of its parents that is not
 * expanded, or the actor itself. Nothing expanded: everybody stands behind the actor that is part of no other.
 */
export function collapseTo(
  story: Pick<Story, 'actors'>,
  expanded: ReadonlySet<ActorId>,
): (actor: Actor) => Actor {
  const standIns = new Map<Actor, Actor>()
  for (const actor of story.actors) {
    let standIn = actor
    for (let parent = actor.partOf; parent !== null; parent = parent.partOf) {
      if (!expanded.has(parent.id)) standIn = parent
    }
    standIns.set(actor, standIn)
  }
  return (actor) => standIns.get(actor) ?? actor
}

/** The actor and everyone who belongs to it, directly or by way of others. */
export function withParts(actor: Actor): ReadonlySet<Actor> {
  const all = new Set([actor])
  // A set also walks what is added while it is walked.
  for (const member of all) for (const part of member.parts) all.add(part)
  return all
}
