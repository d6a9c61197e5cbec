/** A lane of few enough events to lay out all of them: the same rows wherever the view is. */

import { actorLanes } from './actorLanes'
import { binTotal, countBins, type Density, withoutShown } from './density'
import { type LaneIndex, slotAt } from './laneIndex'
import { bodiesOf, type MarkOptions, type PlacedMark, placedMark } from './marks'
import { placeInRows } from './rows'
import { type TimeScale, wholeWidth } from './scale'
import { BINS, levelFor, type Tile, tileEdge, tileEnds } from './tiles'

export interface WholeLane {
  readonly rows: number
  /** The row that is on an actor's own line. */
  readonly zero: number
  /** In the order of time. */
  readonly marks: readonly PlacedMark[]
  /** Slots that got no row. */
  readonly lost: readonly number[]
  /** The bins that count them, tile by tile; tiles with none are left out. */
  readonly density: readonly Tile[]
  readonly full: number
}

/** Lays out all events of a lane in at most `most` rows. `whole` counts from the beginning of the axis. */
export function layoutWhole(
  options: MarkOptions,
  index: LaneIndex,
  lane: number,
  whole: TimeScale,
  most: number,
): WholeLane {
  const { columns, metrics } = options
  const members = index.rows.subarray(index.from(lane), index.to(lane))
  const bodies = bodiesOf(columns, members, whole, metrics)
  const ways = (most > 1 && columns.acts && actorLanes()?.waysOf(columns, lane, whole)) || null
  const placed = placeInRows(bodies, {
    most,
    air: metrics.air,
    labelGap: metrics.labelGap,
    from: 0,
    to: wholeWidth(whole),
    reach: metrics.reach,
    labelLeast: metrics.labelLeast,
    ways,
    events: members,
  })
  const marks: PlacedMark[] = []
  const lost: number[] = []
  members.forEach((row, i) => {
    if (placed.row[i]! < 0) lost.push(index.from(lane) + i)
    else
      marks.push(
        placedMark(options, whole, bodies, i, row, placed.row[i]!, placed.side[i]!, placed.width[i]!),
      )
  })
  const density = lost.length > 0 ? densityOfLost(index, lane, whole, lost, metrics.tileLeast) : []
  let full = 5
  for (const tile of density) {
    for (let bin = 0; bin < BINS; bin++) full = Math.max(full, binTotal(tile.density!, bin))
  }
  const zero = ways ? placed.zero : (placed.rows - 1) >> 1
  return { rows: placed.rows, zero, marks, lost, density, full }
}

/** A collapsed lane: one row of dots, the weightiest first; density only for those that these would cover. */
export function layoutClosed(
  options: MarkOptions,
  index: LaneIndex,
  lane: number,
  whole: TimeScale,
): WholeLane {
  const { metrics } = options
  // As in the slim strip: no labels, no bands.
  const small = { heads: 'none', reach: 0, air: 0, mark: 0.78 * metrics.mark } as const
  return layoutWhole({ ...options, metrics: { ...metrics, ...small } }, index, lane, whole, 1)
}

/** Bins for what got no row; only tiles that hold some, as at a deep zoom there are millions that don't. */
function densityOfLost(
  index: LaneIndex,
  lane: number,
  whole: TimeScale,
  lost: readonly number[],
  tileLeast: number,
): readonly Tile[] {
  const { warp } = whole
  const level = levelFor(whole.k, tileLeast)
  const waiting = new Set(lost)
  const tiles: Tile[] = []
  let tile = -1
  for (const slot of lost) {
    if (tile >= 0 && index.at[slot]! < tileEdge(warp, level, tile + 1)) continue
    tile = tileOf(whole, level, index.at[slot]!)
    const edge = (bin: number): number => tileEdge(warp, level, tile + bin / BINS)
    const from = slotAt(index, lane, edge(0))
    const to = slotAt(index, lane, edge(BINS))
    const shown: number[] = []
    for (let each = from; each < to; each++) if (!waiting.has(each)) shown.push(each)
    const density: Density = withoutShown(countBins(index, from, to, BINS, edge), index, shown, edge)
    tiles.push({ tile, ...tileEnds(whole, level, tile), marks: [], density })
  }
  return tiles
}

/** The tile that a moment lies in, by halving. */
function tileOf({ warp }: TimeScale, level: number, moment: number): number {
  let low = 0
  let high = 2 ** level - 1
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2)
    if (tileEdge(warp, level, middle) <= moment) low = middle
    else high = middle - 1
  }
  return low
}
