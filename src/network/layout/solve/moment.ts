/**
 * A layout for one moment, for who asks for it: from the layout of the whole story, groups may move towards those with
 * whom they have something to do by then. It is anchored to the layout of the whole and to nothing else, so that it
 * depends on the moment alone, never on the way there: an address shows one picture.
 */
import { groupLines, placeRoom } from '../place'
import { roomFor } from '../positions'
import type { NetworkInput, NetworkLayout, NetworkPositions, Room, Size } from '../types'
import { anneal, load, paceOf, type Settled, save, total } from './anneal'
import { type Clustered, clusterActors } from './clusters'
import { costs } from './cost'
import { hopsOf } from './hops'
import { separate } from './separate'
import { type Plan, planOf, roomPositions, settledIn, within } from './solve'

/** Three times what keeps the whole to its force layout: near enough to be found again, free enough to help. */
const ANCHOR = 24
const RUNS = 4
const ROUNDS = 1200
const HEAT = 1.5
/** Any number will do. */
const SEED = 77_003

function resettle(settled: Settled, { options }: Plan, moment: Clustered, room: Room): Settled {
  const { bonds } = moment
  // Of this moment alone, not of those before it.
  const hops = hopsOf(moment).slice(-1)
  const { points } = settled
  const rounds = Math.ceil(ROUNDS * paceOf(points.length, bonds.length))
  let best: Settled = settled
  let least = Infinity
  for (let run = 0; run < RUNS && points.length > 1; run++) {
    const state = costs(points, options, bonds, room, { anchor: ANCHOR, hops })
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
 * @param input the whole story, as for `placeNetwork`
 * @param moment the same with only the acts and ties that there are by then
 * @param like as for `placeNetwork`
 */
export function momentLayout(
  input: NetworkInput,
  positions: NetworkPositions,
  moment: NetworkInput,
  size: Size,
  like = size,
): NetworkLayout {
  const whole = roomFor(positions.rooms, like)
  const { room, style } = whole
  const clustered = clusterActors(input)
  const plan = planOf(clustered, style)
  const { bonds } = clusterActors({ ...input, pairs: moment.pairs, ties: moment.ties })
  const settled = resettle(settledIn(input, clustered, whole), plan, { ...clustered, bonds }, within(room))
  const drawing = groupLines({ ...moment, actors: input.actors })
  const apart = { points: [...settled.points], chosen: [...settled.chosen] }
  // Where they can't be parted again, the picture of the whole story is the better one.
  if (separate(apart, plan.options, within(room)) > 0) return placeRoom(input, whole, size, drawing)
  return placeRoom(input, roomPositions(input, clustered, plan, apart, { room, style }), size, drawing)
}
