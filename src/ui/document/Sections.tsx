import { memo, type ReactNode } from 'react'
import type { Actor, Speaker, StoryEvent, Voice } from '../../model'
import { DateWords } from './DateWords'
import { actorAnchor, sourceAnchor, useReading } from './reading'
import { TieList } from './Ties'
import { ActorLink, EventLink, fill, Name, StoryText } from './Words'

function Section({
  id,
  title,
  about,
  children,
}: {
  id: string
  title: string
  about?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={`part--${id}`} className="doc-section">
      <h2 id={`part--${id}`}>{title}</h2>
      {about !== undefined && <p className="doc-section-about">{about}</p>}
      {children}
    </section>
  )
}

/** The events in which a voice gives a reading, or says what led to them. */
function readingsOf(events: readonly StoryEvent[], voice: Voice): StoryEvent[] {
  const speaks = (by: Speaker | null) => by?.kind === 'voice' && by.voice === voice
  return events.filter(
    ({ accounts, links }) => accounts.some(({ by }) => speaks(by)) || links.some(({ by }) => speaks(by)),
  )
}

function VoiceEntry({ voice, on }: { voice: Voice; on: readonly StoryEvent[] }) {
  const { words } = useReading()
  return (
    <li>
      <b>
        <Name text={voice.name} />
      </b>
      {voice.role !== null && (
        <>
          , <StoryText text={voice.role} />
        </>
      )}
      {on.length > 0 && (
        <p className="doc-cite">
          {fill(words.reader.readingsOn, {
            events: on.map((event, i) => (
              <span key={event.id}>
                {i > 0 && '; '}
                <EventLink event={event} />
              </span>
            )),
          })}
        </p>
      )}
    </li>
  )
}

/** Those who read events and do nothing in them; apart from them, those who are only mentioned. */
function Voices() {
  const { story, words } = useReading()
  const voices = story.voices.map((voice) => ({ voice, on: readingsOf(story.events, voice) }))
  const reading = voices.filter(({ on }) => on.length > 0)
  const silent = voices.filter(({ on }) => on.length === 0)
  if (voices.length === 0) return null
  return (
    <Section about={words.reader.voicesAbout} id="voices" title={words.reader.voices}>
      {reading.length > 0 && (
        <ul className="doc-plain">
          {reading.map(({ voice, on }) => (
            <VoiceEntry key={voice.id} on={on} voice={voice} />
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <p className="doc-section-about doc-silent">{words.reader.voicesSilent}</p>
          <ul className="doc-plain">
            {silent.map(({ voice }) => (
              <VoiceEntry key={voice.id} on={[]} voice={voice} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function ActorEntry({ actor }: { actor: Actor }) {
  const { words } = useReading()
  return (
    <li id={actorAnchor(actor.id)}>
      <b>
        <ActorLink actor={actor} />
      </b>
      <span className="doc-role"> {words.common.actorKind[actor.kind]}</span>
      {actor.about !== null && (
        <p>
          <StoryText text={actor.about} />
        </p>
      )}
      {actor.parts.length > 0 && (
        <ul className="doc-plain doc-parts">
          {actor.parts.map((part) => (
            <ActorEntry actor={part} key={part.id} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Actors() {
  const { story, words } = useReading()
  return (
    <Section id="actors" title={words.reader.actors}>
      <ul className="doc-plain">
        {story.actors
          .filter(({ partOf }) => partOf === null)
          .map((actor) => (
            <ActorEntry actor={actor} key={actor.id} />
          ))}
      </ul>
    </Section>
  )
}

function Sources() {
  const { story, words } = useReading()
  return (
    <Section id="sources" title={words.reader.sourcesHeading}>
      <ol className="doc-plain doc-sources">
        {story.sources.map((source) => (
          <li id={sourceAnchor(source.id)} key={source.id} tabIndex={-1}>
            {source.author !== null && (
              <>
                <bdi>{source.author}</bdi>:{' '}
              </>
            )}
            <cite>
              {source.url === null ? (
                <StoryText text={source.title} />
              ) : (
                <a href={source.url}>
                  <StoryText text={source.title} />
                </a>
              )}
            </cite>
            {source.publisher !== null && (
              <>
                , <Name text={source.publisher} />
              </>
            )}
            {source.date !== null && (
              <>
                , <DateWords date={source.date} />
              </>
            )}
            {source.archivedUrl !== null && (
              <>
                {' ('}
                <a href={source.archivedUrl}>{words.reader.archived}</a>
                {')'}
              </>
            )}
            {source.url === null && source.archivedUrl === null && (
              <span className="doc-role"> ({words.reader.noAddress})</span>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function About() {
  const { methodHref, words } = useReading()
  return (
    <Section id="about" title={words.reader.aboutHeading}>
      <p>{words.reader.aboutText}</p>
      <p>
        <a href={methodHref}>{words.reader.method}</a>
        {' · '}
        <a href="story.json">{words.reader.data}</a>
      </p>
    </Section>
  )
}

/** What stands below the events: ties, voices, actors, sources, and what this page is. */
export const StorySections = memo(function StorySections() {
  const { story, words } = useReading()
  return (
    <div className="doc-sections">
      {story.ties.length > 0 && (
        <Section about={words.reader.tiesAbout} id="ties" title={words.reader.ties}>
          <TieList ties={story.ties} />
        </Section>
      )}
      <Voices />
      <Actors />
      <Sources />
      <About />
    </div>
  )
})
