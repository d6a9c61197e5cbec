/**
 * Where the axis breaks. Stories are uneven: decades of background, then eleven events in three weeks. A straight axis
 * makes a wall of empty paper and a knot; so the axis leaves out silences, says so, and gives each stretch between
 * them a scale of its own.
 *
 * In one sentence: of the long silences between events those are left out, four at most, that bring the events
 * farthest apart, and that are clearly longer than what is kept beside them: twice as long as any silence of the fuller
 * stretch. Silences of about one length are left out together or not at all. The dates of the whole story decide, so the axis never changes while a reader zooms, pans or filters.
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
/** A silence is clearly longer than another from so many times its length, and about as long up to so many. */
const CLEARLY = 2
const ALIKE = 1.2
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
  const silences = longSilences(points)
  const cells = cellsOf(points, silences)
  const groups = boundsOf(points, joinedBetween(cells, clearCuts(points, cells, silences)))
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

/** Cells `from` to `to` as one. */
const joined = (cells: readonly Cell[], from: number, to: number): Cell => ({
  first: cells[from]!.first,
  last: cells[to]!.last,
  low: cells[from]!.low,
  high: cells[to]!.high,
})

/** The stretches that cuts after some cells leave. */
const joinedBetween = (cells: readonly Cell[], cuts: readonly number[]): readonly Cell[] =>
  [...cuts, cells.length - 1].map((cut, i) => joined(cells, i === 0 ? 0 : cuts[i - 1]! + 1, cut))

/** The longest silence within a cell: no candidate itself. */
function keptIn({ at, firm }: Points, { first, last }: Cell): number {
  let longest = 0
  for (let i = first, before = -1; i <= last; i++) {
    if (firm[i] === 0) continue
    if (before >= 0) longest = Math.max(longest, at[i]! - at[before]!)
    before = i
  }
  return longest
}

/**
 * The cells after which to cut: of greatest worth without a cut that a reader couldn't tell from what is kept. While there
 * is one, the shortest such silence is no candidate any more.
 */
function clearCuts(points: Points, cells: readonly Cell[], silences: readonly Silence[]): readonly number[] {
  const lengths = silences.map(([before, after]) => points.at[after]! - points.at[before]!)
  const inner = cells.map((cell) => keptIn(points, cell))
  let candidates = lengths.map((_, i) => i)
  for (;;) {
    const parts = joinedBetween(cells, candidates)
    const cuts = partition(points, parts).map((part) => candidates[part]!)
    const stretches = joinedBetween(cells, cuts)
    const count = (stretch: number): number => stretches[stretch]!.last - stretches[stretch]!.first
    const longest = (stretch: number): number => {
      const [from, to] = [stretch === 0 ? 0 : cuts[stretch - 1]! + 1, cuts[stretch] ?? lengths.length]
      return Math.max(...inner.slice(from, to + 1), ...lengths.slice(from, to))
    }
    const kept = [...inner, ...lengths.filter((_, i) => !cuts.includes(i))]
    const isClear = (cut: number, i: number): boolean => {
      const fuller = Math.max(count(i), count(i + 1))
      const beside = [i, i + 1].filter((stretch) => count(stretch) === fuller).map(longest)
      const length = lengths[cut]!
      return (
        length >= CLEARLY * Math.max(...beside) &&
        !kept.some((other) => other < length * ALIKE && length < other * ALIKE)
      )
    }
    const unclear = cuts.filter((cut, i) => !isClear(cut, i))
    if (unclear.length === 0) return cuts
    const shortest = unclear.reduce((best, cut) => (lengths[cut]! < lengths[best]! ? cut : best))
    candidates = candidates.filter((candidate) => candidate !== shortest)
  }
}

/** The cells after which to cut: the partition of greatest worth, by dynamic programming. Ascending. */
function partition(points: Points, cells: readonly Cell[]): readonly number[] {
  const price = 3 + 0.05 * points.n
  // worths[from][to]: each is asked for once for every number of breaks.
  const worths: number[][] = cells.map(() => [])
  const worth = (from: number, to: number): number =>
    (worths[from]![to] ??= worthOf(points, joined(cells, from, to)))
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
  const cuts: number[] = []
  let last = end
  for (let b = breaks; b > 0; b--) {
    last = from[b]![last]!
    cuts.unshift(last)
  }
  return cuts
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
    // A window's edge is edge enough; a mark needs air around it, and a lone day some days: it would else be told by hours.
    const least = Math.min(before, after) * 0.1
    const lone = to > from ? (to - from) * AROUND : Number.isFinite(least) ? least : DAY
    const air = isLone(points, cell, from, to) ? Math.min(lone, least, 30 * DAY) : (to - from) * 0.04
    from = Math.min(from, Math.max(cell.low - air, cell.low - before * 0.48))
    to = Math.max(to, Math.min(cell.high + air, cell.high + after * 0.48))
    return { count: cell.last - cell.first + 1, from, to: Math.max(to, from + 1) }
  })
}

/** A day alone has so many days on either side. */
const AROUND = 15

/** Whether all that a stretch holds is one day, hour or moment. */
function isLone({ low, high }: Points, { first, last }: Cell, from: number, to: number): boolean {
  if (to - from > DAY) return false
  for (let i = first; i <= last; i++) if (low[i]! > from || high[i]! < to) return false
  return true
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
