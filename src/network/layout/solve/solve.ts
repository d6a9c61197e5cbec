/**
 * Solves a network: who stands where, for a story and a few rooms. It takes a while, so it is done where the page is
 * built; a box on a page is one of these rooms, pulled to its size (../place.ts).
 */
import { byId } from '../numbers'
import { placeRoom } from '../place'
import { positionsKey, roomFor } from '../positions'
import type { NetworkInput, NetworkLayout, NetworkPositions, Room, RoomPositions, Size } from '../types'
import type { Settled } from './anneal'
import { type Arrangement, arrangements, type LabelDepth } from './arrange'
import { type RootShape, rootShape } from './bodies'
import { type Clustered, clusterActors } from './clusters'
import { unionPositions } from './forces'
import { hopsOf } from './hops'
import { separate } from './separate'
import { settle } from './settle'
import { spread } from './spread'

/** Rem: a phone, half a phone, a pane beside another, a stage of its own, a stage below a timeline. */
export const ROOMS: readonly Room[] = [
  { width: 23, height: 31 },
  { width: 24, height: 13 },
  { width: 28, height: 25 },
  { width: 58, height: 30 },
  { width: 62, height: 17 },
]

/** What is tried in turn until the groups have room: how much is named, and how large bodies are. */
const STYLES: readonly (readonly [LabelDepth, number])[] = [
  ['all', 1.15],
  ['all', 1],
  ['all', 0.85],
  ['roots', 1],
  ['roots', 0.8],
  ['none', 0.8],
  ['none', 0.6],
  ['none', 0.45],
  ['none', 0.3],
  ['none', 0.2],
]
/** Share of the room that boxes may cover. */
const FULL = [0.2, 0.42, 0.5, 0.42, 0.42, 0.42, 0.42, 0.45, 0.5, 1]
/** What is kept free along the room's border, rem. */
const MARGIN = 0.5
/** No body is drawn larger than this many times its usual size. */
const LARGEST = 1.15

/** The groups with their bodies, and the arrangements each may take. */
export interface Plan {
  readonly shapes: readonly RootShape[]
  readonly options: readonly (readonly Arrangement[])[]
}

/**
 * Bodies and their possible arrangements, rem, for one of the styles that are tried (an index; unknown ones
 * are plain).
 */
export function planOf({ clusters }: Clustered, style: number): Plan {
  const [labels, scale] = STYLES[style] ?? (['none', 1] as const)
  const most = clusters.reduce((max, cluster) => Math.max(max, cluster.acts), 1)
  const shapes = clusters.map((cluster) => rootShape(cluster, cluster.acts / most, scale))
  const options = clusters.map((cluster, i) => {
    const shape = shapes[i]
    return shape ? arrangements(cluster, shape, scale, labels) : []
  })
  return { shapes, options }
}

function covered({ options }: Plan): number {
  let sum = 0
  for (const [first] of options) {
    for (const box of first?.boxes ?? []) sum += (box.x2 - box.x1 + 0.4) * (box.y2 - box.y1 + 0.4)
  }
  return sum
}

/** The room without its margin, in which groups are settled. */
export const within = ({ width, height }: Room): Room => ({
  width: width - 2 * MARGIN,
  height: height - 2 * MARGIN,
})

/** A settled plan as numbers that can be written down. */
export function roomPositions(
  input: NetworkInput,
  { clusters, of }: Clustered,
  { shapes, options }: Plan,
  { points, chosen }: Settled,
  { room, style }: Pick<RoomPositions, 'room' | 'style'>,
): RoomPositions {
  const cents = (value: number) => Math.round(value * 100) + 0
  const at = [...input.actors].sort(byId).flatMap(({ id }) => {
    const group = of.get(id) ?? 0
    const arrangement = options[group]?.[chosen[group] ?? 0]
    const place = arrangement?.places.find((found) => found.id === id)
    if (place && clusters[group]?.root.id !== id) {
      return [cents(place.x), cents(place.y), cents(place.r), place.side]
    }
    const { x, y } = points[group] ?? { x: 0, y: 0 }
    return [
      cents(x + MARGIN),
      cents(y + MARGIN),
      cents(shapes[group]?.r ?? 0),
      cents(arrangement?.clear ?? 0),
    ]
  })
  const most = Math.round((100 * LARGEST) / (STYLES[style]?.[1] ?? 1))
  return { room, most: Math.max(100, most), at, style, chosen: [...chosen] }
}

/** The groups as they were settled in a room. */
export function settledIn(
  input: NetworkInput,
  { clusters }: Clustered,
  { at, chosen }: RoomPositions,
): Settled {
  const index = new Map([...input.actors].sort(byId).map(({ id }, i) => [id, i]))
  const points = clusters.map(({ root }) => {
    const i = 4 * (index.get(root.id) ?? 0)
    return { x: (at[i] ?? 0) / 100 - MARGIN, y: (at[i + 1] ?? 0) / 100 - MARGIN }
  })
  return { points, chosen: [...chosen] }
}

function solveRoom(input: NetworkInput, clustered: Clustered, room: Room): RoomPositions {
  const inner = within(room)
  const start = unionPositions(clustered)
  const hops = hopsOf(clustered)
  for (let style = 0; ; style++) {
    const last = style === STYLES.length - 1
    const plan = planOf(clustered, style)
    if (covered(plan) > (FULL[style] ?? 1) * inner.width * inner.height && !last) continue
    const settled = settle(spread(start, inner), plan.options, clustered.bonds, inner, hops)
    if (separate(settled, plan.options, inner) <= 0 || last) {
      return roomPositions(input, clustered, plan, settled, { room, style })
    }
  }
}

/** The positions of a story's actors in every room. */
export function solvePositions(input: NetworkInput): NetworkPositions {
  const clustered = clusterActors(input)
  return { key: positionsKey(input), rooms: ROOMS.map((room) => solveRoom(input, clustered, room)) }
}

/** Lays a network out in one box, from nothing: `placeNetwork` with `solvePositions`, of which only one room is needed. */
export function networkLayout(input: NetworkInput, size: Size): NetworkLayout {
  const { room } = roomFor(
    ROOMS.map((found) => ({ room: found })),
    size,
  )
  return placeRoom(input, solveRoom(input, clusterActors(input), room), size)
}
