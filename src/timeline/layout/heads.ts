/** Names of lanes: wrapped beside them, or one line above. */
import { truncate, wrapText } from '../../marks'
import type { TimelineColumns } from './columns'
import type { Metrics } from './metrics'

export interface LaneHead {
  readonly lines: readonly string[]
  readonly count: number
  /** What a lane needs to hold its name beside its rows, or above them. */
  readonly height: number
  readonly inset: number
}

/** The head of a lane. */
export function headOf(columns: TimelineColumns, lane: number, metrics: Metrics, locale: string): LaneHead {
  const { heads, headWidth, headSize, headLine, countSize, rem, width } = metrics
  const count = columns.lanes.totals[lane]!
  if (heads === 'none') return { lines: [], count, height: 0, inset: 0 }
  const beside = heads === 'beside'
  // Above the lane the count stands at the other end of the line.
  const room = beside ? headWidth - 1.25 * rem : width - 5 * rem
  const name = columns.lanes.name(lane)
  const style = { weight: 600, locale } as const
  // A collapsed lane has its count behind its name.
  const lines = columns.lanes.closed(lane)
    ? [truncate(name, room - (beside ? 1.5 * rem : 0), headSize, style)]
    : wrapText(name, room, headSize, beside ? 3 : 2, style)
  return {
    lines,
    count,
    height: beside ? lines.length * headLine + countSize + 0.9 * rem : 0,
    inset: beside ? 0 : (Math.max(1, lines.length) + 0.3) * headLine,
  }
}
