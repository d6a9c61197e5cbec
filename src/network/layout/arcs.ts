/**
 * Geometry of lines between placed actors. At most two arcs a pair, one for each direction; each is bent to its own
 * left, so that the two of a pair form a lens and never lie on each other. Standing ties run straight between them.
 */
import { bendOf, curveAt, hits, touches } from './geometry'
import { length, tenth } from './numbers'
import type { ArcEnds, Box, NetworkLayout, PlacedArc, PlacedNode, PlacedTie, Point } from './types'

export interface TieEnds extends ArcEnds {
  readonly id: string
  /** Width of the tie's label in pixels; 0 for none. */
  readonly labelWidth: number
}
export interface PlacedLines {
  readonly arcs: readonly PlacedArc[]
  readonly ties: readonly PlacedTie[]
}

const unit = (x: number, y: number): Point => {
  const l = length(x, y) || 1
  return { x: x / l, y: y / l }
}
const rounded = (p: Point): Point => ({ x: tenth(p.x), y: tenth(p.y) })

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
function cost(c: Curve, from: string, to: string, { nodes, width, height, rem }: Ground): number {
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
export function arc(ground: Ground, from: End, to: End, gap: number): Curve {
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

type Curve = ReturnType<typeof curve>

/** Pieces that a line is cut into to ask what it runs through. */
const PIECES = 24

/** The tie's way, straight where nothing is in it. */
function tieCurve(layout: NetworkLayout, from: PlacedNode, to: PlacedNode): Curve {
  let best = curve(from, to, 0, 1)
  let least = Infinity
  for (const [i, bend] of [0, 0.5, -0.5, 1, -1, 1.8, -1.8].entries()) {
    const tried = curve(from, to, bend * layout.rem, 1)
    const price = cost(tried, from.id, to.id, layout) + i * 0.6
    if (price < least) {
      least = price
      best = tried
    }
  }
  return best
}

/** Whether the line, and `air` pixels to its sides, runs through the box. */
function runsThrough(
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

/** A tie's curve, and where it may have its label: on it, or close beside it. */
function* spotsOf({ start, control, end }: Curve, w: number, h: number): Generator<Point> {
  for (const t of LABEL_ALONG) yield curveAt(start, control, end, t)
  const way = unit(end.x - start.x, end.y - start.y)
  const off = (Math.abs(way.y) * w) / 2 + (Math.abs(way.x) * h) / 2 + 1
  for (const t of LABEL_ALONG) {
    const p = curveAt(start, control, end, t)
    // Above a line that lies before below it, as on a map.
    const side = way.x < 0 ? -1 : 1
    yield { x: p.x + way.y * off * side, y: p.y - way.x * off * side }
    yield { x: p.x - way.y * off * side, y: p.y + way.x * off * side }
  }
}

/** Rem: what a badge covers, each way. */
export const BADGE = 1.2
/** Where on a line a badge or a label may stand, the preferred place first. */
export const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]
const LABEL_ALONG = [...ALONG, 0.2, 0.8, 0.14, 0.86]

/**
 * Places arcs with their badges, and ties with their labels. Give all that may ever be shown: badges then have places
 * that suit every moment.
 * @param arcs directed pairs; ends that are not in the layout are left out
 */
export function placeLines(
  layout: NetworkLayout,
  arcs: readonly ArcEnds[],
  ties: readonly TieEnds[],
): PlacedLines {
  const { rem } = layout
  const taken: Box[] = layout.nodes.flatMap((node) => [
    { x1: node.x - node.r, x2: node.x + node.r, y1: node.y - node.r, y2: node.y + node.r },
    ...(node.label ? [node.label.box] : []),
  ])
  const around = (p: Point, w: number, h: number): Box => ({
    x1: p.x - w / 2,
    x2: p.x + w / 2,
    y1: p.y - h / 2,
    y2: p.y + h / 2,
  })
  const inPicture = (box: Box) =>
    box.x1 >= 0 && box.y1 >= 0 && box.x2 <= layout.width && box.y2 <= layout.height
  const keyOf = (ends: ArcEnds) => `${ends.from}~${ends.to}`
  const sorted = [...arcs].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const placed: PlacedArc[] = []
  for (const ends of sorted) {
    const from = layout.node.get(ends.from)
    const to = layout.node.get(ends.to)
    if (!from || !to || from === to) continue
    const c = arc(layout, from, to, ARC_GAP)
    const size = BADGE * rem
    const spots = ALONG.map((t) => curveAt(c.start, c.control, c.end, t))
    const free = spots.find((p) => {
      const box = around(p, size, size)
      return inPicture(box) && !taken.some((other) => touches(box, other))
    })
    if (free) taken.push(around(free, size, size))
    placed.push({
      ...ends,
      key: keyOf(ends),
      start: rounded(c.start),
      control: rounded(c.control),
      end: rounded(c.end),
      heading: { x: Math.round(c.heading.x * 1e4) / 1e4, y: Math.round(c.heading.y * 1e4) / 1e4 },
      badge: rounded(free ?? spots[0] ?? c.control),
      crowded: free === undefined,
    })
  }
  const curves = [...ties]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((tie) => {
      const from = layout.node.get(tie.from)
      const to = layout.node.get(tie.to)
      return from && to && from !== to ? [{ tie, curve: tieCurve(layout, from, to) }] : []
    })
  const lines = curves.map(({ tie, curve: own }): PlacedTie => {
    const [w, h] = [tie.labelWidth + 4, 0.9 * rem]
    // A label lies on nothing, least of all on an arc, which would make it that arc's word.
    const isFree = (p: Point) => {
      const box = around(p, w, h)
      return (
        inPicture(box) &&
        !taken.some((other) => touches(box, other)) &&
        !placed.some((c) => runsThrough(c, box, 3)) &&
        !curves.some((other) => other.curve !== own && runsThrough(other.curve, box, 3))
      )
    }
    const label = tie.labelWidth > 0 ? [...spotsOf(own, w, h)].find(isFree) : undefined
    if (label) taken.push(around(label, w, h))
    const middle = curveAt(own.start, own.control, own.end, 0.5)
    return {
      id: tie.id,
      from: tie.from,
      to: tie.to,
      start: rounded(own.start),
      control: rounded(own.control),
      end: rounded(own.end),
      label: tie.labelWidth > 0 ? rounded(label ?? middle) : null,
      crowded: label === undefined,
    }
  })
  return { arcs: placed, ties: lines }
}
