/**
 * Where the axis breaks. Stories are uneven: decades of background, then eleven events in three weeks. A straight axis
 * makes a wall of empty paper and a knot; so the axis leaves out silences, says so, and gives each stretch between
 * them a scale of its own.
 *
 * In one sentence: of the long silences between events those are left out, four at most, that bring the events
 * farthest apart. The dates of the whole story decide, so the axis never changes while a reader zooms, pans or filters.
 * An event whose window is wider than the silence around it doesn't interrupt that silence; bands and bars run
 * across breaks, and a mark whose placement falls into one stands at its edge.
 *
 * The choice is an optimal partition (Jackson et al. 2005; Scargle's "Bayesian blocks" are the same idea): the sum
 * over neighbouring events of the logarithm of their distance on the axis, less a price for each break.
 */
import { DAY, type Ms, ms } from '../../dates'
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
/** Events of a stretch that are looked at. */
const SAMPLE = 2000

/** Cuts the axis into stretches; one stretch where the story is even. */
export function chooseStretches(dates: Dates): readonly Stretch[] {
  const points = pointsOf(dates)
  if (points.n === 0) return [{ from: ms(0), to: ms(DAY), share: 1 }]
  const cells = cellsOf(points, longSilences(points))
  const groups = boundsOf(points, partition(points, cells))
  const shares = sharesOf(groups)
  return groups.map((group, i) => ({ from: ms(group.from), to: ms(group.to), share: shares[i]! }))
}

/** What lies between two silences: points `first` to `last`, of which the firm ones reach from `low` to `high`. */
interface Cell {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
}
/** A silence: the firm points at both its ends. */
type Silence = readonly [before: number, after: number]

/** The long silences, in the order of time. */
function longSilences({ n, at, firm }: Points): readonly Silence[] {
  const step = Math.max(1, Math.floor(n / 20_000))
  const lengths: number[] = []
  for (let i = 0; i + 1 < n; i += step) if (at[i + 1]! > at[i]!) lengths.push(at[i + 1]! - at[i]!)
  lengths.sort((a, b) => a - b)
  // Among two or three events every silence is usual.
  const usual = lengths.length < 3 ? 0 : lengths[(lengths.length - 1) >> 1]!
  const least = Math.max(usual * TIMES_USUAL, (at[n - 1]! - at[0]!) * 1e-4, 1)
  const found: Silence[] = []
  for (let i = 0, before = -1; i < n; i++) {
    if (firm[i] === 0) continue
    if (before >= 0 && at[i]! - at[before]! >= least) found.push([before, i])
    before = i
  }
  const length = ([before, after]: Silence): number => at[after]! - at[before]!
  return found
    .sort((a, b) => length(b) - length(a) || a[0] - b[0])
    .slice(0, CANDIDATES)
    .sort((a, b) => a[0] - b[0])
}

/** The story cut at every candidate; what stands in a silence goes to its nearer side. */
function cellsOf({ n, at }: Points, silences: readonly Silence[]): readonly Cell[] {
  const cells: Cell[] = []
  let first = 0
  let low = at[0]!
  for (const [before, after] of silences) {
    let last = before
    while (last + 1 < after && at[last + 1]! - at[before]! <= at[after]! - at[last + 1]!) last++
    cells.push({ first, last, low, high: at[before]! })
    first = last + 1
    low = at[after]!
  }
  cells.push({ first, last: n - 1, low, high: at[n - 1]! })
  return cells
}

/** The cells joined to stretches: the partition of greatest worth, by dynamic programming. */
function partition(points: Points, cells: readonly Cell[]): readonly Cell[] {
  const joined = (from: number, to: number): Cell => ({
    first: cells[from]!.first,
    last: cells[to]!.last,
    low: cells[from]!.low,
    high: cells[to]!.high,
  })
  const price = 3 + 0.05 * points.n
  // worths[from][to]: each is asked for once for every number of breaks.
  const worths: number[][] = cells.map(() => [])
  const worth = (from: number, to: number): number =>
    (worths[from]![to] ??= worthOf(points, joined(from, to)))
  // best[b][c]: the worth of cells 0 to c with b breaks among them, the last of which is after cell from[b][c].
  const best: number[][] = [cells.map((_, cell) => worth(0, cell))]
  const from: number[][] = [[]]
  for (let b = 1; b <= Math.min(MOST_BREAKS, cells.length - 1); b++) {
    best.push(new Array(cells.length).fill(Number.NEGATIVE_INFINITY))
    from.push(new Array(cells.length).fill(-1))
    for (let cell = b; cell < cells.length; cell++) {
      for (let cut = b - 1; cut < cell; cut++) {
        const all = best[b - 1]![cut]! + worth(cut + 1, cell) + Math.log(FAR) - price
        if (all <= best[b]![cell]!) continue
        best[b]![cell] = all
        from[b]![cell] = cut
      }
    }
  }
  const end = cells.length - 1
  let breaks = 0
  for (let b = 1; b < best.length; b++) if (best[b]![end]! > best[breaks]![end]!) breaks = b
  const stretches: Cell[] = []
  let last = end
  for (let b = breaks; b > 0; b--) {
    const cut = from[b]![last]!
    stretches.unshift(joined(cut + 1, last))
    last = cut
  }
  return [joined(0, last), ...stretches]
}

/** What a stretch is worth: how well its events can be told apart. */
function worthOf({ n, at }: Points, { first, last, low, high }: Cell): number {
  const span = high - low
  if (span <= 0) return (last - first) * Math.log(NEAR)
  const share = Math.max(LEAST_SHARE, (last - first + 1) / n)
  const inside = (i: number): number => Math.min(Math.max(at[i]!, low), high)
  // Of very many events a regular sample tells as much.
  const step = Math.max(1, Math.floor((last - first) / SAMPLE))
  const part = share / span / step
  let worth = 0
  // The logarithm of a product is the sum of logarithms, and a hundred factors of at least NEAR don't vanish.
  let product = 1
  let factors = 0
  let here = inside(first)
  for (let i = first + step; i <= last; i += step) {
    const next = inside(i)
    product *= Math.min(Math.max((next - here) * part, NEAR), FAR)
    here = next
    if (++factors < 100) continue
    worth += Math.log(product)
    product = 1
    factors = 0
  }
  return (worth + Math.log(product)) * step
}

interface Group {
  readonly count: number
  readonly from: number
  readonly to: number
}

/** Stretches widened by the windows at their ends, where those leave most of the silence silent, and by some air. */
function boundsOf(points: Points, cells: readonly Cell[]): readonly Group[] {
  const { low, high } = points
  return cells.map((cell, c) => {
    const before = c === 0 ? Number.POSITIVE_INFINITY : cell.low - cells[c - 1]!.high
    const after = c === cells.length - 1 ? Number.POSITIVE_INFINITY : cells[c + 1]!.low - cell.high
    let from = c === 0 ? Math.min(points.from, cell.low) : cell.low
    let to = c === cells.length - 1 ? Math.max(points.to, cell.high) : cell.high
    for (let i = cell.first; i <= cell.last; i++) {
      if (Number.isFinite(low[i]!) && cell.low - low[i]! < before * 0.45) from = Math.min(from, low[i]!)
      if (Number.isFinite(high[i]!) && high[i]! - cell.high < after * 0.45) to = Math.max(to, high[i]!)
    }
    // A window's edge is edge enough; a mark needs air around it.
    const least = Math.min(before, after) * 0.1
    const air = to > from ? (to - from) * 0.04 : Number.isFinite(least) ? Math.min(least, 30 * DAY) : DAY
    from = Math.min(from, Math.max(cell.low - air, cell.low - before * 0.48))
    to = Math.max(to, Math.min(cell.high + air, cell.high + after * 0.48))
    return { count: cell.last - cell.first + 1, from, to: Math.max(to, from + 1) }
  })
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
