import { useMemo } from 'react'
import type { StoryEvent } from '../../model'
import { When } from './EventDate'
import { useReading } from './reading'
import { EventLink } from './Words'

/** A story that is hardly longer than its brief needs none. */
const LEAST_EVENTS = 7
const LEAST = 3
const MOST = 5

/**
 * The weightiest events, in the story's order. All of a weight or none of it, as far as that makes three to five;
 * where too many weigh the same, the latest of them, which is where a story has got to.
 */
export function weightiest(events: readonly StoryEvent[]): readonly StoryEvent[] {
  if (events.length < LEAST_EVENTS) return []
  const ranked = [...events].sort((a, b) => b.weight - a.weight || b.index - a.index)
  const last = ranked[MOST]
  const heavier = last === undefined ? MOST : ranked.findIndex(({ weight }) => weight === last.weight)
  const count = heavier >= LEAST && heavier <= MOST ? heavier : MOST
  return ranked.slice(0, count).sort((a, b) => a.index - b.index)
}

/** What to know before all else: the weightiest events as links, so that nobody has to read from the first. */
export function InBrief() {
  const { story, words } = useReading()
  const events = useMemo(() => weightiest(story.events), [story])
  if (events.length === 0) return null
  return (
    <section aria-labelledby="part--brief" className="doc-brief">
      <h2 id="part--brief">{words.reader.inBrief}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <span className="doc-brief-when">
              <When event={event} />
            </span>{' '}
            <EventLink event={event} />
          </li>
        ))}
      </ul>
    </section>
  )
}
