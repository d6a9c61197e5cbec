/**
 * Where the axis breaks. Stories are uneven: decades of background, then eleven events in three weeks. A straight axis
 * makes a wall of empty paper and a knot; so the axis leaves out silences, says so, and gives each stretch between
 * them a scale of its own.
 *
 * In one sentence: of the long silences between events those are left out, four at most, that bring the others
 * farthest apart. The dates of the whole story decide, so the axis never changes while a reader zooms, pans or filters.
 * An event whose window is wider than the silence around it doesn't interrupt that silence; bands and bars run
 * across breaks, and a mark whose placement falls into one stands at its edge.
 *
 * The choice is an optimal partition (Jackson et al. 2005; Scargle's "Bayesian blocks" are the same idea): the sum
 * over neighbouring events of the logarithm of their distance on the axis, less a price for each break.
 */
import { type Ms, ms } from '../../dates'
import { type Points, pointsOf } from './points'

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
/** Silences that are looked at: the longest. */
const CANDIDATES = 24
/** A silence is long from so many times the usual (median) one. */
const TIMES_USUAL = 5
/** No stretch is narrower than this part of the axis. */
const LEAST_SHARE = 0.07
/** Distances on the axis, as parts of it: what can't be told apart, and what is as good as more. */
const NEAR = 0.002
const FAR = 0.05
const DAY = 86_400_000

/** Cuts the axis into stretches; one stretch where the story is even. */
export function chooseStretches(dates: Dates): readonly Stretch[] {
  const points = pointsOf(dates)
  if (points.n === 0) return [{ from: ms(0), to: ms(DAY), share: 1 }]
  const groups = boundsOf(points, partition(points, longSilences(points)))
  const shares = sharesOf(groups)
  return groups.map((group, i) => ({ from: ms(group.from), to: ms(group.to), share: shares[i]! }))
}

/** The points after which there is a long silence, ascending. */
function longSilences({ n, at }: Points): readonly number[] {
  const step = Math.max(1, Math.floor(n / 20_000))
  const lengths: number[] = []
  for (let i = 0; i + 1 < n; i += step) if (at[i + 1]! > at[i]!) lengths.push(at[i + 1]! - at[i]!)
  lengths.sort((a, b) => a - b)
  // Among two or three events every silence is usual.
  const usual = lengths.length < 3 ? 0 : lengths[(lengths.length - 1) >> 1]!
  const least = Math.max(usual * TIMES_USUAL, (at[n - 1]! - at[0]!) * 1e-4, 1)
  const found: number[] = []
  for (let i = 0; i + 1 < n; i++) if (at[i + 1]! - at[i]! >= least) found.push(i)
  return found
    .sort((a, b) => at[b + 1]! - at[b]! - (at[a + 1]! - at[a]!) || a - b)
    .slice(0, CANDIDATES)
    .sort((a, b) => a - b)
}

/** The silences to leave out: the partition of greatest worth, by dynamic programming over the candidates. */
function partition(points: Points, silences: readonly number[]): readonly number[] {
  const ends = [...silences, points.n - 1]
  const cells = ends.length
  const first = (cell: number): number => (cell === 0 ? 0 : ends[cell - 1]! + 1)
  const price = 3 + 0.05 * Math.min(points.n, 200)
  // best[b][c]: the worth of cells 0 to c with b breaks among them.
  const best: number[][] = [Array.from({ length: cells }, (_, cell) => worthOf(points, 0, ends[cell]!))]
  const from: number[][] = [[]]
  for (let b = 1; b <= Math.min(MOST_BREAKS, cells - 1); b++) {
    best.push(new Array(cells).fill(Number.NEGATIVE_INFINITY))
    from.push(new Array(cells).fill(-1))
    for (let cell = b; cell < cells; cell++) {
      for (let cut = b - 1; cut < cell; cut++) {
        const worth =
          best[b - 1]![cut]! + worthOf(points, first(cut + 1), ends[cell]!) + Math.log(FAR) - price
        if (worth > best[b]![cell]!) {
          best[b]![cell] = worth
          from[b]![cell] = cut
        }
      }
    }
  }
  let breaks = 0
  for (let b = 1; b < best.length; b++) if (best[b]![cells - 1]! > best[breaks]![cells - 1]!) breaks = b
  const chosen: number[] = []
  for (let b = breaks, cell = cells - 1; b > 0; b--) {
    cell = from[b]![cell]!
    chosen.unshift(ends[cell]!)
  }
  return chosen
}

/** What a stretch of the points `first` to `last` is worth: how well its events can be told apart. */
function worthOf({ n, at }: Points, first: number, last: number): number {
  const span = at[last]! - at[first]!
  if (span <= 0) return (last - first) * Math.log(NEAR)
  const share = Math.max(LEAST_SHARE, (last - first + 1) / n)
  // Of very many events a regular sample tells as much.
  const step = Math.max(1, Math.floor((last - first) / 2000))
  let worth = 0
  for (let i = first; i + step <= last; i += step) {
    const apart = (share * (at[i + step]! - at[i]!)) / span / step
    worth += Math.log(Math.min(Math.max(apart, NEAR), FAR)) * step
  }
  return worth
}

interface Group {
  readonly count: number
  readonly from: number
  readonly to: number
}

/** What lies between the breaks, widened by the windows at its ends where those leave most of the silence silent. */
function boundsOf(points: Points, breaks: readonly number[]): readonly Group[] {
  const { n, at, low, high } = points
  const groups: Group[] = []
  let first = 0
  for (let b = 0; b <= breaks.length; b++) {
    const last = breaks[b] ?? n - 1
    const before = first === 0 ? Number.POSITIVE_INFINITY : at[first]! - at[first - 1]!
    const after = last === n - 1 ? Number.POSITIVE_INFINITY : at[last + 1]! - at[last]!
    let from = at[first]!
    let to = at[last]!
    for (let i = first; i <= last; i++) {
      if (Number.isFinite(low[i]!) && at[first]! - low[i]! < before * 0.45) from = Math.min(from, low[i]!)
      if (Number.isFinite(high[i]!) && high[i]! - at[last]! < after * 0.45) to = Math.max(to, high[i]!)
    }
    if (first === 0) from = Math.min(from, points.from)
    if (last === n - 1) to = Math.max(to, points.to)
    // A window's edge is edge enough; a mark needs air around it.
    const least = Math.min(before, after) * 0.1
    const air = to > from ? (to - from) * 0.04 : Number.isFinite(least) ? Math.min(least, 30 * DAY) : DAY
    from = Math.min(from, Math.max(at[first]! - air, at[first]! - before * 0.48))
    to = Math.max(to, Math.min(at[last]! + air, at[last]! + after * 0.48))
    groups.push({ count: points.weightOf(first, last), from, to: Math.max(to, from + 1) })
    first = last + 1
  }
  return groups
}

/**
 * Width by how much happens, and a little by how long it takes: three weeks with eleven events get about half of the
 * axis, and thirty years with one event what a date needs.
 */
function sharesOf(groups: readonly Group[]): readonly number[] {
  const part = (values: readonly number[]): readonly number[] => {
    const sum = values.reduce((a, b) => a + b, 0)
    return values.map((value) => value / sum)
  }
  const byCount = part(groups.map(({ count }) => count ** 0.8))
  const bySpan = part(groups.map(({ from, to }) => (to - from) ** 0.2))
  return part(byCount.map((count, i) => Math.max(LEAST_SHARE, count * 0.88 + bySpan[i]! * 0.12)))
}
