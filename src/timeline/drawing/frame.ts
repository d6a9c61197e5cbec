/** One picture of the timeline, whole: three drawings (axis, lanes, overview) as shapes. */
import { overviewOf, type TimelineColumns, type TimelineLayout } from '../layout'
import { actShapes } from './actorLanes'
import { axisShapes, type CursorState, cursorShape } from './axisShapes'
import { gridShapes, headShapes, laneShapes } from './laneShapes'
import { overviewHeight, overviewShapes } from './overviewShapes'
import { group, px, type Shape } from './shapes'
import type { Speech } from './speech'
import type { Stop, WorldShapes } from './worldShapes'

export interface FrameState {
  readonly columns: TimelineColumns
  readonly speech: Speech
  readonly cursor: number
  readonly cursorLabel: string
  /** The chosen event's row, or -1. */
  readonly selected: number
  readonly stop: Stop | null
}
export interface Frame {
  readonly axis: Shape
  readonly plot: Shape
  readonly overview: Shape
}

/** Pixels of the whole axis between two places that marks are counted from: drawn numbers stay small at any zoom. */
const BASE_STEP = 8192

/** The picture of a layout. */
export function frameOf(layout: TimelineLayout, state: FrameState, world: WorldShapes): Frame {
  const { metrics, plotX, scale, height, around } = layout
  const { columns, speech } = state
  const width = widthOf(layout)
  const base = Math.round(scale.offset / BASE_STEP) * BASE_STEP
  const cursorX = scale.x(state.cursor)
  const seen = cursorX >= -around - 0.5 && cursorX <= scale.width + around + 0.5
  const air = metrics.side + around
  return {
    axis: axisOf(layout, state),
    plot: svg(
      'timeline-plot',
      width,
      Math.max(height, 1),
      [
        group('lanes', { 'aria-hidden': 'true' }, laneShapes(layout)),
        group('grid', { 'aria-hidden': 'true' }, [
          ...gridShapes(layout),
          ...(actShapes()?.actorLines(layout) ?? []),
        ]),
        {
          tag: 'path',
          key: 'cursor',
          attrs: {
            class: 'timeline-cursor',
            d: seen ? `M${px(plotX + cursorX)},0V${px(height)}` : null,
          },
        },
        {
          tag: 'svg',
          key: 'window',
          attrs: {
            class: 'timeline-window',
            x: px(plotX - air),
            y: 0,
            width: px(scale.width + 2 * air),
            height: Math.max(height, 1),
          },
          children: [
            group(
              'world',
              {
                class: 'timeline-world',
                'font-size': px(metrics.labelSize),
                transform: `translate(${px(base - scale.offset + air)},0)`,
              },
              world.shapes(layout, base, state),
            ),
          ],
        },
        // Beside what a pan shifts, names are drawn that stay where they are.
        group('heads', { 'aria-hidden': 'true' }, around > 0 ? [] : headShapes(layout, columns, speech)),
      ],
      speech.say('summary', () => speech.summary(layout)),
    ),
    overview: stripOf(layout, state),
  }
}

/** Pixels of a whole drawing. */
export const widthOf = ({ plotX, scale, metrics }: TimelineLayout): number =>
  plotX + scale.width + metrics.side

/** The axis alone. */
export function axisOf(layout: TimelineLayout, state: CursorState): Shape {
  const { metrics } = layout
  const compact = metrics.heads === 'none'
  const axis = axisShapes(layout, compact)
  return svg(
    'timeline-axis',
    widthOf(layout),
    metrics.axis,
    // Under the ticks' labels, whose halo parts its line.
    compact ? axis : [cursorShape(layout, state), ...axis],
    null,
  )
}

/** The strip below alone. */
export function stripOf(
  layout: TimelineLayout,
  { columns, speech }: Pick<FrameState, 'columns' | 'speech'>,
): Shape {
  const { metrics, scale } = layout
  const overview = overviewOf(columns, scale, Math.max(2, Math.round(metrics.rem / 5)))
  return svg(
    'timeline-overview',
    widthOf(layout),
    overviewHeight(metrics.rem, overview),
    overviewShapes(layout, overview, speech),
    speech.words.overview,
  )
}

function svg(
  name: string,
  width: number,
  height: number,
  children: readonly Shape[],
  label: string | null,
): Shape {
  return {
    tag: 'svg',
    key: name,
    attrs: {
      class: name,
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width: '100%',
      role: 'group',
      'aria-label': label,
    },
    children,
  }
}
