/**
 * Where the axis breaks. Stories are uneven: decades of background, then eleven events in three weeks. A straight axis
 * makes a wall of empty paper and a knot, so the axis leaves out time in which no mark stands, and says so.
 *
 * The rule, in one sentence: the longest silence between two marks is left out as long as it takes more than an
 * eighth of the time still shown and is eight times longer than the usual silence (the median), four times at most.
 * It looks at the dates of the whole story only, so it never changes while a reader zooms, pans or filters. Windows
 * and bars may run across a break; marks never stand in one.
 */
import { type Ms, ms } from '../../dates'

/** A part of the axis that is drawn at one scale. */
export interface Stretch {
  readonly from: Ms
  readonly to: Ms
  /** Its part of the axis' width where the axis is broken; all shares add up to 1. */
  readonly share: number
}

export interface Dates {
  readonly placement: Float64Array
  readonly earliest: Float64Array
  readonly latest: Float64Array
  readonly endEarliest: Float64Array
  readonly endLatest: Float64Array
}

const MOST_BREAKS = 4
const LEAST_PART = 1 / 8
const TIMES_USUAL = 8
/** No stretch is narrower than this part of the axis. */
const LEAST_SHARE = 0.07
const DAY = 86_400_000

interface Points {
  readonly n: number
  readonly at: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
}
interface Silence {
  /** Between point `after` and point `after + 1`. */
  readonly after: number
  readonly length: number
}

/** Cuts the axis into stretches; one stretch where the story is even. */
export function chooseStretches(dates: Dates): readonly Stretch[] {
  const points = pointsOf(dates)
  if (points.n === 0) return [{ from: ms(0), to: ms(DAY), share: 1 }]
  const breaks = chooseBreaks(points)
  const groups = groupsOf(points, breaks)
  const counts = groups.map((group) => group.last - group.first + 1)
  const spans = groups.map((group) => group.to - group.from)
  const shares = sharesOf(counts, spans)
  return groups.map((group, i) => ({ from: ms(group.from), to: ms(group.to), share: shares[i]! }))
}

/** Every moment that a mark or the end of a bar stands at, with the bounds that it is known within; ascending. */
function pointsOf(dates: Dates): Points {
  const { placement } = dates
  let ends = 0
  for (let row = 0; row < placement.length; row++) if (Number.isFinite(dates.endLatest[row]!)) ends++
  const n = placement.length + ends
  const at = new Float64Array(n)
  const low = new Float64Array(n)
  const high = new Float64Array(n)
  const endRows = new Uint32Array(ends)
  let e = 0
  for (let row = 0; row < placement.length; row++)
    if (Number.isFinite(dates.endLatest[row]!)) endRows[e++] = row
  endRows.sort((a, b) => dates.endLatest[a]! - dates.endLatest[b]! || a - b)
  e = 0
  let row = 0
  for (let i = 0; i < n; i++) {
    const end = e < ends ? dates.endLatest[endRows[e]!]! : Number.POSITIVE_INFINITY
    if (row < placement.length && placement[row]! <= end) {
      at[i] = placement[row]!
      low[i] = Math.min(dates.earliest[row]!, placement[row]!)
      high[i] = Math.max(dates.latest[row]!, placement[row]!)
      row++
    } else {
      const early = dates.endEarliest[endRows[e]!]!
      at[i] = end
      low[i] = Number.isFinite(early) ? Math.min(early, end) : end
      high[i] = end
      e++
    }
  }
  return { n, at, low, high }
}

function chooseBreaks(points: Points): readonly Silence[] {
  const longest: Silence[] = []
  for (let i = 0; i + 1 < points.n; i++) {
    const length = points.at[i + 1]! - points.at[i]!
    if (length <= 0 || (longest.length > MOST_BREAKS && length <= longest.at(-1)!.length)) continue
    longest.push({ after: i, length })
    longest.sort((a, b) => b.length - a.length || a.after - b.after)
    if (longest.length > MOST_BREAKS + 1) longest.pop()
  }
  const usual = usualSilence(points)
  let shown = points.at[points.n - 1]! - points.at[0]!
  const chosen: Silence[] = []
  for (const silence of longest.slice(0, MOST_BREAKS)) {
    if (silence.length < shown * LEAST_PART || silence.length < usual * TIMES_USUAL) break
    chosen.push(silence)
    shown -= silence.length
  }
  return chosen.sort((a, b) => a.after - b.after)
}

/** The median of the silences between points of different moments; of every k-th where there are very many. */
function usualSilence(points: Points): number {
  const step = Math.max(1, Math.floor(points.n / 20_000))
  const lengths: number[] = []
  for (let i = 0; i + 1 < points.n; i += step) {
    const length = points.at[i + 1]! - points.at[i]!
    if (length > 0) lengths.push(length)
  }
  // Two or three moments have no usual silence: any break between them is their own.
  if (lengths.length < 3) return 0
  lengths.sort((a, b) => a - b)
  return lengths[(lengths.length - 1) >> 1]!
}

/** What lies between the breaks, widened by the windows at its ends where those leave most of the silence silent. */
function groupsOf(
  points: Points,
  breaks: readonly Silence[],
): { first: number; last: number; from: number; to: number }[] {
  const groups: { first: number; last: number; from: number; to: number }[] = []
  let first = 0
  for (let b = 0; b <= breaks.length; b++) {
    const last = b < breaks.length ? breaks[b]!.after : points.n - 1
    const before = b > 0 ? breaks[b - 1]!.length : Number.POSITIVE_INFINITY
    const after = b < breaks.length ? breaks[b]!.length : Number.POSITIVE_INFINITY
    let from = points.at[first]!
    let to = points.at[last]!
    for (let i = first; i <= last; i++) {
      const low = points.low[i]!
      const high = points.high[i]!
      if (Number.isFinite(low) && points.at[first]! - low < before * 0.45) from = Math.min(from, low)
      if (Number.isFinite(high) && high - points.at[last]! < after * 0.45) to = Math.max(to, high)
    }
    const least = Math.min(before, after) === Number.POSITIVE_INFINITY ? DAY : Math.min(before, after) * 0.1
    const air = Math.max((to - from) * 0.04, to === from ? Math.min(least, 30 * DAY) : 0, 1)
    // A window's own edge is edge enough; a mark that stands on the edge needs air.
    if (points.at[first]! - from < air)
      from = Math.max(from - air, points.at[first]! - Math.max(air, before * 0.48))
    if (to - points.at[last]! < air) to = Math.min(to + air, points.at[last]! + Math.max(air, after * 0.48))
    groups.push({ first, last, from, to })
    first = last + 1
  }
  return groups
}

/**
 * Width by how much happens, and a little by how long it takes: so that three weeks with eleven events get about half
 * of the axis, and thirty years with one event get what a date needs.
 */
function sharesOf(counts: readonly number[], spans: readonly number[]): readonly number[] {
  const part = (values: readonly number[]): readonly number[] => {
    const sum = values.reduce((a, b) => a + b, 0)
    return values.map((value) => value / sum)
  }
  const byCount = part(counts.map((count) => count ** 0.75))
  const bySpan = part(spans.map((span) => span ** 0.25))
  const wished = byCount.map((count, i) => Math.max(LEAST_SHARE, count * 0.85 + bySpan[i]! * 0.15))
  return part(wished)
}
