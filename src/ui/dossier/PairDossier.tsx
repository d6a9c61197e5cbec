import { type ReactNode, useMemo } from 'react'
import type { Ms } from '../../dates'
import {
  type Actor,
  defaultSettings,
  type EventId,
  pairKey,
  type RelationSettings,
  type RelationsIndex,
} from '../../model'
import { rootOf } from '../../network'
import { ActorLink, fill, Name, PairLink, TieList } from '../document'
import { ActsByEvent } from './Acts'
import { DossierFrame, DossierPart } from './DossierFrame'
import { actsBetween, aloneOf, type Grouping, relationsBetween, SUMMED } from './grouping'
import { Belonging, GroupingWords, PairSentence } from './PairSentence'
import { Settings } from './Settings'
import { Standing } from './Standing'
import { useDossier } from './words'

interface Props {
  readonly a: Actor
  readonly b: Actor
  /** Who is summed on whom in the picture beside it; by default every group. */
  readonly grouping?: Grouping
  /** Events whose acts count; null is all. */
  readonly visible?: ReadonlySet<EventId> | null
  /** Where the time cursor stands, and its date in words. */
  readonly at: Ms
  readonly atWords: string
  /** The same as it stands by itself: "as of 26 June 2025". */
  readonly moment: string
  /** The curve of the two through time; left out where nothing is coded between them. */
  readonly curve: (relations: RelationsIndex) => ReactNode
  readonly settings?: RelationSettings
  readonly onSettings?: (settings: RelationSettings) => void
  /** Opens two with their people and agencies, whatever is summed now. */
  readonly onWholes?: (a: Actor, b: Actor) => void
}

/** To the two that these belong to, with all their people and agencies. */
function Wholes({ a, b, onWholes }: { a: Actor; b: Actor; onWholes: Props['onWholes'] }) {
  const { words } = useDossier()
  return (
    <p className="dossier-note">
      <PairLink a={a.id} b={b.id} onOpen={onWholes && (() => onWholes(a, b))}>
        {fill(words.dossier.wholes, { a: <Name text={a.name} />, b: <Name text={b.name} /> })}
      </PairLink>
    </p>
  )
}

/** Two actors: how they stand, through time, and every act behind it. */
export function PairDossier(props: Props) {
  const { a, b, at, atWords, moment, settings = defaultSettings, onSettings } = props
  const { grouping = SUMMED, visible = null } = props
  const { methodHref, story, words } = useDossier()
  const { dossier } = words
  const relations = useMemo(
    () => relationsBetween(story, a, b, grouping, visible),
    [story, a, b, grouping, visible],
  )
  const { coded, alone, anything } = useMemo(() => {
    const all = actsBetween(story, a, b).length
    const single = aloneOf(a, b, grouping)
    const own = actsBetween(story, a, b, single).length
    return { coded: own, alone: all > own ? single : [], anything: all > 0 }
  }, [story, a, b, grouping])
  const acts = relations.pair(a, b)?.acts ?? []
  const ties = (story.tiesOf.get(a.id) ?? []).filter(({ from, to }) => from === b || to === b)
  const wholes = [rootOf(a), rootOf(b)] as const
  const part = wholes[0] !== a || wholes[1] !== b || alone.length > 0
  return (
    <DossierFrame
      kind={dossier.pair}
      subject={pairKey(a.id, b.id)}
      title={fill(dossier.pairTitle, {
        a: <ActorLink actor={a} className="doc-title-link" />,
        b: <ActorLink actor={b} className="doc-title-link" />,
      })}
    >
      <p className="dossier-lead">
        <Belonging a={a} b={b} />
        <PairSentence
          a={a}
          anything={anything}
          at={at}
          atWords={atWords}
          b={b}
          hidden={coded - acts.length}
          relations={relations}
          scale={settings.scale}
        />
        <GroupingWords a={a} acts={acts} alone={alone} b={b} />
      </p>
      {visible !== null && acts.length > 0 && <p className="dossier-note">{dossier.filtered}</p>}
      {part && wholes[0] !== wholes[1] && <Wholes a={wholes[0]} b={wholes[1]} onWholes={props.onWholes} />}
      {acts.length > 0 && (
        <>
          <DossierPart title={dossier.curve}>
            <p className="dossier-note">{moment}</p>
            {props.curve(relations)}
            <Standing a={a} at={at} b={b} relations={relations} settings={settings} />
            {onSettings && <Settings onSettings={onSettings} settings={settings} />}
            <p className="dossier-note">
              {dossier.aid} <a href={methodHref}>{dossier.method}</a>
            </p>
          </DossierPart>
          <DossierPart
            title={acts.length < coded ? dossier.someActs(acts.length, coded) : dossier.allActs(acts.length)}
          >
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
