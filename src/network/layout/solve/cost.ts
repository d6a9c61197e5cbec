/**
 * What makes a placing of groups good: nothing overlaps, no line runs through somebody it doesn't concern or through
 * names, few lines cross, strong bonds are short but leave room for their arcs, the rest is spread evenly, and the
 * force layout is kept to where it can be.
 */

import { bendOf, crosses, hits } from '../geometry'
import { length } from '../numbers'
import type { Point, Room } from '../types'
import type { Arrangement } from './arrange'
import type { Bond } from './clusters'
import { type Hops, type Tension, tensionAt } from './hops'

export interface Costs {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Index of each group's arrangement. */
  readonly chosen: Int32Array
  /** What each group covers, relative to its centre: left, top, right, bottom. */
  readonly extent: Float64Array
  readonly choose: (i: number, arrangement: number) => void
  /** Those with whom group `i` has to do. */
  readonly bonded: (i: number) => readonly number[]
  /** How many arrangements group `i` may take. */
  readonly alternatives: (i: number) => number
  /** How much group `i` lies on others or near to them, lines apart. */
  readonly crowdOf: (i: number) => number
  /** Everything in the cost of the whole that changes when group `i` does. */
  readonly costOf: (i: number) => number
  /** Takes the scale of each moment's stress from where the groups stand now. */
  readonly rescale: () => void
}
/** Air between groups, and between a line and what it passes, rem. */
const PAD = 0.3
const NEAR = 0.3
/** No arc bends further out than this (`bendOf`), rem. */
const MOST_BEND = 2

/** How strongly the force layout is kept to. */
const KEPT = 8

/** The boxes of an arrangement, four numbers each. */
const flat = ({ boxes }: Arrangement): Float64Array =>
  Float64Array.from(boxes.flatMap((box) => [box.x1, box.y1, box.x2, box.y2]))

interface Weighing {
  /** What a group pays for standing the room's whole width or height away from its start. */
  readonly anchor?: number
  /** How far apart the groups should stand at each moment. */
  readonly hops?: readonly Hops[]
  /** How many times it counts that groups lie on one another. */
  readonly apart?: number
}

/** @param start where the groups are kept to */
export function costs(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
  { anchor = KEPT, hops = [], apart = 1 }: Weighing = {},
): Costs {
  const n = start.length
  const x = Float64Array.from(start, (p) => p.x)
  const y = Float64Array.from(start, (p) => p.y)
  const chosen = new Int32Array(n)
  const extent = new Float64Array(4 * n)
  const flats = options.map((list) => list.map(flat))
  const boxes: Float64Array[] = start.map(() => new Float64Array(0))
  const diagonal = length(room.width, room.height)
  const strongest = bonds.reduce((most, bond) => Math.max(most, bond.weight), 1)
  const share = Float64Array.from(bonds, (bond) => bond.weight / strongest)
  const endA = Int32Array.from(bonds, (bond) => bond.a)
  const endB = Int32Array.from(bonds, (bond) => bond.b)
  const acted = Int32Array.from(bonds, (bond) => bond.acts)
  const bondsOf: number[][] = start.map(() => [])
  bonds.forEach((bond, b) => {
    bondsOf[bond.a]?.push(b)
    bondsOf[bond.b]?.push(b)
  })

  // Lines that are there at most moments must not cross; those that meet at the end alone may rather.
  const age = Float64Array.from(bonds, ({ since }) =>
    hops.length === 0 ? 1 : hops.filter((hop) => hop.since >= since).length / hops.length,
  )
  const partners = bondsOf.map((list, i) => list.map((b) => (endA[b] === i ? endB[b]! : endA[b]!)))

  let tension: Tension = tensionAt(hops, x, y)

  const choose = (i: number, arrangement: number) => {
    chosen[i] = arrangement
    const box = flats[i]?.[arrangement] ?? new Float64Array(0)
    boxes[i] = box
    for (let side = 0; side < 4; side++) {
      let reach = 0
      for (let k = side; k < box.length; k += 4)
        reach = side < 2 ? Math.min(reach, box[k]!) : Math.max(reach, box[k]!)
      extent[4 * i + side] = reach
    }
  }
  for (let i = 0; i < n; i++) choose(i, 0)
  const core = (i: number): number => boxes[i]?.[2] ?? 0

  const overlaps = (i: number, j: number): number => {
    const dx = x[j]! - x[i]!
    const dy = y[j]! - y[i]!
    const e = 4 * i
    const f = 4 * j
    if (
      extent[e + 2]! + PAD <= extent[f]! + dx ||
      extent[f + 2]! + dx + PAD <= extent[e]! ||
      extent[e + 3]! + PAD <= extent[f + 1]! + dy ||
      extent[f + 3]! + dy + PAD <= extent[e + 1]!
    ) {
      return 0
    }
    const mine = boxes[i]!
    const theirs = boxes[j]!
    let sum = 0
    for (let a = 0; a < mine.length; a += 4) {
      for (let b = 0; b < theirs.length; b += 4) {
        const w = Math.min(mine[a + 2]!, theirs[b + 2]! + dx) - Math.max(mine[a]!, theirs[b]! + dx) + PAD
        if (w <= 0) continue
        const h =
          Math.min(mine[a + 3]!, theirs[b + 3]! + dy) - Math.max(mine[a + 1]!, theirs[b + 1]! + dy) + PAD
        if (h > 0) sum += 8 + 12 * Math.min(w, h)
      }
    }
    return sum
  }

  /** Lines of bond `b` over the boxes of group `k`; its own body doesn't count where the bond is the group's. */
  const through = (b: number, k: number): number => {
    const a = endA[b]!
    const z = endB[b]!
    const own = a === k || z === k
    const px = x[a]!
    const py = y[a]!
    const qx = x[z]!
    const qy = y[z]!
    const e = 4 * k
    const gx = x[k]!
    const gy = y[k]!
    // Most are far away: asked before anything that needs a root.
    const far = acted[b]! > 0 ? MOST_BEND : NEAR
    if (
      Math.max(px, qx) + far < gx + extent[e]! ||
      Math.min(px, qx) - far > gx + extent[e + 2]! ||
      Math.max(py, qy) + far < gy + extent[e + 1]! ||
      Math.min(py, qy) - far > gy + extent[e + 3]!
    ) {
      return 0
    }
    const d = length(qx - px, qy - py) || 1
    const bend = acted[b]! > 0 ? bendOf(d, 1) : 0
    const mx = (px + qx) / 2
    const my = (py + qy) / 2
    const nx = ((qy - py) / d) * bend
    const ny = (-(qx - px) / d) * bend
    const box = boxes[k]!
    let sum = 0
    for (let c = own ? 4 : 0; c < box.length; c += 4) {
      const x1 = box[c]! + gx - NEAR
      const y1 = box[c + 1]! + gy - NEAR
      const x2 = box[c + 2]! + gx + NEAR
      const y2 = box[c + 3]! + gy + NEAR
      let lines = 0
      // Both arcs, each as two straight pieces; a tie alone is one straight line.
      for (let side = bend > 0 ? -1 : 0; side <= 1; side += 2) {
        const cx = mx + side * nx
        const cy = my + side * ny
        if (hits(px, py, cx, cy, x1, y1, x2, y2) || hits(cx, cy, qx, qy, x1, y1, x2, y2)) lines += 1
        if (bend === 0) break
      }
      if (lines > 0) sum += lines * (c === 0 ? 2 : 1) * (bend > 0 ? 2.8 + 4 * share[b]! : 4)
    }
    return sum
  }

  /** Two bonds of one group that leave it in nearly the same direction: 0 from 40 degrees on, 1 where they coincide. */
  const narrow = (b: number, c: number): number => {
    const hub = endA[b] === endA[c] || endA[b] === endB[c] ? endA[b]! : endB[b]!
    const p = endA[b] === hub ? endB[b]! : endA[b]!
    const q = endA[c] === hub ? endB[c]! : endA[c]!
    const ax = x[p]! - x[hub]!
    const ay = y[p]! - y[hub]!
    const bx = x[q]! - x[hub]!
    const by = y[q]! - y[hub]!
    const dot = ax * bx + ay * by
    if (dot <= 0) return 0
    const cosine = dot / (length(ax, ay) * length(bx, by) || 1)
    return Math.max(0, (cosine - 0.766) / 0.234)
  }

  /** The lines of bond `b`, which is group `i`'s: its length, what it runs through, and how it meets other lines. */
  const costOfBond = (b: number, i: number): number => {
    const a = endA[b]!
    const z = endB[b]!
    const other = a === i ? z : a
    const px = x[i]!
    const py = y[i]!
    const qx = x[other]!
    const qy = y[other]!
    const d = length(px - qx, py - qy)
    let cost = (2 + 8 * share[b]!) * (d / diagonal)
    // Room for two arcs and their badges.
    const bare = d - core(i) - core(other)
    if (acted[b]! > 0 && bare < 5) cost += (5 - bare) * (0.8 + 2 * share[b]!)
    for (let k = 0; k < n; k++) cost += through(b, k)
    for (let c = 0; c < endA.length; c++) {
      if (c === b) continue
      const e = endA[c]!
      const f = endB[c]!
      const both = acted[b]! > 0 && acted[c]! > 0
      if (e === a || e === z || f === a || f === z) cost += narrow(b, c) * (both ? 6 : 1.5)
      else if (crosses(px, py, qx, qy, x[e]!, y[e]!, x[f]!, y[f]!)) {
        cost += both
          ? (8 + 6 * Math.max(share[b]!, share[c]!)) * (0.6 + 1.6 * Math.min(age[b]!, age[c]!))
          : 1.5
      }
    }
    return cost
  }

  const crowdOf = (i: number): number => {
    let cost = chosen[i]! * 0.02
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      cost += apart * overlaps(i, j)
      const d = Math.max(1, length(x[i]! - x[j]!, y[i]! - y[j]!) - core(i) - core(j))
      cost += 6 / (d * d)
    }
    return cost
  }

  const costOf = (i: number): number => {
    const px = x[i]!
    const py = y[i]!
    const home = start[i]!
    const dx = (px - home.x) / room.width
    const dy = (py - home.y) / room.height
    let cost = crowdOf(i) + anchor * (dx * dx + dy * dy)
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const d = length(px - x[j]!, py - y[j]!)
      const pair = i * n + j
      cost += (tension.square[pair]! * d - tension.line[pair]!) * d
    }
    const own = bondsOf[i]!
    for (let k = 0; k < own.length; k++) cost += costOfBond(own[k]!, i)
    for (let b = 0; b < endA.length; b++) if (endA[b] !== i && endB[b] !== i) cost += through(b, i)
    return cost
  }
  return {
    x,
    y,
    chosen,
    extent,
    choose,
    crowdOf,
    costOf,
    rescale: () => {
      tension = tensionAt(hops, x, y)
    },
    alternatives: (i) => flats[i]?.length ?? 1,
    bonded: (i) => partners[i] ?? [],
  }
}
