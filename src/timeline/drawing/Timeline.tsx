import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Ms } from '../../dates'
import { ms } from '../../dates'
import type { Messages } from '../../i18n'
import type { EventId } from '../../model'
import {
  extentOf,
  fitted,
  type LaneGrouping,
  metricsFor,
  scaleFor,
  type TimelineColumns,
  type TimeRange,
  zoomed,
} from '../layout'
import { Card } from './Card'
import { Plot, Strip } from './Drawings'
import { listenToPointers } from './gestures'
import { type Hover, type Hovered, listenToHover } from './hover'
import { listenToKeys } from './keys'
import { type PictureInput, pictureOf, scaleOf, settingOf } from './picture'
import { RangeFields } from './RangeFields'
import { Stage } from './stage'
import { Toolbar } from './Toolbar'
import './timeline.css'

export interface TimelineProps {
  readonly columns: TimelineColumns
  /** Pixels. */
  readonly width: number
  /** Pixels that the lanes may take before they scroll. */
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
  /** While a gesture lasts (`settled: false`) and when it has ended. Null is the whole story. */
  readonly onRange: (range: TimeRange | null, state: { settled: boolean }) => void
  readonly onSelect: (id: EventId) => void
  readonly onCursor: (at: Ms, state: { settled: boolean }) => void
  readonly onAxis?: ((axis: 'broken' | 'true') => void) | undefined
  readonly onLanes?: ((lanes: LaneGrouping) => void) | undefined
}

function inputOf(props: TimelineProps): PictureInput {
  const { columns, width, rem, locale, words, range, axis, cursor, cursorLabel, selected } = props
  const height = props.height ?? null
  const { compact = false, wheel = 'ctrl' } = props
  return {
    columns,
    width,
    height,
    rem,
    locale,
    words,
    range,
    axis,
    cursor,
    cursorLabel,
    selected,
    compact,
    wheel,
  }
}

function firstPicture(input: PictureInput) {
  const setting = settingOf(input)
  const scale = scaleOf(input, setting)
  return { input, setting, scale, picture: pictureOf(input, setting, scale, { settled: true }, null) }
}

/** A story on lanes along an axis of time. Controlled: what it shows is in its props, what a reader does is told. */
export function Timeline(props: TimelineProps) {
  const { columns, locale, words, axis, compact = false, height } = props
  const input = inputOf(props)
  const [first] = useState(() => firstPicture(input))
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const id = useId()
  const root = useRef<HTMLElement>(null)
  const plotBox = useRef<HTMLDivElement>(null)
  const stripBox = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const hover = useRef<Hover | null>(null)
  // What the page wants to hear goes by way of a ref, so that listeners are put up once.
  const told = useRef(props)
  told.current = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: the stage is made once, of the first picture
  useLayoutEffect(() => {
    const scroller = plotBox.current?.querySelector<HTMLElement>('.timeline-scroll')
    const [axisSvg, plotSvg] = ['.timeline-axis', '.timeline-plot'].map((name) =>
      plotBox.current?.querySelector<SVGElement>(name),
    )
    if (!root.current || !scroller || !axisSvg || !plotSvg) return
    const overview = stripBox.current?.querySelector<SVGElement>('svg') ?? null
    const made = new Stage(
      { root: root.current, scroller, axis: axisSvg, plot: plotSvg, overview },
      () => ({
        onRange: (range, state) => told.current.onRange(range, state),
        onSelect: (event) => told.current.onSelect(event as EventId),
        onCursor: (at, state) => told.current.onCursor(ms(Math.round(at)), state),
      }),
      first,
    )
    stage.current = made
    hover.current = listenToHover(made, setHovered)
    const print = (): void => made.paint(true, true)
    window.addEventListener('beforeprint', print)
    const stops = [
      () => window.removeEventListener('beforeprint', print),
      listenToPointers(made),
      listenToKeys(made, () => hover.current?.dismiss() ?? false),
      hover.current.stop,
    ]
    return () => {
      for (const stop of stops) stop()
      made.destroy()
      // Should the page put the timeline up again, it takes over the picture as it stands.
      Object.assign(first, made.asFirst())
      stage.current = null
    }
  }, [])
  useLayoutEffect(() => {
    stage.current?.update(input)
  })
  useEffect(() => {
    const scroller = plotBox.current?.querySelector<HTMLElement>('.timeline-scroll')
    scroller?.style.setProperty('--timeline-most', height === undefined ? 'none' : `${height}px`)
  }, [height])

  const zoom = (factor: number): void => {
    const now = stage.current
    if (now) now.ask(zoomed(now.scale, now.scale.width / 2, factor))
  }
  const show = (range: TimeRange): void => {
    const now = stage.current
    if (now) now.ask(scaleFor(now.scale.warp, range, now.scale.width, now.scale.gapWidth))
  }
  return (
    <section
      aria-label={words.heading}
      className={
        compact
          ? 'timeline timeline-compact'
          : `timeline timeline-heads-${metricsFor(props.rem, props.width, compact).heads}`
      }
      id={id}
      ref={root}
      tabIndex={-1}
    >
      {!compact && (
        <Toolbar
          axis={axis}
          hasBreaks={columns.stretches.length > 1}
          lanes={props.lanes ?? null}
          onAxis={props.onAxis}
          onFit={() => stage.current?.ask(fitted(stage.current.scale))}
          onLanes={props.onLanes}
          onZoom={zoom}
          words={words}
        />
      )}
      {columns.n === 0 && <p className="timeline-empty">{words.empty}</p>}
      <Plot box={plotBox} compact={compact} frame={first.picture.frame} />
      {!compact && (
        <div className="timeline-foot">
          <RangeFields
            locale={locale}
            onRange={show}
            range={props.range ?? extentOf(columns)}
            words={words}
          />
          <Strip box={stripBox} frame={first.picture.frame} />
        </div>
      )}
      {hovered && (
        <Card
          columns={columns}
          hold={() => hover.current?.hold()}
          id={`${id}-card`}
          item={hovered}
          locale={locale}
          release={() => hover.current?.release()}
          words={words}
        />
      )}
    </section>
  )
}
