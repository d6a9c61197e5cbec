import { useId, useMemo, useRef } from 'react'
import type { Ms } from '../../dates'
import type { Messages } from '../../i18n'
import { measureText } from '../../marks'
import { type ActorId, type EventId, type RelationsIndex, type Story, textIn } from '../../model'
import { type NetworkLayout, networkInput, networkLayout, placeLines } from '../layout'
import { endsOf, type NetworkDetail } from './detail'
import { findables, litBy } from './focus'
import { NetworkArc, NetworkBadge } from './NetworkArc'
import { NetworkCard } from './NetworkCard'
import { NetworkNode } from './NetworkNode'
import { NetworkTie } from './NetworkTie'
import { linesOf, readLines, sumsOf } from './readings'
import { sceneAt } from './scene'
import { useReach } from './useReach'
import { arcWords, nodeWords, type Speech, summaryWords, tieText } from './words'
import './network.css'

export interface NetworkProps {
  readonly story: Story
  /** Every actor by itself, all acts; sums over groups and filters are made from the story. */
  readonly relations: RelationsIndex
  /** Positions made beforehand; by default they are made from story, language and size. */
  readonly layout?: NetworkLayout | undefined
  /** The time cursor. */
  readonly at: Ms
  /** The cursor in words, for the summary. */
  readonly date?: string | undefined
  /** Events whose acts count; null is all. */
  readonly visible: ReadonlySet<EventId> | null
  /** What the open dossier is about: an actor, or two. */
  readonly subject:
    | { readonly kind: 'actor'; readonly id: ActorId }
    | { readonly kind: 'pair'; readonly a: ActorId; readonly b: ActorId }
    | null
  /** Pixels, and pixels in a rem. */
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** How much of the groups is drawn; `groups` by default. */
  readonly detail?: NetworkDetail | undefined
  /** Groups drawn actor by actor though `detail` sums the others. */
  readonly opened?: ReadonlySet<ActorId> | undefined
  readonly onActor: (id: ActorId) => void
  readonly onPair: (a: ActorId, b: ActorId) => void
  readonly onClear: () => void
}
const NONE: ReadonlySet<ActorId> = new Set()

/**
 * Who stands where with whom, as of a moment. Actors never move while time does; each line is the dated acts behind
 * it, and opens them.
 */
export function Network(props: NetworkProps) {
  const { story, relations, at, visible, subject, width, height, rem, locale, lang, words } = props
  const detail = props.detail ?? 'groups'
  const opened = props.opened ?? NONE
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)

  const layout = useMemo(
    () => props.layout ?? networkLayout(networkInput(story, lang), { width, height, rem }),
    [props.layout, story, lang, width, height, rem],
  )
  const lines = useMemo(() => linesOf(story, detail, opened), [story, detail, opened])
  const placed = useMemo(() => {
    const ties = story.ties.flatMap((tie) => {
      const ends = endsOf(tie, detail === 'states' ? 'states' : 'actors', opened)
      const labelWidth = tie.kind === 'other' ? 0 : measureText(tieText(tie, null, words), 0.75 * rem, 400)
      return ends ? [{ id: tie.id, from: ends.from.id, to: ends.to.id, labelWidth }] : []
    })
    return placeLines(
      layout,
      lines.map(({ from, to }) => ({ from: from.id, to: to.id })),
      ties,
    )
  }, [story, layout, lines, detail, opened, words, rem])
  const sums = useMemo(
    () => sumsOf(story, relations, visible, detail, opened),
    [story, relations, visible, detail, opened],
  )
  const scene = useMemo(
    () => sceneAt(story, layout, placed, readLines(lines, sums, at, visible), at, detail),
    [story, layout, placed, lines, sums, at, visible, detail],
  )
  const things = useMemo(() => findables(scene), [scene])

  const open = (key: string) => {
    const node = scene.nodes.find((found) => found.key === key)
    if (node) return props.onActor(node.actor.id)
    const arc = scene.arcs.find((found) => found.key === key)
    if (arc) props.onPair(...pairOf(arc.line.from.id, arc.line.to.id))
  }
  const reach = useReach(svg, things, rem, open, props.onClear)
  const lit = useMemo(() => litBy(scene, reach.active), [scene, reach.active])
  const faded = (key: string) => lit !== null && !lit.has(key)
  const chosen = new Set(
    subject === null ? [] : subject.kind === 'actor' ? [`node:${subject.id}`] : arcsOf(subject.a, subject.b),
  )
  const speech: Speech = { story, lang, words }
  const tab = (key: string) => (key === reach.stop ? 0 : -1)
  const langOf = (text: (typeof story.actors)[number]['short']) => {
    const spoken = textIn(text, lang, story.language).lang
    return spoken === (lang ?? story.language) ? undefined : spoken
  }

  return (
    <section className="network" aria-label={words.picture} aria-describedby={`${id}summary ${id}help`}>
      <p id={`${id}summary`} className="network-hidden">
        {summaryWords(scene, props.date ?? dateOf(at, locale), speech)}
      </p>
      <p id={`${id}help`} className="network-hidden">
        {words.help}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset */}
      <svg
        ref={svg}
        role="group"
        aria-label={words.marks}
        className={`network-picture${reach.active ? ' network-active' : ''}`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        {...reach.handlers}
      >
        <g className="network-ties">
          {scene.ties.map((tie) => (
            <NetworkTie
              key={tie.tie.id}
              tie={tie}
              text={tieText(tie.tie, tie.state, words)}
              faded={faded(`tie:${tie.tie.id}`)}
            />
          ))}
        </g>
        <g className="network-arcs">
          {scene.arcs.map((arc) => (
            <NetworkArc
              key={arc.key}
              arc={arc}
              rem={rem}
              label={arcWords(arc, speech)}
              faded={faded(arc.key)}
              lit={chosen.has(arc.key) || lit?.has(arc.key) === true}
              chosen={chosen.has(arc.key)}
              tabIndex={tab(arc.key)}
            />
          ))}
        </g>
        <g className="network-nodes">
          {scene.nodes.map((node) => (
            <NetworkNode
              key={node.key}
              node={node}
              rem={rem}
              label={nodeWords(node, speech)}
              lang={langOf(node.actor.short)}
              faded={faded(node.key)}
              lit={lit?.has(node.key) === true}
              chosen={chosen.has(node.key)}
              tabIndex={tab(node.key)}
            />
          ))}
        </g>
        <g className="network-badges">
          {scene.arcs.map((arc) => (
            <NetworkBadge
              key={arc.key}
              arc={arc}
              rem={rem}
              faded={faded(arc.key)}
              lit={lit?.has(arc.key) === true}
            />
          ))}
        </g>
      </svg>
      {reach.active ? (
        <NetworkCard
          scene={scene}
          active={reach.active}
          speech={speech}
          locale={locale}
          width={width}
          height={height}
          rem={rem}
          onHold={reach.hold}
        />
      ) : null}
    </section>
  )
}

const pairOf = (a: ActorId, b: ActorId): [ActorId, ActorId] => (a < b ? [a, b] : [b, a])
const arcsOf = (a: string, b: string): string[] => [
  `arc:${a}~${b}`,
  `arc:${b}~${a}`,
  `node:${a}`,
  `node:${b}`,
]
const dateOf = (at: Ms, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at)
