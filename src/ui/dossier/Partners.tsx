import type { Ms } from '../../dates'
import { signOfScore } from '../../marks'
import {
  type Actor,
  type ChannelState,
  defaultSettings,
  pairState,
  type RelatedPair,
  type RelationSettings,
  type RelationsIndex,
} from '../../model'
import { useMore } from '../../network'
import { fill, Name, PairLink } from '../document'
import { DossierPart } from './DossierFrame'
import type { Sums } from './exchange'
import { Method, useDossier, useEvidence } from './words'

/** So many partners are seen at first. */
const STEP = 60

interface Props {
  readonly actor: Actor
  readonly sums: Sums
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

/** Those with whom acts were exchanged, by strength: as of the cursor, and beside it over the whole story. */
export function Partners({ actor, sums, at, atWords, settings = defaultSettings }: Props) {
  const { story, locale, words } = useDossier()
  const evidence = useEvidence()
  const relations = actor.partOf === null ? sums.grouped : sums.single
  const partners = partnersOf(actor, relations, at, story.extent.latest, settings)
  const { shown, list, more } = useMore<Partner, HTMLTableSectionElement>(partners, locale, STEP)
  if (partners.length === 0) {
    return <p className="dossier-note">{fill(words.dossier.nothing, { name: <Name text={actor.name} /> })}</p>
  }
  const most = (of: 'now' | 'whole') => Math.max(...partners.map((partner) => partner[of].activity))
  const [mostNow, mostWhole] = [most('now'), most('whole')]
  return (
    <DossierPart title={words.dossier.partners}>
      <table className="dossier-table">
        <thead>
          <tr>
            <th scope="col">{evidence.partner}</th>
            <th scope="col">{evidence.nowColumn(atWords)}</th>
            <th scope="col">{evidence.wholeColumn}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {shown.map(({ other, acts, now, whole }) => (
            <tr key={other.id}>
              <th scope="row">
                <PairLink a={actor.id} b={other.id}>
                  <Name text={other.name} />
                </PairLink>
              </th>
              <td>
                <State acts={now.acts} most={mostNow} state={now} />
              </td>
              <td>
                <State acts={acts.length} most={mostWhole} state={whole} />
              </td>
            </tr>
          ))}
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
