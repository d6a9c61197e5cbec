/**
 * Lanes with more events than can be laid out one by one. Time is cut into tiles that halve as the view zooms in, so
 * that a tile's events, its weightiest and its counts stay the same while the view pans.
 *
 * Which events get a mark, and in which row, is decided once for each halving, at the scale where its tiles are
 * narrowest: zooming in from there only brings room, so marks stay in their rows and labels only come. A tile's marks are
 * placed weightiest first: even tiles alone, odd ones around what their two neighbours have taken, and nobody reaches
 * farther than half a tile. So a tile depends on its neighbours, and never on the view.
 */
import type { Ms } from '../../dates'
import { SPAN, type TimelineColumns } from './columns'
import { countBins, type Density, withoutShown } from './density'
import { Intervals } from './intervals'
import { heaviestSlots, type LaneIndex, slotAt } from './laneIndex'
import { bodiesOf, movedMarks, type PlacedMark, placedMark } from './marks'
import type { Metrics } from './metrics'
import { type Bodies, groundOf, takeBeside } from './rows'
import { momentAt, scaleAt, scaleFor, type TimeScale, type Warp, wholeWidth } from './scale'
import { NONE, type Spot, spotsOf } from './spots'

/** A tile at one scale. */
export interface Tile {
  readonly tile: number
  /** Pixels on the whole axis. */
  readonly left: number
  readonly right: number
  readonly marks: readonly PlacedMark[]
  /** Null where every event has its mark. */
  readonly density: Density | null
}

/** The tiles of a lane at one scale. */
export interface TilesAt {
  readonly get: (tile: number) => Tile
  /** Those that have been laid out so far, in the order of time. */
  readonly made: () => readonly Tile[]
}

/** What is on a tile at every scale of its halving. */
interface TileEvents {
  /** Those that have marks, weightiest first: slots, events, and the rows they stand in. */
  readonly slots: readonly number[]
  readonly rows: readonly number[]
  readonly lines: readonly number[]
  readonly density: Density | null
  /** What they took at the narrowest scale. */
  readonly taken: readonly Intervals[]
}
/** Its marks at one scale. */
interface TilePlaced {
  readonly bodies: Bodies
  readonly grounds: readonly (readonly [left: number, right: number])[]
  readonly taken: readonly Intervals[]
}
interface TileLabels extends Tile {
  readonly taken: readonly Intervals[]
}

export interface TilingOptions {
  readonly columns: TimelineColumns
  readonly index: LaneIndex
  readonly metrics: Metrics
  readonly locale: string
  readonly warp: Warp
  /** How often time is halved. */
  readonly level: number
  /** Rows of a lane. */
  readonly rows: number
  /** Marks of a tile, at most. */
  readonly most: number
}

/** Bins to a tile. */
export const BINS = 128

/** How often the axis is halved so that a tile is `least` pixels wide or more, but not twice that. */
export function levelFor(k: number, least: number): number {
  return Math.max(0, Math.min(40, Math.floor(Math.log2(k / least))))
}

/** The moment at which a tile (or, with a part added, a bin of it) begins. */
export function tileEdge(warp: Warp, level: number, tile: number): number {
  const v = tile / 2 ** level
  if (v <= 0) return Number.NEGATIVE_INFINITY
  return v >= 1 ? Number.POSITIVE_INFINITY : momentAt(warp, v)
}

/** Left and right of a tile, pixels on the whole axis. */
export function tileEnds(whole: TimeScale, level: number, tile: number): { left: number; right: number } {
  const { warp } = whole
  return {
    left: tile === 0 ? 0 : whole.x(tileEdge(warp, level, tile)),
    right: tile === 2 ** level - 1 ? wholeWidth(whole) : whole.x(tileEdge(warp, level, tile + 1)),
  }
}

/** The moment at which bin `bin` of a tile begins, finite. */
export function tileEdgeOf(
  { scale }: { readonly scale: TimeScale },
  level: number,
  tile: number,
  bin: number,
): Ms {
  return momentAt(scale.warp, Math.min(1, Math.max(0, (tile + bin / BINS) / 2 ** level)))
}

/** The tiles of one lane at one halving; `at` lays them on a scale. */
export class LaneTiles {
  private readonly events = new Map<number, TileEvents>()
  /** The scale at which tiles are narrowest. */
  private readonly narrowest: TimeScale

  constructor(
    private readonly options: TilingOptions,
    private readonly lane: number,
    whole: TimeScale,
  ) {
    const { level, metrics, warp } = options
    const least = Math.min(metrics.tileLeast, scaleFor(warp, null, whole.width, whole.gapWidth).k)
    const k = level === 0 ? least : metrics.tileLeast * 2 ** level
    this.narrowest = scaleAt(warp, k, 0, whole.width, whole.gapWidth)
  }

  /** The tiles at one scale (`whole` counts from the beginning of the axis), each laid out when first asked for. */
  at(whole: TimeScale): TilesAt {
    const placed = new Map<number, TilePlaced>()
    const made = new Map<number, TileLabels>()
    const place = (tile: number): TilePlaced => {
      let found = placed.get(tile)
      if (!found) {
        found = this.place(tile, whole)
        placed.set(tile, found)
      }
      return found
    }
    const get = (tile: number): TileLabels => {
      let found = made.get(tile)
      if (!found) {
        const beside = this.beside(tile)
        // Marks of both neighbours stand already; labels only of even ones.
        const taken = [
          ...beside.map((each) => place(each).taken),
          ...(tile % 2 === 0 ? [] : beside.map((each) => get(each).taken)),
        ]
        found = this.label(tile, whole, place(tile), taken)
        made.set(tile, found)
      }
      return found
    }
    return { get, made: () => [...made.values()].sort((a, b) => a.tile - b.tile) }
  }

  /** A tile that was laid out at one scale, on another: marks where they belong there, labels as they are. */
  moved(tile: Tile, whole: TimeScale): Tile {
    const ends = tileEnds(whole, this.options.level, tile.tile)
    return { ...tile, ...ends, marks: movedMarks(this.options, whole, tile.marks) }
  }

  private beside(tile: number): readonly number[] {
    const last = 2 ** this.options.level - 1
    return [tile - 1, tile + 1].filter((each) => each >= 0 && each <= last)
  }

  private bodies(rows: readonly number[], whole: TimeScale): Bodies {
    const { columns, metrics } = this.options
    return bodiesOf(columns, rows, whole, { ...metrics, labelMost: metrics.tileLabel })
  }

  /** Windows and long bars may run under others here: were each to keep its row to itself, a few would fill the lane. */
  private isFaint(bodies: Bodies, i: number, row: number): boolean {
    const { columns, metrics } = this.options
    return columns.dateKind[row]! < SPAN || bodies.right[i]! - bodies.left[i]! > metrics.tileLabel / 2
  }

  private ground(bodies: Bodies, i: number, row: number): readonly [left: number, right: number] {
    const { reach, air } = this.options.metrics
    const loose = { ...bodies, left: bodies.x, right: bodies.x }
    return groundOf(this.isFaint(bodies, i, row) ? loose : bodies, i, reach, air)
  }

  private limits(tile: number, whole: TimeScale) {
    const { metrics, level } = this.options
    const { left, right } = tileEnds(whole, level, tile)
    const half = whole.k / 2 ** level / 2
    const { air, labelGap, labelLeast } = metrics
    const from = Math.max(air, left - half)
    const to = Math.min(wholeWidth(whole) - air, right + half)
    return { from, to, labelGap, labelLeast }
  }

  /** Chooses which events of a tile get marks, and their rows. */
  private eventsOf(tile: number): TileEvents {
    const known = this.events.get(tile)
    if (known) return known
    const { index, warp, level, most, metrics, rows: lines } = this.options
    const from = slotAt(index, this.lane, tileEdge(warp, level, tile))
    const to = slotAt(index, this.lane, tileEdge(warp, level, tile + 1))
    const best = heaviestSlots(index, from, to, most)
    const rows = best.map((slot) => index.rows[slot]!)
    const bodies = this.bodies(rows, this.narrowest)
    const limits = this.limits(tile, this.narrowest)
    const taken = Array.from({ length: lines }, () => new Intervals())
    const beside = tile % 2 === 0 ? [] : this.beside(tile).map((each) => this.eventsOf(each))
    const chosen: number[] = []
    const line: number[] = []
    rows.forEach((row, i) => {
      const ground = this.ground(bodies, i, row)
      const bare: Spot = { side: NONE, left: bodies.x[i]!, right: bodies.x[i]! }
      for (const spot of [...spotsOf(bodies, i, bodies.label[i]!, limits), bare]) {
        const left = Math.min(ground[0], spot.left - metrics.air / 2)
        const right = Math.max(ground[1], spot.right + metrics.air / 2)
        const free = taken.findIndex(
          (own, r) => own.isFree(left, right) && beside.every((other) => other.taken[r]!.isFree(left, right)),
        )
        if (free < 0) continue
        taken[free]!.add(left, right)
        chosen.push(i)
        line.push(free)
        return
      }
    })
    const slots = chosen.map((i) => best[i]!)
    const edge = (bin: number): number => tileEdge(warp, level, tile + bin / BINS)
    const made: TileEvents = {
      slots,
      rows: chosen.map((i) => rows[i]!),
      lines: line,
      density:
        slots.length === to - from
          ? null
          : withoutShown(countBins(index, from, to, BINS, edge), index, slots, edge),
      taken,
    }
    this.events.set(tile, made)
    return made
  }

  /** Where the marks of a tile are at one scale, labels aside. */
  private place(tile: number, whole: TimeScale): TilePlaced {
    const { rows, lines } = this.eventsOf(tile)
    const bodies = this.bodies(rows, whole)
    const taken = Array.from({ length: this.options.rows }, () => new Intervals())
    const grounds = rows.map((row, i) => this.ground(bodies, i, row))
    grounds.forEach(([left, right], i) => {
      taken[lines[i]!]!.add(left, right)
    })
    return { bodies, grounds, taken }
  }

  /** Gives the marks of a tile their labels at one scale, around what is `taken` beside it. */
  private label(
    tile: number,
    whole: TimeScale,
    { bodies, grounds }: TilePlaced,
    taken: readonly (readonly Intervals[])[],
  ): TileLabels {
    const { air } = this.options.metrics
    const { slots, rows, lines, density } = this.eventsOf(tile)
    const own = Array.from({ length: this.options.rows }, () => new Intervals())
    grounds.forEach(([left, right], i) => {
      own[lines[i]!]!.add(left, right)
    })
    const limits = this.limits(tile, whole)
    const marks = rows.map((row, i) => {
      const line = lines[i]!
      const fits = (spot: Spot): boolean =>
        taken.every((other) => other[line]!.isFree(spot.left - air / 2, spot.right + air / 2)) &&
        takeBeside(own[line]!, grounds[i]!, spot, air)
      const spot = spotsOf(bodies, i, bodies.label[i]!, limits).find(fits)
      const room = spot ? spot.right - spot.left : 0
      const mark = placedMark(this.options, whole, bodies, i, row, line, spot?.side ?? NONE, room)
      if (!this.isFaint(bodies, i, row)) return mark
      return { ...mark, loose: true, bar: mark.bar && { ...mark.bar, faint: true } }
    })
    const byTime = slots.map((slot, i) => [slot, marks[i]!] as const).sort((a, b) => a[0] - b[0])
    const ends = tileEnds(whole, this.options.level, tile)
    return { tile, ...ends, taken: own, marks: byTime.map(([, mark]) => mark), density }
  }
}
