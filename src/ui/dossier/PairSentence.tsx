/** What is between two actors, in words: counted, never written. */
import { Fragment } from 'react'
import type { Ms } from '../../dates'
import { type Act, type Actor, hasEntered, type RelationsIndex, type Scale } from '../../model'
import { fill, Name } from '../document'
import { commonDate, earliestMonth, tallyOf, within } from './exchange'
import { Method, useBelonging, useDossier } from './words'

interface Props {
  readonly a: Actor
  readonly b: Actor
  /** What counts between them, of the whole story. */
  readonly relations: RelationsIndex
  /** Of the same two, how many filters took away. */
  readonly hidden: number
  /** Whether anything is coded between them once their people and agencies are counted with them. */
  readonly anything: boolean
  /** Where the time cursor stands, and its date in words. */
  readonly at: Ms
  readonly atWords: string
  readonly scale: Scale
}

/** Who did all of these acts, if only one of the two did. */
function onlyDoer(acts: readonly Act[], relations: RelationsIndex, ends: readonly Actor[]): Actor | null {
  return ends.find((end) => acts.every(({ from }) => relations.standIn(from) === end)) ?? null
}

/** "Since June 2025 Azerbaijan and Russia have exchanged 7 hostile acts; 8 more follow later in the story." */
export function PairSentence({ a, b, relations, hidden, anything, at, atWords, scale }: Props) {
  const { locale, words } = useDossier()
  const { dossier } = words
  const names = { a: <Name text={a.name} />, b: <Name text={b.name} /> }
  const acts = relations.pair(a, b)?.acts ?? []
  const now = acts.filter((act) => hasEntered(act, at))
  const later = acts.length - now.length
  const [first] = now
  if (first === undefined) {
    if (later > 0) return fill(dossier.notYet(atWords, later), names)
    if (hidden > 0) return fill(dossier.hidden(hidden), names)
    return fill(anything ? dossier.noActsAlone : dossier.noActs, names)
  }
  const { start } = first.event
  const since =
    commonDate(start, locale) ??
    (Number.isFinite(start.earliest) ? dossier.atEarliest(earliestMonth(start.earliest, locale)) : null)
  const from = onlyDoer(now, relations, [a, b])
  const counted = { acts: <Method about="acts">{dossier.counted(tallyOf(now, scale))}</Method> }
  return (
    <>
      {from === null
        ? fill(dossier.exchanged(since), { ...names, ...counted })
        : fill(dossier.oneWay(since), { ...(from === a ? names : { a: names.b, b: names.a }), ...counted })}
      {dossier.ends(later)}
    </>
  )
}

/** Which of the two belongs to the other, if one does. */
export function Belonging({ a, b }: { a: Actor; b: Actor }) {
  const belongs = useBelonging()
  if (!within(a, b) && !within(b, a)) return null
  const [part, whole] = within(a, b) ? [a, b] : [b, a]
  return <>{fill(belongs(part), { a: <Name text={part.name} />, b: <Name text={whole.name} /> })} </>
}

interface GroupingProps {
  readonly a: Actor
  readonly b: Actor
  readonly acts: readonly Act[]
  /** The ends that stand for themselves alone though that leaves acts of their people and agencies out. */
  readonly alone: readonly Actor[]
}

/** Whose people and agencies are counted with whom, and whose are not. */
export function GroupingWords({ a, b, acts, alone }: GroupingProps) {
  const { words } = useDossier()
  const { dossier } = words
  const named = (text: string, actor: Actor) => fill(text, { name: <Name text={actor.name} /> })
  const with_ = [a, b].filter((end) =>
    acts.some(({ from, to }) =>
      [from, to].some((one) => one !== end && within(one, end) && ![a, b].includes(one)),
    ),
  )
  return (
    <>
      {with_.length === 2 && ` ${dossier.withTheirs}`}
      {with_.length === 1 &&
        with_.map((end) => <Fragment key={end.id}> {named(dossier.withTheirsOf, end)}</Fragment>)}
      {alone.length === 2 && ` ${dossier.bothAlone}`}
      {alone.length === 1 &&
        alone.map((end) => <Fragment key={end.id}> {named(dossier.alone, end)}</Fragment>)}
    </>
  )
}
