/** What a study draws below and above the picture's own marks. */
import type { ReactNode } from 'react'
import type { Camps, ChangeKind, LineChange } from '../../../model'
import { curveAt, type NetworkLayout, type PlacedNode, type Point, tenth } from '../../layout'
import type { Decoration } from '../props'
import { headLength, type SceneArc } from '../scene'
import type { Drawn } from '../useScene'
import { letterOf } from './camps'

const pathOf = ({ placed: { start, control, end } }: SceneArc): string =>
  `M${start.x},${start.y}Q${control.x},${control.y} ${end.x},${end.y}`

function Glow({ arc, kind }: { arc: SceneArc; kind: string }) {
  return (
    <path
      className={`network-glow network-glow-${kind}`}
      d={pathOf(arc)}
      strokeWidth={tenth(arc.width + 11)}
    />
  )
}

/** Above, below, then around, and between those: where a letter may stand on an actor's ring. */
const AROUND = [
  [0, -1],
  [0, 1],
  [0.71, -0.71],
  [-0.71, -0.71],
  [0.71, 0.71],
  [-0.71, 0.71],
  [1, 0],
  [-1, 0],
  [0.38, -0.92],
  [-0.38, -0.92],
  [0.38, 0.92],
  [-0.38, 0.92],
  [0.92, -0.38],
  [-0.92, -0.38],
  [0.92, 0.38],
  [-0.92, 0.38],
] as const

/** A round thing that letters keep clear of. */
interface Disc extends Point {
  readonly r: number
}

/** The heads of the arrows that are shown: what tells who did it to whom is never under a letter. */
const headsOf = (arcs: readonly SceneArc[], rem: number): Disc[] =>
  arcs
    .filter(({ on }) => on)
    .map(({ placed: { end, heading }, width }) => {
      const r = headLength(width, rem) / 2
      return { x: end.x - heading.x * r, y: end.y - heading.y * r, r }
    })

/**
 * The first of these that lies on no arrow's head, on nobody's mark, on no name and inside the picture. Where there is none,
 * it is what it does least harm to: a name rather than a head.
 */
function freeSpot(layout: NetworkLayout, placed: PlacedNode, heads: readonly Disc[]): Point {
  const { rem, width, height, nodes } = layout
  const r = 0.5 * rem
  const meets = ({ x, y }: Point, disc: Disc) => (x - disc.x) ** 2 + (y - disc.y) ** 2 <= (r + disc.r) ** 2
  const named = ({ x, y }: Point, { label }: PlacedNode) =>
    label !== null &&
    x + r > label.box.x1 &&
    x - r < label.box.x2 &&
    y + r > label.box.y1 &&
    y - r < label.box.y2
  const harm = (spot: Point): number => {
    const { x, y } = spot
    const out = x <= r || y <= r || x >= width - r || y >= height - r
    const covered = heads.filter((head) => meets(spot, head)).length
    const over = nodes.filter((node) => named(spot, node) || (node.id !== placed.id && meets(spot, node)))
    return (out ? 100 : 0) + 10 * covered + over.length
  }
  const far = placed.r + 0.2 * rem
  const spots = AROUND.map(
    ([dx, dy]): Point => ({ x: tenth(placed.x + dx * far), y: tenth(placed.y + dy * far) }),
  )
  return spots.reduce((best, next) => (harm(next) < harm(best) ? next : best))
}

/** Letters on actors, a ring for each camp (whole for the first of two, dashed for the second), and lines against. */
export function campLayers({ layout, scene }: Drawn, camps: Camps): Decoration {
  const { rem } = layout
  const heads = headsOf(scene.arcs, rem)
  const against = new Set(camps.against.map(({ from, to }) => `arc:${from}~${to}`))
  const contrary = scene.arcs.filter((arc) => arc.on && against.has(arc.key))
  const members = scene.nodes.flatMap((node) => {
    const camp = camps.of.get(node.actor.id)
    return camp === undefined ? [] : [{ node, camp }]
  })
  const rings = members.map(({ node: { key, placed }, camp }) => (
    <circle
      key={key}
      className={`network-camp-ring${(camps.rivals[camp] ?? camp) < camp ? ' network-camp-other' : ''}`}
      cx={placed.x}
      cy={placed.y}
      r={tenth(placed.r + 0.32 * rem)}
    />
  ))
  const letters = members.map(({ node: { key, placed }, camp }): ReactNode => {
    // A dot of a person or an agency becomes the letter: there is no room beside it that is not its name's.
    const { x, y } = placed.shape === 'dot' ? placed : freeSpot(layout, placed, heads)
    return (
      <g key={key} className="network-camp-letter">
        <circle cx={x} cy={y} r={0.5 * rem} />
        <text x={x} y={y} dy="0.35em">
          {letterOf(camp)}
        </text>
      </g>
    )
  })
  const signs = contrary.map((arc): ReactNode => {
    const { start, control, end } = arc.placed
    const at = curveAt(start, control, end, 0.22)
    return (
      <text key={arc.key} className="network-camp-against" x={tenth(at.x)} y={tenth(at.y)} dy="0.35em">
        ≠
      </text>
    )
  })
  return {
    under: (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
      <g className="network-camps" aria-hidden="true">
        {contrary.map((arc) => (
          <Glow key={arc.key} arc={arc} kind="against" />
        ))}
        {rings}
      </g>
    ),
    over: (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
      <g className="network-camps" aria-hidden="true">
        {letters}
        {signs}
      </g>
    ),
  }
}

/** Marks lines that changed in one of some ways. */
export function changeLayers(
  { scene }: Drawn,
  changes: ReadonlyMap<string, LineChange>,
  kinds: readonly ChangeKind[],
): Decoration {
  const marked = scene.arcs.filter((arc) => {
    const change = changes.get(arc.line.key)
    return arc.on && change !== undefined && kinds.includes(change.kind)
  })
  return {
    under: (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
      <g className="network-changes" aria-hidden="true">
        {marked.map((arc) => (
          <Glow key={arc.key} arc={arc} kind="changed" />
        ))}
      </g>
    ),
  }
}
