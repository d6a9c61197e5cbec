/** Which events a View shows. */
import { type Actor, type ActorId, type EventId, type Story, type StoryEvent, search } from '../model'
import type { FilterKey } from './moves'
import { rangeOf } from './range'
import type { View } from './types'

/** Whether an actor is the one asked for, or belongs to it: a filter on a state has its leaders and agencies in it. */
function belongs(actor: Actor, ids: ReadonlySet<ActorId>): boolean {
  for (let at: Actor | null = actor, depth = 0; at && depth < 32; at = at.partOf, depth++) {
    if (ids.has(at.id)) return true
  }
  return false
}

/** Everyone who acts, is acted upon or named as a party, and who gives an account: all that a filter on an actor looks for. */
export function involved({ actors, accounts }: StoryEvent): Actor[] {
  return [...actors, ...accounts.flatMap(({ by }) => (by.kind === 'actor' ? [by.actor] : []))]
}

type Test = (event: StoryEvent) => boolean

/** One test for each filter in use. */
export function testsOf(story: Story, view: View): Map<FilterKey | 'q' | 'range', Test> {
  const tests = new Map<FilterKey | 'q' | 'range', Test>()
  if (view.actors.length > 0) {
    const ids = new Set(view.actors)
    tests.set('actors', (event) => involved(event).some((actor) => belongs(actor, ids)))
  }
  if (view.threads.length > 0) {
    const ids = new Set(view.threads)
    tests.set('threads', (event) => event.thread !== null && ids.has(event.thread.id))
  }
  if (view.kinds.length > 0) tests.set('kinds', (event) => view.kinds.includes(event.kind))
  if (view.status.length > 0) tests.set('status', (event) => view.status.includes(event.status))
  if (view.q.trim() !== '') {
    const found = new Set<EventId>(search(story, view.q))
    tests.set('q', (event) => found.has(event.id))
  }
  const range = rangeOf(story, view)
  if (range) {
    // An event that went on overlaps from its beginning to its end; one that happened once, by its window.
    tests.set('range', ({ start, end }) => start.earliest < range.to && (end ?? start).latest > range.from)
  }
  return tests
}

const KEYS = ['actors', 'threads', 'kinds', 'status', 'q', 'from', 'to'] as const
const sameFilter = (a: View, b: View): boolean => KEYS.every((key) => a[key] === b[key])

/** The last answer for each story: a component that asks again for the same filter gets the same array. */
const last = new WeakMap<Story, { view: View; events: readonly StoryEvent[] }>()

/**
 * The events that match one value of every filter in use, every search word, and whose time overlaps the range; in
 * the story's order. The same array as long as those stay the same.
 */
export function visibleEvents(story: Story, view: View): readonly StoryEvent[] {
  const known = last.get(story)
  if (known && sameFilter(known.view, view)) return known.events
  const tests = [...testsOf(story, view).values()]
  const events =
    tests.length === 0 ? story.events : story.events.filter((event) => tests.every((test) => test(event)))
  last.set(story, { view, events })
  return events
}

/** How many filter values are in use; a search counts one. A range is none: it is how far one has zoomed in. */
export function activeFilterCount(view: View): number {
  const lists = view.actors.length + view.threads.length + view.kinds.length + view.status.length
  return lists + (view.q.trim() === '' ? 0 : 1)
}

/** Whether anything can be hidden. */
export function isFiltered(view: View): boolean {
  return activeFilterCount(view) > 0 || view.from !== null || view.to !== null
}

/**
 * The shown event one step later or earlier in the story's order: from the chosen event, shown or not; without one,
 * the first or the last. Null where there is none.
 */
export function stepEvent(story: Story, view: View, step: 1 | -1): EventId | null {
  const events = visibleEvents(story, view)
  const here = view.event === null ? undefined : story.event.get(view.event)
  if (!here) return events.at(step === 1 ? 0 : -1)?.id ?? null
  if (step === 1) return events.find((event) => event.index > here.index)?.id ?? null
  return events.findLast((event) => event.index < here.index)?.id ?? null
}
