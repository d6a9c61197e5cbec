/**
 * Where there is more than marks can show: how many events of each kind lie in each few pixels. Bins divide a tile
 * evenly, so they shift and stretch with the axis; an event that has a mark is in none, any other in exactly one.
 */
import { countKinds, KINDS, type LaneIndex } from './laneIndex'

export interface Density {
  readonly bins: number
  /** Counts of everything, marks included: `counts[bin * KINDS + kind]`. */
  readonly counts: Uint32Array
  /** The positions in `counts` of events that have marks, each to be taken off by one. */
  readonly shown: readonly number[]
  /** How many are counted, marks not. */
  readonly total: number
}

/** Counts the slots `[from, to)` into bins; `edge(b)` is the moment at which bin `b` begins. */
export function countBins(
  index: LaneIndex,
  from: number,
  to: number,
  bins: number,
  edge: (bin: number) => number,
): Density {
  const counts = new Uint32Array(bins * KINDS)
  let slot = from
  for (let bin = 0; bin < bins && slot < to; bin++) {
    const end = bin === bins - 1 ? to : edgeFrom(index, slot, to, edge(bin + 1))
    if (end > slot) countKinds(index, slot, end, counts, bin * KINDS)
    slot = end
  }
  return { bins, counts, shown: [], total: to - from }
}

/** The same counts without the slots in `shown`, which have marks. */
export function withoutShown(
  density: Density,
  index: LaneIndex,
  shown: readonly number[],
  edge: (bin: number) => number,
): Density {
  const positions = shown.map((slot) => {
    let low = 0
    let high = density.bins - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (edge(middle) <= index.at[slot]!) low = middle
      else high = middle - 1
    }
    return low * KINDS + index.kinds[slot]!
  })
  return { ...density, shown: positions, total: density.total - shown.length }
}

/** The first slot from `from` on at `moment` or later: near as a rule, so steps double before halving begins. */
function edgeFrom(index: LaneIndex, from: number, end: number, moment: number): number {
  if (index.at[from]! >= moment) return from
  let step = 1
  let low = from
  while (low + step < end && index.at[low + step]! < moment) {
    low += step
    step *= 2
  }
  let high = Math.min(end, low + step)
  while (low < high) {
    const middle = (low + high) >>> 1
    if (index.at[middle]! < moment) low = middle + 1
    else high = middle
  }
  return low
}

/** How many of a kind one bin counts. */
export function binCount(density: Density, bin: number, kind: number): number {
  const position = bin * KINDS + kind
  let count = density.counts[position]!
  for (const each of density.shown) if (each === position) count--
  return count
}

/** How many one bin counts. */
export function binTotal(density: Density, bin: number): number {
  let sum = 0
  for (let kind = 0; kind < KINDS; kind++) sum += density.counts[bin * KINDS + kind]!
  for (const position of density.shown) if (Math.floor(position / KINDS) === bin) sum--
  return sum
}

/**
 * How high a bin of `count` events is, as a part of the lane's strip: by the square root, so that a few can be seen
 * beside many, against the count that fills it at this scale.
 */
export function binHeight(count: number, full: number): number {
  return count === 0 ? 0 : Math.min(1, Math.max(0.14, Math.sqrt(count / full)))
}
