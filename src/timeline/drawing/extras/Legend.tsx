import type { ReactNode } from 'react'
import type { TimelineToolsWords } from '../../../i18n'
import { markRadius } from '../../../marks'
import type { EventKind, Speaker, Status } from '../../../model'
import { KIND_CODES, type PlacedMark, STATUS_CODES, type TimelineColumns } from '../../layout'
import { KINDS as COUNTED } from '../../layout/laneIndex'
import type { LinkArc } from '../../layout/linkArcs'
import { connectorShapes } from '../actShapes'
import { breakShape } from '../axisShapes'
import { barsOf, binsTransform } from '../densityShapes'
import { markShape } from '../markShapes'
import { ShapeTree } from '../ShapeTree'
import type { Shape } from '../shapes'
import { linkShape } from './linkShapes'

const WIDTH = 52
const HEIGHT = 20
const MIDDLE = WIDTH / 2

interface Sample {
  readonly kind?: EventKind
  readonly status?: Status
  readonly weight?: 1 | 2 | 3 | 4 | 5
  readonly band?: readonly [number, number]
  readonly bar?: 'closed' | 'open' | 'unknown'
}

/** A mark as the timeline draws it; nothing of it can be pressed. */
function markOf(
  columns: TimelineColumns,
  { kind = 'context', status = 'established', weight = 4, band, bar }: Sample,
  x: number,
): Shape {
  const one: TimelineColumns = {
    ...columns,
    kind: Uint8Array.of(KIND_CODES.indexOf(kind)),
    status: Uint8Array.of(STATUS_CODES.indexOf(status)),
    id: () => `${kind} ${status} ${x}`,
  }
  const mark: PlacedMark = {
    row: 0,
    line: 0,
    x: bar ? 6 : x,
    radius: markRadius(weight),
    band: band ?? null,
    bar: bar ? { left: 6, right: WIDTH - 6, end: bar, softFrom: WIDTH - 18, faint: false } : null,
    label: null,
    loose: false,
  }
  const { attrs, ...shape } = markShape(
    one,
    mark,
    { base: 0, y: HEIGHT / 2, row: HEIGHT, lane: 0 },
    { selected: false, stop: false, name: '' },
  )
  return { ...shape, attrs: { class: attrs.class! } }
}

/** An act from lane to lane. */
const ACT = {
  ...{ act: 0, row: 0, start: MIDDLE, x: MIDDLE, from: 1, to: HEIGHT - 1 },
  quadrant: KIND_CODES.indexOf('material-conflict'),
}
const SOMEBODY = { kind: 'voice' } as Speaker

/** A link from left to right. */
function arc(by: Speaker | null): LinkArc {
  const y = HEIGHT - 4
  return {
    ...{ key: 'link', earlier: 0, later: 1, kind: 'response-to', by, angle: 38 },
    ...{ from: { x: 5, y }, over: { x: MIDDLE, y: -8 }, to: { x: WIDTH - 6, y } },
  }
}

/** A strip of density: few and many, of all kinds. */
function densityShapes(): readonly Shape[] {
  const bins = 9
  const counts = new Uint32Array(bins * COUNTED)
  for (let bin = 0; bin < bins; bin++) {
    counts[bin * COUNTED + (bin % 4)] = 1 + ((bin * 5) % 7)
    counts[bin * COUNTED + ((bin + 2) % 4)] = (bin * 3) % 5
  }
  return [
    {
      tag: 'g',
      key: 'density',
      attrs: { transform: binsTransform(4, HEIGHT - 2, (WIDTH - 8) / bins) },
      children: barsOf([{ bins, counts, shown: [], total: 1 }], 0, HEIGHT - 4, 9),
    },
  ]
}

function Sample({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <svg
      aria-hidden="true"
      className="timeline-legend-sample"
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
    >
      {shapes.map((shape) => (
        <ShapeTree key={shape.key} shape={shape} />
      ))}
    </svg>
  )
}

interface Props {
  readonly columns: TimelineColumns
  readonly words: TimelineToolsWords['legend']
}

/** What the marks of the timeline mean, drawn by what draws them there. */
export function Legend({ columns, words }: Props) {
  const mark = (sample: Sample, x = MIDDLE): Shape => markOf(columns, sample, x)
  const rows: readonly [text: string, shapes: readonly Shape[]][] = [
    [words.cooperationDeed, [mark({ kind: 'material-cooperation' })]],
    [words.cooperationWord, [mark({ kind: 'verbal-cooperation' })]],
    [words.conflictDeed, [mark({ kind: 'material-conflict' })]],
    [words.conflictWord, [mark({ kind: 'verbal-conflict' })]],
    [words.incident, [mark({ kind: 'incident' })]],
    [words.context, [mark({ kind: 'context' })]],
    [words.disputed, [mark({ kind: 'material-conflict', status: 'disputed' })]],
    [words.unconfirmed, [mark({ kind: 'material-conflict', status: 'unconfirmed' })]],
    [
      words.weight,
      ([1, 3, 5] as const).map((weight, i) =>
        mark({ kind: 'material-conflict', weight }, 6 + 16 * i + weight / 2),
      ),
    ],
    [words.window, [mark({ kind: 'verbal-conflict', band: [4, WIDTH - 4] }, 20)]],
    [words.span, [mark({ bar: 'closed' })]],
    [words.ongoing, [mark({ bar: 'open' })]],
    [words.unknownEnd, [mark({ bar: 'unknown' })]],
    [words.density, densityShapes()],
    [words.act, connectorShapes([ACT], 16, 0)],
    [words.link, [linkShape(arc(null), 8, false, {})]],
    [words.linkBy, [linkShape(arc(SOMEBODY), 8, false, {})]],
    [words.break, [breakShape(MIDDLE, HEIGHT / 2, 6, 'break')]],
  ]
  return (
    <ul className="timeline-legend">
      {rows.map(
        ([text, shapes]): ReactNode => (
          <li key={text}>
            <Sample shapes={shapes} />
            {text}
          </li>
        ),
      )}
    </ul>
  )
}
