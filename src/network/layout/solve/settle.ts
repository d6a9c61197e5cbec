/**
 * Settles the groups in their room: from the force layout, stretched to fill it. Where there are several moments to show, each has an
 * aim (aims.ts), and what is beyond its aim costs; then lines alone are sketched first, and the best sketches are drawn.
 */

import type { Point, Room } from '../types'
import { APART, aimsAt } from './aims'
import { anneal, load, paceOf, type Settled, save, seedOf, total } from './anneal'
import type { Arrangement } from './arrange'
import type { Bond } from './clusters'
import { type Costs, costs } from './cost'
import { type Aim, beyond, type Fairness, fairness } from './fair'
import type { Hops } from './hops'

/**
 * Many short runs, few longer ones from the best of those, and one last from the best: more is found in the same time
 * than by a few long runs (successive halving; Jamieson and Talwalkar, 2016). Heat is how much worse a move may be.
 */
const STAGES = [
  { rounds: 1800, heat: 2, salt: 450, keep: 5, fairly: 5 },
  { rounds: 4800, heat: 2, salt: 1200, keep: 1, fairly: 3 },
  { rounds: 12_000, heat: 0.25, salt: 3000, keep: 1, fairly: 1 },
] as const
const STARTS = 24
/** From sketches, fewer do. */
const SKETCHED_STARTS = 12
/** The same for sketches: rounds for each group, of which as many count as there is time for. */
const SKETCHED = [
  { rounds: 700, heat: 30, keep: 5 },
  { rounds: 1400, heat: 12, keep: 3 },
  { rounds: 2800, heat: 4, keep: 3 },
] as const
const SKETCHES = 14
const SALT = 5
const manyOf = (groups: number): number => (groups <= 16 ? groups : 256 / groups)

interface Run {
  readonly state: Costs
  readonly fair: Fairness | null
  readonly seed: number
  price: number
}

/** The cheapest first; those with the same price in the order they were begun. */
const best = <T extends Run>(runs: readonly T[], keep: number): T[] =>
  [...runs].sort((a, b) => a.price - b.price || a.seed - b.seed).slice(0, keep)

/** Where the groups could stand if only lines counted, and nothing lay on anything; the best comes first. */
function sketch(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
  aims: readonly Aim[],
): Settled[] {
  const moments = aims.map(({ hops }) => hops)
  let runs = Array.from({ length: SKETCHES }, (_, seed) => {
    const state = costs(start, options, bonds, room, { apart: APART })
    load(state, { points: [...start], chosen: [] }, room)
    return { state, fair: fairness(moments, beyond(aims), bonds, state.x, state.y), seed, price: 0 }
  })
  for (const [stage, { rounds, heat, keep }] of SKETCHED.entries()) {
    for (const run of runs) {
      const { state, fair, seed } = run
      anneal(
        state,
        room,
        Math.ceil(rounds * manyOf(start.length)),
        heat,
        seedOf(seed, SALT + 31 * stage),
        fair,
        state.crowdOf,
      )
      run.price = fair.fault()
      for (let i = 0; i < start.length; i++) run.price += state.crowdOf(i) / 2
    }
    runs = best(runs, keep)
  }
  return runs.map(({ state }) => save(state))
}

/**
 * @param start centres of the groups, rem
 * @param options arrangements that each group may take
 */
export function settle(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
  hops: readonly Hops[],
): Settled {
  const aims = aimsAt(start, options, bonds, room, hops)
  const several = aims.length > 0
  const moments = aims.map((aim) => aim.hops)
  const sketches = several ? sketch(start, options, bonds, room, aims) : []
  const starts = several ? SKETCHED_STARTS : STARTS
  let runs = Array.from({ length: starts }, (_, seed): Run => {
    const from = sketches[Math.floor((seed * sketches.length) / starts)] ?? { points: [...start], chosen: [] }
    const state = costs(from.points, options, bonds, room, { hops, apart: several ? APART : 1 })
    load(state, from, room)
    const fair = several ? fairness(moments, beyond(aims), bonds, state.x, state.y) : null
    return { state, fair, seed, price: 0 }
  })
  const pace = paceOf(start.length, bonds.length)
  for (const { rounds, heat, salt, keep, fairly } of STAGES) {
    for (const run of runs) {
      const { state, fair, seed } = run
      state.rescale()
      if (start.length > 1) anneal(state, room, Math.ceil(rounds * pace), heat, seedOf(seed, salt), fair)
      state.rescale()
      fair?.reset()
      // The whole counts what lies between two at both.
      run.price = total(state) + 2 * (fair?.fault() ?? 0)
    }
    runs = best(runs, several ? fairly : keep)
  }
  const { state } = runs[0]!
  if (start.length > 0) centre(state, room)
  return save(state)
}

/** Moves the whole so that it has the same margin on opposite sides. */
function centre({ x, y, extent }: Costs, room: Room): void {
  let [l, t, r, b] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < x.length; i++) {
    l = Math.min(l, x[i]! + extent[4 * i]!)
    t = Math.min(t, y[i]! + extent[4 * i + 1]!)
    r = Math.max(r, x[i]! + extent[4 * i + 2]!)
    b = Math.max(b, y[i]! + extent[4 * i + 3]!)
  }
  const dx = (room.width - l - r) / 2
  const dy = (room.height - t - b) / 2
  for (let i = 0; i < x.length; i++) {
    x[i] = x[i]! + dx
    y[i] = y[i]! + dy
  }
}
