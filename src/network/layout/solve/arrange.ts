/**
 * Packs the members of a group around their parent. Members stand on a ring, in rows as high as their names, so that
 * names at either side never touch; a group has several arrangements to choose from (names left, right or on both
 * sides; rows centred, up or down), and the one that is least in the way is taken (settle.ts). In a crowd there are no
 * member names: dots share the ring evenly, in several rings if need be.
 */

import { onCircle } from '../numbers'
import { NAME, namesOf, SMALL, widthOf } from '../shapes'
import type { Box } from '../types'
import { memberRadius, type RootShape } from './bodies'
import type { Cluster } from './clusters'

/** A place relative to the parent's centre, rem. `side`: where the name goes; 0 is no planned name. */
export interface MemberPlace {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly r: number
  readonly side: -1 | 0 | 1
}
export interface Arrangement {
  readonly places: readonly MemberPlace[]
  /** How far from the parent's border its own name stands: beyond the rings of a crowd. */
  readonly clear: number
  /** What it covers, relative to the parent's centre. The first box is the bodies, the others are names. */
  readonly boxes: readonly Box[]
}
export type LabelDepth = 'all' | 'roots' | 'none'

const GAP = 0.62
type Lean = 'up' | 'middle' | 'down'

const bottomOfName = (shape: RootShape): number => shape.r + 0.2 + shape.lines * NAME.line

function nameBox(shape: RootShape): Box {
  return { x1: -shape.half, x2: shape.half, y1: shape.r + 0.1, y2: bottomOfName(shape) }
}

/** The rows of one side: heights of their middles, and the ring's radius that has room for them. */
function rows(heights: readonly number[], shape: RootShape, lean: Lean): { ring: number; ys: number[] } {
  const total = heights.reduce((sum, h) => sum + h, 0)
  let ring = shape.r + GAP
  // Under a small circle stands its own name: rows end above it.
  const floor = (at: number) => (shape.inside ? at * 0.93 : Math.min(at * 0.93, shape.r * 0.75))
  while (floor(ring) + ring * 0.93 < total - 0.4) ring += 0.2
  const low = -ring * 0.93
  const high = floor(ring)
  const room = Math.max(0, high - low - total + 0.5)
  const centred = Math.max(0, Math.min(room, -low - total / 2 + 0.25))
  let y = low - 0.25 + (lean === 'up' ? room * 0.1 : lean === 'down' ? room * 0.9 : centred)
  const ys = heights.map((h) => {
    y += h
    return y - h / 2
  })
  return { ring, ys }
}

function withNames(
  cluster: Cluster,
  shape: RootShape,
  scale: number,
  sides: string,
  lean: Lean,
): Arrangement {
  const places: MemberPlace[] = []
  const boxes: Box[] = []
  let reach = shape.r
  for (const side of [-1, 1] as const) {
    const mine = cluster.members.filter((_, i) =>
      sides === 'both' ? (i % 2 === 0 ? -1 : 1) === side : (sides === 'left' ? -1 : 1) === side,
    )
    if (mine.length === 0) continue
    const radii = mine.map((member) => memberRadius(member.kind, scale))
    const { ring, ys } = rows(
      radii.map((r) => Math.max(0.95, 2 * r + 0.3)),
      shape,
      lean,
    )
    const zone = { x1: 0, x2: 0, y1: Infinity, y2: -Infinity }
    mine.forEach((member, i) => {
      const y = ys[i] ?? 0
      const r = radii[i] ?? 0
      const x = side * Math.sqrt(Math.max(0.1 * ring * ring, ring * ring - y * y))
      places.push({ id: member.id, x, y, r, side })
      const far = x + side * (r + 0.3 + Math.max(...namesOf(member).map((name) => widthOf(name, SMALL))))
      zone.x1 = Math.min(zone.x1, far)
      zone.x2 = Math.max(zone.x2, far)
      zone.y1 = Math.min(zone.y1, y - 0.48)
      zone.y2 = Math.max(zone.y2, y + 0.48)
      reach = Math.max(reach, Math.abs(x) + r, Math.abs(y) + r)
    })
    boxes.push(side < 0 ? { ...zone, x2: -shape.r * 0.6 } : { ...zone, x1: shape.r * 0.6 })
  }
  const core = { x1: -reach, x2: reach, y1: -reach, y2: reach }
  return { places, clear: 0, boxes: [core, ...(shape.inside ? [] : [nameBox(shape)]), ...boxes] }
}

function withoutNames(cluster: Cluster, shape: RootShape, scale: number, named: boolean): Arrangement {
  const places: MemberPlace[] = []
  const radii = cluster.members.map((member) => memberRadius(member.kind, scale))
  const widest = Math.max(0.01, ...radii)
  let reach = shape.r
  let next = 0
  let ring = shape.r + GAP * scale
  while (next < cluster.members.length) {
    const fit = Math.max(1, Math.floor((6.283 * ring) / (2 * widest + 0.3 * scale)))
    const count = Math.min(fit, cluster.members.length - next)
    for (let i = 0; i < count; i++) {
      const member = cluster.members[next + i]
      if (!member) continue
      const at = onCircle(0.75 + i / count, ring)
      places.push({ id: member.id, x: at.x, y: at.y, r: radii[next + i] ?? widest, side: 0 })
    }
    reach = ring + widest
    next += count
    ring += 2 * widest + 0.25 * scale
  }
  const core = { x1: -reach, x2: reach, y1: -reach, y2: reach }
  const clear = places.length > 0 ? reach - shape.r : 0
  if (!named || shape.inside) return { places, clear, boxes: [core] }
  // With a ring in between, the name goes below the ring.
  const name = nameBox(shape)
  return { places, clear, boxes: [core, { ...name, y1: name.y1 + clear, y2: name.y2 + clear }] }
}

/** All arrangements a group may take, the preferred one first. */
export function arrangements(
  cluster: Cluster,
  shape: RootShape,
  scale: number,
  labels: LabelDepth,
): Arrangement[] {
  if (labels !== 'all' || cluster.members.length === 0) {
    return [withoutNames(cluster, shape, scale, labels !== 'none')]
  }
  const sides = cluster.members.length > 1 ? ['both', 'left', 'right'] : ['left', 'right']
  const leans: Lean[] = ['middle', 'up', 'down']
  return sides.flatMap((side) => leans.map((lean) => withNames(cluster, shape, scale, side, lean)))
}
