import type { Act, Actor } from '../../model'
import { ActGlyph } from './ActGlyph'
import { scoreInWords, useActCode } from './acts'
import { PairLink } from './PairLink'
import { useReading, useText } from './reading'
import { fill, Name } from './Words'

/** What was done, in plain words: "criticises". How it is coded stands behind, for those who want to know. */
export function ActWords({ act: { from, type, mode } }: { act: Act }) {
  const { words } = useReading()
  const name = useText()(from.short).text
  return <b className="doc-act-done">{words.common.actInWords(type, mode, name, from.kind)}</b>
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

/** Acts, one a line. */
export default function ActList({ acts }: { acts: readonly Act[] }) {
  return (
    <ul>
      {acts.map((act) => (
        <li key={act.index}>
          <ActLine act={act} />
        </li>
      ))}
    </ul>
  )
}
