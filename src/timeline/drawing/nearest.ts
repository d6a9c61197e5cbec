/** Which mark a pointer means: small marks can be hit beside, too. */
import { ground } from './markShapes'
import type { Stage } from './stage'

/** Pixels from the middle of a mark, at 16 px to the rem. */
const REACH = 15

/** Pixels of the plot, from its left edge, of a place in the window. */
export function xOf({ elements, input, layout, shift }: Stage, clientX: number): number {
  const box = elements.plot.getBoundingClientRect()
  const scale = box.width > 0 ? input.width / box.width : 1
  return (clientX - box.left) * scale + (shift?.by ?? 0) - layout.plotX
}

/** The mark that is nearest to a place in the page, if one is near; as its element. */
export function nearestMark(stage: Stage, clientX: number, clientY: number): SVGElement | null {
  const { plot } = stage.elements
  const { layout } = stage
  const box = plot.getBoundingClientRect()
  const scale = box.width > 0 ? stage.input.width / box.width : 1
  const x = xOf(stage, clientX) + layout.scale.offset
  const y = (clientY - box.top) * scale
  const lane = layout.lanes.find((each) => y >= each.y && y < each.y + each.height)
  if (!lane) return null
  const reach = (REACH * layout.metrics.rem) / 16
  let best: { row: number; away: number } | null = null
  for (const mark of lane.marks) {
    const dy = lane.y + lane.firstRow + mark.line * layout.row - y
    const [left, right] = ground(mark)
    const reaches = !mark.bar?.faint && x >= mark.x + left && x <= mark.x + right
    const away = reaches ? Math.abs(dy) : Math.hypot(mark.x - x, dy)
    if (away <= reach && (best === null || away < best.away)) best = { row: mark.row, away }
  }
  return best && stage.elementOf({ lane: lane.lane, row: best.row })
}
