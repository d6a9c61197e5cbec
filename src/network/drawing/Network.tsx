import { lazy, type MouseEvent, Suspense, useId, useMemo, useRef } from 'react'
import type { Ms } from '../../dates'
import { type Actor, type ActorId, textIn, withParts } from '../../model'
import { nearest } from '../layout'
import { isGroup, isOpen, rootOf } from './detail'
import { type Dim, findables } from './focus'
import { NetworkArc, NetworkBadge, NetworkStrand } from './NetworkArc'
import { NetworkNode } from './NetworkNode'
import { NetworkTie } from './NetworkTie'
import type { GroupState, NetworkProps } from './props'
import type { SceneTie } from './scene'
import { useLight } from './useLight'
import { useReach } from './useReach'
import { useScene } from './useScene'
import { arcWords, nodeWords, type Speech, summaryWords, tieLabel, tieWords } from './words'
import './network.css'
import './network-modes.css'

/** Fetched when something is first in focus. */
const NetworkCard = lazy(() => import('./NetworkCard'))

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

  const drawn = useScene(props, detail, opened)
  const { scene } = drawn
  const things = useMemo(() => findables(scene), [scene])

  const open = (key: string) => {
    const node = scene.nodes.find((found) => found.key === key)
    if (node) return props.onActor(node.actor.id)
    const arc = scene.arcs.find((found) => found.key === key)
    // A tie's own ends, whoever they are summed on: it stands on their page.
    const ends = arc?.line ?? scene.ties.find((found) => found.key === key)?.tie
    if (ends) props.onPair(...pairOf(ends.from.id, ends.to.id))
  }
  const groupOf = (actor: Actor): GroupState | null => {
    const root = rootOf(actor)
    if (!props.onGroup || !isGroup(root)) return null
    return { members: withParts(root).size - 1, open: isOpen(root.id, detail, opened) }
  }
  const group = (key: string) => {
    const root = scene.nodes.find((found) => found.key === key)?.placed.root
    const actor = root === undefined ? undefined : story.actor.get(root)
    if (!actor || !groupOf(actor)) return
    // Its people may be gone then: focus stays with what is sure to be there.
    svg.current
      ?.querySelector<SVGElement>(`[role="button"][data-key="${CSS.escape(`node:${root}`)}"]`)
      ?.focus()
    props.onGroup?.(actor.id)
  }
  const meant = ({ clientX, clientY }: MouseEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (!box || box.width === 0) return null
    const scale = width / box.width
    return nearest(things, { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale }, rem)
  }
  const reach = useReach(svg, things, meant, { open, group, clear: props.onClear })
  const { strands, light, named } = useLight(drawn, detail === 'groups', reach.active, props.lit ?? null)
  const dim = (key: string): Dim =>
    light === null || light.lit.has(key) ? '' : light.half.has(key) ? 'network-half' : 'network-faded'
  const isLit = (key: string) => light?.lit.has(key) === true
  // Numbers without a place would lie on one another where all lines of an actor are lit.
  const isTold = (key: string) => isLit(key) && !reach.active?.startsWith('node:')
  const decoration = useMemo(() => props.decorate?.(drawn), [props.decorate, drawn])
  const chosen = new Set(
    subject === null ? [] : subject.kind === 'actor' ? [`node:${subject.id}`] : arcsOf(subject.a, subject.b),
  )
  const isChosen = ({ tie }: SceneTie) =>
    subject?.kind === 'pair' && pairOf(tie.from.id, tie.to.id).join() === pairOf(subject.a, subject.b).join()
  const groupIn = (key: string) => {
    const actor = scene.nodes.find((found) => found.key === key)?.actor
    return actor ? groupOf(actor) : null
  }
  const speech: Speech = { story, lang, words }
  const tab = (key: string) => (key === reach.stop ? 0 : -1)
  const langOf = (text: (typeof story.actors)[number]['short']) => {
    const spoken = textIn(text, lang, story.language).lang
    return spoken === (lang ?? story.language) ? undefined : spoken
  }

  return (
    <section
      className="network"
      aria-label={props.name ?? words.picture}
      aria-describedby={`${id}summary ${id}help`}
    >
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
        {decoration?.under}
        <g className="network-ties">
          {scene.ties.map((tie) => (
            <NetworkTie
              key={tie.key}
              tie={tie}
              rem={rem}
              text={tieLabel(tie.tie, tie.state, speech)}
              label={tieWords(tie, speech, locale)}
              dim={dim(tie.key)}
              lit={isLit(tie.key) || isChosen(tie)}
              chosen={isChosen(tie)}
              tabIndex={tab(tie.key)}
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
              dim={dim(arc.key)}
              lit={chosen.has(arc.key) || isLit(arc.key)}
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
              label={nodeWords(
                node,
                speech,
                node.placed.root === node.placed.id ? groupOf(node.actor) : null,
              )}
              group={groupOf(node.actor) !== null}
              lang={langOf(node.actor.short)}
              dim={dim(node.key)}
              lit={isLit(node.key)}
              named={named.has(node.key)}
              chosen={chosen.has(node.key)}
              tabIndex={tab(node.key)}
            />
          ))}
        </g>
        <g className="network-badges">
          {scene.arcs.map((arc) => (
            <NetworkBadge key={arc.key} arc={arc} rem={rem} dim={dim(arc.key)} lit={isTold(arc.key)} />
          ))}
        </g>
        {decoration?.over}
      </svg>
      {reach.active ? (
        <Suspense fallback={null}>
          <NetworkCard
            scene={scene}
            active={reach.active}
            strands={strands}
            light={light}
            group={groupIn(reach.active)}
            speech={speech}
            locale={locale}
            width={width}
            height={height}
            rem={rem}
            methodHref={props.methodHref}
            onHold={reach.hold}
            onGroup={() => reach.active && group(reach.active)}
          />
        </Suspense>
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
