import type { Ms } from '../../dates'
import { type Tie, tieAt } from '../../model'
import { Citations } from './Citations'
import { DateWords } from './DateWords'
import { useReading } from './reading'
import { ActorLink, fill, StoryText } from './Words'

interface Props {
  readonly ties: readonly Tie[]
  readonly named?: boolean
  /** The moment that they are told of: one that may not stand then says so. */
  readonly at?: Ms | undefined
}

/** Ties as a list: who, what, since when, how it fared, on which sources. */
export function TieList({ ties, named = true, at }: Props) {
  const { words } = useReading()
  const { reader, network } = words
  return (
    <ul className="doc-ties">
      {ties.map((tie) => (
        <li key={tie.id}>
          <p className="doc-tie-head">
            {named &&
              fill(reader.tieBetween, {
                from: <ActorLink actor={tie.from} />,
                to: <ActorLink actor={tie.to} />,
              })}
            <span className="doc-tie-kind">
              {named && ' · '}
              {tie.short ? (
                <StoryText text={tie.short} />
              ) : (
                (network.tieKind[tie.kind] ?? tie.kind.replaceAll('-', ' '))
              )}
              {' · '}
              {tie.when === null ? network.tieUndated : <DateWords date={tie.when} />}
              {at !== undefined && tieAt(tie, at)?.certainty === 'possible' && ` · ${network.tiePossible}`}
            </span>
          </p>
          {tie.about !== null && (
            <p>
              <StoryText text={tie.about} />
            </p>
          )}
          {tie.phases.map((phase) => (
            <p className="doc-tie-phase" key={phase.when.edtf}>
              <b>
                <DateWords date={phase.when} />
                {network.tieState[phase.state] && `: ${network.tieState[phase.state]}`}
              </b>
              {phase.about !== null && (
                <>
                  . <StoryText text={phase.about} />
                </>
              )}
            </p>
          ))}
          <Citations citations={tie.sources} label />
        </li>
      ))}
    </ul>
  )
}
