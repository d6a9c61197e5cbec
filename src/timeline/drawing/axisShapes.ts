/** The axis as shapes: a line for each stretch, ticks, labels, the signs of breaks, and the cursor's own label. */
import { measureText } from '../../marks'
import type { TimelineLayout } from '../layout'
import { group, move, px, type Shape } from './shapes'
import type { Speech } from './speech'

export interface Part {
  readonly left: number
  readonly right: number
}

/** The parts of the axis that are laid out, between breaks; pixels of the view. */
export function partsOf({ breaks, scale, around }: TimelineLayout): readonly Part[] {
  const parts: Part[] = []
  let left = -around
  for (const gap of breaks) {
    parts.push({ left, right: gap.left })
    left = gap.right
  }
  parts.push({ left, right: scale.width + around })
  return parts.filter((part) => part.right > part.left)
}

/** Two angles side by side: time is left out here. */
export function breakShape(x: number, y: number, size: number, key: string): Shape {
  const w = size * 0.62
  const angle = (left: number): string =>
    `M${px(left)},${px(-size)}l${px(w)},${px(size)}l${px(-w)},${px(size)}`
  return {
    tag: 'path',
    key,
    attrs: { class: 'timeline-break', transform: move(x, y), d: angle(-w * 1.15) + angle(w * 0.15) },
  }
}

/** The axis with its ticks, their labels and its breaks; in the slim strip below the lane. */
export function axisShapes(layout: TimelineLayout, compact: boolean): readonly Shape[] {
  const { metrics, plotX, ticks } = layout
  const { rem, tickSize } = metrics
  // Under the lanes in the slim strip, above them else.
  const base = compact ? 0.5 : metrics.axis - 0.5
  const textY = compact ? base + tickSize * 1.35 : base - tickSize * 0.42
  const lines = partsOf(layout)
    .map((part) => `M${px(plotX + part.left)},${base}H${px(plotX + part.right)}`)
    .join('')
  const marks = ticks.lines
    .map((tick) => `M${px(plotX + tick.x)},${base}v${px(compact ? tickSize * 0.35 : -tickSize * 0.85)}`)
    .join('')
  return [
    { tag: 'path', key: 'ticks', attrs: { class: 'timeline-axis-tick', d: marks } },
    {
      tag: 'path',
      key: 'line',
      attrs: { class: compact ? 'timeline-axis-none' : 'timeline-axis-line', d: lines },
    },
    ...ticks.labels.map(
      (label): Shape => ({
        tag: 'text',
        key: label.key,
        attrs: {
          class: label.strong ? 'timeline-tick timeline-tick-strong' : 'timeline-tick',
          // Moved, not set anew at each x: letters that keep their places are not measured again.
          transform: move(plotX + label.x, textY),
          'font-size': px(tickSize),
        },
        text: label.text,
      }),
    ),
    ...layout.breaks.map((gap) =>
      breakShape(plotX + (gap.left + gap.right) / 2, base, rem * 0.34, `b${gap.key}`),
    ),
  ]
}

/** What the cursor's handle tells. */
export interface CursorState {
  readonly cursor: number
  readonly cursorLabel: string
  readonly speech: Speech
}

/** The cursor's label on the axis: a slider. Its handle stays in the picture; an arrow tells where the cursor is. */
export function cursorShape(layout: TimelineLayout, state: CursorState): Shape {
  const { cursor: at, cursorLabel: label } = state
  const { metrics, plotX, scale } = layout
  const { rem, tickSize } = metrics
  const cursorX = scale.x(at)
  const [from, to] = [scale.warp.t[0]!, scale.warp.t.at(-1)!]
  const before = cursorX < -0.5
  const beyond = cursorX > scale.width + 0.5
  const text = before ? `‹ ${label}` : beyond ? `${label} ›` : label
  const width = measureText(text, tickSize, 600) + 1.1 * rem
  const height = 1.3 * rem
  const half = width / 2
  const wished = plotX + cursorX
  const x = Math.min(Math.max(wished, plotX + half), plotX + scale.width - half - 1)
  const outside = before || beyond
  return group(
    'cursor',
    {
      class: outside ? 'timeline-handle timeline-handle-outside' : 'timeline-handle',
      role: 'slider',
      tabindex: 0,
      'aria-label': state.speech.words.cursor,
      'aria-valuemin': Math.round(from),
      'aria-valuemax': Math.round(to),
      'aria-valuenow': Math.round(Math.min(Math.max(at, from), to)),
      'aria-valuetext': label,
      'aria-orientation': 'horizontal',
      'data-slider': 'cursor',
    },
    [
      {
        tag: 'path',
        key: 'stem',
        attrs: {
          class: 'timeline-cursor',
          d: outside ? null : `M${px(wished)},${px(height)}V${px(metrics.axis)}`,
        },
      },
      {
        tag: 'rect',
        key: 'pill',
        attrs: {
          class: 'timeline-pill',
          x: px(x - half),
          y: 1,
          width: px(width),
          height: px(height),
          rx: px(height / 2),
        },
      },
      {
        tag: 'text',
        key: 'text',
        attrs: {
          class: 'timeline-pill-text',
          x: px(x),
          y: px(1 + height / 2),
          dy: '0.34em',
          'font-size': px(tickSize),
        },
        text,
      },
    ],
  )
}
