/** Marks, bands, bars and labels as shapes. */
import {
  arrowBarPath,
  barPath,
  frayedBarPath,
  halfMarkPath,
  markClasses,
  markPath,
  signOf,
  signPath,
} from '../../marks'
import {
  barHeight,
  KIND_CODES,
  LEFT,
  type MarkBar,
  type PlacedMark,
  STATUS_CODES,
  type TimelineColumns,
} from '../layout'
import { move, px, type Shape } from './shapes'

/** What is asked of an event to draw it. */
export type MarkColumns = Pick<TimelineColumns, 'kind' | 'status' | 'id' | 'labelLang'>

export interface MarkPlace {
  /** The pixel of the whole axis that the marks' group counts from. */
  readonly base: number
  /** The middle of the mark's row in its group. */
  readonly y: number
  /** The height of a row. */
  readonly row: number
  readonly lane: number
}
export interface MarkState {
  readonly selected: boolean
  /** Whether the one tab stop is here. */
  readonly stop: boolean
  /** What a screen reader says. */
  readonly name: string
}

/** From this radius on a mark has room for the sign of what it is. */
const ROOM_FOR_SIGN = 3.8

/** What a mark covers: band, bar, label. Pixels from the mark's own middle. */
export function ground(mark: PlacedMark): readonly [left: number, right: number] {
  const { x, radius, band, bar, label } = mark
  const left = Math.min(x - radius, band?.[0] ?? x, label?.left ?? x)
  const right = Math.max(x + radius, band?.[1] ?? x, bar?.right ?? x, label ? label.left + label.width : x)
  return [left - x, right - x]
}

/** Where a mark is moved to: pixels from its tile’s base, so that a pan need not touch it. */
export const markTransform = ({ x }: PlacedMark, { base, y }: MarkPlace): string => move(x - base, y)

/** An event as a button. */
export function markShape(
  columns: MarkColumns,
  mark: PlacedMark,
  place: MarkPlace,
  { selected, stop, name }: MarkState,
): Shape {
  const { row, lane } = place
  const kind = KIND_CODES[columns.kind[mark.row]!]!
  const status = STATUS_CODES[columns.status[mark.row]!]!
  return {
    tag: 'g',
    key: columns.id(mark.row),
    at: markTransform(mark, place),
    attrs: {
      class: `${markClasses('timeline-mark', kind, status)} timeline-${signOf(kind).sign}`,
      role: 'button',
      tabindex: stop ? 0 : -1,
      'aria-label': name,
      'aria-current': selected ? 'true' : null,
      'data-row': mark.row,
      'data-lane': lane,
    },
    children: [
      // The ground shows what is chosen and what has the focus; only the tab stop can have that.
      ...(selected || stop ? [groundShape(mark, row, selected)] : []),
      ...labelShapes(columns, mark, row),
      // Over the label, whose halo would else leave nothing to see of where the window ends.
      ...bandShapes(mark, row),
      ...(mark.bar
        ? barShapes(mark, row, status === 'disputed')
        : signShapes(mark, kind, status === 'disputed')),
    ],
  }
}

function groundShape(mark: PlacedMark, row: number, selected: boolean): Shape {
  const [left, right] = ground(mark)
  const air = row * 0.25
  const half = row * 0.46
  return {
    tag: 'rect',
    key: 'ground',
    attrs: {
      class: selected ? 'timeline-ground timeline-chosen' : 'timeline-ground',
      x: px(left - air),
      y: px(-half),
      width: px(right - left + 2 * air),
      height: px(2 * half),
      rx: px(half),
    },
  }
}

/** Whether the label stands on the bar: it would be struck through, so bar and label give way to one another. */
const isOnBar = ({ bar, label }: PlacedMark): boolean =>
  bar !== null && !bar.faint && label !== null && label.left > bar.left && label.left < bar.right

function soft(
  key: string,
  mark: PlacedMark,
  left: number,
  right: number,
  y: number,
  thick = barHeight(mark.radius),
): Shape {
  return {
    tag: 'rect',
    key,
    attrs: {
      class: 'timeline-band',
      x: px(left - mark.x),
      y: px(y - thick / 2),
      width: px(Math.max(right - left, thick)),
      height: px(thick),
      rx: px(thick / 2),
    },
  }
}

/** A window. Where its label stands on it, it runs under the words as a thin line: they are not struck through. */
function bandShapes(mark: PlacedMark, row: number): readonly Shape[] {
  const { band, label } = mark
  if (!band || mark.bar) return []
  const [left, right] = band
  const foot = (from: number, to: number): Shape => soft('under', mark, from, to, row * 0.39, 2)
  if (mark.loose) return [foot(left, right)]
  const from = Math.max(left, label ? label.left - 1 : right)
  const to = Math.min(right, label ? label.left + label.width + 1 : left)
  if (to - from < 3) return [soft('band', mark, left, right, 0)]
  const thick = barHeight(mark.radius)
  const shapes = [foot(from, to)]
  if (from - left > thick) shapes.push(soft('band', mark, left, from, 0))
  if (right - to > thick) shapes.push(soft('beyond', mark, to, right, 0))
  return shapes
}

/** A bar by its end: closed; it goes on; nobody knows when it ended. */
const BARS: Readonly<Record<MarkBar['end'], (width: number, thick: number) => string>> = {
  closed: barPath,
  open: arrowBarPath,
  unknown: (_, thick) => frayedBarPath(thick),
}

function barShapes(mark: PlacedMark, row: number, disputed: boolean): readonly Shape[] {
  const { left, right, end, softFrom, faint } = mark.bar!
  const thick = barHeight(mark.radius)
  const y = isOnBar(mark) ? row * 0.32 : 0
  const shapes: Shape[] = []
  if (faint) {
    // Where it begins stands upright beside its label; how far it goes is told at the foot of the row.
    shapes.push(soft('end', mark, Math.min(mark.band?.[0] ?? left, left), right, row * 0.39, 2))
    const attrs = {
      class: `timeline-sign timeline-bar timeline-bar-${end}`,
      d: barPath(3, mark.radius * 1.6, false),
    }
    return [...shapes, { tag: 'path', key: 'bar', attrs }]
  }
  if (mark.band) shapes.push(soft('band', mark, mark.band[0], Math.max(mark.band[1], left), y))
  // Of an end that nobody knows all is window: only that it began is sure.
  const sure = end === 'unknown' ? left : end === 'closed' && softFrom - left > 2 * thick ? softFrom : right
  if (sure < right - 1) shapes.push(soft('end', mark, Math.max(left, sure - thick), right, y))
  const width = Math.max(sure - left, 2 * thick)
  shapes.push({
    tag: 'path',
    key: 'bar',
    attrs: {
      class: `timeline-sign timeline-bar timeline-bar-${end}`,
      transform: move(left - mark.x, y),
      d: BARS[end](width, thick),
    },
  })
  if (disputed) {
    shapes.push({
      tag: 'path',
      key: 'half',
      attrs: { class: 'timeline-half', transform: move(left - mark.x, y), d: barPath(width / 2, thick) },
    })
  }
  return shapes
}

function signShapes(
  mark: PlacedMark,
  kind: (typeof KIND_CODES)[number],
  disputed: boolean,
): readonly Shape[] {
  const shapes: Shape[] = [
    { tag: 'path', key: 'sign', attrs: { class: 'timeline-sign', d: markPath(kind, mark.radius) } },
  ]
  if (disputed) {
    shapes.push({
      tag: 'path',
      key: 'half',
      attrs: { class: 'timeline-half', d: halfMarkPath(kind, mark.radius) },
    })
  }
  const { sign } = signOf(kind)
  if (mark.radius < ROOM_FOR_SIGN) return shapes
  // On a half-filled mark the sign stands in the filled half: across both it would cross the line between them.
  const d = signPath(sign, mark.radius * (disputed ? 0.3 : 0.45))
  const transform = disputed ? move(-mark.radius * 0.46, 0) : null
  if (d) shapes.push({ tag: 'path', key: 'glyph', attrs: { class: 'timeline-glyph', transform, d } })
  return shapes
}

function labelShapes(columns: MarkColumns, mark: PlacedMark, row: number): readonly Shape[] {
  const { label } = mark
  if (!label) return []
  const atEnd = label.side === LEFT
  return [
    {
      tag: 'text',
      key: 'label',
      attrs: {
        class: label.strong ? 'timeline-label timeline-label-strong' : 'timeline-label',
        // From the mark on: letters of other typefaces are narrower than they were taken to be.
        x: px(label.left + (atEnd ? label.width : 0) - mark.x),
        'text-anchor': atEnd ? 'end' : null,
        y: isOnBar(mark) ? px(-row * 0.12) : null,
        dy: '0.34em',
        lang: columns.labelLang(mark.row),
      },
      text: label.text,
    },
  ]
}
