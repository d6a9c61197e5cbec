import { useEffect, useMemo } from 'react'
import type { Ms } from '../../dates'
import { type Actor, type Chain, type EventId, type Scale, textIn } from '../../model'
import type { Lit } from '../../network'
import { fill, Name, useReading } from '../document'
import { useAnnounce } from '../live'
import { ActorChoice } from './ActorChoice'
import { Step } from './ChainStep'
import { type Connected, connect, litOf, MOST } from './connected'
import { DossierFrame, DossierPart } from './DossierFrame'
import { useDossier, useEvidence } from './words'

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
  readonly atWords: string
  readonly filtered: boolean
  readonly scale: Scale
}

function Found({ found, from, to, atWords, filtered, scale }: FoundProps) {
  const { path } = useEvidence()
  const names = useChainNames()
  const { words } = useDossier()
  const { chains, later, members, groups } = found
  const length = chains[0]?.length ?? 0
  const answer = length === 1 ? path.direct : path.found(chains.length, length)
  return (
    <>
      <p className="dossier-lead">
        {chains.length === 0
          ? fill(path.none('{a}', '{b}'), { a: <Name text={from.name} />, b: <Name text={to.name} /> })
          : later
            ? path.later(atWords)
            : answer}
      </p>
      {chains.length > 0 && (
        <p className="dossier-note">
          {later ? answer : path.asOf(atWords)} {members && path.members} {groups && words.dossier.withTheirs}{' '}
          {chains.length === MOST && path.most}
        </p>
      )}
      {filtered && <p className="dossier-note">{path.filtered}</p>}
      {chains.map((chain, i) => (
        <DossierPart key={names(chain)} title={path.chain(i + 1, names(chain))}>
          <ol className="dossier-chain">
            {chain.map((step) => (
              <Step key={`${step.from.id} ${step.to.id}`} scale={scale} step={step} />
            ))}
          </ol>
        </DossierPart>
      ))}
    </>
  )
}

/** How two actors are connected: the shortest chains of dated acts and ties, in words, and lit in the network. */
export function PathDossier({ from, to, at, atWords, visible, scale = 'plover', onLit }: Props) {
  const { story, open, words } = useDossier()
  const { path } = useEvidence()
  const announce = useAnnounce()
  const found = useMemo(
    () => (from && to ? connect(story, from, to, at, visible) : null),
    [story, from, to, at, visible],
  )
  useEffect(() => {
    onLit?.(found && litOf(found.chains))
    return () => onLit?.(null)
  }, [found, onLit])
  const length = found?.chains[0]?.length ?? 0
  const news =
    found === null
      ? null
      : found.chains.length === 0
        ? path.none(nameOf(from), nameOf(to))
        : length === 1
          ? path.direct
          : path.found(found.chains.length, length)
  function nameOf(actor: Actor | null): string {
    return actor === null ? '' : textIn(actor.name, null, story.language).text
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
