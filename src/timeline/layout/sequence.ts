/**
 * Rows of an actor lane. They are counted from the actor's own line: 0 is on it, 1, 2 … are below, -1, -2 … above. An event
 * stands on the line, or on the side that its acts don't leave to: so acts run through the rows of their own lane, cross
 * the line, and have the room between two actors to themselves.
 *
 * Rows are filled from the line outwards, and time from both its ends: of what is left, the last event comes next, with
 * its label to the right, or the first, with its label to the left. What comes later in either way stands farther out, and
 * its acts pass the labels of those before it.
 */
import { Intervals } from './intervals'
import { type Bodies, groundOf, HEAVIEST, type Placed, type RowOptions, takeBeside } from './rows'
import { lowerBound } from './sort'
import { NONE, RIGHT, type Spot, spotsOf } from './spots'

/** Between the acts' lines and labels, and half of what an act needs beside a mark. */
const CLEAR = 4
/** How far arrows side by side may be from where they belong. */
const AWAY = 8

/** Acts that run through labels are counted. Those whose events have no row yet may find one that spares the label. */
const LIKELY = 0.9
/** A label that has its bar under it. */
const ON_BAR = 0.5

interface Plan {
  readonly r: number
  readonly spot: Spot
  readonly from: number
  readonly to: number
  readonly cost: number
}
/** Something that has its row. */
interface Stood {
  readonly i: number
  readonly r: number
  readonly spot: Spot
}

/** One try to place everything, with room kept for the labels of events of at least this weight. */
export function attemptSequence(bodies: Bodies, options: RowOptions, least: number): Placed {
  const { n } = bodies
  const { air, reach, most, events } = options
  const ways = options.ways!
  const taken = new Map([[0, new Intervals()]])
  const stood: (Stood | null)[] = new Array(n).fill(null)
  const all: Stood[] = []
  /** Acts of this lane that leave events of `[0, i)`. */
  const leaving = new Uint16Array(n + 1)
  const up = (i: number): boolean => ways.up(events![i]!)
  const down = (i: number): boolean => ways.down(events![i]!)
  for (let i = 0; i < n; i++) leaving[i + 1] = leaving[i]! + (up(i) || down(i) ? 1 : 0)
  /** The first that has no row yet, and the one after the last. */
  let first = 0
  let end = n

  const acts = (xs: readonly number[], left: number, right: number): number => {
    const at = (j: number): number => xs[j]!
    const from = lowerBound(at, left, 0, xs.length)
    return lowerBound(at, right, from, xs.length) - from
  }
  const waiting = (left: number, right: number, but: number): number => {
    const at = (j: number): number => bodies.x[j]!
    const from = lowerBound(at, left, first, end)
    const to = lowerBound(at, right, from, end)
    return leaving[to]! - leaving[from]! - (but >= from && but < to ? leaving[but + 1]! - leaving[but]! : 0)
  }
  /** How many acts run through a label in row `r`; `near` are those beside the label that have their rows. */
  const struck = (r: number, spot: Spot, i: number, near: readonly Stood[]): number => {
    const left = spot.left - CLEAR
    const right = spot.right + CLEAR
    // No label covers the head of an arrow: those end on the line, and give way to one another.
    if (
      r === 0 &&
      acts(ways.above, left - AWAY, right + AWAY) + acts(ways.below, left - AWAY, right + AWAY) > 0
    )
      return Number.POSITIVE_INFINITY
    let found = acts(ways.through, left, right) + waiting(left, right, i) * LIKELY
    if (r < 0) found += acts(ways.above, left, right)
    if (r > 0) found += acts(ways.below, left, right)
    for (const other of near) {
      const x = bodies.x[other.i]!
      if (x > left && x < right && (r > other.r ? down(other.i) : r < other.r && up(other.i))) found++
    }
    return found
  }
  /** The rows of one side from the line outwards, and a new one where there may be one more. */
  const reached = (side: number): readonly number[] => {
    const rows: number[] = []
    for (let r = side; taken.has(r); r += side) rows.push(r)
    return taken.size < most ? [...rows, (rows.length + 1) * side] : rows
  }
  const plan = (i: number): Plan | null => {
    const x = bodies.x[i]!
    const [left, right] = groundOf(bodies, i, reach, air)
    const bare: Spot = { side: NONE, left: x, right: x }
    const wished = bodies.label[i]! > 0 ? spotsOf(bodies, i, bodies.label[i]!, options) : []
    const spots = wished.length > 0 ? wished : [bare]
    // A label that gives way may come back: it has a say in where its event stands, but no room is kept.
    const kept = bodies.weight[i]! >= least
    let best: Plan | null = null
    let cheapest = Number.POSITIVE_INFINITY
    const [rises, falls] = [up(i), down(i)]
    const low = Math.min(...spots.map((spot) => spot.left)) - CLEAR
    const high = Math.max(...spots.map((spot) => spot.right)) + CLEAR
    const near = all.filter((other) => bodies.x[other.i]! > low && bodies.x[other.i]! < high)
    // Labels over or under the mark, which its acts may run through.
    const labels =
      rises || falls ? all.filter(({ spot }) => x > spot.left - CLEAR && x < spot.right + CLEAR) : []
    const side = rises && !falls ? 1 : -1
    for (const r of [0, ...reached(side), ...reached(-side)]) {
      const row = taken.get(r)
      let own = 0
      for (const other of labels)
        if (other.spot.side !== NONE && (other.r < r ? rises : other.r > r && falls)) own++
      if (own >= cheapest) continue
      for (const spot of spots) {
        const from = kept ? Math.min(left, spot.left - air / 2) : left
        const to = kept ? Math.max(right, spot.right + air / 2) : right
        if (row?.isFree(from, to) === false) continue
        const onBar = spot.side === RIGHT && bodies.tail[i]! > x ? ON_BAR : 0
        const cost = own + onBar + (spot.side === NONE ? 0 : struck(r, spot, i, near))
        if (cost >= cheapest) continue
        cheapest = cost
        best = { r, spot: kept ? spot : bare, from, to, cost }
      }
      if (cheapest === 0) break
    }
    return best
  }
  const stand = (i: number, { r, spot, from, to }: Plan): void => {
    const row = taken.get(r) ?? new Intervals()
    taken.set(r, row)
    row.add(from, to)
    stood[i] = { i, r, spot }
    all.push(stood[i])
  }

  let lost = 0
  while (first < end) {
    const last = plan(end - 1)
    const early = last?.cost === 0 || end - first === 1 ? null : plan(first)
    if (early && !(last && last.cost <= early.cost)) stand(first++, early)
    else if (last) stand(--end, last)
    else {
      end--
      lost++
      if (least <= HEAVIEST) break
    }
  }
  const waitingForLabels = stood.flatMap((each) =>
    each?.spot.side === NONE && bodies.label[each.i]! > 0 ? [each] : [],
  )
  waitingForLabels.sort((a, b) => bodies.weight[b.i]! - bodies.weight[a.i]! || a.i - b.i)
  // Labels clear of acts come first.
  for (const most of [0, Number.MAX_VALUE])
    for (const { i, r } of waitingForLabels) {
      if (stood[i]!.spot.side !== NONE) continue
      const ground = groundOf(bodies, i, reach, air)
      const spot = spotsOf(bodies, i, bodies.label[i]!, options).find(
        (each) =>
          struck(
            r,
            each,
            i,
            all.filter((other) => other.i !== i),
          ) <= most && takeBeside(taken.get(r)!, ground, each, air),
      )
      if (spot) stood[i] = { i, r, spot }
    }
  // From the top down, whatever numbers they had.
  const order = [...taken.keys()].sort((a, b) => a - b)
  return {
    row: Int16Array.from(stood, (each) => (each ? order.indexOf(each.r) : -1)),
    side: Uint8Array.from(stood, (each) => each?.spot.side ?? NONE),
    width: Float64Array.from(stood, (each) => (each ? each.spot.right - each.spot.left : 0)),
    rows: order.length,
    zero: order.indexOf(0),
    lost,
  }
}
