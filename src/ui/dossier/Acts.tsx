import { useMemo } from 'react'
import type { Act, Scale, StoryEvent } from '../../model'
import { useMore } from '../../network'
import {
  Accounts,
  ActGlyph,
  ActWords,
  Citations,
  Direction,
  EventDate,
  EventLink,
  fill,
  PairLink,
  sameCitations,
  scoreInWords,
  useReading,
} from '../document'
import { byEvent, type EventActs } from './exchange'
import { Method, useEvidence } from './words'

/** So many events with their acts and sources are drawn within a tenth of a second. */
const STEP = 30

interface CodedProps {
  readonly act: Act
  /** Whether who towards whom is a way to the two. */
  readonly linked: boolean
  readonly scale: Scale
}

/** One act: what was done in plain words, and second to it how it is coded: "ACCUSE: allege, −3.5". */
function CodedAct({ act, linked, scale }: CodedProps) {
  const { locale, words } = useReading()
  const evidence = useEvidence()
  const direction = <Direction from={act.from} to={act.to} />
  const mode = act.mode === null ? null : words.common.actMode(act.mode)
  return (
    <span className="doc-act">
      <ActGlyph quadrant={act.quadrant} score={act[scale]} />
      <span className="doc-act-words">
        {linked ? (
          <PairLink a={act.from.id} b={act.to.id}>
            {direction}
          </PairLink>
        ) : (
          direction
        )}
        {': '}
        <ActWords act={act} />{' '}
        <span className="doc-act-code">
          {fill(evidence.coding(act.type, mode), {
            score: (
              <Method about="scores">
                {scoreInWords(act[scale], locale)}
                <span className="visually-hidden"> {evidence.scoreBy[scale]}</span>
              </Method>
            ),
          })}
        </span>
      </span>
    </span>
  )
}

/** What each side says of an event, behind a fold. */
function FoldedAccounts({ event }: { event: StoryEvent }) {
  const evidence = useEvidence()
  if (event.accounts.length === 0) return null
  return (
    <details className="dossier-more dossier-told">
      <summary>{evidence.accounts(event.accounts.length)}</summary>
      <Accounts event={event} />
    </details>
  )
}

interface Props {
  readonly acts: readonly Act[]
  readonly linked?: boolean
  /** Whether the accounts of each event can be unfolded. */
  readonly told?: boolean
  readonly scale?: Scale
}

/**
 * Acts in order, those of one event together, each with its direction, what was done, its coding and its sources. The event
 * stands below them: its title need not be what these acts did.
 */
export function ActsByEvent({ acts, linked = true, told = false, scale = 'plover' }: Props) {
  const evidence = useEvidence()
  const { locale } = useReading()
  const events = useMemo(() => byEvent(acts), [acts])
  const { shown, list, more } = useMore<EventActs, HTMLOListElement>(events, locale, STEP)
  return (
    <>
      <ol className="dossier-events" ref={list}>
        {shown.map(({ event, acts: group }) => {
          const own = group.some((act) => !sameCitations(act.sources, event.sources))
          return (
            <li key={event.id}>
              <EventDate event={event} />
              <ul className="dossier-acts">
                {group.map((act) => (
                  <li key={act.index}>
                    <CodedAct act={act} linked={linked} scale={scale} />
                    {own && <Citations citations={act.sources} />}
                  </li>
                ))}
              </ul>
              <p className="dossier-act-event">
                {fill(evidence.inEvent, { event: <EventLink event={event} /> })}
              </p>
              {!own && <Citations citations={event.sources} label />}
              {told && <FoldedAccounts event={event} />}
            </li>
          )
        })}
      </ol>
      {more}
    </>
  )
}
