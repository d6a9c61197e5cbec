/** Lines of the timeline's legend, on the page and in a saved picture. */
import type { TimelineToolsWords } from '../../../i18n'
import { markClasses, markRadius } from '../../../marks'
import type { EventId, EventKind, Speaker, Status } from '../../../model'
import { KIND_CODES, type MarkBar, type PlacedMark, STATUS_CODES } from '../../layout'
import { KINDS as COUNTED } from '../../layout/laneIndex'
import type { LinkArc } from '../../layout/linkArcs'
import { connectorShapes } from '../actShapes'
import { breakShape } from '../axisShapes'
import { barsOf, binsTransform } from '../densityShapes'
import { type MarkColumns, markShape } from '../markShapes'
import { Painter } from '../painter'
import type { Shape } from '../shapes'
import { linkShape } from './linkShapes'

/** Of a sample, in pixels. */
export const WIDTH = 52
export const HEIGHT = 20
const MIDDLE = WIDTH / 2

interface Sample {
  readonly kind?: EventKind
  readonly status?: Status
  readonly weight?: 1 | 2 | 3 | 4 | 5
  readonly band?: readonly [number, number]
  readonly bar?: 'closed' | 'open' | 'unknown'
}

/** A mark as the timeline draws it; nothing of it can be pressed. */
function mark(
  { kind = 'context', status = 'established', weight = 4, band, bar }: Sample,
  x = MIDDLE,
): Shape {
  const one: MarkColumns = {
    kind: Uint8Array.of(KIND_CODES.indexOf(kind)),
    status: Uint8Array.of(STATUS_CODES.indexOf(status)),
    id: () => `${kind} ${status} ${x}` as EventId,
    labelLang: () => null,
  }
  const placed: PlacedMark = {
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
    placed,
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

type Word = keyof TimelineToolsWords['legend']

/** A line of the legend. */
export interface LegendRow {
  /** The name of its words. */
  readonly mark: Exclude<Word, 'title'>
  /** Its sample, `WIDTH` by `HEIGHT`. */
  readonly shapes: readonly Shape[]
  /** By what is known, in a timeline that is drawn, that there is such a thing. */
  readonly seen: string
}

/** What the timeline may have, drawn by what draws it there. */
export const legendRows = (): readonly LegendRow[] => {
  const kind = (kind: EventKind): Pick<LegendRow, 'shapes' | 'seen'> => ({
    shapes: [mark({ kind })],
    seen: `.${markClasses('timeline-mark', kind, 'established').split(' ')[1]}`,
  })
  const status = (status: Status): Pick<LegendRow, 'shapes' | 'seen'> => ({
    shapes: [mark({ kind: 'material-conflict', status })],
    seen: `.timeline-mark-${status}`,
  })
  const bar = (end: MarkBar['end']): Pick<LegendRow, 'shapes' | 'seen'> => ({
    shapes: [mark({ bar: end })],
    seen: `.timeline-bar-${end}`,
  })
  return [
    { mark: 'cooperationDeed', ...kind('material-cooperation') },
    { mark: 'cooperationWord', ...kind('verbal-cooperation') },
    { mark: 'conflictDeed', ...kind('material-conflict') },
    { mark: 'conflictWord', ...kind('verbal-conflict') },
    { mark: 'incident', ...kind('incident') },
    { mark: 'context', ...kind('context') },
    { mark: 'disputed', ...status('disputed') },
    { mark: 'unconfirmed', ...status('unconfirmed') },
    {
      mark: 'weight',
      shapes: ([1, 3, 5] as const).map((weight, i) =>
        mark({ kind: 'material-conflict', weight }, 6 + 16 * i + weight / 2),
      ),
      seen: '.timeline-mark > .timeline-sign:not(.timeline-bar)',
    },
    {
      mark: 'window',
      shapes: [mark({ kind: 'verbal-conflict', band: [4, WIDTH - 4] }, 20)],
      seen: '.timeline-mark:not(:has(.timeline-bar)) > .timeline-band',
    },
    { mark: 'span', ...bar('closed') },
    { mark: 'ongoing', ...bar('open') },
    { mark: 'unknownEnd', ...bar('unknown') },
    { mark: 'density', shapes: densityShapes(), seen: '.timeline-bin[d]' },
    { mark: 'act', shapes: connectorShapes([ACT], 16, 0), seen: '.timeline-act' },
    {
      mark: 'link',
      shapes: [linkShape(arc(null), 8, false, {})],
      seen: '.timeline-link:not(.timeline-link-said)',
    },
    { mark: 'linkBy', shapes: [linkShape(arc(SOMEBODY), 8, false, {})], seen: '.timeline-link-said' },
    { mark: 'break', shapes: [breakShape(MIDDLE, HEIGHT / 2, 6, 'break')], seen: '.timeline-break' },
  ]
}

/** Draws a sample into an `<svg>` of the page, whose style it takes. */
export function drawSample(svg: SVGElement, { shapes }: LegendRow): void {
  const empty: Shape = { tag: 'svg', key: 'sample', attrs: {} }
  new Painter(svg, empty).paint({
    ...empty,
    attrs: { width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    children: shapes,
  })
}
