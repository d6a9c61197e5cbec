/**
 * What makes a placing of groups good: nothing overlaps, no line runs through somebody it doesn't concern or through
 * names, few lines cross, strong bonds are short but leave room for their arcs, the rest is spread evenly, and the
 * force layout is kept to where it can be.
 */
import type { Arrangement } from './arrange'
import type { Bond } from './clusters'
import { bendOf, crosses, hits } from './geometry'
import { length } from './numbers'
import type { Room } from './spread'
import type { Point } from './types'

export interface Costs {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Index of each group's arrangement. */
  readonly chosen: Int32Array
  /** What each group covers, relative to its centre: left, top, right, bottom. */
  readonly extent: Float64Array
  readonly choose: (i: number, arrangement: number) => void
  /** How many arrangements group `i` may take. */
  readonly alternatives: (i: number) => number
  /** Everything in the cost of the whole that changes when group `i` does. */
  readonly costOf: (i: number) => number
}
/** Air between groups, and between a line and what it passes, rem. */
const PAD = 0.3
const NEAR = 0.3

/** The boxes of an arrangement, four numbers each. */
const flat = ({ boxes }: Arrangement): Float64Array =>
  Float64Array.from(boxes.flatMap((box) => [box.x1, box.y1, box.x2, box.y2]))

export function costs(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
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
  const share = bonds.map((bond) => bond.weight / strongest)
  const bondsOf: number[][] = start.map(() => [])
  bonds.forEach((bond, b) => {
    bondsOf[bond.a]?.push(b)
    bondsOf[bond.b]?.push(b)
  })

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
    const bond = bonds[b]!
    const own = bond.a === k || bond.b === k
    const [px, py, qx, qy] = [x[bond.a]!, y[bond.a]!, x[bond.b]!, y[bond.b]!]
    const d = length(qx - px, qy - py) || 1
    const bend = bond.acts > 0 ? bendOf(d, 1) : 0
    const e = 4 * k
    const [gx, gy] = [x[k]!, y[k]!]
    if (
      Math.max(px, qx) + bend < gx + extent[e]! ||
      Math.min(px, qx) - bend > gx + extent[e + 2]! ||
      Math.max(py, qy) + bend < gy + extent[e + 1]! ||
      Math.min(py, qy) - bend > gy + extent[e + 3]!
    ) {
      return 0
    }
    const [mx, my] = [(px + qx) / 2, (py + qy) / 2]
    const [nx, ny] = [((qy - py) / d) * bend, (-(qx - px) / d) * bend]
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
        const [cx, cy] = [mx + side * nx, my + side * ny]
        if (hits(px, py, cx, cy, x1, y1, x2, y2) || hits(cx, cy, qx, qy, x1, y1, x2, y2)) lines += 1
        if (bend === 0) break
      }
      const body = c === 0 ? 2 : 1
      sum += lines * body * (bend > 0 ? 1.4 + 2 * share[b]! : 1)
    }
    return sum
  }

  /** Two bonds of one group that leave it in nearly the same direction: 0 from 40 degrees on, 1 where they coincide. */
  const narrow = (b: number, c: number): number => {
    const one = bonds[b]!
    const two = bonds[c]!
    const hub = one.a === two.a || one.a === two.b ? one.a : one.b
    const p = one.a === hub ? one.b : one.a
    const q = two.a === hub ? two.b : two.a
    const [ax, ay, bx, by] = [x[p]! - x[hub]!, y[p]! - y[hub]!, x[q]! - x[hub]!, y[q]! - y[hub]!]
    const cosine = (ax * bx + ay * by) / (length(ax, ay) * length(bx, by) || 1)
    return Math.max(0, (cosine - 0.766) / 0.234)
  }

  const costOf = (i: number): number => {
    const px = x[i]!
    const py = y[i]!
    let cost = chosen[i]! * 0.02
    const home = start[i]!
    cost += 8 * (((px - home.x) / room.width) ** 2 + ((py - home.y) / room.height) ** 2)
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      cost += overlaps(i, j)
      const d = Math.max(1, length(px - x[j]!, py - y[j]!) - core(i) - core(j))
      cost += 6 / (d * d)
    }
    const own = bondsOf[i]!
    for (const b of own) {
      const bond = bonds[b]!
      const other = bond.a === i ? bond.b : bond.a
      const [qx, qy] = [x[other]!, y[other]!]
      const d = length(px - qx, py - qy)
      cost += (2 + 8 * share[b]!) * (d / diagonal)
      // Room for two arcs and their badges.
      const bare = d - core(i) - core(other)
      if (bond.acts > 0 && bare < 5) cost += (5 - bare) * (0.8 + 2 * share[b]!)
      for (let k = 0; k < n; k++) cost += through(b, k)
      for (let c = 0; c < bonds.length; c++) {
        if (c === b) continue
        const { a: e, b: f, acts } = bonds[c]!
        const both = bond.acts > 0 && acts > 0
        if (e === bond.a || e === bond.b || f === bond.a || f === bond.b)
          cost += narrow(b, c) * (both ? 6 : 1.5)
        else if (crosses(px, py, qx, qy, x[e]!, y[e]!, x[f]!, y[f]!)) {
          cost += both ? 3 + 6 * Math.max(share[b]!, share[c]!) : 1.5
        }
      }
    }
    for (let b = 0; b < bonds.length; b++) {
      if (bonds[b]!.a !== i && bonds[b]!.b !== i) cost += through(b, i)
    }
    return cost
  }
  return { x, y, chosen, extent, choose, costOf, alternatives: (i) => flats[i]?.length ?? 1 }
}
