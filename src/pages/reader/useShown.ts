import { useMemo } from 'react'
import type { EventId, Story, StoryEvent } from '../../model'
import { type View, visibleEvents } from '../../view'

export interface Shown {
  /** What the document lists: filters, search and range. */
  readonly events: readonly StoryEvent[]
  /** The same as a set; null where that is all of them. */
  readonly listed: ReadonlySet<EventId> | null
  /** What the stage has: without the range, which on the timeline is what is in view. */
  readonly staged: ReadonlySet<EventId> | null
}

const setOf = (story: Story, events: readonly StoryEvent[]): ReadonlySet<EventId> | null =>
  events.length === story.events.length ? null : new Set(events.map(({ id }) => id))

/** Which events a View shows; the same sets as long as what they depend on stays the same. */
export function useShown(story: Story, view: View): Shown {
  const { actors, threads, kinds, status, q, from, to } = view
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the parts of the View that it reads
  const events = useMemo(
    () => visibleEvents(story, view),
    [story, actors, threads, kinds, status, q, from, to],
  )
  const listed = useMemo(() => setOf(story, events), [story, events])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, without the range
  const staged = useMemo(
    () => setOf(story, visibleEvents(story, { ...view, from: null, to: null })),
    [story, actors, threads, kinds, status, q],
  )
  return { events, listed, staged: from === null && to === null ? listed : staged }
}
