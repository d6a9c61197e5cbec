/** The tiles of all lanes that have too many events to be laid out whole, kept from frame to frame. */
import type { TimelineColumns } from './columns'
import { binTotal, countBins } from './density'
import { type LaneIndex, slotAt } from './laneIndex'
import type { PlacedMark } from './marks'
import type { Metrics } from './metrics'
import { placeOf, type TimeScale, type Warp, wholeWidth } from './scale'
import { BINS, LaneTiles, levelFor, type Tile, tileEdge } from './tiles'

export interface TilesSeen {
  readonly level: number
  readonly marks: readonly PlacedMark[]
  readonly density: readonly Tile[]
  /** The count that fills the strip. */
  readonly full: number
}
export interface Tiling {
  readonly level: (whole: TimeScale) => number
  /** What a lane has in the view and half a tile around it. */
  readonly seen: (lane: number, scale: TimeScale, whole: TimeScale) => TilesSeen
}

export interface TilingSetting {
  readonly columns: TimelineColumns
  readonly index: LaneIndex
  readonly metrics: Metrics
  readonly locale: string
  /** Rows of a lane, and the height that they make. */
  readonly rows: number
  readonly laneHeight: number
}

/** About how many marks a view shows altogether. */
const MARKS_IN_VIEW = 230
/** The height that a view is taken to have when it isn't given: more lanes are scrolled to. */
const VIEW_HEIGHT = 1000
/** A strip is never full of fewer. */
const LEAST_FULL = 5

export function createTiling(setting: TilingSetting): Tiling {
  const { columns, index, metrics, rows } = setting
  let atLevel: { level: number; warp: Warp; width: number; lanes: Map<number, LaneTiles> } | null = null
  let atScale: { k: number; lanes: Map<number, (tile: number) => Tile> } | null = null
  let fulls: { warp: Warp; width: number; of: Map<number, number> } | null = null

  const level = (whole: TimeScale): number => levelFor(whole.k, metrics.tileLeast)

  const lanesAt = (whole: TimeScale): Map<number, LaneTiles> => {
    const wanted = level(whole)
    if (atLevel?.level !== wanted || atLevel.warp !== whole.warp || atLevel.width !== whole.width) {
      atLevel = { level: wanted, warp: whole.warp, width: whole.width, lanes: new Map() }
      atScale = null
    }
    return atLevel.lanes
  }

  const tilesOf = (lane: number, whole: TimeScale): ((tile: number) => Tile) => {
    const lanes = lanesAt(whole)
    if (atScale?.k !== whole.k) atScale = { k: whole.k, lanes: new Map() }
    let get = atScale.lanes.get(lane)
    if (!get) {
      let tiles = lanes.get(lane)
      if (!tiles) {
        tiles = new LaneTiles(
          { ...setting, warp: whole.warp, level: level(whole), most: mostOf(whole) },
          lane,
        )
        lanes.set(lane, tiles)
      }
      get = tiles.at(whole)
      atScale.lanes.set(lane, get)
    }
    return get
  }

  /** Marks to a tile, so that a view has about as many as it can bear. */
  const mostOf = (whole: TimeScale): number => {
    const across = whole.width / metrics.tileLeast + 1
    const down = Math.min(columns.lanes.count, VIEW_HEIGHT / setting.laneHeight)
    return Math.max(2, Math.min(10 * rows, Math.floor(MARKS_IN_VIEW / (across * down))))
  }

  /** What the fullest bin of a lane holds when everything is seen; deeper in, as much less as bins are shorter. */
  const fullOf = (lane: number, whole: TimeScale): number => {
    if (fulls?.warp !== whole.warp || fulls.width !== whole.width) {
      fulls = { warp: whole.warp, width: whole.width, of: new Map() }
    }
    const base = levelFor(whole.width, metrics.tileLeast)
    let full = fulls.of.get(lane)
    if (full === undefined) {
      full = 0
      for (let tile = 0; tile < 2 ** base; tile++) {
        const edge = (bin: number): number => tileEdge(whole.warp, base, tile + bin / BINS)
        const from = slotAt(index, lane, edge(0))
        const counted = countBins(index, from, slotAt(index, lane, edge(BINS)), BINS, edge)
        for (let bin = 0; bin < BINS; bin++) full = Math.max(full, binTotal(counted, bin))
      }
      fulls.of.set(lane, full)
    }
    return Math.max(LEAST_FULL, full / 2 ** Math.max(0, level(whole) - base))
  }

  return {
    level,
    seen: (lane, scale, whole) => {
      const get = tilesOf(lane, whole)
      const tiles = tilesSeen(scale, level(whole)).map(get)
      return {
        level: level(whole),
        marks: tiles.flatMap((tile) => tile.marks),
        density: tiles.filter((tile) => tile.density !== null),
        full: fullOf(lane, whole),
      }
    },
  }
}

/** The tiles that a view shows, and half a tile beside it for labels that reach in. */
function tilesSeen(scale: TimeScale, level: number): readonly number[] {
  const parts = 2 ** level
  const half = scale.k / parts / 2
  const tileAt = (x: number): number => Math.floor(placeOf(scale.warp, scale.invert(x)) * parts)
  const first = Math.max(0, tileAt(-half))
  const last = Math.min(parts - 1, tileAt(Math.min(scale.width + half, wholeWidth(scale) - scale.offset)))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
