/**
 * What a person does, as functions from View to View. Choosing anything leaves the scene: its text no longer says
 * what is on the screen.
 */
import type { ActorId, EventId, Story } from '../model'
import { defaultView } from './default'
import { groupsOf, pairOf } from './read'
import type { View } from './types'

/** Goes to an event (null: to none). The time cursor goes with it. */
export function selectEvent(view: View, event: EventId | null): View {
  return { ...view, event, at: null, scene: null }
}

/** Opens an actor's dossier. */
export function openActor(view: View, id: ActorId): View {
  return { ...view, subject: { kind: 'actor', id }, scene: null }
}

/** Opens the dossier of two actors, in either order; of one where both are the same. */
export function openPair(view: View, a: ActorId, b: ActorId): View {
  return { ...view, subject: pairOf(a, b) ?? { kind: 'actor', id: a }, scene: null }
}

/** Asks how two actors are connected; either may still be chosen. */
export function openPath(view: View, from: ActorId | null, to: ActorId | null): View {
  return { ...view, subject: { kind: 'path', from, to: from === to ? null : to }, scene: null }
}

/**
 * Draws a group actor by actor, or sums it again. Where every line is drawn, summing one leaves the other groups open.
 * An id that is no group's changes nothing.
 */
export function toggleGroup(view: View, id: ActorId, story: Pick<Story, 'actors'>): View {
  const groups = groupsOf(story)
  if (!groups.includes(id)) return view
  const all = view.detail === 'actors'
  const open = new Set<ActorId>(all ? groups : view.open)
  if (!open.delete(id)) open.add(id)
  return {
    ...view,
    detail: all ? 'groups' : view.detail,
    open: groups.filter((group) => open.has(group)),
    scene: null,
  }
}

/** Sums a group that is drawn actor by actor; any other stays as it is. */
export const sumGroup = (view: View, id: ActorId, story: Pick<Story, 'actors'>): View =>
  view.detail === 'actors' || view.open.includes(id) ? toggleGroup(view, id, story) : view

/** Chooses how much of all groups is drawn; those that were opened by themselves are not any more. */
export function chooseDetail(view: View, detail: View['detail']): View {
  return { ...view, detail, open: [], scene: null }
}

/** Closes the dossier. */
export function clearSubject(view: View): View {
  return { ...view, subject: null, scene: null }
}

/** Shows all events again: no filter, no search, no range. */
export function clearFilters(view: View): View {
  const { actors, threads, kinds, status, q, from, to } = defaultView
  return { ...view, actors, threads, kinds, status, q, from, to, scene: null }
}

/** The filters that are lists of values. */
export type FilterKey = 'actors' | 'threads' | 'kinds' | 'status'

/**
 * Puts a value of a filter on or off. `order` is the list of all its values in the story's order, which the View
 * keeps, so that the same choice is the same address.
 */
export function toggleFilter<K extends FilterKey>(
  view: View,
  key: K,
  value: View[K][number],
  order: readonly View[K][number][],
): View {
  const chosen = new Set<string>(view[key])
  if (!chosen.delete(value)) chosen.add(value)
  return { ...view, [key]: order.filter((id) => chosen.has(id)), scene: null }
}
