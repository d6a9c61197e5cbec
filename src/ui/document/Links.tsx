import type { LinkKind, Speaker, StoryEvent } from '../../model'
import { useReading, useText } from './reading'
import { EventLink, fill, Name, speakerName } from './Words'

interface Strand {
  readonly kind: LinkKind
  readonly by: Speaker | null
  readonly events: StoryEvent[]
}

const speakerKey = (by: Speaker | null): string =>
  by === null ? '' : by.kind === 'actor' ? `actor ${by.actor.id}` : `voice ${by.voice.id}`

/** Links of one kind that the same person states stand in one line; what somebody else states never joins it. */
function strands(links: readonly { kind: LinkKind; by: Speaker | null; event: StoryEvent }[]): Strand[] {
  const found = new Map<string, Strand>()
  for (const { kind, by, event } of links) {
    const key = `${kind} ${speakerKey(by)}`
    const strand = found.get(key)
    if (strand) strand.events.push(event)
    else found.set(key, { kind, by, events: [event] })
  }
  return [...found.values()]
}

/** "Krivosheev says so": behind a link that the story does not state itself. */
function SaidBy({ by }: { by: Speaker }) {
  const { words } = useReading()
  const text = useText()
  const name = speakerName(by)
  const kind = by.kind === 'actor' ? by.actor.kind : 'voice'
  return (
    <span className="doc-said-by">
      {fill(words.reader.sayWho(text(name).text, kind), { who: <Name text={name} /> })}
    </span>
  )
}

function Strands({ list, lead }: { list: Strand[]; lead: Readonly<Record<LinkKind, string>> }) {
  return list.map(({ kind, by, events }) => (
    <li key={`${kind} ${speakerKey(by)}`}>
      <b>{lead[kind]}</b>{' '}
      {events.map((event, i) => (
        <span key={event.id}>
          {i > 0 && '; '}
          <EventLink className="doc-quiet-link" event={event} />
        </span>
      ))}
      {by !== null && (
        <>
          {' · '}
          <SaidBy by={by} />
        </>
      )}
    </li>
  ))
}

/** What led to an event and what followed, each link in the name of who states it. */
export function EventLinks({ event }: { event: StoryEvent }) {
  const { words } = useReading()
  const led = strands(event.links.map(({ kind, by, to }) => ({ kind, by, event: to })))
  const followed = strands(event.followedBy)
  if (led.length + followed.length === 0) return null
  return (
    <ul className="doc-links">
      <Strands lead={words.reader.ledBy} list={led} />
      <Strands lead={words.reader.followed} list={followed} />
    </ul>
  )
}
