/**
 * Where acts run in actor lanes, before any row is chosen: each runs straight up or down from its doer's mark to its
 * receiver's line, through the lanes between. Rows of an actor lane are counted from the actor's own line: 0 is on it,
 * 1, 2 … are below, -1, -2 … above.
 */
import type { ActColumns, TimelineColumns } from './columns'
import { markX, type TimeScale } from './scale'
import { lowerBound } from './sort'

/** What a lane's rows have to leave open. */
export interface Ways {
  /** Where acts of others run (pixels on the whole axis, ascending): through the whole lane, or to its line from above or below. */
  readonly through: readonly number[]
  readonly above: readonly number[]
  readonly below: readonly number[]
  /** Whether an event's acts leave this lane upwards, and downwards. */
  readonly up: (row: number) => boolean
  readonly down: (row: number) => boolean
}

/** In larger stories acts run everywhere, and nothing is to be kept open. */
const MOST_ACTS = 600

const known = new WeakMap<TimeScale, Map<number, Ways>>()

/** The ways through a lane, or null where there are none to keep open. A scale is asked for the same ones over and over. */
export function waysOf(columns: TimelineColumns, lane: number, whole: TimeScale): Ways | null {
  const { acts } = columns
  if (!acts || acts.n > MOST_ACTS) return null
  const lanes = known.get(whole) ?? new Map<number, Ways>()
  known.set(whole, lanes)
  const ways = lanes.get(lane) ?? makeWays(columns, acts, lane, whole)
  lanes.set(lane, ways)
  return ways
}

/** Where acts of others end in a lane whose own line is row `line`, or null where there are none to keep clear. */
export function arrowsIn(
  columns: TimelineColumns,
  lane: number,
  whole: TimeScale,
  line: number,
): { readonly line: number; readonly xs: readonly number[] } | null {
  const ways = waysOf(columns, lane, whole)
  return ways && { line, xs: ways.above.concat(ways.below) }
}

function makeWays({ placement }: TimelineColumns, acts: ActColumns, lane: number, whole: TimeScale): Ways {
  const through: number[] = []
  const above: number[] = []
  const below: number[] = []
  for (let act = 0; act < acts.n; act++) {
    const from = acts.from[act]!
    const to = acts.to[act]!
    if (from === lane) continue
    const into =
      to === lane
        ? from < to
          ? above
          : below
        : Math.min(from, to) < lane && Math.max(from, to) > lane
          ? through
          : null
    into?.push(markX(whole, placement[acts.row[act]!]!, 8))
  }
  const ups = new Set<number>()
  const downs = new Set<number>()
  for (let act = 0; act < acts.n; act++)
    if (acts.from[act] === lane) (acts.to[act]! < lane ? ups : downs).add(acts.row[act]!)
  const ascending = (a: number, b: number): number => a - b
  return {
    through: through.sort(ascending),
    above: above.sort(ascending),
    below: below.sort(ascending),
    up: (row) => ups.has(row),
    down: (row) => downs.has(row),
  }
}

/** Rows of an actor lane while they are being filled. */
export interface Sequence {
  /** The rows that an event may stand in, best first: on the line, else on the side that its acts leave to. */
  readonly rowsFor: (row: number) => readonly number[]
  /** How many acts run where a label would stand. */
  readonly crossings: (line: number, left: number, right: number) => number
  /** Whether a label would cover an arrow: those end on the line. */
  readonly covers: (line: number, left: number, right: number) => boolean
  /** Whether acts of an event leave through the rows above it, and below it. */
  readonly leaves: (row: number) => readonly [up: boolean, down: boolean]
  /** An event has got its row. */
  readonly placed: (row: number, line: number, x: number) => void
}

/** Between the acts' lines and labels. */
const CLEAR = 4
/** Rows to each side of an actor's line. */
const DEEP = 20

const ordered = (signs: readonly number[]): readonly number[] => [
  0,
  ...Array.from({ length: DEEP }, (_, i) => i + 1).flatMap((away) => signs.map((sign) => sign * away)),
]
const orders = { up: ordered([-1]), down: ordered([1]), both: ordered([1, -1]) }

/** An empty actor lane, to be filled event by event. */
export function sequenceIn(ways: Ways): Sequence {
  const own: { readonly x: number; readonly line: number; readonly up: boolean; readonly down: boolean }[] =
    []
  const count = (xs: readonly number[], left: number, right: number): number => {
    const at = (i: number): number => xs[i]!
    const first = lowerBound(at, left - CLEAR, 0, xs.length)
    return lowerBound(at, right + CLEAR, first, xs.length) - first
  }
  return {
    rowsFor: (row) =>
      ways.up(row) === ways.down(row) ? orders.both : ways.up(row) ? orders.up : orders.down,
    crossings: (line, left, right) => {
      let found = count(ways.through, left, right)
      if (line <= 0) found += count(ways.above, left, right)
      if (line >= 0) found += count(ways.below, left, right)
      for (const act of own)
        if ((act.down && line > act.line) || (act.up && line < act.line))
          if (act.x > left - CLEAR && act.x < right + CLEAR) found++
      return found
    },
    covers: (line, left, right) =>
      line === 0 && count(ways.above, left, right) + count(ways.below, left, right) > 0,
    leaves: (row) => [ways.up(row), ways.down(row)],
    placed: (row, line, x) => {
      own.push({ x, line, up: ways.up(row), down: ways.down(row) })
    },
  }
}
