/** What lies nearest to a view that holds nothing. */
import { SPAN, type TimelineColumns } from './columns'
import { lowerBound } from './sort'

/**
 * The rows of the last event before `[from, to)` and of the first one after it, -1 where there is none; null where an
 * event lies in it, or its window or bar reaches into it.
 */
export function aroundEmpty(
  columns: TimelineColumns,
  from: number,
  to: number,
): { readonly before: number; readonly after: number } | null {
  const { n, placement, earliest, latest, endLatest, dateKind } = columns
  const next = lowerBound((row) => placement[row]!, from, 0, n)
  if (next < n && placement[next]! < to) return null
  for (let row = 0; row < n; row++) {
    const isSpan = dateKind[row]! >= SPAN
    // An end that nobody knows may be any.
    const end = isSpan && !(endLatest[row]! < to) ? to : Math.max(latest[row]!, isSpan ? endLatest[row]! : 0)
    if (earliest[row]! < to && end > from) return null
  }
  return { before: next - 1, after: next < n ? next : -1 }
}
