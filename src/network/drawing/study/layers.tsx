/** What a study draws below and above the picture's own marks. */
import type { ReactNode } from 'react'
import type { Camps, ChangeKind, LineChange } from '../../../model'
import { curveAt, type NetworkLayout, type PlacedNode, type Point, tenth } from '../../layout'
import type { Decoration } from '../props'
import type { SceneArc } from '../scene'
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

/** Above, below, then around: where a letter may stand on an actor's ring. */
const AROUND = [
  [0, -1],
  [0, 1],
  [0.71, -0.71],
  [-0.71, -0.71],
  [0.71, 0.71],
  [-0.71, 0.71],
  [1, 0],
  [-1, 0],
] as const

/** The first of these that lies on nobody's mark, on no name and inside the picture; above where there is none. */
function freeSpot(layout: NetworkLayout, placed: PlacedNode): Point {
  const { rem, width, height, nodes } = layout
  const r = 0.5 * rem
  const spots = AROUND.map(([dx, dy]): Point => {
    const far = placed.r + 0.2 * rem
    return { x: tenth(placed.x + dx * far), y: tenth(placed.y + dy * far) }
  })
  const free = spots.find(
    ({ x, y }) =>
      x > r &&
      y > r &&
      x < width - r &&
      y < height - r &&
      nodes.every((node) => {
        const box = node.label?.box
        const named =
          box !== undefined && x + r > box.x1 && x - r < box.x2 && y + r > box.y1 && y - r < box.y2
        const reach = r + node.r
        const apart = (x - node.x) ** 2 + (y - node.y) ** 2 > reach * reach
        return !named && (apart || node.id === placed.id)
      }),
  )
  return free ?? (spots[0] as Point)
}

/** Letters on actors, a ring for each camp (whole for the first of two, dashed for the second), and lines against. */
export function campLayers({ layout, scene }: Drawn, camps: Camps): Decoration {
  const { rem } = layout
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
    const { x, y } = placed.shape === 'dot' ? placed : freeSpot(layout, placed)
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
