/**
 * Rows inside a lane. Things that would touch (bands, marks, labels) take rows of their own, in the order of time, so
 * that events that follow one another read as steps. Where the rows that a lane may have don't suffice, the lighter
 * events give up their labels, the lightest first; what then still has no place is left to the density below.
 */

import { actorLanes } from './actorLanes'
import { Intervals } from './intervals'
import { LEFT, NONE, type Spot, spotsOf } from './spots'
import type { Ways } from './ways'

/** Things to place, in the order of time; pixels on the whole axis. */
export interface Bodies {
  readonly n: number
  /** The mark. */
  readonly x: readonly number[]
  readonly radius: readonly number[]
  /** The band or bar: what the thing covers beside its mark. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Behind a bar's end, where a label may stand too; `x` where there is no bar. */
  readonly tail: readonly number[]
  /** The label's width; 0 for none. */
  readonly label: readonly number[]
  /** 1 to 5. */
  readonly weight: readonly number[]
}

export interface RowOptions {
  /** Rows there may be at most. */
  readonly most: number
  /** Pixels between two things in a row. */
  readonly air: number
  readonly labelGap: number
  /** The ends of the whole axis, beyond which no label may reach. */
  readonly from: number
  readonly to: number
  /** Half the width that each mark keeps to itself, so that it can be hit. */
  readonly reach: number
  /** A label cut to less than this says nothing. */
  readonly labelLeast: number
  /** In an actor lane: what its rows keep open for acts, and the events that the bodies are. */
  readonly ways?: Ways | null
  readonly events?: ArrayLike<number>
}

export interface Placed {
  /** The row of each thing; -1 where there was no room. */
  readonly row: Int16Array
  readonly side: Uint8Array
  /** The label's width, less than wished where there was too little room anywhere. */
  readonly width: Float64Array
  readonly rows: number
  /** Which of the rows is on the actor's line. */
  readonly zero: number
  /** How many have no row. */
  readonly lost: number
}

/** The weight of the heaviest. A try that keeps room for lighter labels is over when it loses anything. */
export const HEAVIEST = 5

/** Places everything; the same input gives the same rows. */
export function placeInRows(bodies: Bodies, options: RowOptions): Placed {
  const sequence = options.ways && actorLanes()
  const once = (least: number): Placed =>
    sequence ? sequence.attemptSequence(bodies, options, least) : attempt(bodies, options, least)
  let placed = once(1)
  for (let least = 2; placed.lost > 0 && least <= HEAVIEST + 1; least++) placed = once(least)
  return placed.lost > 0 && !sequence ? weightiest(bodies, options) : placed
}

/** More than the rows can hold: the weightiest get theirs first, with their labels where those have room. */
function weightiest(bodies: Bodies, options: RowOptions): Placed {
  const into = emptyInto(bodies.n)
  const rows: Intervals[] = []
  let lost = 0
  const order = Array.from({ length: bodies.n }, (_, i) => i)
  order.sort((a, b) => bodies.weight[b]! - bodies.weight[a]! || a - b)
  for (const i of order)
    if (
      !placeOne(rows, bodies, options, i, bodies.label[i]!, into) &&
      !placeOne(rows, bodies, options, i, 0, into)
    )
      lost++
  return { ...into, rows: rows.length, zero: 0, lost }
}

interface Into {
  readonly row: Int16Array
  readonly side: Uint8Array
  readonly width: Float64Array
}

const emptyInto = (n: number): Into => ({
  row: new Int16Array(n).fill(-1),
  side: new Uint8Array(n),
  width: new Float64Array(n),
})

/** One try, with room kept for the labels of events of at least this weight. */
function attempt(bodies: Bodies, options: RowOptions, least: number): Placed {
  const { n } = bodies
  const into = emptyInto(n)
  const rows: Intervals[] = []
  let lost = 0
  for (let i = 0; i < n && (lost === 0 || least > HEAVIEST); i++) {
    const wish = bodies.weight[i]! >= least ? bodies.label[i]! : 0
    if (!placeOne(rows, bodies, options, i, wish, into)) lost++
  }
  if (least > 1) fillIn(rows, bodies, options, least, into)
  return { ...into, rows: rows.length, zero: 0, lost }
}

/** What a thing covers without its label, air included. */
export function groundOf(
  bodies: Bodies,
  i: number,
  reach: number,
  air: number,
): [left: number, right: number] {
  const own = Math.max(reach, bodies.radius[i]!)
  const x = bodies.x[i]!
  return [Math.min(bodies.left[i]!, x - own) - air / 2, Math.max(bodies.right[i]!, x + own) + air / 2]
}

/** Into the first row with room; in it, the best spot for the label that is free. */
function placeOne(
  rows: Intervals[],
  bodies: Bodies,
  options: RowOptions,
  i: number,
  wish: number,
  into: Into,
): boolean {
  const { air, most, reach } = options
  const [left, right] = groundOf(bodies, i, reach, air)
  const x = bodies.x[i]!
  const wished = wish > 0 ? spotsOf(bodies, i, wish, options) : []
  const spots: readonly Spot[] = wished.length > 0 ? wished : [{ side: NONE, left: x, right: x }]
  for (let r = 0; r < most; r++) {
    for (const spot of spots) {
      const from = Math.min(left, spot.left - air / 2)
      const to = Math.max(right, spot.right + air / 2)
      rows[r] ??= new Intervals()
      if (!rows[r]!.isFree(from, to)) continue
      rows[r]!.add(from, to)
      into.row[i] = r
      into.side[i] = spot.side
      into.width[i] = spot.right - spot.left
      return true
    }
  }
  return false
}

/** Gives the labels that were given up a place where there happens to be room: heavier first, then earlier. */
function fillIn(
  rows: readonly Intervals[],
  bodies: Bodies,
  options: RowOptions,
  least: number,
  into: Into,
): void {
  const waiting: number[] = []
  for (let i = 0; i < bodies.n; i++) {
    if (into.row[i]! >= 0 && bodies.weight[i]! < least && bodies.label[i]! > 0) waiting.push(i)
  }
  waiting.sort((a, b) => bodies.weight[b]! - bodies.weight[a]! || a - b)
  for (const i of waiting) {
    const ground = groundOf(bodies, i, options.reach, options.air)
    const spot = spotsOf(bodies, i, bodies.label[i]!, options).find((each) =>
      takeBeside(rows[into.row[i]!]!, ground, each, options.air),
    )
    if (!spot) continue
    into.side[i] = spot.side
    into.width[i] = spot.right - spot.left
  }
}

/** Takes the part of a spot that lies beyond the thing's own ground (which it holds already), if that is free. */
export function takeBeside(
  row: Intervals,
  [left, right]: readonly [number, number],
  spot: Spot,
  air: number,
): boolean {
  const from = spot.side === LEFT ? spot.left - air / 2 : Math.max(spot.left, right)
  const to = spot.side === LEFT ? Math.min(spot.right, left) : spot.right + air / 2
  if (from >= to) return true
  if (!row.isFree(from, to)) return false
  row.add(from, to)
  return true
}
