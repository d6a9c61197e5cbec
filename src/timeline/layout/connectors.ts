/**
 * Acts in actor lanes, as in a sequence diagram: from the doer's mark straight up or down to the receiver's own line.
 * Several at one place stand beside one another, and each where it runs through the fewest labels and marks of the whole
 * axis: what is in view moves none of them. Of lanes with too many events for that nobody knows all of them; their acts
 * give way to those of the same mark alone.
 *
 * An act that runs through words or along another all the same waits, and so does one whose event is only counted: it is
 * drawn once its event is chosen or pointed at, and closer in, where it has room. So what is written can be read.
 */
import type { TimelineColumns } from './columns'
import type { LaneLayout } from './layout'
import { lowerBound } from './sort'

export interface Connector {
  readonly act: number
  /** The event's row in the columns. */
  readonly row: number
  /** Pixels on the whole axis: the mark's middle, and where the act runs. */
  readonly start: number
  readonly x: number
  /** Pixels from the top of the lanes: the mark's middle, and the receiver's line (or a mark on it). */
  readonly from: number
  readonly to: number
  readonly quadrant: number
  /** It has no room: drawn only for who looks at its event. */
  readonly waits: boolean
}
type Line = Omit<Connector, 'waits'>

/** Connectors at one place stand so far apart, as a part of a row's height. */
const APART = 0.2
/** Where a connector gives way, in this order: labels stand right of their marks as a rule. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]
const CLEAR = 2
/** So far beyond the ends of the axis something is drawn still. */
const EDGE = 8
/** Half the width of an arrow. */
const ARROW = 4
/** Words nearer to the head of an arrow touch it. */
const HEAD = 6

/** What connectors should not run through: pixels on the whole axis, and from the top of the lanes. */
interface Thing {
  readonly row: number
  readonly left: number
  readonly right: number
  readonly y: number
  readonly isMark: boolean
}

/** A lane as acts meet it. `marks`: all of its own, or, where `isPart`, those near the view. */
export interface ActingLane extends Pick<LaneLayout, 'lane' | 'y' | 'firstRow' | 'line' | 'marks'> {
  /** Events that have no mark in it, and where they lie on the whole axis. */
  readonly lost: readonly { readonly row: number; readonly x: number }[]
  readonly isPart?: boolean
  readonly isClosed?: boolean
}

/** The connectors of all marks that are given, and of events without a mark from their actor's line. `end`: of the axis, in its pixels. */
export function connectorsOf(
  columns: TimelineColumns,
  lanes: readonly ActingLane[],
  row: number,
  end: number,
): readonly Connector[] {
  const acts = columns.acts
  if (!acts) return []
  const things = lanes.flatMap((lane) => (lane.isPart ? [] : thingsIn(lane, row)))
  const found: Line[] = []
  const unmarked = new Set<Line>()
  const placed: Line[] = []
  for (const lane of lanes) {
    for (const { row: event, x: start, y: from, isLost } of startsIn(lane, row)) {
      const own: Line[] = []
      const others = lane.isPart ? own : placed
      const first = lowerBound((act) => acts.row[act]!, event, 0, acts.n)
      for (let act = first; act < acts.n && acts.row[act] === event; act++) {
        const to = lanes[acts.to[act]!]
        if (acts.from[act] !== lane.lane || !to || to === lane || to.line === null) continue
        const line = to.y + to.line
        const wish = { act, row: event, start, x: start, from, to: line, quadrant: acts.quadrant[act]! }
        const x = clearest(wish, others, lane.isPart ? [] : things, APART * row, end)
        // Before a mark or bar that stands on the line, so that the arrow is seen.
        const at = to.marks.find(
          ({ line: l, x: middle, radius, bar }) =>
            to.firstRow + l * row === to.line &&
            (bar && !bar.faint ? bar.left < x && bar.right > x : Math.abs(middle - x) < radius + CLEAR),
        )
        const short = at ? (at.bar ? row / 2 : at.radius + CLEAR) : 1
        const made = { ...wish, x, to: line + (line > from ? -short : short) }
        found.push(made)
        if (isLost) unmarked.add(made)
        others.push(made)
      }
    }
  }
  const labels = lanes.flatMap((lane) => thingsIn(lane, row)).filter(({ isMark }) => !isMark)
  const free = found.filter((line) => !unmarked.has(line) && !labels.some((label) => isStruck(label, line)))
  const shown = apart(free, columns.weight, (APART / 2) * row)
  return found.map((line) => ({ ...line, waits: !shown.has(line) }))
}

/** Acts of which none runs along another event's, the weightiest first: of two on one another nobody could follow either. */
function apart(lines: Line[], weight: ArrayLike<number>, least: number): ReadonlySet<Line> {
  const shown = new Set<Line>()
  for (const line of lines.sort((a, b) => weight[b.row]! - weight[a.row]! || a.act - b.act)) {
    const low = Math.min(line.from, line.to)
    const high = Math.max(line.from, line.to)
    const along = (other: Line): boolean =>
      other.row !== line.row &&
      Math.abs(other.x - line.x) < least &&
      Math.min(other.from, other.to) < high &&
      Math.max(other.from, other.to) > low
    if (![...shown].some(along)) shown.add(line)
  }
  return shown
}

/** Whether an act, or the head of one, is in the way of words at height `y`. */
export const meets = ({ from, to }: Pick<Line, 'from' | 'to'>, y: number): boolean =>
  Math.max(from, to) > y - HEAD && Math.min(from, to) < y + HEAD

/** Whether an act runs through a label: on its way up or down, along the row of its mark, or with its head. */
function isStruck({ left, right, y }: Thing, line: Line): boolean {
  const { start, x, from } = line
  if (y === from) return left < Math.max(start, x) && right > Math.min(start, x)
  return x > left - CLEAR && x < right + CLEAR && meets(line, y)
}

/** Where the acts of a lane's events start. */
function startsIn(
  lane: ActingLane,
  row: number,
): readonly { row: number; x: number; y: number; isLost?: boolean }[] {
  const marks = lane.marks.map(({ row: event, x, line }) => ({
    row: event,
    x,
    y: lane.y + lane.firstRow + line * row,
  }))
  const line = lane.y + (lane.line ?? lane.firstRow)
  return [...marks, ...lane.lost.map((event) => ({ ...event, y: line, isLost: !lane.isClosed }))]
}

function thingsIn(lane: ActingLane, row: number): readonly Thing[] {
  return lane.marks.flatMap(({ row: event, x, radius, line, label }) => {
    const y = lane.y + lane.firstRow + line * row
    const mark = { row: event, left: x - radius, right: x + radius, y, isMark: true }
    if (!label) return [mark]
    return [mark, { row: event, left: label.left, right: label.left + label.width, y, isMark: false }]
  })
}

/** Where a line runs least through others, marks and labels; the first of equals. */
function clearest(
  line: Line,
  others: readonly Line[],
  things: readonly Thing[],
  apart: number,
  end: number,
): number {
  const low = Math.min(line.from, line.to)
  const high = Math.max(line.from, line.to)
  const reach = apart * 7
  const near = others.filter(
    (other) =>
      Math.abs(other.x - line.x) < reach &&
      Math.min(other.from, other.to) < high &&
      Math.max(other.from, other.to) > low,
  )
  const between = things.filter(
    ({ y, left, right }) => y > low + 1 && y < high - 1 && left < line.x + reach && right > line.x - reach,
  )
  // A label on the receiver's line would cover the arrow.
  const ends = things.filter(
    ({ y, isMark, left, right }) =>
      !isMark && Math.abs(y - line.to) < 1 && left < line.x + reach && right > line.x - reach,
  )
  let best = line.x
  let least = Number.POSITIVE_INFINITY
  for (const shift of SHIFTS) {
    const x = line.x + shift * apart
    // Beyond the ends of the axis it would be cut off.
    if (shift !== 0 && (x < ARROW - EDGE || x > end + EDGE - ARROW)) continue
    let cost = Math.abs(shift) * 0.1
    for (const other of near) if (Math.abs(other.x - x) < apart - 0.01) cost += 100
    for (const { left, right } of between) if (x > left - CLEAR && x < right + CLEAR) cost += 2
    for (const { left, right } of ends) if (x > left - ARROW && x < right + ARROW) cost += 50
    if (cost >= least) continue
    least = cost
    best = x
  }
  return best
}
