/**
 * A layout for one moment, for who asks for it: from the layout of the whole story, groups may move towards those with
 * whom they have something to do by then. It is anchored to the layout of the whole and to nothing else, so that it
 * depends on the moment alone, never on the way there: an address shows one picture.
 */
import { clusterActors } from './clusters'
import { costs } from './cost'
import { placed, type Solution, solveFor } from './layout'
import { separate } from './separate'
import { anneal, load, paceOf, type Settled, save, total } from './settle'
import type { Room } from './spread'
import type { NetworkInput, NetworkLayout, Size } from './types'

/** Three times what keeps the whole to its force layout: near enough to be found again, free enough to help. */
const ANCHOR = 24
const RUNS = 4
const ROUNDS = 1000
const HEAT = 1.5
/** Any number will do. */
const SEED = 77_003

function resettle({ plan, settled }: Solution, bonds: Solution['clustered']['bonds'], room: Room): Settled {
  const { points } = settled
  const rounds = Math.ceil(ROUNDS * paceOf(points.length, bonds.length))
  let best: Settled = settled
  let least = Infinity
  for (let run = 0; run < RUNS && points.length > 1; run++) {
    const state = costs(points, plan.options, bonds, room, ANCHOR)
    load(state, settled, room)
    if (run === 0) least = total(state)
    anneal(state, room, rounds, HEAT, SEED + run * 7919)
    anneal(state, room, rounds, HEAT / 8, SEED + run * 104_729)
    const price = total(state)
    if (price >= least) continue
    least = price
    best = save(state)
  }
  return best
}

/**
 * @param input the whole story, as for `networkLayout`
 * @param moment the same with only the acts and ties that there are by then
 */
export function momentLayout(input: NetworkInput, moment: NetworkInput, size: Size): NetworkLayout {
  const { solution, room } = solveFor(input, size)
  const { bonds } = clusterActors({ ...input, pairs: moment.pairs, ties: moment.ties })
  const settled = resettle(solution, bonds, room)
  const apart = { points: [...settled.points], chosen: [...settled.chosen] }
  // Where they can't be parted again, the picture of the whole story is the better one.
  if (separate(apart, solution.plan.options, room) > 0) return placed(input, { solution, room }, size)
  const clustered = { ...solution.clustered, bonds }
  return placed(input, { solution: { ...solution, clustered, settled: apart }, room }, size)
}
