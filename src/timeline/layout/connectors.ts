/** Acts in actor lanes: lines from the doer's mark to the receiver's lane, as in a sequence diagram. */
import type { TimelineColumns } from './columns'
import type { LaneLayout } from './layout'
import type { Metrics } from './metrics'
import { lowerBound } from './sort'

export interface Connector {
  readonly act: number
  /** The event's row in the columns. */
  readonly row: number
  /** Pixels on the whole axis. */
  readonly x: number
  /** Pixels from the top of the lanes: the mark's middle, and the receiver's lane. */
  readonly from: number
  readonly to: number
  readonly quadrant: number
}

/** Connectors at one place stand so many pixels apart. */
const APART = 4
/** Where a connector gives way to others, in this order. */
const SHIFTS = [0, 1, -1, 2, -2, 3, -3]

/** The connectors of all marks that are seen. */
export function connectorsOf(
  columns: TimelineColumns,
  lanes: readonly LaneLayout[],
  row: number,
  metrics: Metrics,
): readonly Connector[] {
  const acts = columns.acts
  if (!acts) return []
  const found: Connector[] = []
  for (const lane of lanes) {
    for (const mark of lane.marks) {
      const first = lowerBound((act) => acts.row[act]!, mark.row, 0, acts.n)
      for (let act = first; act < acts.n && acts.row[act] === mark.row; act++) {
        const to = lanes[acts.to[act]!]
        if (acts.from[act] !== lane.lane || !to || to === lane) continue
        const from = lane.y + lane.firstRow + mark.line * row
        // It ends at the receiver's nearer edge: nothing of the receiver's own is crossed.
        const end = to.y > lane.y ? to.y + metrics.arrive : to.y + to.height - metrics.arrive
        found.push({ act, row: mark.row, x: mark.x, from, to: end, quadrant: acts.quadrant[act]! })
      }
    }
  }
  return apart(found)
}

/** Moves lines aside that would run over one another. */
function apart(connectors: readonly Connector[]): readonly Connector[] {
  const placed: Connector[] = []
  for (const line of connectors) {
    const low = Math.min(line.from, line.to)
    const high = Math.max(line.from, line.to)
    const near = placed.filter(
      (other) =>
        Math.abs(other.x - line.x) < 4 * APART &&
        Math.min(other.from, other.to) < high &&
        Math.max(other.from, other.to) > low,
    )
    const shift =
      SHIFTS.find((s) => near.every((other) => Math.abs(other.x - line.x - s * APART) >= APART)) ?? 0
    placed.push({ ...line, x: line.x + shift * APART })
  }
  return placed
}
