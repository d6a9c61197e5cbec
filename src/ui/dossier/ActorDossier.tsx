import type { ReactNode } from 'react'
import type { Ms } from '../../dates'
import {
  type Act,
  type Actor,
  defaultSettings,
  type RelationSettings,
  type Scale,
  type Story,
  type StoryEvent,
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
import { type Sums, within } from './exchange'
import { Partners } from './Partners'
import { useDossier, useEvidence } from './words'

interface Props {
  readonly actor: Actor
  readonly sums: Sums
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

const accountsBy = (story: Story, actor: Actor) =>
  story.events.flatMap((event) =>
    event.accounts
      .filter(({ by }) => by.kind === 'actor' && by.actor === actor)
      .map((account, i) => ({ event, account, key: `${event.id} ${i}` })),
  )

function GivenAccounts({ actor }: { actor: Actor }) {
  const { story, words } = useDossier()
  const given = accountsBy(story, actor)
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
function Appearances({ actor }: { actor: Actor }) {
  const { story, locale, words } = useDossier()
  const events = (story.eventsOf.actor.get(actor.id) ?? []).filter(
    ({ acts }) => !acts.some(({ from, to }) => from === actor || to === actor),
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

/** One actor: who it is, who belongs to it, with whom it deals, what it did and what was done to it. */
export function ActorDossier({ actor, sums, at, atWords, settings = defaultSettings }: Props) {
  const { story, words } = useDossier()
  const { dossier, common } = words
  const theirs = (whose: Actor) => whose !== actor && within(whose, actor)
  const ties = story.tiesOf.get(actor.id) ?? []
  const { acts } = story
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
      {actor.parts.length > 0 && (
        <DossierPart title={dossier.people}>
          <ul className="doc-pills">
            {actor.parts.map((part) => (
              <li key={part.id}>
                <ActorLink actor={part} className="doc-pill" />
              </li>
            ))}
          </ul>
        </DossierPart>
      )}
      <AskConnection actor={actor} />
      <Partners actor={actor} at={at} atWords={atWords} settings={settings} sums={sums} />
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
      <GivenAccounts actor={actor} />
      {ties.length > 0 && (
        <DossierPart title={dossier.ties}>
          <TieList ties={ties} />
        </DossierPart>
      )}
      <Appearances actor={actor} />
    </DossierFrame>
  )
}
