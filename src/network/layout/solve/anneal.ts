/**
 * Small moves are tried in a fixed pseudo-random order and kept when the picture gets better (cost.ts and fair.ts say what
 * is better). Threshold accepting (Dueck and Scheuer, 1990): like annealing, without the exponential that engines disagree on.
 */
import { clamp, length, stream } from '../numbers'
import type { Point, Room } from '../types'
import type { Costs } from './cost'
import type { Fairness } from './fair'

export interface Settled {
  readonly points: Point[]
  /** Index of each group's arrangement. */
  readonly chosen: number[]
}

/** Any number will do; this one makes good pictures. Another number is another picture for everybody's links. */
const SEED = 942_561
/** The seed of one of several runs. */
export const seedOf = (run: number, salt = 0): number => SEED + 7919 * (run + 1) + salt

/** How many times the rounds there is time for: a round costs the more, the more groups and lines there are. */
export function paceOf(groups: number, bonds: number): number {
  const share = 36 / (groups + bonds)
  return share > 1 ? Math.min(4, share * share) : share * Math.min(1, 3 * share)
}

/** Keeps group `i` in the room at `atX`, `atY` or as near as it fits; in the middle where it doesn't fit at all. */
function put({ x, y, extent }: Costs, room: Room, i: number, atX: number, atY: number): void {
  const l = extent[i * 4]!
  const t = extent[i * 4 + 1]!
  const r = extent[i * 4 + 2]!
  const b = extent[i * 4 + 3]!
  x[i] = r - l > room.width ? room.width / 2 - (l + r) / 2 : clamp(atX, -l, room.width - r)
  y[i] = b - t > room.height ? room.height / 2 - (t + b) / 2 : clamp(atY, -t, room.height - b)
}

/**
 * Moves, swaps and rearranges; worse is accepted up to `heat`, less and less.
 * @param fair what else counts, or null
 * @param costOf what counts of `state`
 */
export function anneal(
  state: Costs,
  room: Room,
  rounds: number,
  heat: number,
  seed: number,
  fair: Fairness | null = null,
  costOf: (i: number) => number = state.costOf,
): void {
  const { x, y, chosen, choose, alternatives, bonded } = state
  const n = x.length
  const random = stream(seed)
  const reachable = 0.5 * length(room.width, room.height) * Math.min(1, heat)
  // Most moves are refused: what a group costs is known until one is accepted.
  const price = new Float64Array(n)
  const priced = new Int32Array(n)
  let version = 1
  fair?.reset()
  const known = (i: number): number => {
    if (priced[i] !== version) {
      price[i] = costOf(i)
      priced[i] = version
    }
    return price[i]!
  }
  for (let round = 0; round < rounds; round++) {
    const cool = (1 - round / rounds) ** 2
    const i = Math.floor(random() * n)
    const kind = random()
    const j = Math.floor(random() * n)
    const a = random()
    const b = random()
    const swap = kind > 0.9 && j !== i
    const ix = x[i]!
    const iy = y[i]!
    const jx = x[j]!
    const jy = y[j]!
    const was = chosen[i]!
    const before = known(i) + (swap ? known(j) : 0)
    if (swap) {
      put(state, room, i, jx, jy)
      put(state, room, j, ix, iy)
    } else if (kind < 0.3) {
      // Anywhere, or to some side of somebody it has to do with, arranged anyhow: the way out of a corner.
      const partners = bonded(i)
      choose(i, Math.floor(((kind * 40) % 1) * alternatives(i)))
      if (partners.length === 0 || kind < 0.1) put(state, room, i, a * room.width, b * room.height)
      else {
        const other = partners[Math.floor(((kind * 700) % 1) * partners.length)]!
        const d = length(a - 0.5, b - 0.5) || 1
        const far = 6 + 14 * d
        put(state, room, i, x[other]! + ((a - 0.5) / d) * far, y[other]! + ((b - 0.5) / d) * far)
      }
    } else if (kind > 0.6 && alternatives(i) > 1) {
      choose(i, Math.floor(a * alternatives(i)))
      put(state, room, i, ix, iy)
    } else {
      const reach = 0.6 + reachable * cool
      put(state, room, i, ix + (a - 0.5) * reach, iy + (b - 0.5) * reach)
    }
    const cost = costOf(i)
    let worse = cost + (swap ? costOf(j) : 0) - before
    const most = heat * cool - 0.001
    // What no fairness could make up for need not be asked.
    if (fair && worse <= most + fair.fault()) worse += fair.faultAfter(i, swap ? j : -1) - fair.fault()
    if (worse > most) {
      if (chosen[i] !== was) choose(i, was)
      x[i] = ix
      y[i] = iy
      x[j] = i === j ? ix : jx
      y[j] = i === j ? iy : jy
    } else {
      version++
      fair?.keep()
      price[i] = cost
      priced[i] = version
    }
  }
}

/** Puts the groups where they were. */
export function load(state: Costs, from: Settled, room: Room): void {
  from.points.forEach((p, i) => {
    state.choose(i, from.chosen[i] ?? 0)
    put(state, room, i, p.x, p.y)
  })
}

/** Where they are. */
export const save = ({ x, y, chosen }: Costs): Settled => ({
  points: Array.from(x, (at, i) => ({ x: at, y: y[i]! })),
  chosen: [...chosen],
})

/** The cost of the whole, lines between two groups counted at both. */
export function total({ x, costOf }: Costs): number {
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += costOf(i)
  return sum
}
