/**
 * Lanes with more events than can be laid out one by one. Time is cut into tiles that halve as the view zooms in, so
 * that a tile's events, its weightiest and its counts stay the same while the view pans, and while it zooms between
 * two halvings. A tile's marks are placed weightiest first: even tiles alone, odd ones around what their two
 * neighbours have taken, and nobody reaches farther than half a tile. So a tile never depends on the view.
 */
import type { Ms } from '../../dates'
import { SPAN, type TimelineColumns } from './columns'
import { countBins, type Density, withoutShown } from './density'
import { Intervals } from './intervals'
import { heaviestSlots, type LaneIndex, slotAt } from './laneIndex'
import { bodiesOf, type PlacedMark, placedMark } from './marks'
import type { Metrics } from './metrics'
import { groundOf } from './rows'
import { momentAt, type TimeScale, type Warp, wholeWidth } from './scale'
import { NONE, type Spot, spotsOf } from './spots'

/** What is on a tile whatever the scale: counted once. */
interface TileEvents {
  readonly from: number
  readonly to: number
  /** The weightiest slots, weightiest first. */
  readonly best: readonly number[]
  readonly counted: Density
  /** The bins without the slots that had marks last time. */
  last: { readonly shown: string; readonly density: Density } | null
}
export interface Tile {
  readonly tile: number
  /** Pixels on the whole axis. */
  readonly left: number
  readonly right: number
  readonly marks: readonly PlacedMark[]
  /** Null where every event has its mark. */
  readonly density: Density | null
}
interface PlacedTile extends Tile {
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
export function levelFor(wholeWidth: number, least: number): number {
  return Math.max(0, Math.min(40, Math.floor(Math.log2(wholeWidth / least))))
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

/** The tiles of one lane at one level. Placing them needs a scale; `at` gives them for one. */
export class LaneTiles {
  private readonly events = new Map<number, TileEvents>()

  constructor(
    private readonly options: TilingOptions,
    private readonly lane: number,
  ) {}

  private eventsOf(tile: number): TileEvents {
    const known = this.events.get(tile)
    if (known) return known
    const { index, warp, level, most } = this.options
    const from = slotAt(index, this.lane, tileEdge(warp, level, tile))
    const to = slotAt(index, this.lane, tileEdge(warp, level, tile + 1))
    const made: TileEvents = {
      from,
      to,
      best: heaviestSlots(index, from, to, most),
      counted: countBins(index, from, to, BINS, (bin) => tileEdge(warp, level, tile + bin / BINS)),
      last: null,
    }
    this.events.set(tile, made)
    return made
  }

  /** The tiles at one scale (`whole` counts from the beginning of the axis), each placed when first asked for. */
  at(whole: TimeScale): (tile: number) => Tile {
    const placed = new Map<number, PlacedTile>()
    const last = 2 ** this.options.level - 1
    const get = (tile: number): PlacedTile | null => {
      if (tile < 0 || tile > last) return null
      let found = placed.get(tile)
      if (!found) {
        const beside = tile % 2 === 0 ? [] : [get(tile - 1), get(tile + 1)].filter((each) => each !== null)
        found = this.place(tile, whole, beside)
        placed.set(tile, found)
      }
      return found
    }
    return (tile) => get(tile)!
  }

  private place(tile: number, whole: TimeScale, beside: readonly PlacedTile[]): PlacedTile {
    const { columns, index, metrics, level, rows } = this.options
    const events = this.eventsOf(tile)
    const { left, right } = tileEnds(whole, level, tile)
    const width = wholeWidth(whole)
    const half = whole.k / 2 ** level / 2
    const limits = {
      from: Math.max(metrics.air, left - half),
      to: Math.min(width - metrics.air, right + half),
      labelGap: metrics.labelGap,
      labelLeast: metrics.labelLeast,
    }
    const rowsOf = events.best.map((slot) => index.rows[slot]!)
    const bodies = bodiesOf(columns, rowsOf, whole, { ...metrics, labelMost: metrics.tileLabel })
    // Windows and long bars may run under others here: were each to keep its row to itself, a few would fill the lane.
    const loose = { ...bodies, left: bodies.x, right: bodies.x }
    const isFaint = (i: number): boolean =>
      columns.dateKind[rowsOf[i]!]! < SPAN || bodies.right[i]! - bodies.left[i]! > metrics.tileLabel / 2
    const taken = Array.from({ length: rows }, () => new Intervals())
    const free = (row: number, from: number, to: number): boolean =>
      taken[row]!.isFree(from, to) && beside.every((other) => other.taken[row]!.isFree(from, to))
    const found: { slot: number; i: number; row: number; spot: Spot }[] = []
    events.best.forEach((slot, i) => {
      const x = bodies.x[i]!
      const ground = isFaint(i)
        ? groundOf(loose, i, metrics.reach, metrics.air)
        : groundOf(bodies, i, metrics.reach, metrics.air)
      const bare: Spot = { side: NONE, left: x, right: x }
      for (const spot of [...spotsOf(bodies, i, bodies.label[i]!, limits), bare]) {
        const from = Math.min(ground[0], spot.left - metrics.air / 2)
        const to = Math.max(ground[1], spot.right + metrics.air / 2)
        const row = taken.findIndex((_, r) => free(r, from, to))
        if (row < 0) continue
        taken[row]!.add(from, to)
        found.push({ slot, i, row, spot })
        break
      }
    })
    found.sort((a, b) => a.slot - b.slot)
    return {
      tile,
      left,
      right,
      taken,
      marks: found.map(({ i, row, spot }) => {
        const side = spot.side
        const mark = placedMark(this.options, whole, bodies, i, rowsOf[i]!, row, side, spot.right - spot.left)
        return mark.bar && isFaint(i) ? { ...mark, bar: { ...mark.bar, faint: true } } : mark
      }),
      density: this.densityOf(
        tile,
        events,
        found.map((each) => each.slot),
      ),
    }
  }

  private densityOf(tile: number, events: TileEvents, shown: readonly number[]): Density | null {
    if (shown.length === events.to - events.from) return null
    const key = shown.join(' ')
    if (events.last?.shown !== key) {
      const { index, warp, level } = this.options
      const edge = (bin: number): number => tileEdge(warp, level, tile + bin / BINS)
      events.last = { shown: key, density: withoutShown(events.counted, index, shown, edge) }
    }
    return events.last.density
  }
}
