/**
 * Whether each moment comes off well: one picture serves all of them, and what suits most may suit one badly. So it is known
 * at every step what each moment's stress and crossings are, and what they exceed the moment's aim by costs.
 */
import { crosses } from '../geometry'
import type { Bond } from './clusters'
import type { Hops } from './hops'

/** What a moment's stress and crossings should not exceed. */
export interface Aim {
  readonly hops: Hops
  readonly stress: number
  readonly crossings: number
}
export interface Fairness {
  /** Takes everything anew from where the groups stand. */
  readonly reset: () => void
  /** What is exceeded, as of the last `reset` or `keep`: 0 where every moment meets its aim. */
  readonly fault: () => number
  /** What would be exceeded with group `i` (and `j`, where it is not -1) where they stand now. */
  readonly faultAfter: (i: number, j: number) => number
  /** Takes what was asked last for true. */
  readonly keep: () => void
  /** Stress and crossings of each moment, as of the last `reset` or `keep`. */
  readonly measured: () => readonly (readonly [stress: number, crossings: number])[]
}

/** What a moment's stress and crossings cost. */
export type Price = (moment: number, stress: number, crossings: number) => number

/** What it costs that stress is twice its aim, and that there are twice as many crossings. */
const STRESS = 200
const CROSSINGS = 200
/** Among few crossings one more is not yet that bad. */
const FEW = 2
/** Less stress than this nobody sees. */
const LITTLE = 0.04
/** A line that all but touches another counts as one that crosses it: rem beyond its ends. */
const FURTHER = 0.6

/** What is beyond its aim costs. */
export const beyond =
  (aims: readonly Aim[]): Price =>
  (moment, stress, crossings) => {
    const aim = aims[moment]!
    const strained = Math.max(0, stress - aim.stress) / Math.max(LITTLE, aim.stress)
    const crossed = Math.max(0, crossings - aim.crossings) / (aim.crossings + FEW)
    return STRESS * strained * (1 + 2 * strained) + CROSSINGS * crossed * (1 + 2 * crossed)
  }

/** @param x,y where the groups stand: read whenever something is asked */
export function fairness(
  moments: readonly Hops[],
  price: Price,
  bonds: readonly Bond[],
  x: Float64Array,
  y: Float64Array,
): Fairness {
  const n = x.length
  const count = moments.length
  const acted = bonds.filter(({ acts }) => acts > 0)
  const total = acted.length
  const endA = Int32Array.from(acted, ({ a }) => a)
  const endB = Int32Array.from(acted, ({ b }) => b)
  // The first moment at which each is there.
  const rank = Int32Array.from(acted, ({ since }) => {
    const first = moments.findIndex((moment) => moment.since >= since)
    return first < 0 ? count : first
  })
  const linesOf: number[][] = Array.from({ length: n }, () => [])
  for (let b = 0; b < total; b++) {
    linesOf[endA[b]!]!.push(b)
    linesOf[endB[b]!]!.push(b)
  }
  const near = new Float64Array(n * n * count)
  moments.forEach(({ steps }, m) => {
    for (let k = 0; k < n * n; k++) if (steps[k]! > 0) near[k * count + m] = 1 / steps[k]!
  })
  const pairs = moments.map((moment) => moment.count / 2)

  const [atX, atY] = [new Float64Array(n), new Float64Array(n)]
  const crossing = new Uint8Array(total * total)
  const ofBond = new Uint8Array(total)
  /** Ends of the lines as asked for; behind them, those of lines that are asked for as they were. */
  const drawn = new Float64Array(8 * total)
  const redrawn: number[] = []
  let sum = new Float64Array(count)
  let squares = new Float64Array(count)
  let more = new Int32Array(count + 1)
  let nextSum = new Float64Array(count)
  let nextSquares = new Float64Array(count)
  let nextMore = new Int32Array(count + 1)
  const changed: number[] = []
  let asked: readonly [number, number] = [-1, -1]
  let [now, next] = [0, 0]

  const stressOf = (m: number, d: Float64Array, dd: Float64Array): number =>
    dd[m]! > 0 ? Math.sqrt(Math.max(0, 1 - (d[m]! * d[m]!) / (dd[m]! * pairs[m]!))) : 1

  const faultOf = (d: Float64Array, dd: Float64Array, by: Int32Array): number => {
    let fault = 0
    let crossed = 0
    for (let m = 0; m < count; m++) {
      crossed += by[m]!
      fault += price(m, stressOf(m, d, dd), crossed)
    }
    return fault
  }

  /** Takes the pair i-k from one distance to another in all moments. */
  const move = (i: number, k: number, from: number, to: number): void => {
    const at = (i * n + k) * count
    const [d, dd] = [to - from, to * to - from * from]
    for (let m = 0; m < count; m++) {
      const by = near[at + m]!
      if (by === 0) continue
      nextSum[m]! += d * by
      nextSquares[m]! += dd * by * by
    }
  }

  const apart = (xs: Float64Array, ys: Float64Array, i: number, k: number): number => {
    const dx = xs[i]! - xs[k]!
    const dy = ys[i]! - ys[k]!
    return Math.sqrt(dx * dx + dy * dy)
  }

  /** Takes line `b` from end to end, and a little further, as its ends stand. */
  const draw = (b: number): void => {
    const [p, q] = [endA[b]!, endB[b]!]
    const dx = x[q]! - x[p]!
    const dy = y[q]! - y[p]!
    const d = Math.sqrt(dx * dx + dy * dy) || 1
    drawn[4 * b] = x[p]! - (dx / d) * FURTHER
    drawn[4 * b + 1] = y[p]! - (dy / d) * FURTHER
    drawn[4 * b + 2] = x[q]! + (dx / d) * FURTHER
    drawn[4 * b + 3] = y[q]! + (dy / d) * FURTHER
  }

  const meet = (b: number, c: number): boolean => {
    const [p, q, r, s] = [endA[b]!, endB[b]!, endA[c]!, endB[c]!]
    if (p === r || p === s || q === r || q === s) return false
    const [i, k] = [4 * b, 4 * c]
    return crosses(
      drawn[i]!,
      drawn[i + 1]!,
      drawn[i + 2]!,
      drawn[i + 3]!,
      drawn[k]!,
      drawn[k + 1]!,
      drawn[k + 2]!,
      drawn[k + 3]!,
    )
  }

  /** Lines of group `i`, but those to `done`, which are counted. */
  const linesMoved = (i: number, done: number): void => {
    const own = linesOf[i]!
    for (let k = 0; k < own.length; k++) {
      const b = own[k]!
      if (endA[b] === done || endB[b] === done) continue
      for (let c = 0; c < total; c++) {
        // Of two lines that both move, once.
        if (c === b || (ofBond[c] === 1 && c < b)) continue
        const key = b < c ? b * total + c : c * total + b
        const does = meet(b, c) ? 1 : 0
        if (does === crossing[key]) continue
        changed.push(key)
        nextMore[Math.max(rank[b]!, rank[c]!)]! += does - crossing[key]!
      }
    }
  }

  const faultAfter = (i: number, j: number): number => {
    nextSum.set(sum)
    nextSquares.set(squares)
    nextMore.set(more)
    changed.length = 0
    asked = [i, j]
    for (let k = 0; k < n; k++) {
      if (k !== i) move(i, k, apart(atX, atY, i, k), apart(x, y, i, k))
      if (j >= 0 && k !== i && k !== j) move(j, k, apart(atX, atY, j, k), apart(x, y, j, k))
    }
    // What was asked before and not kept is where it was.
    for (const b of redrawn) drawn.copyWithin(4 * b, 4 * (total + b), 4 * (total + b) + 4)
    redrawn.length = 0
    for (const group of asked) {
      if (group < 0) continue
      for (const b of linesOf[group]!) {
        if (ofBond[b] === 1) continue
        ofBond[b] = 1
        redrawn.push(b)
        drawn.copyWithin(4 * (total + b), 4 * b, 4 * b + 4)
        draw(b)
      }
    }
    linesMoved(i, -1)
    if (j >= 0) linesMoved(j, i)
    for (const b of redrawn) ofBond[b] = 0
    next = faultOf(nextSum, nextSquares, nextMore)
    return next
  }

  return {
    fault: () => now,
    faultAfter,
    keep: () => {
      ;[sum, nextSum, squares, nextSquares, more, nextMore] = [
        nextSum,
        sum,
        nextSquares,
        squares,
        nextMore,
        more,
      ]
      redrawn.length = 0
      for (const key of changed) crossing[key] = 1 - crossing[key]!
      for (const i of asked) {
        if (i < 0) continue
        atX[i] = x[i]!
        atY[i] = y[i]!
      }
      now = next
    },
    reset: () => {
      atX.set(x)
      atY.set(y)
      sum.fill(0)
      squares.fill(0)
      more.fill(0)
      for (let i = 0; i < n; i++) {
        for (let k = i + 1; k < n; k++) {
          const d = apart(x, y, i, k)
          const at = (i * n + k) * count
          for (let m = 0; m < count; m++) {
            sum[m]! += d * near[at + m]!
            squares[m]! += d * d * near[at + m]! * near[at + m]!
          }
        }
      }
      redrawn.length = 0
      for (let b = 0; b < total; b++) draw(b)
      for (let b = 0; b < total; b++) {
        for (let c = b + 1; c < total; c++) {
          const does = meet(b, c) ? 1 : 0
          crossing[b * total + c] = does
          more[Math.max(rank[b]!, rank[c]!)]! += does
        }
      }
      now = faultOf(sum, squares, more)
    },
    measured: () => {
      let crossed = 0
      return moments.map((_, m) => {
        crossed += more[m]!
        return [stressOf(m, sum, squares), crossed] as const
      })
    },
  }
}
