/**
 * Rows inside a lane. Things that would touch (bands, marks, labels) take rows of their own, in the order of time, so
 * that events that follow one another read as steps. Where the rows that a lane may have don't suffice, the lighter
 * events give up their labels, the lightest first; what then still has no place is left to the density below.
 */

/** Things to place, in the order of time; pixels on the whole axis. */
export interface Bodies {
  readonly n: number
  /** The mark. */
  readonly x: Float64Array
  readonly radius: Float64Array
  /** The band or bar: what the thing covers beside its mark. */
  readonly left: Float64Array
  readonly right: Float64Array
  /** Where a label on the right begins when it stands beside the thing (for bars: after their end). */
  readonly tail: Float64Array
  /** The label's width; 0 for none. */
  readonly label: Float64Array
  /** 1 to 5. */
  readonly weight: Uint8Array
}

/** Where a label stands: none, right or left of its mark, behind the bar's end, or on the bar. */
export const NONE = 0
export const RIGHT = 1
export const LEFT = 2
export const TAIL = 3

export interface RowOptions {
  readonly most: number
  /** Pixels between two things in a row. */
  readonly air: number
  readonly labelGap: number
  /** The ends of the whole axis, beyond which nothing may reach. */
  readonly from: number
  readonly to: number
  /** Half the width that each mark keeps to itself, so that it can be hit. */
  readonly reach: number
  /** Labels narrower than this are not worth cutting down to. */
  readonly labelLeast: number
}

export interface Placed {
  /** The row of each thing; -1 where there was no room. */
  readonly row: Int16Array
  readonly side: Uint8Array
  /** The label's width, which is less than wished where there was too little room anywhere. */
  readonly width: Float64Array
  readonly rows: number
}

/** Intervals that are taken in one row. */
class Row {
  private readonly lefts: number[] = []
  private readonly rights: number[] = []
  private readonly reached: number[] = []

  add(left: number, right: number): void {
    const before = this.reached.at(-1) ?? Number.NEGATIVE_INFINITY
    this.lefts.push(left)
    this.rights.push(right)
    this.reached.push(Math.max(before, right))
  }

  isFree(left: number, right: number): boolean {
    for (let i = this.lefts.length - 1; i >= 0 && this.reached[i]! > left; i--) {
      if (this.rights[i]! > left && this.lefts[i]! < right) return false
    }
    return true
  }
}

/** Places everything; the same input gives the same rows. */
export function placeInRows(bodies: Bodies, options: RowOptions): Placed {
  let placed = attempt(bodies, options, 1)
  for (let least = 2; placed.lost > 0 && least <= 6; least++) placed = attempt(bodies, options, least)
  return placed
}

/** One try, with room kept for the labels of events of at least this weight. */
function attempt(bodies: Bodies, options: RowOptions, least: number): Placed & { lost: number } {
  const { n } = bodies
  const row = new Int16Array(n).fill(-1)
  const side = new Uint8Array(n)
  const width = new Float64Array(n)
  const rows: Row[] = []
  let lost = 0
  for (let i = 0; i < n; i++) {
    const wish = bodies.weight[i]! >= least ? bodies.label[i]! : 0
    if (!placeOne(bodies, i, wish, options, rows, { row, side, width })) lost++
  }
  if (least > 1) fillIn(bodies, options, rows, least, { row, side, width })
  return { row, side, width, rows: rows.length, lost }
}

type Into = { row: Int16Array; side: Uint8Array; width: Float64Array }

/** The first row with room; in it, the label on the right before the label on the left. */
function placeOne(
  bodies: Bodies,
  i: number,
  wish: number,
  options: RowOptions,
  rows: Row[],
  into: Into,
): boolean {
  const { air, reach } = options
  const x = bodies.x[i]!
  const left = Math.min(bodies.left[i]!, x - Math.max(reach, bodies.radius[i]!))
  const right = Math.max(bodies.right[i]!, x + Math.max(reach, bodies.radius[i]!))
  const spots = wish > 0 ? spotsOf(bodies, i, wish, options) : [{ side: NONE, left: x, right: x, width: 0 }]
  for (let r = 0; r < options.most; r++) {
    rows[r] ??= new Row()
    for (const spot of spots) {
      const from = Math.min(left, spot.left) - air / 2
      const to = Math.max(right, spot.right) + air / 2
      if (!rows[r]!.isFree(from, to)) continue
      rows[r]!.add(from, to)
      into.row[i] = r
      into.side[i] = spot.side
      into.width[i] = spot.width
      return true
    }
  }
  return false
}

interface Spot {
  readonly side: number
  readonly left: number
  readonly right: number
  readonly width: number
}

/** The places where a label may stand, best first. Where it has room nowhere, the roomier side with what fits there. */
function spotsOf(bodies: Bodies, i: number, wish: number, options: RowOptions): readonly Spot[] {
  const { labelGap, from, to } = options
  const radius = bodies.radius[i]!
  const start = bodies.x[i]! + radius + labelGap
  const tail = bodies.tail[i]! + labelGap
  const end = Math.min(bodies.x[i]! - radius, bodies.x[i]!) - labelGap
  const spots: Spot[] = []
  if (tail > start + 1 && tail + wish <= to)
    spots.push({ side: TAIL, left: tail, right: tail + wish, width: wish })
  if (start + wish <= to) spots.push({ side: RIGHT, left: start, right: start + wish, width: wish })
  if (end - wish >= from) spots.push({ side: LEFT, left: end - wish, right: end, width: wish })
  if (spots.length > 0) return spots
  const right = to - start
  const left = end - from
  const width = Math.max(left, right)
  if (width < options.labelLeast) return [{ side: NONE, left: start, right: start, width: 0 }]
  return right >= left
    ? [{ side: RIGHT, left: start, right: to, width }]
    : [{ side: LEFT, left: from, right: end, width }]
}

/** Gives the labels that were given up a place where there happens to be room: heavier first, then earlier. */
function fillIn(bodies: Bodies, options: RowOptions, rows: Row[], least: number, into: Into): void {
  const waiting: number[] = []
  for (let i = 0; i < bodies.n; i++) {
    if (into.row[i]! >= 0 && into.side[i] === NONE && bodies.weight[i]! < least && bodies.label[i]! > 0)
      waiting.push(i)
  }
  waiting.sort((a, b) => bodies.weight[b]! - bodies.weight[a]! || a - b)
  for (const i of waiting) {
    const row = rows[into.row[i]!]!
    const x = bodies.x[i]!
    const reach = Math.max(options.reach, bodies.radius[i]!)
    const ownLeft = Math.min(bodies.left[i]!, x - reach) - options.air / 2
    const ownRight = Math.max(bodies.right[i]!, x + reach) + options.air / 2
    for (const spot of spotsOf(bodies, i, bodies.label[i]!, options)) {
      if (spot.side === NONE || spot.width < bodies.label[i]!) continue
      // Only what lies beyond the thing's own ground is asked for: that it holds already.
      const from = spot.side === LEFT ? spot.left - options.air / 2 : Math.max(spot.left, ownRight)
      const to = spot.side === LEFT ? Math.min(spot.right, ownLeft) : spot.right + options.air / 2
      if (from < to && !row.isFree(from, to)) continue
      if (from < to) row.add(from, to)
      into.side[i] = spot.side
      into.width[i] = spot.width
      break
    }
  }
}
