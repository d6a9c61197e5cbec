/**
 * Rows inside a lane. Things that would touch (bands, marks, labels) take rows of their own, in the order of time, so
 * that events that follow one another read as steps. Where the rows that a lane may have don't suffice, the lighter
 * events give up their labels, the lightest first; what then still has no place is left to the density below.
 */
import { Intervals } from './intervals'
import { LEFT, NONE, type Spot, spotsOf } from './spots'
import { type Sequence, sequenceIn, type Ways } from './ways'

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

const HEAVIEST = 5

/** Places everything; the same input gives the same rows. */
export function placeInRows(bodies: Bodies, options: RowOptions): Placed {
  let placed = attempt(bodies, options, 1)
  for (let least = 2; placed.lost > 0 && least <= HEAVIEST + 1; least++)
    placed = attempt(bodies, options, least)
  return placed
}

interface Into {
  readonly side: Uint8Array
  readonly width: Float64Array
}

/** One try: its rows by number (which may be below 0 in a sequence), and the row of each thing that has one. */
class Rows {
  readonly taken = new Map<number, Intervals>()
  readonly of: (number | null)[]
  readonly sequence: Sequence | null
  private readonly all: readonly number[]

  constructor(
    readonly bodies: Bodies,
    readonly options: RowOptions,
  ) {
    this.of = new Array(bodies.n).fill(null)
    this.sequence = options.ways ? sequenceIn(options.ways) : null
    this.all = Array.from({ length: options.most }, (_, r) => r)
    if (this.sequence) this.taken.set(0, new Intervals())
  }

  /** The rows that a thing may stand in, best first. */
  *candidates(i: number): Generator<readonly [r: number, row: Intervals]> {
    for (const r of this.sequence?.rowsFor(this.options.events![i]!) ?? this.all) {
      const known = this.taken.get(r)
      if (known || this.taken.size < this.options.most) yield [r, known ?? new Intervals()]
    }
  }

  take(i: number, r: number, row: Intervals, from: number, to: number): void {
    this.taken.set(r, row)
    row.add(from, to)
    this.of[i] = r
    this.sequence?.placed(this.options.events![i]!, r, this.bodies.x[i]!)
  }

  /** How many acts would run through labels if a thing stood in row `r` with its label at a spot. */
  crossings(i: number, r: number, spot: Spot): number {
    const { sequence } = this
    if (!sequence) return 0
    let found = spot.side === NONE ? 0 : sequence.crossings(r, spot.left, spot.right)
    const [up, down] = sequence.leaves(this.options.events![i]!)
    if (!up && !down) return found
    const x = this.bodies.x[i]!
    for (const [other, row] of this.taken)
      if (((up && other < r) || (down && other > r)) && !row.isFree(x - 1, x + 1)) found++
    return found
  }
}

/** One try, with room kept for the labels of events of at least this weight. */
function attempt(bodies: Bodies, options: RowOptions, least: number): Placed {
  const { n } = bodies
  const into: Into = { side: new Uint8Array(n), width: new Float64Array(n) }
  const rows = new Rows(bodies, options)
  let lost = 0
  for (let i = 0; i < n; i++) {
    const wish = bodies.weight[i]! >= least ? bodies.label[i]! : 0
    if (!placeOne(rows, i, wish, into)) lost++
  }
  if (least > 1) fillIn(rows, least, into)
  // From the top down, whatever numbers they had.
  const order = [...rows.taken.keys()].sort((a, b) => a - b)
  const row = Int16Array.from(rows.of, (r) => (r === null ? -1 : order.indexOf(r)))
  return { ...into, row, rows: order.length, zero: Math.max(0, order.indexOf(0)), lost }
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

/**
 * The first row with room; in it, the best spot for the label that is free. In a sequence, where the fewest acts run
 * through labels; a new row is rather made than a label crossed.
 */
function placeOne(rows: Rows, i: number, wish: number, into: Into): boolean {
  const { bodies, options } = rows
  const [left, right] = groundOf(bodies, i, options.reach, options.air)
  const x = bodies.x[i]!
  const wished = wish > 0 ? spotsOf(bodies, i, wish, options) : []
  const spots: readonly Spot[] = wished.length > 0 ? wished : [{ side: NONE, left: x, right: x }]
  let best: { r: number; row: Intervals; spot: Spot } | null = null
  let least = Number.POSITIVE_INFINITY
  search: for (const [r, row] of rows.candidates(i)) {
    for (const spot of spots) {
      if (
        !row.isFree(
          Math.min(left, spot.left - options.air / 2),
          Math.max(right, spot.right + options.air / 2),
        )
      )
        continue
      if (spot.side !== NONE && rows.sequence?.covers(r, spot.left, spot.right)) continue
      const crossings = rows.crossings(i, r, spot)
      if (crossings >= least) continue
      least = crossings
      best = { r, row, spot }
      if (crossings === 0) break search
    }
  }
  if (!best) return false
  const { r, row, spot } = best
  rows.take(
    i,
    r,
    row,
    Math.min(left, spot.left - options.air / 2),
    Math.max(right, spot.right + options.air / 2),
  )
  into.side[i] = spot.side
  into.width[i] = spot.right - spot.left
  return true
}

/** Gives the labels that were given up a place where there happens to be room: heavier first, then earlier. */
function fillIn(rows: Rows, least: number, into: Into): void {
  const { bodies, options } = rows
  const waiting: number[] = []
  for (let i = 0; i < bodies.n; i++) {
    if (rows.of[i] !== null && bodies.weight[i]! < least && bodies.label[i]! > 0) waiting.push(i)
  }
  waiting.sort((a, b) => bodies.weight[b]! - bodies.weight[a]! || a - b)
  // Where acts run, labels clear of them come first.
  for (const most of rows.sequence ? [0, Number.POSITIVE_INFINITY] : [0]) {
    for (const i of waiting) {
      if (into.side[i] !== NONE) continue
      const r = rows.of[i]!
      const ground = groundOf(bodies, i, options.reach, options.air)
      for (const spot of spotsOf(bodies, i, bodies.label[i]!, options)) {
        if (rows.sequence?.covers(r, spot.left, spot.right)) continue
        if (rows.sequence && rows.sequence.crossings(r, spot.left, spot.right) > most) continue
        if (!takeBeside(rows.taken.get(r)!, ground, spot, options.air)) continue
        into.side[i] = spot.side
        into.width[i] = spot.right - spot.left
        break
      }
    }
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
