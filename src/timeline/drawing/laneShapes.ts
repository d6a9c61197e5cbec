/** Lanes as shapes: backgrounds, grid, names. */
import { measureText } from '../../marks'
import type { LaneLayout, TimelineColumns, TimelineLayout } from '../layout'
import { partsOf } from './axisShapes'
import { group, px, type Shape } from './shapes'
import type { Speech } from './speech'

/** Backgrounds of every other lane, open where the axis is. */
export function laneShapes(layout: TimelineLayout): readonly Shape[] {
  const { plotX, lanes, around } = layout
  const parts = partsOf(layout)
  const shapes: Shape[] = []
  lanes.forEach((lane, i) => {
    if (i % 2 === 1) return
    parts.forEach((part, p) => {
      // The first and the last part reach the edges of the picture.
      const left = p === 0 && part.left === -around ? -around : plotX + part.left
      const right =
        part.right === layout.scale.width + around
          ? plotX + part.right + layout.metrics.side
          : plotX + part.right
      shapes.push({
        tag: 'rect',
        key: `${lane.key} ${p}`,
        attrs: {
          class: 'timeline-lane',
          x: px(left),
          y: lane.y,
          width: px(right - left),
          height: lane.height,
        },
      })
    })
  })
  return shapes
}

/** Lines down from the ticks, and where the axis is broken. */
export function gridShapes(layout: TimelineLayout): readonly Shape[] {
  const { plotX, height, ticks, breaks } = layout
  const down = (x: number): string => `M${px(plotX + x)},0V${px(height)}`
  const lines = (strong: boolean): string =>
    ticks.lines
      .filter((tick) => tick.strong === strong)
      .map((tick) => down(tick.x))
      .join('')
  return [
    { tag: 'path', key: 'grid', attrs: { class: 'timeline-grid', d: lines(false) } },
    { tag: 'path', key: 'strong', attrs: { class: 'timeline-grid timeline-grid-strong', d: lines(true) } },
    {
      tag: 'path',
      key: 'breaks',
      attrs: {
        class: 'timeline-break-line',
        d: breaks.map((gap) => down((gap.left + gap.right) / 2)).join(''),
      },
    },
  ]
}

/** Room for what a lane is taken hold of by, at the end of the line above it, in rem. */
const GRIP = 1.1

const heads = new WeakMap<Speech, { key: string; counts: readonly number[]; shapes: readonly Shape[] }>()

/** Names and counts of lanes, beside or above them; made anew only when a lane has moved. */
export function headShapes(
  layout: TimelineLayout,
  columns: TimelineColumns,
  speech: Speech,
): readonly Shape[] {
  const { metrics, scale, lanes } = layout
  const known = heads.get(speech)
  // Counts of what is in view follow when it rests.
  const counts = speech.settled || !known ? lanes.map(({ more }) => more) : known.counts
  const key = `${metrics.rem} ${metrics.width} ${scale.width} ${lanes.map((lane) => lane.y)} ${counts}`
  if (known?.key === key) return known.shapes
  const shapes = makeHeads(layout, columns, speech, counts)
  heads.set(speech, { key, counts, shapes })
  return shapes
}

/** Pixels from a lane's top to the foot of its name's first line. */
export function nameAt({ metrics }: TimelineLayout, lane: LaneLayout, closed: boolean): number {
  const { rem, headLine, headSize } = metrics
  const above = metrics.heads === 'above'
  const rest = lane.head.lines.length * headLine + 0.4 * rem
  // An actor's name begins its line.
  const onLine = Math.min((lane.line ?? 0) + 0.32 * headSize, lane.height - rest)
  return Math.max((closed && !above ? 0.52 : 0.45) * rem + headSize * 0.8, above ? 0 : onLine)
}

/** How many events the density of a lane stands for, beside it; nothing where a name or a count is in the way. */
function moreShape(
  { metrics, plotX }: TimelineLayout,
  lane: LaneLayout,
  text: string,
  above: readonly Shape[],
): readonly Shape[] {
  const size = 0.9 * metrics.countSize
  const y = lane.y + lane.height - 0.35 * metrics.rem
  const right = plotX - 0.7 * metrics.rem
  const left = right - measureText(text, size) - 0.4 * metrics.rem
  const isFree = above.every(({ attrs, text: other = '' }) => {
    const [foot, letters] = [Number(attrs.y), Number(attrs['font-size'])]
    return y - foot > letters || Number(attrs.x) + measureText(other, letters, 600) < left
  })
  if (!isFree) return []
  const attrs = {
    class: 'timeline-head-count timeline-head-count-end',
    x: px(right),
    y: px(y),
    'font-size': px(size),
  }
  return [{ tag: 'text', key: 'more', attrs, text }]
}

function makeHeads(
  layout: TimelineLayout,
  columns: TimelineColumns,
  speech: Speech,
  counts: readonly number[],
): readonly Shape[] {
  const { metrics, plotX, scale } = layout
  if (metrics.heads === 'none') return []
  const { rem, headLine, headSize } = metrics
  const above = metrics.heads === 'above'
  const x = 0.75 * rem
  return layout.lanes.map((lane, i) => {
    const closed = columns.lanes.closed(lane.lane)
    const top = lane.y + nameAt(layout, lane, closed)
    const count: Shape = {
      tag: 'text',
      key: 'count',
      attrs: {
        class: above || closed ? 'timeline-head-count timeline-head-count-end' : 'timeline-head-count',
        x: px(above ? plotX + scale.width + metrics.side - x - GRIP * rem : closed ? plotX - 1.9 * rem : x),
        y: px(above || closed ? top : top + lane.head.lines.length * headLine),
        'font-size': px(metrics.countSize),
      },
      text: closed && !above ? String(lane.head.count) : speech.events(lane.head.count),
    }
    const lang = columns.lanes.nameLang(lane.lane)
    const named = [
      ...lane.head.lines.map(
        (line, l): Shape => ({
          tag: 'text',
          key: `line${l}`,
          attrs: {
            class: 'timeline-head-name',
            x: px(x),
            y: px(top + l * headLine),
            'font-size': px(headSize),
            lang,
          },
          text: line,
        }),
      ),
      count,
    ]
    const more = counts[i]! > 0 && !above && !closed ? speech.more(counts[i]!) : null
    return group(lane.key, { class: 'timeline-head' }, [
      ...named,
      ...(more === null ? [] : moreShape(layout, lane, more, named)),
    ])
  })
}
