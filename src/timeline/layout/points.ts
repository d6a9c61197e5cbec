/** The moments of a story that its axis is cut by: where marks stand and bars end, with what is known of each. */
import type { Dates } from './stretches'

export interface Points {
  readonly n: number
  /** Ascending, milliseconds. */
  readonly at: Float64Array
  /** The bounds that each is known within; may be infinite. */
  readonly low: Float64Array
  readonly high: Float64Array
  /**
   * 1 where a point interrupts a silence. One that stands in a window wider than the silence it would interrupt
   * doesn't: its place there says little.
   */
  readonly firm: Uint8Array
  /** The bounds of all dates, finite. */
  readonly from: number
  readonly to: number
}

/** Above this, windows can't be wider than the silence around them often enough to matter. */
const MOST_SIEVED = 5000

/** What breaks of the axis are chosen from: where events stand, and the bounds of all dates. */
export function pointsOf(dates: Dates): Points {
  return dates.placement.length > MOST_SIEVED ? manyPoints(dates) : fewPoints(dates)
}

/** Of very many events the ends of bars are not looked at, nor their windows: what is everywhere interrupts nothing. */
function manyPoints({ placement, earliest, latest, endLatest }: Dates): Points {
  const n = placement.length
  let from = placement[0]!
  let to = placement[n - 1]!
  for (let row = 0; row < n; row++) {
    if (earliest[row]! < from && earliest[row]! > Number.NEGATIVE_INFINITY) from = earliest[row]!
    if (latest[row]! > to && latest[row]! < Number.POSITIVE_INFINITY) to = latest[row]!
    if (endLatest[row]! > to && endLatest[row]! < Number.POSITIVE_INFINITY) to = endLatest[row]!
  }
  return { n, at: placement, low: earliest, high: latest, firm: new Uint8Array(n).fill(1), from, to }
}

function fewPoints(dates: Dates): Points {
  const { placement, earliest, latest, endEarliest, endLatest } = dates
  // An end that is only known within bounds counts at their middle.
  const endOf = (row: number): number =>
    Number.isFinite(endEarliest[row]!) ? (endEarliest[row]! + endLatest[row]!) / 2 : endLatest[row]!
  const ending: number[] = []
  for (let row = 0; row < placement.length; row++) if (Number.isFinite(endLatest[row]!)) ending.push(row)
  ending.sort((a, b) => endOf(a) - endOf(b) || a - b)
  const n = placement.length + ending.length
  const at = new Float64Array(n)
  const low = new Float64Array(n)
  const high = new Float64Array(n)
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (let i = 0, row = 0, e = 0; i < n; i++) {
    const end = e < ending.length ? endOf(ending[e]!) : Number.POSITIVE_INFINITY
    if (row < placement.length && placement[row]! <= end) {
      at[i] = placement[row]!
      low[i] = Math.min(earliest[row]!, placement[row]!)
      high[i] = Math.max(latest[row]!, placement[row]!)
      row++
    } else {
      const of = ending[e++]!
      at[i] = end
      low[i] = Number.isFinite(endEarliest[of]!) ? endEarliest[of]! : end
      high[i] = endLatest[of]!
    }
    from = Math.min(from, Number.isFinite(low[i]!) ? low[i]! : at[i]!)
    to = Math.max(to, Number.isFinite(high[i]!) ? high[i]! : at[i]!)
  }
  const firm = new Uint8Array(n).fill(1)
  sieve(firm, at, low, high)
  return { n, at, low, high, firm, from, to }
}

/** From the widest window on: firm stays what is narrower than the silence between its firm neighbours. */
function sieve(firm: Uint8Array, at: Float64Array, low: Float64Array, high: Float64Array): void {
  const n = at.length
  const before = Int32Array.from({ length: n }, (_, i) => i - 1)
  const after = Int32Array.from({ length: n }, (_, i) => i + 1)
  const width = Float64Array.from(at, (_, i) => high[i]! - low[i]!)
  const widest = Array.from({ length: n }, (_, i) => i).sort((a, b) =>
    width[a] === width[b] ? a - b : width[a]! < width[b]! ? 1 : -1,
  )
  for (const i of widest) {
    const previous = before[i]!
    const next = after[i]!
    if (previous < 0 || next >= n || width[i]! <= at[next]! - at[previous]!) continue
    firm[i] = 0
    after[previous] = next
    before[next] = previous
  }
}
