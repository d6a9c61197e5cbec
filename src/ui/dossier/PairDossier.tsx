import type { ReactNode } from 'react'
import type { Ms } from '../../dates'
import {
  type Act,
  type Actor,
  defaultSettings,
  pairKey,
  type RelationSettings,
  type Scale,
} from '../../model'
import { ActorLink, fill, Name, PairLink, TieList } from '../document'
import { ActsByEvent } from './Acts'
import { DossierFrame, DossierPart } from './DossierFrame'
import { commonDate, earliestMonth, indexFor, oneWayFrom, rootOf, type Sums, tallyOf } from './exchange'
import { Settings } from './Settings'
import { Standing } from './Standing'
import { Method, useDossier } from './words'

interface Props {
  readonly a: Actor
  readonly b: Actor
  readonly sums: Sums
  /** Where the time cursor stands. */
  readonly at: Ms
  /** The same in words: "as of 26 June 2025". */
  readonly moment: string
  /** The curve of the two through time; left out where nothing is coded between them. */
  readonly curve: ReactNode
  readonly settings?: RelationSettings
  readonly onSettings?: (settings: RelationSettings) => void
}

interface SentenceProps {
  readonly a: Actor
  readonly b: Actor
  readonly acts: readonly Act[]
  readonly scale: Scale
}

/** "Since June 2025 Azerbaijan and Russia have exchanged 7 hostile acts." Counted, never written. */
function Sentence({ a, b, acts, scale }: SentenceProps) {
  const { locale, words } = useDossier()
  const { dossier } = words
  const [first] = acts
  const names = { a: <Name text={a.name} />, b: <Name text={b.name} /> }
  if (first === undefined) return <p className="dossier-lead">{fill(dossier.noActs, names)}</p>
  const { start } = first.event
  const since = commonDate(start, locale) ?? dossier.atEarliest(earliestMonth(start.earliest, locale))
  const from = oneWayFrom(acts, a, b)
  const others = acts.some((act) => ![a, b].includes(act.from) || ![a, b].includes(act.to))
  const counted = { acts: <Method about="acts">{dossier.counted(tallyOf(acts, scale))}</Method> }
  return (
    <p className="dossier-lead">
      {from === null
        ? fill(dossier.exchanged(since), { ...names, ...counted })
        : fill(dossier.oneWay(since), { ...(from === a ? names : { a: names.b, b: names.a }), ...counted })}
      {others && ` ${dossier.withTheirs}`}
    </p>
  )
}

/** Two actors: how they stand, through time, and every act behind it. */
export function PairDossier({
  a,
  b,
  sums,
  at,
  moment,
  curve,
  settings = defaultSettings,
  onSettings,
}: Props) {
  const { methodHref, story, words } = useDossier()
  const { dossier } = words
  const relations = indexFor(sums, a, b)
  const acts = relations.pair(a, b)?.acts ?? []
  const ties = (story.tiesOf.get(a.id) ?? []).filter(({ from, to }) => from === b || to === b)
  const wholes = [rootOf(a), rootOf(b)] as const
  const part = (wholes[0] !== a || wholes[1] !== b) && wholes[0] !== wholes[1]
  return (
    <DossierFrame
      kind={dossier.pair}
      subject={pairKey(a.id, b.id)}
      title={fill(dossier.pairTitle, {
        a: <ActorLink actor={a} className="doc-title-link" />,
        b: <ActorLink actor={b} className="doc-title-link" />,
      })}
    >
      <Sentence a={a} acts={acts} b={b} scale={settings.scale} />
      {part && (
        <p className="dossier-note">
          <PairLink a={wholes[0].id} b={wholes[1].id}>
            {fill(dossier.wholes, { a: <Name text={wholes[0].name} />, b: <Name text={wholes[1].name} /> })}
          </PairLink>
        </p>
      )}
      {acts.length > 0 && (
        <>
          <DossierPart title={dossier.curve}>
            <p className="dossier-note">{moment}</p>
            {curve}
            <Standing a={a} at={at} b={b} relations={relations} settings={settings} />
            {onSettings && <Settings onSettings={onSettings} settings={settings} />}
            <p className="dossier-note">
              {dossier.aid} <a href={methodHref}>{dossier.method}</a>
            </p>
          </DossierPart>
          <DossierPart title={dossier.allActs(acts.length)}>
            <ActsByEvent acts={acts} linked={false} scale={settings.scale} told />
          </DossierPart>
        </>
      )}
      {ties.length > 0 && (
        <DossierPart title={dossier.tiesBetween}>
          <TieList ties={ties} />
        </DossierPart>
      )}
    </DossierFrame>
  )
}
