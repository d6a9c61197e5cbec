import { Fragment, useEffect, useMemo } from 'react'
import type { Ms } from '../../dates'
import type { EvidenceWords } from '../../i18n'
import { type Actor, type Chain, type EventId, type Scale, textIn } from '../../model'
import type { Lit } from '../../network'
import { fill, Name, useReading } from '../document'
import { useAnnounce } from '../live'
import { ActorChoice } from './ActorChoice'
import { Step } from './ChainStep'
import { type Connected, connect, litOf, MOST, stepsOf, type Way } from './connected'
import { DossierFrame, DossierPart } from './DossierFrame'
import { within } from './exchange'
import { useBelonging, useDossier, useEvidence } from './words'

interface Props {
  readonly from: Actor | null
  readonly to: Actor | null
  /** Where the time cursor stands, and its date in words. */
  readonly at: Ms
  readonly atWords: string
  /** Events whose acts count; null is all. */
  readonly visible: ReadonlySet<EventId> | null
  readonly scale?: Scale
  /** What the network is to light up; null for nothing, as when this page closes. */
  readonly onLit?: (lit: Lit | null) => void
}

/** "Iran, Russia, Azerbaijan": all who stand on a chain, from one end to the other. */
function useChainNames(): (chain: Chain) => string {
  const { story, lang } = useReading()
  const name = (actor: Actor) => textIn(actor.short, lang, story.language).text
  return (chain) =>
    chain.flatMap(({ from, to }, i) => (i === 0 ? [name(from), name(to)] : [name(to)])).join(' – ')
}

interface FoundProps {
  readonly found: Connected
  readonly from: Actor
  readonly to: Actor
  readonly at: Ms
  readonly atWords: string
  readonly filtered: boolean
  readonly scale: Scale
}

/** What is said of a way: how many chains, how long, and whether that is the shortest. `i`: which of the ways. */
function answerOf({ ways }: Connected, i: number, path: EvidenceWords['path']): string {
  const way = ways[i] as Way
  const n = way.chains.length
  const length = stepsOf(way)
  if (length === 1) return path.direct
  if (ways.length === 1) return path.found(n, length)
  return way.members ? path.shorter(n, length) : path.byActs(n, length)
}

/** The first thing said, with the two as they are named: in the page, and to those who hear it. */
function leadOf(
  found: Connected,
  belongs: string | null,
  atWords: string,
  path: EvidenceWords['path'],
): string {
  if (found.ways.length === 0) return found.hidden ? path.hidden('{a}', '{b}') : path.none('{a}', '{b}')
  if (belongs !== null) return belongs
  return found.later ? path.later(atWords) : answerOf(found, 0, path)
}

/** The two as sentences name them, the one that belongs to the other first, and the sentence that says so. */
function useEnds(): (from: Actor, to: Actor) => { a: Actor; b: Actor; belongs: string | null } {
  const belonging = useBelonging()
  return (from, to) => {
    const [a, b] = within(to, from) ? [to, from] : [from, to]
    return { a, b, belongs: within(a, b) ? belonging(a) : null }
  }
}

function Found({ found, from, to, at, atWords, filtered, scale }: FoundProps) {
  const { path } = useEvidence()
  const names = useChainNames()
  const { words } = useDossier()
  const { ways, later, groups } = found
  const { a, b, belongs } = useEnds()(from, to)
  // What the first sentence has said already is not said again.
  const answers = ways.map((_, i) =>
    i === 0 && belongs === null && !later ? null : answerOf(found, i, path),
  )
  const places = ways.map((_, i) => ways.slice(0, i).reduce((sum, { chains }) => sum + chains.length, 1))
  return (
    <>
      <p className="dossier-lead">
        {fill(leadOf(found, belongs, atWords, path), {
          a: <Name text={a.name} />,
          b: <Name text={b.name} />,
        })}
      </p>
      {ways.map(({ chains, members }, i) => (
        <Fragment key={members ? 'members' : 'acts'}>
          <p className="dossier-note">
            {answers[i]} {i === 0 && !later && path.asOf(atWords)}{' '}
            {members && ways.length === 1 && path.members} {groups && words.dossier.withTheirs}{' '}
            {chains.length === MOST && path.most}
          </p>
          {filtered && i === 0 && <p className="dossier-note">{path.filtered}</p>}
          {chains.map((chain, j) => (
            <DossierPart key={names(chain)} title={path.chain((places[i] ?? 1) + j, names(chain))}>
              <ol className="dossier-chain">
                {chain.map((step) => (
                  <Step
                    key={`${step.from.id} ${step.to.id}`}
                    at={later ? undefined : at}
                    scale={scale}
                    step={step}
                  />
                ))}
              </ol>
            </DossierPart>
          ))}
        </Fragment>
      ))}
    </>
  )
}

/** How two actors are connected: the shortest chains of dated acts and ties, in words, and lit in the network. */
export function PathDossier({ from, to, at, atWords, visible, scale = 'plover', onLit }: Props) {
  const { story, open, words } = useDossier()
  const { path } = useEvidence()
  const announce = useAnnounce()
  const endsOf = useEnds()
  const found = useMemo(
    () => (from && to ? connect(story, from, to, at, visible) : null),
    [story, from, to, at, visible],
  )
  useEffect(() => {
    onLit?.(found && litOf(found.ways))
    return () => onLit?.(null)
  }, [found, onLit])
  const news = found && from && to && newsOf(found, from, to)
  function newsOf(answer: Connected, one: Actor, other: Actor): string {
    const { a, b, belongs } = endsOf(one, other)
    if (answer.later) return answerOf(answer, 0, path)
    const lead = leadOf(answer, belongs, atWords, path)
    return lead.replace('{a}', nameOf(a)).replace('{b}', nameOf(b))
  }
  function nameOf(actor: Actor): string {
    return textIn(actor.name, null, story.language).text
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each answer
  useEffect(() => {
    if (news !== null) announce(news)
  }, [news, from, to])
  const choose = (a: Actor | null, b: Actor | null) => open.path(a?.id ?? null, b?.id ?? null)
  return (
    <DossierFrame
      kind={path.kind}
      subject="~"
      title={
        from && to
          ? fill(path.titleOf, { a: <Name text={from.name} />, b: <Name text={to.name} /> })
          : path.title
      }
    >
      <div className="dossier-ends">
        <ActorChoice except={to} label={path.from} onActor={(actor) => choose(actor, to)} value={from} />
        <ActorChoice except={from} label={path.to} onActor={(actor) => choose(from, actor)} value={to} />
        <button
          className="controls-link"
          disabled={from === null && to === null}
          onClick={() => choose(to, from)}
          type="button"
        >
          {path.swap}
        </button>
      </div>
      {found && from && to ? (
        <Found
          at={at}
          atWords={atWords}
          filtered={visible !== null}
          found={found}
          from={from}
          scale={scale}
          to={to}
        />
      ) : (
        <p className="dossier-lead">{path.advice}</p>
      )}
      <p className="dossier-note">{words.dossier.aid}</p>
    </DossierFrame>
  )
}
