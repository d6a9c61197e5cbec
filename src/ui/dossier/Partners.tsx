import { Fragment, useMemo } from 'react'
import type { Ms } from '../../dates'
import { signOfScore } from '../../marks'
import {
  type Actor,
  type ChannelState,
  defaultSettings,
  type EventId,
  pairState,
  type RelatedPair,
  type RelationSettings,
  type RelationsIndex,
} from '../../model'
import { useMore } from '../../network'
import { fill, Name, PairLink } from '../document'
import { DossierPart } from './DossierFrame'
import { within } from './exchange'
import { type Grouping, isAlone, relationsOf, SUMMED } from './grouping'
import { Method, useDossier, useEvidence } from './words'

/** So many partners are seen at first. */
const STEP = 60

interface Props {
  readonly actor: Actor
  /** Who is summed on whom in the picture beside it; by default every group. */
  readonly grouping?: Grouping
  /** Events whose acts count; null is all. */
  readonly visible?: ReadonlySet<EventId> | null
  /** Where the time cursor stands, and its date in words. */
  readonly at: Ms
  readonly atWords: string
  readonly settings?: RelationSettings
}

interface Partner {
  readonly other: Actor
  readonly acts: RelatedPair['acts']
  /** As of the cursor, and over the whole story with nothing fading. */
  readonly now: ChannelState
  readonly whole: ChannelState
}

/** The strongest at the cursor first, then by the whole story, then by id. */
function partnersOf(
  actor: Actor,
  relations: RelationsIndex,
  at: Ms,
  end: Ms,
  settings: RelationSettings,
): Partner[] {
  const unfading = { ...settings, halfLife: null }
  return relations.pairs
    .filter(({ a, b }) => a === actor || b === actor)
    .map(({ a, b, acts }) => {
      const other = a === actor ? b : a
      return {
        other,
        acts,
        now: pairState(relations, actor, other, at, settings).both,
        whole: pairState(relations, actor, other, end, unfading).both,
      }
    })
    .sort(
      (one, two) =>
        two.now.activity - one.now.activity ||
        two.whole.activity - one.whole.activity ||
        (one.other.id < two.other.id ? -1 : 1),
    )
}

const FULL = 56

/** How much weighs, as a bar in the colour of its side: hatched in words where the band crosses zero. */
function StrengthBar({ state, most }: { state: ChannelState; most: number }) {
  const sign = state.reading === 'ambivalent' ? 'neutral' : signOfScore(state.balance)
  // Widths grow with the root, as those of arcs do.
  const width = most > 0 ? Math.max(1, Math.round(FULL * Math.sqrt(state.activity / most) * 10) / 10) : 1
  return (
    <svg
      aria-hidden="true"
      className={`dossier-bar dossier-bar-${sign}`}
      height="10"
      viewBox={`0 0 ${FULL} 10`}
      width={FULL}
    >
      <path className="dossier-bar-axis" d={`M0,9.5H${FULL}`} />
      <rect
        className={state.reading === 'ambivalent' ? 'dossier-bar-band' : 'dossier-bar-strength'}
        height="8"
        width={width}
        y="1"
      />
    </svg>
  )
}

function State({ state, acts, most }: { state: ChannelState; acts: number; most: number }) {
  const { words } = useDossier()
  return (
    <>
      {state.reading !== 'nothing' && <StrengthBar most={most} state={state} />}
      <span className="dossier-strength-words">
        {words.network.reading[state.reading]}
        {acts > 0 && <span className="dossier-count"> · {words.network.acts(acts)}</span>}
      </span>
    </>
  )
}

/** Whom of a partner's people and agencies an actor that belongs to somebody itself has had to do with, each a way to the two. */
function Among({ actor, partner }: { actor: Actor; partner: Partner }) {
  const { words } = useDossier()
  const { other, acts } = partner
  const met = new Set(acts.flatMap(({ from, to }) => [from, to]))
  const theirs = [...met]
    .filter((one) => one !== other && within(one, other) && !within(one, actor))
    .sort((one, two) => one.index - two.index)
  if (actor.partOf === null || theirs.length === 0) return null
  const names = theirs.map((one, i) => (
    <Fragment key={one.id}>
      {i > 0 && ', '}
      <PairLink a={actor.id} b={one.id}>
        <Name text={one.short} />
      </PairLink>
    </Fragment>
  ))
  return <span className="dossier-among">{fill(words.dossier.among, { names })}</span>
}

interface NobodyProps {
  readonly actor: Actor
  readonly filtered: boolean
  readonly grouping: Grouping
}

/** Why there is no partner. */
function Nobody({ actor, filtered, grouping }: NobodyProps) {
  const { story, words } = useDossier()
  const { dossier } = words
  const coded = (as: Grouping) => relationsOf(story, actor, as, null).pairs.length > 0
  const text =
    filtered && coded(grouping)
      ? dossier.nothingShown
      : coded(SUMMED)
        ? dossier.nothingAlone
        : dossier.nothing
  return <p className="dossier-note">{fill(text, { name: <Name text={actor.name} /> })}</p>
}

/** Those with whom acts were exchanged, by strength: as of the cursor, and beside it over the whole story. */
export function Partners(props: Props) {
  const { actor, grouping = SUMMED, visible = null, at, atWords, settings = defaultSettings } = props
  const { story, locale, words } = useDossier()
  const evidence = useEvidence()
  const relations = useMemo(
    () => relationsOf(story, actor, grouping, visible),
    [story, actor, grouping, visible],
  )
  const partners = partnersOf(actor, relations, at, story.extent.latest, settings)
  const { shown, list, more } = useMore<Partner, HTMLTableSectionElement>(partners, locale, STEP)
  if (partners.length === 0) return <Nobody actor={actor} filtered={visible !== null} grouping={grouping} />
  const summed = relations.acts.some(({ from, to }) =>
    [from, to].some((one) => one !== actor && within(one, actor)),
  )
  const alone = isAlone(actor, grouping)
  const most = (of: 'now' | 'whole') => Math.max(...partners.map((partner) => partner[of].activity))
  const [mostNow, mostWhole] = [most('now'), most('whole')]
  return (
    <DossierPart title={words.dossier.partners}>
      {(summed || alone) && (
        <p className="dossier-note">
          {fill(alone ? words.dossier.alone : words.dossier.withTheirsOf, {
            name: <Name text={actor.name} />,
          })}
        </p>
      )}
      <table className="dossier-table">
        <thead>
          <tr>
            <th scope="col">{evidence.partner}</th>
            <th scope="col">{evidence.nowColumn(atWords)}</th>
            <th scope="col">{evidence.wholeColumn}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {shown.map((partner) => {
            const { other, acts, now, whole } = partner
            return (
              <tr key={other.id}>
                <th scope="row">
                  <PairLink a={actor.id} b={other.id}>
                    <Name text={other.name} />
                  </PairLink>
                  <Among actor={actor} partner={partner} />
                </th>
                <td>
                  <State acts={now.acts} most={mostNow} state={now} />
                </td>
                <td>
                  <State acts={acts.length} most={mostWhole} state={whole} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
      <p className="dossier-note">
        {fill(evidence.wholeNote, {
          activity: <Method about="moment">{evidence.activity}</Method>,
          acts: <Method about="acts">{evidence.codedActs}</Method>,
        })}
      </p>
    </DossierPart>
  )
}
