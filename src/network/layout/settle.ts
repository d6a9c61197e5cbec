/**
 * Settles the groups in their box: from the force layout, stretched to fill it, small moves are tried in a fixed
 * pseudo-random order and kept when the picture gets better. Better is: nothing overlaps, nothing leaves the box, no
 * line runs through somebody it doesn't concern or through a name, few crossings, short strong bonds, even spread.
 * Threshold accepting (Dueck and Scheuer, 1990): like annealing, without the exponential that engines disagree on.
 */
import type { Arrangement } from './arrange'
import type { Bond } from './clusters'
import { clamp, length, stream } from './numbers'
import type { Box, Point } from './types'

export interface Settled {
  readonly points: Point[]
  /** Index of each group's arrangement. */
  readonly chosen: number[]
}
export interface Room {
  readonly width: number
  readonly height: number
}
const PAD = 0.3

function overlap(a: Box, ax: number, ay: number, b: Box, bx: number, by: number, pad: number): number {
  const dx = Math.min(a.x2 + ax, b.x2 + bx) - Math.max(a.x1 + ax, b.x1 + bx) + pad
  if (dx <= 0) return 0
  const dy = Math.min(a.y2 + ay, b.y2 + by) - Math.max(a.y1 + ay, b.y1 + by) + pad
  return dy <= 0 ? 0 : Math.min(dx, dy)
}

/** How much of the segment p-q lies in the box, 0 to 1 (Liang and Barsky). */
export function inBox(p: Point, q: Point, box: Box, x: number, y: number): number {
  const dx = q.x - p.x
  const dy = q.y - p.y
  let from = 0
  let to = 1
  const sides = [
    [-dx, p.x - (box.x1 + x)],
    [dx, box.x2 + x - p.x],
    [-dy, p.y - (box.y1 + y)],
    [dy, box.y2 + y - p.y],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return 0
    } else if (step < 0) from = Math.max(from, room / step)
    else to = Math.min(to, room / step)
    if (from >= to) return 0
  }
  return to - from
}

/** Whether the segments a-b and c-d cross inside both. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Turns the layout so that its long axis lies along the box's, and stretches it to fill the box. */
export function spread(points: readonly Point[], room: Room): Point[] {
  const n = Math.max(1, points.length)
  const mx = points.reduce((sum, p) => sum + p.x, 0) / n
  const my = points.reduce((sum, p) => sum + p.y, 0) / n
  let [xx, xy, yy] = [0, 0, 0]
  for (const p of points) {
    xx += (p.x - mx) ** 2
    xy += (p.x - mx) * (p.y - my)
    yy += (p.y - my) ** 2
  }
  // The larger eigenvector of the covariance, by square roots alone.
  const gap = length((xx - yy) / 2, xy)
  let [ux, uy] = [(xx - yy) / 2 + gap, xy]
  if (length(ux, uy) < 1e-9) [ux, uy] = xx >= yy ? [1, 0] : [0, 1]
  const u = length(ux, uy)
  ;[ux, uy] = [ux / u, uy / u]
  const wide = room.width >= room.height
  const turned = points.map((p) => {
    const along = (p.x - mx) * ux + (p.y - my) * uy
    const across = (p.y - my) * ux - (p.x - mx) * uy
    return wide ? { x: along, y: across } : { x: -across, y: along }
  })
  const span = (values: number[], to: number) => {
    const low = Math.min(...values)
    const size = Math.max(...values) - low
    return (value: number) => (size < 1e-9 ? to / 2 : to * 0.1 + ((value - low) / size) * to * 0.8)
  }
  const fx = span(
    turned.map((p) => p.x),
    room.width,
  )
  const fy = span(
    turned.map((p) => p.y),
    room.height,
  )
  return turned.map((p) => ({ x: fx(p.x), y: fy(p.y) }))
}

export function settle(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
  rounds: number,
): Settled {
  const n = start.length
  const points = start.map((p) => ({ ...p }))
  const chosen = new Array<number>(n).fill(0)
  const diagonal = length(room.width, room.height)
  const strongest = bonds.reduce((most, bond) => Math.max(most, bond.weight), 1)
  const bondsOf: Bond[][] = points.map(() => [])
  for (const bond of bonds) {
    bondsOf[bond.a]?.push(bond)
    bondsOf[bond.b]?.push(bond)
  }
  const at = (i: number): Point => points[i] ?? { x: 0, y: 0 }
  const boxesOf = (i: number): readonly Box[] => options[i]?.[chosen[i] ?? 0]?.boxes ?? []
  const coreOf = (i: number): number => boxesOf(i)[0]?.x2 ?? 0

  const through = (bond: Bond, k: number): number => {
    const own = bond.a === k || bond.b === k
    let sum = 0
    boxesOf(k).forEach((box, b) => {
      if (own && b === 0) return
      const inside = inBox(at(bond.a), at(bond.b), box, at(k).x, at(k).y)
      if (inside > 0) sum += (own ? 2 : 5) * (bond.acts > 0 ? 1 : 0.5)
    })
    return sum
  }
  /** Everything that changes when group `i` moves. */
  const costOf = (i: number): number => {
    const p = at(i)
    let cost = (chosen[i] ?? 0) * 0.02
    for (const box of boxesOf(i)) {
      const out =
        Math.max(0, -box.x1 - p.x) +
        Math.max(0, p.x + box.x2 - room.width) +
        Math.max(0, -box.y1 - p.y) +
        Math.max(0, p.y + box.y2 - room.height)
      if (out > 0) cost += 20 + 20 * out
    }
    const from = start[i] ?? p
    cost += 8 * (((p.x - from.x) / room.width) ** 2 + ((p.y - from.y) / room.height) ** 2)
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      const q = at(j)
      for (const mine of boxesOf(i)) {
        for (const theirs of boxesOf(j)) {
          const depth = overlap(mine, p.x, p.y, theirs, q.x, q.y, PAD)
          if (depth > 0) cost += 8 + 12 * depth
        }
      }
      const d = Math.max(1, length(p.x - q.x, p.y - q.y) - coreOf(i) - coreOf(j))
      cost += 6 / (d * d)
    }
    for (const bond of bondsOf[i] ?? []) {
      const other = bond.a === i ? bond.b : bond.a
      const q = at(other)
      const d = length(p.x - q.x, p.y - q.y)
      const share = bond.weight / strongest
      cost += (2 + 8 * share) * (d / diagonal)
      // Room for two arcs and their badges.
      const bare = d - coreOf(i) - coreOf(other)
      if (bond.acts > 0 && bare < 5) cost += (5 - bare) * (0.5 + 2 * share)
      for (let k = 0; k < n; k++) cost += through(bond, k)
      for (const b of bonds) {
        if (b.a === bond.a || b.a === bond.b || b.b === bond.a || b.b === bond.b) continue
        if (crosses(p, q, at(b.a), at(b.b))) cost += bond.acts > 0 && b.acts > 0 ? 3 : 1.5
      }
    }
    for (const bond of bonds) if (bond.a !== i && bond.b !== i) cost += through(bond, i)
    return cost
  }

  const random = stream(20250714)
  const bound = (i: number, x: number, y: number) => {
    let [l, r, t, b] = [0, 0, 0, 0]
    for (const box of boxesOf(i)) {
      l = Math.max(l, -box.x1)
      r = Math.max(r, box.x2)
      t = Math.max(t, -box.y1)
      b = Math.max(b, box.y2)
    }
    points[i] = {
      x: clamp(x, Math.min(l, room.width / 2), Math.max(room.width - r, room.width / 2)),
      y: clamp(y, Math.min(t, room.height / 2), Math.max(room.height - b, room.height / 2)),
    }
  }
  points.forEach((p, i) => {
    bound(i, p.x, p.y)
  })
  for (let round = 0; round < rounds; round++) {
    const cool = 1 - round / rounds
    const i = Math.floor(random() * n)
    const kind = random()
    const j = Math.floor(random() * n)
    const a = random()
    const b = random()
    const alternatives = options[i]?.length ?? 1
    const swap = kind > 0.88 && j !== i
    const before = { i: at(i), j: at(j), chosen: chosen[i] ?? 0 }
    const was = costOf(i) + (swap ? costOf(j) : 0)
    if (swap) {
      bound(i, before.j.x, before.j.y)
      bound(j, before.i.x, before.i.y)
    } else if (kind > 0.6 && alternatives > 1) {
      chosen[i] = Math.floor(a * alternatives)
      bound(i, before.i.x, before.i.y)
    } else {
      const reach = 0.6 + 0.35 * diagonal * cool * cool
      bound(i, before.i.x + (a - 0.5) * reach, before.i.y + (b - 0.5) * reach)
    }
    const now = costOf(i) + (swap ? costOf(j) : 0)
    if (now - was > 1.2 * cool * cool - 0.001) {
      points[i] = before.i
      points[j] = i === j ? before.i : before.j
      chosen[i] = before.chosen
    }
  }
  return { points, chosen }
}

/**
 * Pushes groups apart until no boxes overlap, as far as the box has room.
 * @returns how deep the worst overlap still is
 */
export function separate(settled: Settled, options: readonly (readonly Arrangement[])[], room: Room): number {
  const { points, chosen } = settled
  const boxesOf = (i: number) => options[i]?.[chosen[i] ?? 0]?.boxes ?? []
  let worst = 0
  for (let pass = 0; pass < 120; pass++) {
    worst = 0
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        const p = points[i]
        const q = points[j]
        if (!p || !q) continue
        for (const mine of boxesOf(i)) {
          for (const theirs of boxesOf(j)) {
            const dx = Math.min(mine.x2 + p.x, theirs.x2 + q.x) - Math.max(mine.x1 + p.x, theirs.x1 + q.x)
            const dy = Math.min(mine.y2 + p.y, theirs.y2 + q.y) - Math.max(mine.y1 + p.y, theirs.y1 + q.y)
            if (dx + 0.1 <= 0 || dy + 0.1 <= 0) continue
            worst = Math.max(worst, Math.min(dx, dy))
            const push = (0.12 + Math.min(dx, dy)) / 2
            if (dx < dy) {
              const way = p.x < q.x || (p.x === q.x && i < j) ? -1 : 1
              points[i] = { x: p.x + way * push, y: p.y }
              points[j] = { x: q.x - way * push, y: q.y }
            } else {
              const way = p.y < q.y || (p.y === q.y && i < j) ? -1 : 1
              points[i] = { x: p.x, y: p.y + way * push }
              points[j] = { x: q.x, y: q.y - way * push }
            }
          }
        }
      }
    }
    points.forEach((p, i) => {
      let [x, y] = [p.x, p.y]
      for (const box of boxesOf(i)) {
        x = Math.max(Math.min(x, room.width - box.x2), -box.x1)
        y = Math.max(Math.min(y, room.height - box.y2), -box.y1)
      }
      points[i] = { x, y }
    })
    if (worst <= 0) break
  }
  return worst
}
