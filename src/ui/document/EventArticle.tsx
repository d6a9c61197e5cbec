import { memo } from 'react'
import type { Media, StoryEvent } from '../../model'
import { Accounts } from './Accounts'
import { Citations } from './Citations'
import { CodedActs } from './CodedActs'
import { EventDate } from './EventDate'
import { PlaceGlyph, StatusGlyph } from './Glyphs'
import { EventLinks } from './Links'
import { useIsCurrent, useReading, useText } from './reading'
import { ActorLink, EventLink, Name, StoryText } from './Words'

/** How sure the event is, in words; nothing where nobody contests it. */
function StatusLine({ event }: { event: StoryEvent }) {
  const { common } = useReading().words
  if (event.status === 'established') return null
  return (
    <p className="doc-status">
      <StatusGlyph status={event.status} />
      <b>{common.status[event.status]}</b>: {common.statusMeaning[event.status]}
    </p>
  )
}

/** Who takes part and where, as quiet pills: an actor's opens what is known of the actor. */
function Pills({ event }: { event: StoryEvent }) {
  const { reader } = useReading().words
  if (event.actors.length === 0 && event.place === null) return null
  return (
    <ul aria-label={reader.who} className="doc-pills">
      {event.actors.map((actor) => (
        <li key={actor.id}>
          <ActorLink actor={actor} className="doc-pill" />
        </li>
      ))}
      {event.place !== null && (
        <li className="doc-pill doc-pill-place">
          <PlaceGlyph />
          <span className="visually-hidden">{reader.place}: </span>
          <Name text={event.place.name} />
        </li>
      )}
    </ul>
  )
}

function Picture({ media }: { media: Media }) {
  const alt = useText()(media.alt)
  return (
    <figure className="doc-picture">
      <img alt={alt.text} lang={alt.lang} loading="lazy" src={media.src} />
      {media.credit !== null && (
        <figcaption>
          <StoryText text={media.credit} />
        </figcaption>
      )}
    </figure>
  )
}

interface Props {
  readonly event: StoryEvent
  /** The one that it stands below, null at the top of the list. */
  readonly before?: StoryEvent | null
}

/** One event with its evidence: when, what, how sure, who says what, what led to it and what followed, and on which sources. */
export const EventArticle = memo(function EventArticle({ event, before = null }: Props) {
  const current = useIsCurrent(event.id)
  return (
    <article
      aria-current={current || undefined}
      aria-labelledby={`${event.id}--title`}
      className={current ? 'doc-event doc-event-current' : 'doc-event'}
      id={event.id}
    >
      <EventDate before={before} event={event} />
      <h3 className="doc-title" id={`${event.id}--title`}>
        <EventLink className="doc-title-link" event={event} />
      </h3>
      <StatusLine event={event} />
      <p className="doc-summary">
        <StoryText text={event.summary} />
      </p>
      {event.media.map((media) => (
        <Picture key={media.src} media={media} />
      ))}
      <Accounts event={event} />
      <EventLinks event={event} />
      <Pills event={event} />
      <CodedActs event={event} />
      <Citations citations={event.sources} label />
    </article>
  )
})
