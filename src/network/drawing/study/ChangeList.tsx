import type { StudyWords } from '../../../i18n'
import type { ActorId, ChangeKind } from '../../../model'
import { nameOf } from '../scene'
import { type Speech, tieText, tieWord } from '../words'
import type { Change, Changes } from './changes'

interface Props {
  readonly changes: Changes
  /** The two moments in words, the earlier one first. */
  readonly dates: readonly [string, string]
  readonly speech: Speech
  readonly study: StudyWords
  /** The address of the method's page. */
  readonly methodHref?: string | undefined
  readonly onPair: (a: ActorId, b: ActorId) => void
}
const KINDS: readonly ChangeKind[] = [
  'flipped',
  'appeared',
  'vanished',
  'shifted',
  'strengthened',
  'added',
  'weakened',
]

/** What appeared, vanished, flipped, grew and shrank between two moments, by name; each opens its evidence. */
export function ChangeList({ changes, dates, speech, study, methodHref, onPair }: Props) {
  const { compare } = study
  const { lines, ties } = changes
  const name = (actor: Change['from']) => nameOf(actor, speech.lang, speech.story)
  const open = (a: ActorId, b: ActorId) => (a < b ? onPair(a, b) : onPair(b, a))
  const pair = ({ from, to }: Pick<Change, 'from' | 'to'>, mutual: boolean) => (
    <button className="network-change-pair" onClick={() => open(from.id, to.id)} type="button">
      {mutual ? compare.both(name(from), name(to)) : compare.one(name(from), name(to))}
    </button>
  )
  const reading = (of: string) => `network-change-${of}`
  return (
    <section className="network-change-list" aria-label={compare.changes(...dates)}>
      <h3>{compare.changes(...dates)}</h3>
      {lines.length + ties.length === 0 ? <p>{compare.none}</p> : null}
      {lines.length === 0 ? null : <p>{compare.glow}</p>}
      {KINDS.map((kind) => {
        const own = lines.filter((change) => change.kind === kind)
        return own.length === 0 ? null : (
          <div key={kind}>
            <h4>{compare.kinds[kind]}</h4>
            <ul>
              {own.map((change) => (
                <li key={`${change.from.id}~${change.to.id}`}>
                  {pair(change, change.mutual)}
                  {', '}
                  <span
                    className={reading(kind === 'vanished' ? change.before.reading : change.after.reading)}
                  >
                    {compare.became({
                      kind,
                      before: change.before.reading,
                      after: change.after.reading,
                      acts: [change.before.acts, change.after.acts],
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {ties.length === 0 ? null : (
        <div>
          <h4>{compare.ties}</h4>
          <ul>
            {ties.map(({ tie, kind, state }) => (
              <li key={tie.id}>
                {pair(tie, true)}
                {`, ${kind === 'changed' ? tieText(tie, state, speech) : `${tieWord(tie, speech)} ${compare.tie[kind]}`}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      {methodHref === undefined ? null : (
        <p>
          <a className="network-method" href={`${methodHref}#changes`}>
            {compare.method}
          </a>
        </p>
      )}
    </section>
  )
}
