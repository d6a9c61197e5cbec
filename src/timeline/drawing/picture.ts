/** From what a page gives the timeline to its picture: the same on the server, at first sight and ever after. */
import type { Messages } from '../../i18n'
import {
  createLayout,
  type FrameOptions,
  inOneLane,
  type LayoutAt,
  type Metrics,
  metricsFor,
  scaleFor,
  type TimelineColumns,
  type TimelineLayout,
  type TimeRange,
  type TimeScale,
  warpOf,
} from '../layout'
import { type Frame, frameOf } from './frame'
import { Speech } from './speech'
import { type Stop, WorldShapes } from './worldShapes'

export interface PictureInput {
  readonly columns: TimelineColumns
  readonly width: number
  readonly height: number | null
  readonly rem: number
  readonly locale: string
  readonly words: Messages['timeline']
  readonly range: TimeRange | null
  readonly axis: 'broken' | 'true'
  readonly cursor: number
  readonly cursorLabel: string
  readonly selected: string | null
  readonly compact: boolean
  readonly wheel: 'ctrl' | 'free'
}

/** What stays as long as the data, the size and the language do. */
export interface Setting {
  /** The columns as they are laid out: in the slim strip, in one lane. */
  readonly columns: TimelineColumns
  readonly metrics: Metrics
  readonly plotWidth: number
  readonly layoutAt: LayoutAt
  readonly world: WorldShapes
  readonly speech: Speech
}

const NARROWEST = 60

/** What a picture of these columns needs beside a scale: its layout, its metrics and its words. */
export function settingOf({ columns, width, height, rem, locale, compact, words }: PictureInput): Setting {
  const metrics = metricsFor(rem, width, compact)
  const shown = compact ? inOneLane(columns) : columns
  return {
    columns: shown,
    metrics,
    plotWidth: Math.max(NARROWEST, width - metrics.headWidth - 2 * metrics.side),
    layoutAt: createLayout({ columns: shown, metrics, locale, height }),
    world: new WorldShapes(shown),
    speech: new Speech(shown, words, locale),
  }
}

/** The scale of what the page asks for. */
export function scaleOf({ columns, range, axis }: PictureInput, { plotWidth, metrics }: Setting): TimeScale {
  return scaleFor(warpOf(columns.stretches, axis === 'broken' ? 1 : 0), range, plotWidth, metrics.gap)
}

export interface Picture {
  readonly layout: TimelineLayout
  readonly frame: Frame
  readonly stop: Stop | null
}

/** The picture at a scale, with the tab stop where it was if that is still to be seen. */
export function pictureOf(
  input: PictureInput,
  setting: Setting,
  scale: TimeScale,
  options: FrameOptions,
  stop: Stop | null,
  onTheWay: ((layout: TimelineLayout) => TimelineLayout) | null = null,
): Picture {
  const laid = setting.layoutAt(scale, options)
  const layout = onTheWay ? onTheWay(laid) : laid
  const { columns, speech, world } = setting
  speech.settled = options.settled
  const selected = input.selected === null ? -1 : columns.rowOf(input.selected)
  const kept = options.settled ? stopIn(layout, stop, selected) : stop
  const { cursor, cursorLabel } = input
  const frame = frameOf(layout, { columns, speech, cursor, cursorLabel, selected, stop: kept }, world)
  return { layout, frame, stop: kept }
}

/** The tab stop: where it was, or in the lane of a density that has resolved; else the chosen event, or the first thing. */
function stopIn(layout: TimelineLayout, stop: Stop | null, selected: number): Stop | null {
  let first: Stop | null = null
  let chosen: Stop | null = null
  let resolved: Stop | null = null
  for (const { lane, marks, density } of layout.lanes) {
    for (const { row } of marks) {
      if (stop?.lane === lane && stop.row === row) return stop
      if (row === selected) chosen ??= { lane, row }
      first ??= { lane, row }
      if (stop?.lane === lane && stop.tile !== undefined) resolved ??= { lane, row }
    }
    for (const { tile } of density) {
      if (stop?.lane === lane && stop.tile === tile) return stop
      first ??= { lane, tile }
    }
  }
  return resolved ?? chosen ?? first
}
