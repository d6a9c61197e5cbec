/** The whole plot as shapes: lanes, grid, breaks, connectors, marks. */
import type { Messages } from '../../i18n'
import { arrowHeadPath, signOf } from '../../marks'
import { KIND_CODES, type TimelineColumns, type TimelineLayout } from '../layout'
import { markShape } from './markShapes'
import { move, px, type Shape } from './shapes'

export interface SceneState {
  readonly columns: TimelineColumns
  readonly words: Messages['timeline']
  /** The chosen event's row, or -1. */
  readonly selected: number
  /** The mark that the one tab stop is on. */
  readonly stop: { readonly lane: number; readonly row: number } | null
}

/** The parts of the axis in view, pixels of the view. */
export function partsOf(
  layout: TimelineLayout,
): readonly { readonly left: number; readonly right: number }[] {
  const parts: { left: number; right: number }[] = []
  let left = 0
  for (const gap of layout.breaks) {
    parts.push({ left, right: Math.max(left, gap.left) })
    left = gap.right
  }
  parts.push({ left, right: layout.scale.width })
  return parts.filter((part) => part.right > part.left)
}

/** Backgrounds of every other lane, open where the axis is. */
export function laneShapes(layout: TimelineLayout): readonly Shape[] {
  const shapes: Shape[] = []
  for (const [i, lane] of layout.lanes.entries()) {
    if (i % 2 === 1) continue
    partsOf(layout).forEach((part, p) => {
      const first = part.left === 0
      shapes.push({
        tag: 'rect',
        key: `l${lane.key}:${p}`,
        attrs: {
          class: 'timeline-lane',
          x: px(first ? 0 : layout.plotX + part.left),
          y: lane.y,
          width: px(part.right - part.left + (first ? layout.plotX : 0)),
          height: lane.height,
        },
      })
    })
  }
  return shapes
}

export function gridShapes(layout: TimelineLayout): readonly Shape[] {
  const path = (strong: boolean): string =>
    layout.ticks.lines
      .filter((tick) => tick.strong === strong)
      .map((tick) => `M${px(layout.plotX + tick.x)},0V${px(layout.height)}`)
      .join('')
  return [
    { tag: 'path', key: 'grid', attrs: { class: 'timeline-grid', d: path(false) } },
    {
      tag: 'path',
      key: 'grid-strong',
      attrs: { class: 'timeline-grid timeline-grid-strong', d: path(true) },
    },
    {
      tag: 'path',
      key: 'breaks',
      attrs: {
        class: 'timeline-break-line',
        d: layout.breaks.map((gap) => `M${px(layout.plotX + gap.x)},0V${px(layout.height)}`).join(''),
      },
    },
  ]
}

export function connectorShapes(layout: TimelineLayout): readonly Shape[] {
  const { metrics } = layout
  const head = 0.44 * metrics.rem
  return layout.connectors.map((line) => {
    const x = px(layout.plotX + line.x - layout.scale.offset)
    const down = line.to > line.from
    return {
      tag: 'g',
      key: `a${line.act}`,
      attrs: { class: `timeline-act timeline-act-${signOf(KIND_CODES[line.quadrant]!).suffix}` },
      children: [
        {
          tag: 'path',
          key: 'line',
          attrs: {
            class: 'timeline-act-line',
            d: `M${x},${px(line.from)}V${px(line.to + (down ? -head : head))}`,
          },
        },
        {
          tag: 'path',
          key: 'head',
          attrs: {
            class: 'timeline-act-head',
            transform: `${move(x, line.to)} rotate(${down ? 90 : -90})`,
            d: arrowHeadPath(head, head),
          },
        },
      ],
    }
  })
}

/** Marks by lane: each lane a group with a name. */
export function marksShapes(layout: TimelineLayout, state: SceneState): readonly Shape[] {
  const { columns, words } = state
  return layout.lanes.map((lane, i) => ({
    tag: 'g',
    key: `m${lane.key}`,
    attrs: {
      class: i % 2 === 0 ? 'timeline-marks timeline-marks-shaded' : 'timeline-marks',
      role: 'group',
      transform: move(layout.plotX, lane.y),
      'aria-label': words.laneMarks(columns.lanes.name(lane.lane), lane.head.count),
    },
    children: lane.marks.map((mark) => {
      const said = columns.words(mark.row)
      return markShape(columns, lane, mark, layout.scale.offset, layout.metrics.row, {
        selected: mark.row === state.selected,
        stop: state.stop?.lane === lane.lane && state.stop.row === mark.row,
        name: words.mark(said.title, said.date, said.kind, said.status, columns.lanes.name(lane.lane)),
      })
    }),
  }))
}

/** Names and counts of lanes, left of them or above each. */
export function headShapes(layout: TimelineLayout, state: SceneState): readonly Shape[] {
  const { metrics } = layout
  const { columns, words } = state
  if (metrics.heads === 'none') return []
  return layout.lanes.map((lane) => {
    const top = lane.y + 0.55 * metrics.rem + metrics.headSize * 0.78
    const inline = metrics.heads === 'above'
    const x = 0.75 * metrics.rem
    return {
      tag: 'g',
      key: `h${lane.key}`,
      attrs: { class: 'timeline-head' },
      children: [
        ...lane.head.lines.map(
          (line, i): Shape => ({
            tag: 'text',
            key: `n${i}`,
            attrs: {
              class: 'timeline-head-name',
              x: px(x),
              y: px(top + i * metrics.headLine),
              lang: columns.lanes.nameLang(lane.lane),
            },
            text: line,
          }),
        ),
        {
          tag: 'text',
          key: 'count',
          attrs: inline
            ? {
                class: 'timeline-head-count timeline-head-count-end',
                x: px(layout.plotX + layout.scale.width - x),
                y: px(top),
              }
            : {
                class: 'timeline-head-count',
                x: px(x),
                y: px(top + lane.head.lines.length * metrics.headLine),
              },
          text: words.events(lane.head.count),
        },
      ],
    }
  })
}

/** The axis: a line for each stretch, ticks, labels and the signs of breaks. */
export function axisShapes(layout: TimelineLayout): readonly Shape[] {
  const { metrics, plotX } = layout
  const base = metrics.axis - 0.5
  const shapes: Shape[] = [
    {
      tag: 'path',
      key: 'line',
      attrs: {
        class: 'timeline-axis-line',
        d: partsOf(layout)
          .map((part) => `M${px(plotX + part.left)},${base}H${px(plotX + part.right)}`)
          .join(''),
      },
    },
    {
      tag: 'path',
      key: 'ticks',
      attrs: {
        class: 'timeline-axis-tick',
        d: layout.ticks.lines
          .map((tick) => `M${px(plotX + tick.x)},${base}v${px(-metrics.tickSize * 0.85)}`)
          .join(''),
      },
    },
  ]
  for (const label of layout.ticks.labels) {
    shapes.push({
      tag: 'text',
      key: label.key,
      attrs: {
        class: label.strong ? 'timeline-tick timeline-tick-strong' : 'timeline-tick',
        x: px(plotX + label.x),
        y: px(base - metrics.tickSize * 0.42),
      },
      text: label.text,
    })
  }
  layout.breaks.forEach((gap) => {
    const w = metrics.gap * 0.2
    const h = metrics.rem * 0.36
    shapes.push({
      tag: 'path',
      key: `b${px(gap.x)}`,
      attrs: {
        class: 'timeline-break',
        transform: move(plotX + gap.x, base),
        d: `M${px(-w - w / 2)},${px(-h)}L${px(-w / 2)},0L${px(-w - w / 2)},${px(h)}M${px(w / 2)},${px(-h)}L${px(w + w / 2)},0L${px(w / 2)},${px(h)}`,
      },
    })
  })
  return shapes
}
