/**
 * Where acts run in actor lanes, before any row is chosen: each runs straight up or down from its doer's mark to its
 * receiver's line, through the lanes between.
 */
import type { ActColumns, TimelineColumns } from './columns'
import { markX, type TimeScale, wholeWidth } from './scale'

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

/** With more acts to the pixel they run everywhere: nothing is kept open, and acts give way to words. */
const ROOM = 8

const known = new WeakMap<TimeScale, Map<number, Ways>>()

/** The ways through a lane, or null where there are none to keep open. A scale is asked for the same ones over and over. */
export function waysOf(columns: TimelineColumns, lane: number, whole: TimeScale): Ways | null {
  const { acts } = columns
  if (!acts || acts.n * ROOM > wholeWidth(whole)) return null
  const lanes = known.get(whole) ?? new Map<number, Ways>()
  known.set(whole, lanes)
  const ways = lanes.get(lane) ?? makeWays(columns, acts, lane, whole)
  lanes.set(lane, ways)
  return ways
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
