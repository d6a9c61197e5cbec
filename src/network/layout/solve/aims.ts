/**
 * What could be had at each moment, if there were no other: a search for the moment alone, shorter than the one for the whole
 * story. One picture for all moments is to be nearly as good at each.
 */
import type { Point, Room } from '../types'
import { anneal, load, paceOf, save, seedOf } from './anneal'
import type { Arrangement } from './arrange'
import type { Bond } from './clusters'
import { costs } from './cost'
import { type Aim, fairness, type Price } from './fair'
import type { Hops } from './hops'

/** At as many moments it is asked, evenly chosen where there are more. */
const MOMENTS = 8
/** What a moment is to be at most, beside the best that was found for it alone. */
const STRESS = 1.25
const CROSSINGS = 1.25
const ROUNDS = 8000
const TRIES = 2
/** Of a search with the costs of the whole; as in the first stage of `settle`. */
const REFINED = 1800

/** As in the cost of the whole, less all that has nothing to do with lines. */
const bare: Price = (_, stress, crossings) => 450 * stress * stress + 20 * crossings

interface Measured {
  readonly stress: number
  readonly crossings: number
}

/** What the lines there are at a moment could look like in this room, drawn with all that a picture needs. */
function alone(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
  hops: Hops,
): Measured {
  const tries = Array.from({ length: TRIES }, (_, seed) => {
    const state = costs(start, options, bonds, room, { apart: APART })
    load(state, { points: [...start], chosen: [] }, room)
    const fair = fairness([hops], bare, bonds, state.x, state.y)
    anneal(state, room, ROUNDS, 4, seedOf(seed), fair, state.crowdOf)
    return { state, fair, seed, price: fair.fault() }
  }).sort((a, b) => a.price - b.price || a.seed - b.seed)
  const [best] = tries
  if (!best) return { stress: 1, crossings: 0 }
  const [ideal, fewest] = best.fair.measured()[0] ?? [1, 0]

  const found = save(best.state)
  const state = costs(found.points, options, bonds, room, { hops: [hops] })
  load(state, found, room)
  const rounds = Math.ceil(REFINED * paceOf(start.length, bonds.length))
  for (const heat of [1, 0.25]) {
    state.rescale()
    anneal(state, room, rounds, heat, seedOf(0))
  }
  const fair = fairness([hops], () => 0, bonds, state.x, state.y)
  fair.reset()
  const [drawn, crossings] = fair.measured()[0] ?? [1, 0]
  // Between the two: bodies and names cost a little of what points could have.
  const stress = Math.sqrt(Math.min(drawn, ideal) * drawn)
  return { stress, crossings: Math.min(fewest, crossings) }
}

/** How much worse it is where all moments count that groups lie on one another: lines must not push them there. */
export const APART = 10

/** The aim of each moment; none where there is but one. */
export function aimsAt(
  start: readonly Point[],
  options: readonly (readonly Arrangement[])[],
  bonds: readonly Bond[],
  room: Room,
  hops: readonly Hops[],
): Aim[] {
  if (hops.length < 2) return []
  const part = (i: number) => Math.floor((i * MOMENTS) / hops.length)
  const chosen = hops.filter((_, i) => hops.length <= MOMENTS || part(i) !== part(i + 1))
  const found = chosen.map((hop) => {
    const there = bonds.filter(({ acts, since }) => acts === 0 || since <= hop.since)
    return { hops: hop, ...alone(start, options, there, room, hop) }
  })
  return found.map((one, m) => {
    // What there is later has in it what there is now.
    const fewest = Math.min(...found.slice(m).map(({ crossings }) => crossings))
    return { hops: one.hops, stress: STRESS * one.stress, crossings: Math.floor(CROSSINGS * fewest) }
  })
}
