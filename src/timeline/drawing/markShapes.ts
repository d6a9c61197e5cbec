/** Marks, bands, bars and labels as shapes. */
import { arrowBarPath, barPath, halfMarkPath, markClasses, markPath, signOf } from '../../marks'
import { KIND_CODES, type LaneLayout, type PlacedMark, STATUS_CODES, type TimelineColumns } from '../layout'
import { move, px, type Shape } from './shapes'

export interface MarkState {
  readonly selected: boolean
  /** Whether the one tab stop is here. */
  readonly stop: boolean
  readonly name: string
}

/** The ground that a mark covers: band, bar and label. Pixels about the mark's own middle. */
export function groundOf(mark: PlacedMark): [left: number, right: number] {
  let left = mark.x - mark.radius
  let right = mark.x + mark.radius
  for (const part of [mark.band, mark.bar && ([mark.bar.left, mark.bar.right] as const)]) {
    if (part) {
      left = Math.min(left, part[0])
      right = Math.max(right, part[1])
    }
  }
  if (mark.label) {
    left = Math.min(left, mark.label.left)
    right = Math.max(right, mark.label.left + mark.label.width)
  }
  return [left - mark.x, right - mark.x]
}

/** An event as a button: `base` is the pixel of the whole axis that its group counts from. */
export function markShape(
  columns: TimelineColumns,
  lane: LaneLayout,
  mark: PlacedMark,
  base: number,
  row: number,
  { selected, stop, name }: MarkState,
): Shape {
  const kind = KIND_CODES[columns.kind[mark.row]!]!
  const status = STATUS_CODES[columns.status[mark.row]!]!
  const children: Shape[] = []
  if (selected) {
    const [left, right] = groundOf(mark)
    const air = row * 0.25
    const half = row * 0.46
    children.push({
      tag: 'rect',
      key: 'chosen',
      attrs: {
        class: 'timeline-chosen',
        x: px(left - air),
        y: px(-half),
        width: px(right - left + 2 * air),
        height: px(2 * half),
        rx: px(half),
      },
    })
  }
  const thick = Math.max(4, mark.radius * 0.9)
  if (mark.band) {
    const [left, right] = mark.band
    children.push({
      tag: 'rect',
      key: 'band',
      attrs: {
        class: 'timeline-band',
        x: px(left - mark.x),
        y: px(-thick / 2),
        width: px(Math.max(right - left, 1)),
        height: px(thick),
        rx: px(thick / 2),
      },
    })
  }
  if (mark.bar) {
    const { left, right, end } = mark.bar
    const width = Math.max(right - left, 2 * thick)
    children.push({
      tag: 'path',
      key: 'bar',
      attrs: {
        class: `timeline-bar timeline-bar-${end}`,
        transform: move(left - mark.x, 0),
        d: end === 'closed' ? barPath(width, thick) : arrowBarPath(width, thick),
      },
    })
  } else {
    children.push({
      tag: 'path',
      key: 'mark',
      attrs: { class: 'timeline-sign', d: markPath(kind, mark.radius) },
    })
    if (status === 'disputed') {
      children.push({
        tag: 'path',
        key: 'half',
        attrs: { class: 'timeline-half', d: halfMarkPath(kind, mark.radius) },
      })
    }
  }
  if (mark.label) {
    children.push({
      tag: 'text',
      key: 'label',
      attrs: {
        class: mark.label.strong ? 'timeline-label timeline-label-strong' : 'timeline-label',
        x: px(mark.label.left - mark.x),
        dy: '0.34em',
        lang: columns.labelLang(mark.row),
      },
      text: mark.label.text,
    })
  }
  return {
    tag: 'g',
    key: `${lane.key}:${columns.id(mark.row)}`,
    attrs: {
      class: `${markClasses('timeline-mark', kind, status)} timeline-sign-${signOf(kind).sign}`,
      transform: move(mark.x - base, mark.y),
      role: 'button',
      tabindex: stop ? 0 : -1,
      'aria-label': name,
      'aria-current': selected ? 'true' : null,
      'data-row': mark.row,
      'data-lane': lane.lane,
    },
    children,
  }
}
