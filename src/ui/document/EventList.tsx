import { memo, Suspense } from 'react'
import type { EventId, Story, StoryEvent } from '../../model'
import { EventArticle } from './EventArticle'
import { useReading } from './reading'

/** So many events are taken over at a time, so that the page answers in between. */
const CHUNK = 25
/** From 60 events on, those off the screen are left aside by whole lists. */
const isLong = ({ events }: Story): boolean => events.length > 60

const chunksOf = new WeakMap<readonly StoryEvent[], readonly (readonly StoryEvent[])[]>()

/** The same events always fall into the same chunks, whatever is filtered: no article moves from one to another. */
function chunks(events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] {
  const known = chunksOf.get(events)
  if (known) return known
  const made: StoryEvent[][] = []
  for (let i = 0; i < events.length; i += CHUNK) made.push(events.slice(i, i + CHUNK))
  chunksOf.set(events, made)
  return made
}

/** The event that stands above another where only some are shown. */
function shownBefore(
  { index }: StoryEvent,
  all: readonly StoryEvent[],
  visible: ReadonlySet<EventId> | null,
): StoryEvent | null {
  for (let i = index - 1; i >= 0; i--) {
    const event = all[i]
    if (event && (visible === null || visible.has(event.id))) return event
  }
  return null
}

interface ChunkProps {
  readonly events: readonly StoryEvent[]
  readonly visible: ReadonlySet<EventId> | null
}

const Chunk = memo(function Chunk({ events, visible }: ChunkProps) {
  const { story } = useReading()
  const items = events.map(
    (event) =>
      (visible === null || visible.has(event.id)) && (
        <li className="doc-item" key={event.id}>
          <EventArticle before={shownBefore(event, story.events, visible)} event={event} />
        </li>
      ),
  )
  return <Suspense>{isLong(story) ? <ol className="doc-chunk">{items}</ol> : items}</Suspense>
})

/**
 * All events in the order of reading, or those that are shown. Every article carries its event's id, which an address
 * can point to. A long story is a row of lists, each of which a browser can leave aside as a whole.
 */
export const EventList = memo(function EventList({ visible }: { visible: ReadonlySet<EventId> | null }) {
  const { story } = useReading()
  const List = isLong(story) ? 'div' : 'ol'
  return (
    <List className="doc-events">
      {chunks(story.events).map((events) => (
        <Chunk events={events} key={events[0]?.id} visible={visible} />
      ))}
    </List>
  )
})
