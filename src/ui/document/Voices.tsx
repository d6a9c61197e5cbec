import type { Speaker, StoryEvent, Voice } from '../../model'
import { useReading } from './reading'
import { Section } from './Section'
import { EventLink, fill, Name, StoryText } from './Words'

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
export function Voices() {
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
