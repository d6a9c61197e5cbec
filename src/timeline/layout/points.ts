/** The moments of a story that its axis is cut by: where marks stand and bars end, with what is known of each. */
import type { Dates } from './stretches'

export interface Points {
  readonly n: number
  /** Ascending, milliseconds. */
  readonly at: Float64Array
  /** The bounds that each is known within. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** The bounds of all dates, finite. */
  readonly from: number
  readonly to: number
  /** How many moments lie from one point to another, those that are no points of their own included. */
  readonly weightOf: (first: number, last: number) => number
}

/** Above this, windows can't be wider than the silence around them often enough to matter. */
const MOST_SIEVED = 5000

/**
 * The points of a story. Left out is what stands in a window wider than the silence it would interrupt: its place
 * there says little.
 */
export function pointsOf(dates: Dates): Points {
  const all = momentsOf(dates)
  const kept = all.n > MOST_SIEVED ? null : sieve(all)
  if (!kept) return { ...all, weightOf: (first, last) => last - first + 1 }
  const pick = (from: Float64Array): Float64Array => Float64Array.from(kept, (i) => from[i]!)
  return {
    n: kept.length,
    at: pick(all.at),
    low: pick(all.low),
    high: pick(all.high),
    from: all.from,
    to: all.to,
    weightOf: (first, last) => {
      // What was left out counts where it stands: up to half of the silences on both sides.
      const before = first === 0 ? -1 : kept[first - 1]!
      const after = last === kept.length - 1 ? all.n : kept[last + 1]!
      return kept[last]! - kept[first]! + 1 + (kept[first]! - before - 1 + (after - kept[last]! - 1)) / 2
    },
  }
}

type Moments = Omit<Points, 'weightOf'>

function momentsOf(dates: Dates): Moments {
  const { placement, earliest, latest, endEarliest, endLatest } = dates
  // An end that is only known within bounds counts at their middle.
  const endOf = (row: number): number =>
    Number.isFinite(endEarliest[row]!) ? (endEarliest[row]! + endLatest[row]!) / 2 : endLatest[row]!
  const ending: number[] = []
  for (let row = 0; row < placement.length; row++) if (Number.isFinite(endLatest[row]!)) ending.push(row)
  const ends = Float64Array.from(ending, endOf)
  const order = ending.map((_, i) => i).sort((a, b) => ends[a]! - ends[b]! || a - b)
  const n = placement.length + ends.length
  const at = new Float64Array(n)
  const low = new Float64Array(n)
  const high = new Float64Array(n)
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (let i = 0, row = 0, e = 0; i < n; i++) {
    const end = e < ends.length ? ends[order[e]!]! : Number.POSITIVE_INFINITY
    if (row < placement.length && placement[row]! <= end) {
      at[i] = placement[row]!
      low[i] = Math.min(earliest[row]!, placement[row]!)
      high[i] = Math.max(latest[row]!, placement[row]!)
      row++
    } else {
      const of = ending[order[e++]!]!
      at[i] = end
      low[i] = Number.isFinite(endEarliest[of]!) ? endEarliest[of]! : end
      high[i] = endLatest[of]!
    }
    from = Math.min(from, Number.isFinite(low[i]!) ? low[i]! : at[i]!)
    to = Math.max(to, Number.isFinite(high[i]!) ? high[i]! : at[i]!)
  }
  return { n, at, low, high, from, to }
}

/** The moments that interrupt a silence, ascending: from the widest window on, those stay that are narrower than it. */
function sieve({ n, at, low, high }: Moments): readonly number[] {
  const before = Int32Array.from({ length: n }, (_, i) => i - 1)
  const after = Int32Array.from({ length: n }, (_, i) => i + 1)
  const out = new Uint8Array(n)
  const width = (i: number): number => high[i]! - low[i]!
  const widest = Array.from({ length: n }, (_, i) => i).sort((a, b) =>
    width(b) > width(a) ? 1 : width(b) < width(a) ? -1 : a - b,
  )
  for (const i of widest) {
    const previous = before[i]!
    const next = after[i]!
    if (previous < 0 || next >= n) continue
    if (width(i) <= at[next]! - at[previous]!) continue
    out[i] = 1
    after[previous] = next
    before[next] = previous
  }
  return Array.from({ length: n }, (_, i) => i).filter((i) => out[i] === 0)
}
