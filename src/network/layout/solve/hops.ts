/**
 * How far the groups should stand from one another: as many steps as there are on the shortest way between them along
 * what had passed by a moment. A picture that shows this well reads well; how badly it does is its stress (Kruskal, 1964;
 * Kamada and Kawai, 1989). Actors stand for the whole story in one place, so every moment's stress counts.
 */
import type { Bond, Clustered } from './clusters'

/** Steps between every two groups by a moment, row by row; 0 where there is no way, or where they are the same. */
export interface Hops {
  readonly steps: Uint8Array
  /** How many entries are not 0. */
  readonly count: number
  /** How many acts of the story come before this moment. */
  readonly since: number
}

/** As many moments are looked at, evenly chosen where there are more. */
const MOST = 24

/** For each moment at which two groups come to have something to do with each other, the steps as of then. */
export function hopsOf({ clusters, bonds }: Clustered): Hops[] {
  const acted = bonds.filter(({ acts }) => acts > 0)
  const moments = [...new Set(acted.map(({ since }) => since))].sort((a, b) => a - b)
  const chosen = new Set(
    moments.length <= MOST
      ? moments
      : Array.from({ length: MOST }, (_, i) => moments[Math.floor(((i + 1) * moments.length) / MOST) - 1]),
  )
  return moments
    .filter((moment) => chosen.has(moment))
    .map((since) => ({
      since,
      ...stepsIn(
        clusters.length,
        acted.filter((bond) => bond.since <= since),
      ),
    }))
    .filter(({ count }) => count > 2)
}

function stepsIn(n: number, links: readonly Bond[]): Pick<Hops, 'steps' | 'count'> {
  const near: number[][] = Array.from({ length: n }, () => [])
  for (const { a, b } of links) {
    near[a]?.push(b)
    near[b]?.push(a)
  }
  const steps = new Uint8Array(n * n)
  let count = 0
  for (let from = 0; from < n; from++) {
    const queue = [from]
    for (const at of queue) {
      for (const to of near[at] ?? []) {
        if (to === from || steps[from * n + to] !== 0) continue
        steps[from * n + to] = Math.min(255, steps[from * n + at]! + 1)
        count++
        queue.push(to)
      }
    }
  }
  return { steps, count }
}

/** What a stress of 1 at all moments would cost. */
const WEIGHT = 150

/**
 * The stress of all moments as one sum over pairs of groups: at distance d a pair costs `square` d² - `line` d and a constant
 * that is left out.
 */
export interface Tension {
  readonly square: Float64Array
  readonly line: Float64Array
}

/** @param x,y where the groups stand now: the scale of each moment is the one that suits it best there */
export function tensionAt(hops: readonly Hops[], x: Float64Array, y: Float64Array): Tension {
  const n = x.length
  const square = new Float64Array(n * n)
  const line = new Float64Array(n * n)
  for (const { steps, count } of hops) {
    let [sum, squares] = [0, 0]
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const g = steps[i * n + j]!
        if (g === 0) continue
        const dx = x[i]! - x[j]!
        const dy = y[i]! - y[j]!
        const d = Math.sqrt(dx * dx + dy * dy) / g
        sum += d
        squares += d * d
      }
    }
    if (squares === 0) continue
    const scale = sum / squares
    const weight = WEIGHT / hops.length / count
    for (let k = 0; k < n * n; k++) {
      const g = steps[k]!
      if (g === 0) continue
      square[k]! += (weight * scale * scale) / (g * g)
      line[k]! += (2 * weight * scale) / g
    }
  }
  return { square, line }
}
