import { useMemo } from 'react'
import type { Ms } from '../../dates'
import type { Messages } from '../../i18n'
import type { EventId } from '../../model'
import {
  isFitted,
  type LaneGrouping,
  layoutTimeline,
  metricsFor,
  rangeOf,
  scaleFor,
  type TimelineColumns,
  type TimeRange,
  warpOf,
  zoomed,
} from '../layout'
import { Shapes } from './Shapes'
import { axisShapes, connectorShapes, gridShapes, headShapes, laneShapes, marksShapes } from './sceneShapes'
import { Toolbar } from './Toolbar'
import './timeline.css'

export interface TimelineProps {
  readonly columns: TimelineColumns
  /** Pixels. The height is what the lanes may take before they scroll. */
  readonly width: number
  readonly height?: number | undefined
  /** Pixels to the rem. */
  readonly rem: number
  readonly locale: string
  readonly words: Messages['timeline']
  /** Null shows the whole story. */
  readonly range: TimeRange | null
  readonly axis: 'broken' | 'true'
  readonly cursor: Ms
  readonly cursorLabel: string
  readonly selected: EventId | null
  /** The phone's slim strip: dots and an axis, no lanes, no tools. */
  readonly compact?: boolean | undefined
  /** `free` where the timeline has the whole window: then the wheel zooms without a key. */
  readonly wheel?: 'ctrl' | 'free' | undefined
  readonly lanes?: LaneGrouping | undefined
  readonly onRange: (range: TimeRange | null, state: { settled: boolean }) => void
  readonly onSelect: (id: EventId) => void
  readonly onCursor: (at: Ms, state: { settled: boolean }) => void
  readonly onAxis?: ((axis: 'broken' | 'true') => void) | undefined
  readonly onLanes?: ((lanes: LaneGrouping) => void) | undefined
}

/** A story on lanes along an axis of time. Controlled: what it shows is in its props, what a reader does is told. */
export function Timeline(props: TimelineProps) {
  const { columns, width, rem, locale, words, range, axis, compact = false } = props
  const metrics = useMemo(() => metricsFor(rem, width, compact), [rem, width, compact])
  const layout = useMemo(() => {
    const warp = warpOf(columns.stretches, axis === 'broken' ? 1 : 0)
    const scale = scaleFor(warp, range, Math.max(50, width - metrics.headWidth), metrics.gap)
    return layoutTimeline({ columns, metrics, scale, locale, height: props.height ?? null })
  }, [columns, metrics, axis, range, width, locale, props.height])
  const selected = props.selected === null ? -1 : columns.rowOf(props.selected)
  const state = { columns, words, selected, stop: null }
  const cursorX = layout.plotX + layout.scale.x(props.cursor)
  const zoom = (factor: number): void => {
    const next = zoomed(layout.scale, layout.scale.width / 2, factor)
    props.onRange(isFitted(next) ? null : rangeOf(next), { settled: true })
  }
  const choose = (target: EventTarget): void => {
    const mark = (target as Element).closest<SVGElement>('[data-row]')
    if (mark) props.onSelect(columns.id(Number(mark.dataset.row)) as EventId)
  }
  return (
    <section className={compact ? 'timeline timeline-compact' : 'timeline'} aria-label={words.heading}>
      {!compact && (
        <Toolbar
          words={words}
          lanes={props.lanes ?? null}
          axis={axis}
          hasBreaks={columns.stretches.length > 1}
          fitted={range === null}
          onLanes={props.onLanes}
          onAxis={props.onAxis}
          onZoom={zoom}
          onFit={() => props.onRange(null, { settled: true })}
        />
      )}
      <svg className="timeline-axis" viewBox={`0 0 ${width} ${metrics.axis}`} width="100%" aria-hidden="true">
        <Shapes shapes={axisShapes(layout)} />
      </svg>
      {columns.n === 0 && <p className="timeline-empty">{words.empty}</p>}
      <svg
        className="timeline-plot"
        role="group"
        aria-label={words.heading}
        viewBox={`0 0 ${width} ${layout.height}`}
        width="100%"
        onClick={(event) => choose(event.target)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault()
            choose(event.target)
          }
        }}
      >
        <Shapes shapes={laneShapes(layout)} />
        <Shapes shapes={gridShapes(layout)} />
        <Shapes shapes={connectorShapes(layout)} />
        <Shapes shapes={marksShapes(layout, state)} />
        <Shapes shapes={headShapes(layout, state)} />
        <path className="timeline-cursor" d={`M${cursorX},0V${layout.height}`} />
      </svg>
    </section>
  )
}
