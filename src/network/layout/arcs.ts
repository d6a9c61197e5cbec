/**
 * Geometry of lines between placed actors. At most two arcs a pair, one for each direction; each is bent to its own
 * left, so that the two of a pair form a lens and never lie on each other. Standing ties find their own way (`ties.ts`).
 */
import { bendOf, curveAt, hits, touches } from './geometry'
import { length, tenth } from './numbers'
import type { ArcEnds, Box, NetworkLayout, PlacedArc, PlacedNode, Point, Size } from './types'

export const unit = (x: number, y: number): Point => {
  const l = length(x, y) || 1
  return { x: x / l, y: y / l }
}
export const rounded = (p: Point): Point => ({ x: tenth(p.x), y: tenth(p.y) })

const keyOf = ({ from, to }: ArcEnds): string => `${from}~${to}`

/** A body: its middle and its radius. */
type Body = Pick<PlacedNode, 'x' | 'y' | 'r'>

/** A curve from border to border, `gap` away from each, its middle `bend` to the left of the straight way. */
export function curve(from: Body, to: Body, bend: number, gap: number) {
  const way = unit(to.x - from.x, to.y - from.y)
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const control = { x: middle.x + way.y * bend * 2, y: middle.y - way.x * bend * 2 }
  const out = unit(control.x - from.x, control.y - from.y)
  const back = unit(control.x - to.x, control.y - to.y)
  const start = { x: from.x + out.x * (from.r + gap), y: from.y + out.y * (from.r + gap) }
  const end = { x: to.x + back.x * (to.r + gap), y: to.y + back.y * (to.r + gap) }
  return { start, control, end, heading: { x: -back.x, y: -back.y } }
}

/** Pixels between an arc's end and a body. */
export const ARC_GAP = 2

const SAMPLES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
/** What it costs to run through a name that was placed clear of usual lines, and through a body at one sample. */
const NAME = 4
const BODY = 3

/** What lies where a curve would run. */
interface Ground {
  readonly nodes: readonly (Body &
    Pick<PlacedNode, 'id'> & { readonly label: { readonly box: Box } | null })[]
  readonly width: number
  readonly height: number
  readonly rem: number
}

/** How much a curve runs over bodies and names that are not its own. */
export function cost(c: Curve, from: string, to: string, { nodes, width, height, rem }: Ground): number {
  const air = rem / 4
  let sum = 0
  for (const t of SAMPLES) {
    const p = curveAt(c.start, c.control, c.end, t)
    if (p.x < air || p.y < air || p.x > width - air || p.y > height - air) sum += BODY
    for (const node of nodes)
      if (node.id !== from && node.id !== to && length(p.x - node.x, p.y - node.y) < node.r + air) sum += BODY
  }
  for (const { label } of nodes) if (label && runsThrough(c, label.box, 0)) sum += NAME
  return sum
}

type End = Body & Pick<PlacedNode, 'id'>

/** The arc between two bodies, bent as far as lets it run over the least: the side is fixed. */
function arc(ground: Ground, from: End, to: End, gap: number): Curve {
  const usual = bendOf(length(to.x - from.x, to.y - from.y), ground.rem)
  let best = curve(from, to, usual, gap)
  let least = Infinity
  for (const [i, factor] of [1, 1.5, 0.6, 2.2, 3].entries()) {
    const tried = curve(from, to, usual * factor, gap)
    const price = cost(tried, from.id, to.id, ground) + i * 0.4
    if (price < least) {
      least = price
      best = tried
    }
  }
  return best
}

export type Curve = ReturnType<typeof curve>

/** Pieces that a line is cut into to ask what it runs through. */
const PIECES = 24

/** Whether the line, and `air` pixels to its sides, runs through the box. */
export function runsThrough(
  { start, control, end }: Pick<Curve, 'start' | 'control' | 'end'>,
  { x1, y1, x2, y2 }: Box,
  air: number,
): boolean {
  let from = start
  for (let i = 1; i <= PIECES; i++) {
    const to = curveAt(start, control, end, i / PIECES)
    if (hits(from.x, from.y, to.x, to.y, x1 - air, y1 - air, x2 + air, y2 + air)) return true
    from = to
  }
  return false
}

/** Rem: what a badge covers, each way. */
const BADGE = 1.2
/** Where on a line a badge or a label may stand, the preferred place first. */
export const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]

/** A box of `w` by `h` about a point. */
export const around = (p: Point, w: number, h: number): Box => ({
  x1: p.x - w / 2,
  x2: p.x + w / 2,
  y1: p.y - h / 2,
  y2: p.y + h / 2,
})
export const inPicture = ({ width, height }: Pick<Size, 'width' | 'height'>, box: Box): boolean =>
  box.x1 >= 0 && box.y1 >= 0 && box.x2 <= width && box.y2 <= height

/** An arc's curve, and where its badge stands; null where no place was free. */
export interface Route extends ArcEnds {
  readonly line: Curve
  readonly badge: Point | null
}

/**
 * The ways of arcs between bodies, in the order of their keys.
 * @param taken where no badge may stand: bodies, and names where they are known; badges are added
 */
export function routes(
  ground: Ground,
  bodyOf: ReadonlyMap<string, End>,
  arcs: readonly ArcEnds[],
  gap: number,
  taken: Box[],
): Route[] {
  const size = BADGE * ground.rem
  return [...arcs]
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .flatMap(({ from, to }) => {
      const [a, b] = [bodyOf.get(from), bodyOf.get(to)]
      if (!a || !b || a === b) return []
      const line = arc(ground, a, b, gap)
      const badge = ALONG.map((t) => curveAt(line.start, line.control, line.end, t)).find((p) => {
        const box = around(p, size, size)
        return inPicture(ground, box) && !taken.some((other) => touches(box, other))
      })
      if (badge) taken.push(around(badge, size, size))
      return [{ from, to, line, badge: badge ?? null }]
    })
}

/** Places arcs with their badges; `taken` as for `routes`. */
export const placeArcs = (layout: NetworkLayout, arcs: readonly ArcEnds[], taken: Box[]): PlacedArc[] =>
  routes(layout, layout.node, arcs, ARC_GAP, taken).map(({ from, to, line, badge }) => ({
    from,
    to,
    key: keyOf({ from, to }),
    start: rounded(line.start),
    control: rounded(line.control),
    end: rounded(line.end),
    heading: { x: Math.round(line.heading.x * 1e4) / 1e4, y: Math.round(line.heading.y * 1e4) / 1e4 },
    badge: rounded(badge ?? curveAt(line.start, line.control, line.end, 0.5)),
    crowded: badge === null,
  }))
