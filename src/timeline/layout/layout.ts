/**
 * The timeline as numbers: lanes one under another, each with its marks in rows, ticks above, breaks between. Marks
 * are laid out on the whole axis and not in the view, so that panning shifts the picture and changes nothing else.
 */
import { bandOf } from './bands'
import { KIND_CODES, type TimelineColumns } from './columns'
import { bodiesOf, labelWidth, type PlacedMark, STRONG } from './marks'
import type { Metrics } from './metrics'
import { LEFT, NONE, type Placed, placeInRows, TAIL } from './rows'
import { scaleAt, type TimeScale, wholeWidth } from './scale'
import { fitText, wrapText } from './text'
import { type Ticks, ticksOf } from './ticks'

export interface LaneLayout {
  readonly lane: number
  readonly key: string
  /** From the top of the lanes. */
  readonly y: number
  readonly height: number
  /** Where the first row begins, from the lane's top. */
  readonly inset: number
  readonly head: { readonly lines: readonly string[]; readonly count: number }
  readonly marks: readonly PlacedMark[]
}
export interface Connector {
  readonly act: number
  readonly row: number
  readonly x: number
  readonly from: number
  readonly to: number
  readonly quadrant: number
}
export interface TimelineLayout {
  readonly metrics: Metrics
  readonly scale: TimeScale
  /** Left edge of the plot (what the scale's pixels count from) in the picture. */
  readonly plotX: number
  readonly height: number
  readonly ticks: Ticks
  /** The breaks in view: the middle of each, pixels of the view. */
  readonly breaks: readonly { readonly x: number; readonly left: number; readonly right: number }[]
  readonly lanes: readonly LaneLayout[]
  readonly connectors: readonly Connector[]
}

export interface LayoutOptions {
  readonly columns: TimelineColumns
  readonly metrics: Metrics
  readonly scale: TimeScale
  readonly locale: string
  /** The height to aim at; lanes never get so low that they can't be read. */
  readonly height: number | null
}

const MOST_ROWS = 14

/** Lays out everything; the same input gives the same numbers. */
export function layoutTimeline(options: LayoutOptions): TimelineLayout {
  const { columns, metrics, scale, locale } = options
  const whole = scaleAt(scale.warp, scale.k, 0, scale.width, scale.gapWidth)
  const to = wholeWidth(whole)
  const placements: Placed[] = []
  const lanesRows = []
  for (let lane = 0; lane < columns.lanes.count; lane++) {
    const members = columns.lanes.members.subarray(
      columns.lanes.offsets[lane],
      columns.lanes.offsets[lane + 1],
    )
    const bodies = bodiesOf(columns, members, whole, metrics)
    lanesRows.push({ members, bodies })
    placements.push(
      placeInRows(bodies, {
        most: MOST_ROWS,
        air: metrics.air,
        labelGap: metrics.labelGap,
        from: 0,
        to,
        reach: metrics.heads === 'none' ? 0.45 * metrics.rem : 0.75 * metrics.rem,
        labelLeast: metrics.labelLeast,
      }),
    )
  }
  const lanes: LaneLayout[] = []
  let y = 0
  for (let lane = 0; lane < columns.lanes.count; lane++) {
    const { members, bodies } = lanesRows[lane]!
    const placed = placements[lane]!
    const head = headOf(columns, lane, scale, metrics, locale)
    const inset = metrics.heads === 'above' ? metrics.headLine * 1.25 : 0
    const rowsHeight = inset + Math.max(1, placed.rows) * metrics.row + 2 * metrics.lanePad
    const headHeight =
      metrics.heads === 'beside'
        ? head.lines.length * metrics.headLine + metrics.countSize + 1.1 * metrics.rem
        : 0
    const height = Math.round(Math.max(rowsHeight, headHeight, metrics.laneLeast))
    const marks: PlacedMark[] = []
    for (let i = 0; i < bodies.n; i++) {
      if (placed.row[i]! < 0) continue
      const row = members[i]!
      const middle = inset + metrics.lanePad + (placed.row[i]! + 0.5) * metrics.row
      marks.push({
        row,
        x: bodies.x[i]!,
        y: middle,
        radius: bodies.radius[i]!,
        ...bandOf(columns, row, bodies, i, whole),
        label: labelOf(columns, row, bodies, i, placed, metrics, locale),
      })
    }
    lanes.push({ lane, key: columns.lanes.key(lane), y, height, inset, head, marks })
    y += height
  }
  return {
    metrics,
    scale,
    plotX: metrics.headWidth,
    height: y,
    ticks: ticksOf(scale, {
      locale,
      size: metrics.tickSize,
      inset: 0.28 * metrics.rem,
      gap: 0.6 * metrics.rem,
      least: 2.6 * metrics.rem,
    }),
    breaks: breaksOf(scale),
    lanes,
    connectors: connectorsOf(columns, lanes, metrics),
  }
}

function headOf(columns: TimelineColumns, lane: number, scale: TimeScale, metrics: Metrics, locale: string) {
  const name = columns.lanes.name(lane)
  const room =
    metrics.heads === 'beside' ? metrics.headWidth - 1.25 * metrics.rem : scale.width - 6 * metrics.rem
  const most = metrics.heads === 'beside' ? 3 : 1
  return {
    lines: metrics.heads === 'none' ? [] : wrapText(name, room, metrics.headSize, 600, locale, most),
    count: columns.lanes.totals[lane]!,
  }
}

function labelOf(
  columns: TimelineColumns,
  row: number,
  bodies: ReturnType<typeof bodiesOf>,
  i: number,
  placed: Placed,
  metrics: Metrics,
  locale: string,
): PlacedMark['label'] {
  const side = placed.side[i]!
  if (side === NONE) return null
  const strong = columns.weight[row]! >= STRONG
  const text = columns.label(row)
  const room = placed.width[i]!
  const whole = labelWidth(columns, row, metrics.labelSize)
  const fitted =
    whole <= room
      ? { text, width: whole }
      : fitText(text, room, metrics.labelSize, strong ? 600 : 400, locale)
  if (!fitted) return null
  const x = bodies.x[i]!
  const away = bodies.radius[i]! + metrics.labelGap
  const left =
    side === LEFT ? x - away - fitted.width : side === TAIL ? bodies.tail[i]! + metrics.labelGap : x + away
  return { text: fitted.text, strong, left, width: fitted.width, side }
}

function breaksOf(scale: TimeScale): TimelineLayout['breaks'] {
  const { t, strength } = scale.warp
  if (strength < 0.02) return []
  const breaks = []
  for (let i = 1; i + 1 < t.length; i += 2) {
    const left = scale.x(t[i]!)
    const right = scale.x(t[i + 1]!)
    if (right > 0 && left < scale.width) breaks.push({ x: (left + right) / 2, left, right })
  }
  return breaks
}

/** Acts as lines from the doer's mark to the receiver's lane. */
function connectorsOf(
  columns: TimelineColumns,
  lanes: readonly LaneLayout[],
  metrics: Metrics,
): readonly Connector[] {
  if (!columns.acts) return []
  const marks = lanes.map((lane) => new Map(lane.marks.map((mark) => [mark.row, mark])))
  const found: Connector[] = []
  for (let act = 0; act < columns.acts.n; act++) {
    const from = lanes[columns.acts.from[act]!]
    const to = lanes[columns.acts.to[act]!]
    const mark = from && marks[from.lane]!.get(columns.acts.row[act]!)
    if (!from || !to || !mark || from === to) continue
    const target = to.y + to.inset + metrics.lanePad + metrics.row / 2
    found.push({
      act,
      row: columns.acts.row[act]!,
      x: mark.x,
      from: from.y + mark.y,
      to: target,
      quadrant: columns.acts.quadrant[act]!,
    })
  }
  return found
}

export { KIND_CODES }
