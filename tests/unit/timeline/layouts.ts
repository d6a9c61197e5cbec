import type { TimelineColumns } from '../../../src/timeline'
import {
  createLayout,
  type LaneLayout,
  metricsFor,
  scaleFor,
  type TimelineLayout,
  type TimeScale,
  warpOf,
} from '../../../src/timeline/layout'

const WIDTH = 1000
export const metrics = metricsFor(16, WIDTH, false)
export const layoutOf = (columns: TimelineColumns, height: number | null = null) =>
  createLayout({ columns, metrics, locale: 'en', height })
/** The scale that shows everything. */
export const whole = (columns: TimelineColumns, strength = 1): TimeScale =>
  scaleFor(warpOf(columns.stretches, strength), null, WIDTH - metrics.headWidth, metrics.gap)

type Extent = readonly [left: number, right: number, what: string]

/** What a row shows that nothing else may cover: marks, bars, labels. */
function extentsOf(lane: LaneLayout): Map<number, Extent[]> {
  const rows = new Map<number, Extent[]>()
  for (const mark of lane.marks) {
    const row = rows.get(mark.line) ?? []
    rows.set(mark.line, row)
    if (mark.label) row.push([mark.label.left, mark.label.left + mark.label.width, `label ${mark.row}`])
    if (!mark.bar) row.push([mark.x - mark.radius, mark.x + mark.radius, `mark ${mark.row}`])
    else if (!mark.bar.faint) row.push([mark.bar.left, mark.bar.right, `bar ${mark.row}`])
  }
  return rows
}

/** What covers something in a lane, in words. */
export function overlaps(layout: TimelineLayout): string[] {
  const found: string[] = []
  for (const lane of layout.lanes) {
    for (const extents of extentsOf(lane).values()) {
      extents.forEach(([left, right, what], i) => {
        for (const [l, r, other] of extents.slice(i + 1)) {
          // A label may stand on its own bar.
          if (what.split(' ')[1] === other.split(' ')[1]) continue
          if (left < r - 0.5 && l < right - 0.5) found.push(`${what} over ${other} in ${lane.key}`)
        }
      })
    }
  }
  return found
}
