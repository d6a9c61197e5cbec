/** The tiles of all lanes that have too many events to be laid out whole, kept from frame to frame. */
import { DAY } from '../../dates'
import { SPAN, type TimelineColumns } from './columns'
import { binTotal, countBins } from './density'
import { heaviestSlots, type LaneIndex, slotAt } from './laneIndex'
import { type PlacedMark, reachingMark, withoutCollisions } from './marks'
import type { Metrics } from './metrics'
import { placeOf, type TimeScale, type Warp, wholeWidth } from './scale'
import { spansReaching } from './spanIndex'
import { BINS, LaneTiles, levelFor, type Tile, type TilesAt, tileEdge } from './tiles'

export interface TilesSeen {
  readonly level: number
  readonly marks: readonly PlacedMark[]
  readonly density: readonly Tile[]
  /** The count that fills the strip. */
  readonly full: number
}
/** How many lanes may be laid out anew in this frame, and how many would have liked to. One object a frame. */
export interface Allowance {
  readonly lanes: number
  /** Whether it is a step of a gesture, which others will follow. */
  readonly isStep: boolean
  waiting: number
}
export interface Tiling {
  readonly level: (whole: TimeScale) => number
  /** What a lane has in the view, `around` pixels beside it, and somewhat more. */
  readonly seen: (
    lane: number,
    scale: TimeScale,
    whole: TimeScale,
    allowance: Allowance,
    around: number,
  ) => TilesSeen
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
const MARKS_IN_VIEW = 320
/** The height that a view is taken to have when it isn't given: more lanes are scrolled to. */
const VIEW_HEIGHT = 1000
/** Spans that a lane shows although they began before the view. */
const REACHING = 2
/** Of the days around the view so many are looked at, the weightiest. */
const DAYS = 16
/** A strip is never full of fewer. */
const LEAST_FULL = 5
/** Halvings of a lane that are kept. */
const LEVELS_KEPT = 3

/** A lane that is more halvings behind than this has bins too wide to say anything: it shows its marks alone. */
const BEHIND = 3

/** One whose tiles are this many halvings too narrow still gets more of them at its ends. */
const AHEAD = 1

interface LaneAt {
  readonly k: number
  readonly level: number
  /** Laid out for this scale, and not only moved to it. */
  readonly isPlaced: boolean
  /** On the scale that it was laid out for. */
  readonly tiles: TilesAt
  /** One of those on the scale of now. */
  readonly shown: (tile: Tile) => Tile
  readonly movedTo: (whole: TimeScale) => (tile: Tile) => Tile
}
interface Lane {
  readonly levels: Map<number, LaneTiles>
  at: LaneAt | null
  /** When it was laid out last, and whether it has had to wait since. */
  turn: number
  wants: boolean
}

/** Tiles of all lanes for one set of columns, kept from frame to frame. */
export function createTiling(setting: TilingSetting): Tiling {
  const { columns, index, metrics, rows } = setting
  let kept: { warp: Warp; width: number; lanes: Map<number, Lane>; fulls: Map<number, number> } | null = null

  let turns = 0
  let due: { readonly of: Allowance | null; readonly lanes: ReadonlySet<number> } = {
    of: null,
    lanes: new Set(),
  }

  const levelAt = (whole: TimeScale): number => levelFor(whole.k, metrics.tileLeast)

  /** Marks to a tile, so that a view has about as many as it can bear. */
  const mostOf = (whole: TimeScale): number => {
    const across = whole.width / metrics.tileLeast + 1
    const down = Math.min(columns.lanes.count, VIEW_HEIGHT / setting.laneHeight)
    return Math.max(2, Math.min(10 * rows, Math.floor(MARKS_IN_VIEW / (across * down))))
  }

  const keptFor = (whole: TimeScale) => {
    if (kept?.warp !== whole.warp || kept.width !== whole.width) {
      kept = { warp: whole.warp, width: whole.width, lanes: new Map(), fulls: new Map() }
    }
    return kept
  }

  /**
   * A lane's tiles at a scale. Where that has to wait for its turn, those of its last turn, however long ago: marks
   * move to where they belong now, and keep the labels they have.
   */
  const tilesOf = (lane: number, whole: TimeScale, allowance: Allowance): LaneAt => {
    const { lanes } = keptFor(whole)
    const right = levelAt(whole)
    let state = lanes.get(lane)
    if (!state) {
      state = { levels: new Map(), at: null, turn: 0, wants: false }
      lanes.set(lane, state)
    }
    const { at } = state
    if (at?.k === whole.k && at.level === right && at.isPlaced) return at
    if (at && !isDue(lane, allowance)) {
      allowance.waiting++
      state.wants = true
      if (at.k !== whole.k) state.at = { ...at, k: whole.k, isPlaced: false, shown: at.movedTo(whole) }
      return state.at!
    }
    // Whoever zooms out fast would have too narrow tiles again at once.
    const isAhead = allowance.isStep && at !== null && right < at.level
    const level = isAhead ? Math.max(0, right - 1) : right
    let tiles = state.levels.get(level)
    if (!tiles) {
      const most = columns.lanes.closed(lane) ? 0 : mostOf(whole)
      tiles = new LaneTiles({ ...setting, warp: whole.warp, level, most }, lane, whole)
      state.levels.set(level, tiles)
      const [oldest] = state.levels.keys()
      if (state.levels.size > LEVELS_KEPT && oldest !== undefined) state.levels.delete(oldest)
    }
    const own = tiles
    const movedTo = (scale: TimeScale) => (tile: Tile) => own.moved(tile, scale)
    state.at = {
      ...{ k: whole.k, level, isPlaced: true, tiles: own.at(whole) },
      ...{ shown: (tile) => tile, movedTo },
    }
    state.turn = ++turns
    return state.at
  }

  /** Whether it is a lane's turn in this frame: those come first that have waited longest. */
  const isDue = (lane: number, allowance: Allowance): boolean => {
    if (allowance.lanes === Number.POSITIVE_INFINITY) return true
    if (due.of !== allowance) {
      const waiting = [...(kept?.lanes ?? [])].filter(([each, state]) => state.wants || each === lane)
      waiting.sort((a, b) => a[1].turn - b[1].turn || a[0] - b[0])
      // Whoever can still be seen says so again.
      for (const [, state] of waiting) state.wants = false
      due = { of: allowance, lanes: new Set(waiting.slice(0, allowance.lanes).map(([each]) => each)) }
    }
    return due.lanes.has(lane)
  }

  /** What the fullest bin of a lane holds when everything is seen; deeper in, as much less as bins are shorter. */
  const fullOf = (lane: number, whole: TimeScale, at: number): number => {
    const { fulls } = keptFor(whole)
    const base = levelFor(whole.width, metrics.tileLeast)
    let full = fulls.get(lane)
    if (full === undefined) {
      full = 0
      for (let tile = 0; tile < 2 ** base; tile++) {
        const edge = (bin: number): number => tileEdge(whole.warp, base, tile + bin / BINS)
        const from = slotAt(index, lane, edge(0))
        const counted = countBins(index, from, slotAt(index, lane, edge(BINS)), BINS, edge)
        for (let bin = 0; bin < BINS; bin++) full = Math.max(full, binTotal(counted, bin))
      }
      fulls.set(lane, full)
    }
    return Math.max(LEAST_FULL, full / 2 ** Math.max(0, at - base))
  }

  /** The weightiest spans that began before the view and run into it, and days that it is a part of, at most one to a row. */
  const reaching = (
    lane: number,
    scale: TimeScale,
    whole: TimeScale,
    marks: readonly PlacedMark[],
    around: number,
  ): readonly PlacedMark[] => {
    const most = columns.lanes.closed(lane) ? 0 : Math.min(rows, REACHING)
    const marked = new Set(marks.map((mark) => mark.row))
    const found: PlacedMark[] = []
    const [from, to] = [scale.invert(-around), scale.invert(scale.width + around)]
    const add = (slot: number): void => {
      const row = index.rows[slot]!
      const mark = marked.has(row) ? null : reachingMark(setting, whole, row, found.length)
      if (mark) found.push(mark)
    }
    for (const slot of spansReaching(columns, lane, from, most)) add(slot)
    // Among hours a day is a window, and its mark may be far from where one looks.
    if (to - from < 2 * DAY)
      for (const slot of heaviestSlots(
        index,
        slotAt(index, lane, from - DAY),
        slotAt(index, lane, to + DAY),
        DAYS,
      )) {
        const [row, at] = [index.rows[slot]!, index.at[slot]!]
        const isInView = at >= from && at < to
        const reaches = columns.earliest[row]! < to && columns.latest[row]! > from
        if (found.length < most && reaches && !isInView && columns.dateKind[row]! < SPAN) add(slot)
      }
    return found
  }

  return {
    level: levelAt,
    seen: (lane, scale, whole, allowance, around) => {
      const at = tilesOf(lane, whole, allowance)
      const behind = levelAt(whole) - at.level
      // Zooming out, a lane that is far behind shows what it has: its tiles are too narrow, and more would be ever more.
      const laid =
        at.isPlaced || behind >= -AHEAD
          ? tilesSeen(scale, at.level, lane, around).map(at.tiles.get)
          : at.tiles.made()
      const tiles = laid.map(at.shown)
      const all = tiles.flatMap((tile) => tile.marks)
      const marks = at.isPlaced ? all : withoutCollisions(all)
      return {
        level: at.level,
        marks: [...reaching(lane, scale, whole, marks, around), ...marks],
        density: behind > BEHIND ? [] : tiles.filter((tile) => tile.density !== null),
        full: fullOf(lane, whole, at.level),
      }
    },
  }
}

/**
 * The tiles that a view shows, and at least half a tile beside it for labels that reach in. Lanes look differently far,
 * so that a pan doesn't need new tiles in all lanes at once.
 */
function tilesSeen(scale: TimeScale, level: number, lane: number, around: number): readonly number[] {
  const parts = 2 ** level
  const beside = around + (scale.k / parts) * (0.5 + (lane % 8) / 20)
  const tileAt = (x: number): number => Math.floor(placeOf(scale.warp, scale.invert(x)) * parts)
  const first = Math.max(0, tileAt(-beside))
  const last = Math.min(parts - 1, tileAt(Math.min(scale.width + beside, wholeWidth(scale) - scale.offset)))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
