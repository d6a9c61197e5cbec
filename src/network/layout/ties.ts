/** Standing ties: on ways of their own between the arcs, with their words where there is room for them. */
import { ALONG, around, type Curve, cost, curve, inPicture, rounded, runsThrough, unit } from './arcs'
import { curveAt, touches } from './geometry'
import { length } from './numbers'
import type { ArcEnds, Box, NetworkLayout, PlacedArc, PlacedTie, Point } from './types'

export interface TieEnds extends ArcEnds {
  readonly id: string
  /** Width of the tie's label in pixels; 0 for none. */
  readonly labelWidth: number
}

/** What it costs a tie to lie on another line between the same two, or to run through another's word. */
const OVER = 8
/** How much more a way may cost on which the tie's own word has room. */
const DETOUR = 4

/** Where on a tie its label may stand, the preferred place first. */
const LABEL_ALONG = [...ALONG, 0.2, 0.8, 0.14, 0.86]

/** On a tie's curve, or close beside it. */
function spotsOf({ start, control, end }: Curve, w: number, h: number): Point[] {
  const on = LABEL_ALONG.map((t) => curveAt(start, control, end, t))
  const way = unit(end.x - start.x, end.y - start.y)
  // Above a line that lies before below it, as on a map.
  const side = way.x < 0 ? -1 : 1
  const off = side * ((Math.abs(way.y) * w) / 2 + (Math.abs(way.x) * h) / 2 + 1)
  const beside = (p: Point, by: number): Point => ({ x: p.x + way.y * by, y: p.y - way.x * by })
  return [...on, ...on.flatMap((p) => [beside(p, off), beside(p, -off)])]
}

/** Whether two lines between the same two actors lie on one another: they do where their middles do. */
function isSame(a: PlacedTie | PlacedArc, from: string, to: string, c: Curve, rem: number): boolean {
  const mid = (line: Pick<Curve, 'start' | 'control' | 'end'>) =>
    curveAt(line.start, line.control, line.end, 0.5)
  const [p, q] = [mid(a), mid(c)]
  return (
    ((a.from === from && a.to === to) || (a.from === to && a.to === from)) &&
    length(p.x - q.x, p.y - q.y) < rem / 2
  )
}

/**
 * Places ties with their labels, each on the straightest way that runs over nothing, on no other line between the same
 * two, and on which its label has room.
 * @param arcs as they were placed
 * @param taken where no label may stand: bodies, names and badges
 * @returns sorted by id
 */
export function placeTies(
  layout: NetworkLayout,
  ties: readonly TieEnds[],
  arcs: readonly PlacedArc[],
  taken: readonly Box[],
): PlacedTie[] {
  const { rem } = layout
  const words: Box[] = []
  const placed: PlacedTie[] = []
  for (const { id, labelWidth, ...ends } of [...ties].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const from = layout.node.get(ends.from)
    const to = layout.node.get(ends.to)
    if (!from || !to || from === to) continue
    const [w, h] = [labelWidth + 4, 0.9 * rem]
    const lines = [...arcs, ...placed]
    // A label lies on nothing, least of all on an arc, which would make it that arc's word.
    const isFree = (p: Point) => {
      const box = around(p, w, h)
      return (
        inPicture(layout, box) &&
        ![...taken, ...words].some((other) => touches(box, other)) &&
        !lines.some((other) => runsThrough(other, box, 3))
      )
    }
    const wide = Math.max(2.6, length(to.x - from.x, to.y - from.y) / 8 / rem)
    let [least, best] = [Infinity, curve(from, to, 0, 1)]
    let label: Point | undefined
    for (const [i, bend] of [
      0,
      0.5,
      -0.5,
      1,
      -1,
      1.8,
      -1.8,
      wide,
      -wide,
      1.6 * wide,
      -1.6 * wide,
    ].entries()) {
      const tried = curve(from, to, bend * rem, 1)
      const over =
        lines.filter((line) => isSame(line, ends.from, ends.to, tried, rem)).length +
        words.filter((box) => runsThrough(tried, box, 0)).length
      const price = cost(tried, from.id, to.id, layout) + i * 0.6 + OVER * over
      if (price >= least) continue
      const spot = labelWidth > 0 ? spotsOf(tried, w, h).find(isFree) : undefined
      const whole = price + (labelWidth > 0 && !spot ? DETOUR : 0)
      if (whole >= least) continue
      least = whole
      best = tried
      label = spot
    }
    if (label) words.push(around(label, w, h))
    const { start, control, end } = best
    placed.push({
      id,
      ...ends,
      start: rounded(start),
      control: rounded(control),
      end: rounded(end),
      label: labelWidth > 0 ? rounded(label ?? curveAt(start, control, end, 0.5)) : null,
      crowded: label === undefined,
    })
  }
  return placed
}
