/** The soft band of a window and the bar of a span, on the whole axis. */
import { SPAN, type TimelineColumns, UNKNOWN_END, WINDOW } from './columns'
import type { PlacedMark } from './marks'
import type { Bodies } from './rows'
import type { TimeScale } from './scale'

/** What is drawn of an event's time beside its mark. */
export function bandOf(
  columns: TimelineColumns,
  row: number,
  bodies: Bodies,
  i: number,
  whole: TimeScale,
): Pick<PlacedMark, 'band' | 'bar'> {
  const kind = columns.dateKind[row]!
  const x = bodies.x[i]!
  const left = bodies.left[i]!
  const right = bodies.right[i]!
  if (kind === WINDOW) return { band: [left, right], bar: null }
  if (kind < SPAN) return { band: null, bar: null }
  const latest = columns.latest[row]!
  const soft = Number.isFinite(latest) ? whole.x(latest) + whole.offset : x
  const sure = columns.endEarliest[row]!
  return {
    band: soft - left > 1 ? [left, soft] : null,
    bar: {
      left: x,
      right,
      end: kind === SPAN ? 'closed' : kind === UNKNOWN_END ? 'unknown' : 'open',
      softFrom:
        kind === SPAN && Number.isFinite(sure)
          ? Math.min(right, Math.max(x, whole.x(sure) + whole.offset))
          : right,
    },
  }
}
