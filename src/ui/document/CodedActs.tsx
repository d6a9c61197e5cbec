import type { Act, Actor, StoryEvent } from '../../model'
import { ActGlyph } from './Glyphs'
import { useReading, useText } from './reading'
import { fill, Name, PairLink } from './Words'

/** One for each locale: making them is what takes time. */
const scores = new Map<string, Intl.NumberFormat>()

/** A score as it is printed: a true minus, a plus where it is one. */
export function scoreInWords(score: number, locale: string): string {
  let format = scores.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    scores.set(locale, format)
  }
  return format.format(score).replace('-', '\u2212')
}

/** What was done, in plain words: "criticises". How it is coded stands behind, for those who want to know. */
export function ActWords({ act: { from, type, mode } }: { act: Act }) {
  const { words } = useReading()
  const name = useText()(from.short).text
  return <b className="doc-act-done">{words.common.actInWords(type, mode, name, from.kind)}</b>
}

/** How it is coded, in the scheme's own words: "ACCUSE: disapprove". */
export function useActCode(): (act: Pick<Act, 'type' | 'mode'>) => string {
  const { reader, common } = useReading().words
  return ({ type, mode }) => reader.actCode(type, mode === null ? null : common.actMode(mode))
}

/** Who towards whom: an arrow for those who see, a word for those who hear. */
export function Direction({ from, to }: { from: Actor; to: Actor }) {
  const { words } = useReading()
  return (
    <>
      <Name text={from.short} />{' '}
      <span aria-hidden="true" className="doc-arrow">
        →
      </span>
      <span className="visually-hidden">{words.reader.actTo}</span> <Name text={to.short} />
    </>
  )
}

/** One act in a line: sign, direction, what was done, and second to it code and score. */
export function ActLine({ act, linked = true }: { act: Act; linked?: boolean }) {
  const { locale, words } = useReading()
  const code = useActCode()
  return (
    <span className="doc-act">
      <ActGlyph quadrant={act.quadrant} score={act.plover} />
      <span className="doc-act-words">
        {linked ? (
          <PairLink a={act.from.id} b={act.to.id}>
            <Direction from={act.from} to={act.to} />
          </PairLink>
        ) : (
          <Direction from={act.from} to={act.to} />
        )}
        {': '}
        <ActWords act={act} />{' '}
        <span className="doc-act-code">
          {code(act)},{' '}
          {fill(words.reader.score, {
            score: <span className="doc-score">{scoreInWords(act.plover, locale)}</span>,
          })}
        </span>
      </span>
    </span>
  )
}

/** What an event was coded as, for those who want to see where the arcs come from. */
export function CodedActs({ event }: { event: StoryEvent }) {
  const { methodHref, words } = useReading()
  if (event.acts.length === 0) return null
  return (
    <details className="doc-acts">
      <summary>{words.reader.codedActs(event.acts.length)}</summary>
      <ul>
        {event.acts.map((act) => (
          <li key={act.index}>
            <ActLine act={act} />
          </li>
        ))}
      </ul>
      <p className="doc-cite">
        <a className="doc-cite-link" href={methodHref}>
          {words.reader.actsAreCodes}
        </a>
      </p>
    </details>
  )
}
