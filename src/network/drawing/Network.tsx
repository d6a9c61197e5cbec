import { useId, useMemo, useRef } from 'react'
import type { Ms } from '../../dates'
import { type ActorId, textIn } from '../../model'
import { findables, litBy } from './focus'
import { NetworkArc, NetworkBadge, NetworkStrand } from './NetworkArc'
import { NetworkCard } from './NetworkCard'
import { NetworkNode } from './NetworkNode'
import { NetworkTie } from './NetworkTie'
import type { NetworkProps } from './props'
import { strandsOf } from './strands'
import { useReach } from './useReach'
import { useScene } from './useScene'
import { arcWords, nodeWords, type Speech, summaryWords, tieText } from './words'
import './network.css'

const NONE: ReadonlySet<ActorId> = new Set()

/**
 * Who stands where with whom, as of a moment. Actors never move while time does; each line is the dated acts behind
 * it, and opens them.
 */
export function Network(props: NetworkProps) {
  const { story, at, subject, width, height, rem, locale, lang, words } = props
  const detail = props.detail ?? 'groups'
  const opened = props.opened ?? NONE
  const id = useId()
  const svg = useRef<SVGSVGElement>(null)

  const { layout, scene, single } = useScene(props, detail, opened)
  const things = useMemo(() => findables(scene), [scene])

  const open = (key: string) => {
    const node = scene.nodes.find((found) => found.key === key)
    if (node) return props.onActor(node.actor.id)
    const arc = scene.arcs.find((found) => found.key === key)
    if (arc) props.onPair(...pairOf(arc.line.from.id, arc.line.to.id))
  }
  const reach = useReach(svg, things, rem, open, props.onClear)
  const strands = useMemo(
    () => (detail === 'groups' ? strandsOf(layout, scene, single, reach.active) : []),
    [detail, layout, scene, single, reach.active],
  )
  const lit = useMemo(() => litBy(scene, strands, reach.active), [scene, strands, reach.active])
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
        <g className="network-strands">
          {strands.map((arc) => (
            <NetworkStrand key={arc.key} arc={arc} rem={rem} />
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
          strands={strands}
          lit={lit}
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
