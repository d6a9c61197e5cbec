import type { ReactNode } from 'react'
import type { Ms } from '../../dates'
import {
  type Act,
  type Actor,
  defaultSettings,
  type EventId,
  type RelationSettings,
  type Scale,
  type StoryEvent,
  withParts,
} from '../../model'
import { useMore } from '../../network'
import {
  ActorLink,
  Citations,
  EventDate,
  EventLink,
  fill,
  hrefTo,
  Name,
  onPlainClick,
  StoryText,
  TieList,
  useReading,
} from '../document'
import { ActsByEvent } from './Acts'
import { DossierFrame, DossierPart } from './DossierFrame'
import { within } from './exchange'
import type { Grouping } from './grouping'
import { Partners } from './Partners'
import { useDossier, useEvidence } from './words'

interface Props {
  readonly actor: Actor
  /** Who is summed on whom in the picture beside it; by default every group. */
  readonly grouping?: Grouping
  /** Events that count; null is all. */
  readonly visible?: ReadonlySet<EventId> | null
  /** Where the time cursor stands, and its date in words. */
  readonly at: Ms
  readonly atWords: string
  readonly settings?: RelationSettings
}

interface DeedsProps {
  readonly title: ReactNode
  readonly own: readonly Act[]
  readonly theirs: readonly Act[]
  readonly theirsTitle: string
  readonly scale: Scale
}

/** Acts of an actor's own, and behind a fold those of the people and agencies that belong to it. */
function Deeds({ title, own, theirs, theirsTitle, scale }: DeedsProps) {
  if (own.length + theirs.length === 0) return null
  return (
    <DossierPart title={title}>
      {own.length > 0 && <ActsByEvent acts={own} scale={scale} />}
      {theirs.length > 0 && (
        <details className="dossier-more" open={own.length === 0}>
          <summary>{theirsTitle}</summary>
          <ActsByEvent acts={theirs} scale={scale} />
        </details>
      )}
    </DossierPart>
  )
}

/** What an actor has in some events of a story. */
interface InEvents {
  readonly actor: Actor
  readonly events: readonly StoryEvent[]
}

const accountsBy = ({ actor, events }: InEvents) =>
  events.flatMap((event) =>
    event.accounts
      .filter(({ by }) => by.kind === 'actor' && by.actor === actor)
      .map((account, i) => ({ event, account, key: `${event.id} ${i}` })),
  )

function GivenAccounts(props: InEvents) {
  const { words } = useDossier()
  const given = accountsBy(props)
  if (given.length === 0) return null
  return (
    <DossierPart title={words.dossier.accounts}>
      <ul className="dossier-accounts">
        {given.map(({ event, account, key }) => (
          <li key={key}>
            <p>
              <b>{words.reader.stance[account.stance]}</b> <StoryText text={account.says} />
            </p>
            <p className="dossier-note">
              {fill(words.dossier.accountOn, { event: <EventLink event={event} /> })}
            </p>
            <Citations citations={account.sources} label />
          </li>
        ))}
      </ul>
    </DossierPart>
  )
}

/** Events that it takes part in without doing anything, or being done anything to, that was coded. */
function Appearances({ actor, events: all }: InEvents) {
  const { story, locale, words } = useDossier()
  const counted = new Set(all)
  const events = (story.eventsOf.actor.get(actor.id) ?? []).filter(
    (event) => counted.has(event) && !event.acts.some(({ from, to }) => from === actor || to === actor),
  )
  const { shown, list, more } = useMore<StoryEvent, HTMLOListElement>(events, locale, 60)
  if (events.length === 0) return null
  return (
    <DossierPart title={words.dossier.appears}>
      <ol className="dossier-events" ref={list}>
        {shown.map((event) => (
          <li key={event.id}>
            <EventDate event={event} />
            <p className="dossier-event-title">
              <EventLink className="doc-title-link" event={event} />
            </p>
          </li>
        ))}
      </ol>
      {more}
    </DossierPart>
  )
}

/** The way to the page that answers how this actor is connected to another. */
function AskConnection({ actor }: { actor: Actor }) {
  const reading = useReading()
  const words = useEvidence()
  return (
    <p className="dossier-note">
      <a
        href={hrefTo(reading, 'path', `${actor.id}~`)}
        onClick={onPlainClick(() => reading.open.path(actor.id, null))}
      >
        {fill(words.path.ask, { name: <Name text={actor.name} /> })}
      </a>
    </p>
  )
}

/** Everybody who belongs to an actor, at whatever depth: whom they belong to stands behind those in between. */
function People({ actor }: { actor: Actor }) {
  const { words } = useDossier()
  const people = [...withParts(actor)].filter((one) => one !== actor)
  if (people.length === 0) return null
  return (
    <DossierPart title={words.dossier.people}>
      <ul className="doc-pills">
        {people.map((one) => (
          <li key={one.id}>
            <ActorLink actor={one} className="doc-pill" />
            {one.partOf !== null && one.partOf !== actor && (
              <span className="dossier-count">
                {' '}
                {fill(words.dossier.ofPart, { parent: <Name text={one.partOf.short} /> })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </DossierPart>
  )
}

/** One actor: who it is, who belongs to it, with whom it deals, what it did and what was done to it. */
export function ActorDossier(props: Props) {
  const { actor, at, atWords, settings = defaultSettings, grouping, visible = null } = props
  const { story, words } = useDossier()
  const { dossier, common } = words
  const theirs = (whose: Actor) => whose !== actor && within(whose, actor)
  const ties = story.tiesOf.get(actor.id) ?? []
  const events = visible === null ? story.events : story.events.filter(({ id }) => visible.has(id))
  const acts = visible === null ? story.acts : story.acts.filter(({ event }) => visible.has(event.id))
  const doneByTheirs = acts.filter(({ from, to }) => theirs(from) && !within(to, actor))
  const doneToTheirs = acts.filter(({ from, to }) => theirs(to) && !within(from, actor))
  return (
    <DossierFrame
      kind={
        <>
          {common.actorKind[actor.kind]}
          {actor.partOf !== null && (
            <> · {fill(dossier.partOf, { parent: <ActorLink actor={actor.partOf} /> })}</>
          )}
        </>
      }
      subject={actor.id}
      title={<Name text={actor.name} />}
    >
      {actor.about !== null && (
        <p className="dossier-lead">
          <StoryText text={actor.about} />
        </p>
      )}
      <People actor={actor} />
      <AskConnection actor={actor} />
      {visible !== null && <p className="dossier-note">{dossier.filtered}</p>}
      <Partners
        actor={actor}
        at={at}
        atWords={atWords}
        settings={settings}
        visible={visible}
        {...(grouping && { grouping })}
      />
      <Deeds
        own={acts.filter(({ from }) => from === actor)}
        scale={settings.scale}
        theirs={doneByTheirs}
        theirsTitle={dossier.theirs(doneByTheirs.length)}
        title={fill(dossier.did, { name: <Name text={actor.short} /> })}
      />
      <Deeds
        own={acts.filter(({ to }) => to === actor)}
        scale={settings.scale}
        theirs={doneToTheirs}
        theirsTitle={dossier.toTheirs(doneToTheirs.length)}
        title={fill(dossier.doneTo, { name: <Name text={actor.short} /> })}
      />
      <GivenAccounts actor={actor} events={events} />
      {ties.length > 0 && (
        <DossierPart title={dossier.ties}>
          <TieList ties={ties} />
        </DossierPart>
      )}
      <Appearances actor={actor} events={events} />
    </DossierFrame>
  )
}
