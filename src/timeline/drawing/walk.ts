/** From mark to mark: what can have the focus, and how it gets it, in the view or beyond it. */
import { laneIndexOf, panned, slotAt, type TimelineLayout } from '../layout'
import type { Stage } from './stage'
import type { Stop } from './worldShapes'

export interface Item extends Stop {
  /** Pixels on the whole axis. */
  readonly x: number
}

/** What can have the focus in a lane, in the order of time. */
export function itemsOf(layout: TimelineLayout, lane: number): readonly Item[] {
  const found = layout.lanes[lane]
  if (!found) return []
  const { offset, width } = layout.scale
  const items: Item[] = [
    ...found.marks.map(({ row, x }) => ({ lane, row, x })),
    ...found.density.map((tile) => ({
      lane,
      tile: tile.tile,
      x: (Math.max(tile.left, offset) + Math.min(tile.right, offset + width)) / 2,
    })),
  ]
  return items.sort((a, b) => a.x - b.x || (a.row ?? -1) - (b.row ?? -1))
}

/** What can have the focus in all lanes, in the order of time. */
export const allItems = (layout: TimelineLayout): readonly Item[] =>
  layout.lanes.flatMap((_, lane) => itemsOf(layout, lane)).sort((a, b) => a.x - b.x || a.lane - b.lane)

export function nearest(items: readonly Item[], x: number): Item | undefined {
  return [...items].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x) || a.x - b.x)[0]
}

/** Gives a mark or a density the focus, and scrolls the lanes so that it's seen. */
export function focusOn(stage: Stage, item: Stop): void {
  stage.setStop({ lane: item.lane, row: item.row, tile: item.tile })
  stage.elementOf(item)?.focus({ preventScroll: true })
  const lane = stage.layout.lanes[item.lane]
  const mark = lane?.marks.find((each) => each.row === item.row)
  if (lane) stage.revealRow(lane.y + (mark ? lane.firstRow + mark.line * stage.layout.row : lane.height / 2))
}

/** Pans so that a moment stands in the view's first quarter (`step` 1: more follows) or its last. */
function bring(stage: Stage, at: number, step: 1 | -1): void {
  const { scale } = stage
  stage.moveTo(panned(scale, scale.x(at) - scale.width * (step === 1 ? 0.25 : 0.75)))
  stage.settle()
}

/** Pans to an event beyond the view, later (1) or earlier (-1), and gives its mark the focus. */
export function goTo(stage: Stage, row: number, step: 1 | -1): void {
  const at = stage.setting.columns.placement[row]!
  bring(stage, at, step)
  const items = allItems(stage.layout)
  const item =
    items.find((each) => each.row === row) ?? nearest(items, stage.scale.x(at) + stage.scale.offset)
  if (item) focusOn(stage, item)
}

/** The next event of the lane beyond the view, brought into it. */
export function goBeyond(stage: Stage, from: Item, step: 1 | -1): void {
  const { columns } = stage.setting
  const index = laneIndexOf(columns)
  const { scale } = stage
  const at = scale.invert(from.x - scale.offset)
  const low = index.from(from.lane)
  const high = index.to(from.lane)
  let slot = slotAt(index, from.lane, at) + (step === 1 ? 0 : -1)
  const seen = (s: number): boolean => {
    const x = scale.x(index.at[s]!)
    return step === 1 ? x <= scale.width : x >= 0
  }
  while (slot >= low && slot < high && (index.rows[slot] === from.row || seen(slot))) slot += step
  if (slot < low || slot >= high) return
  bring(stage, index.at[slot]!, step)
  const item = nearest(itemsOf(stage.layout, from.lane), stage.scale.x(index.at[slot]!) + stage.scale.offset)
  if (item) focusOn(stage, item)
}
