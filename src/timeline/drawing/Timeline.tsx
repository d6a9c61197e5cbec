import { lazy, type RefObject, Suspense, useEffect, useId, useRef, useState } from 'react'
import type { Ms } from '../../dates'
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
import { Plot, Strip } from './Drawings'
import { RangeFields } from './RangeFields'
import { Toolbar } from './Toolbar'
import type { AxisFeed, Panel, TimelineTools, Under } from './tools'
import { useBare } from './useBare'
import { useStage } from './useStage'
import './timeline.css'
import './marks.css'
import './overview.css'
import './modes.css'

const Card = lazy(() => import('./Card'))
const Nothing = lazy(() => import('./Nothing'))
const Extras = lazy(() => import('./extras/Extras'))

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
  /** What else a reader may do to it; nothing where it's left out. */
  readonly tools?: TimelineTools | undefined
  /** The element's own, for links that lead to it. */
  readonly id?: string | undefined
  /** What a key or a gesture has brought into sight, in words. */
  readonly onSeen?: ((words: string) => void) | undefined
  /** What is drawn under the lanes, on their axis. */
  readonly under?: Under | undefined
}

/** A story on lanes along an axis of time. Controlled: what it shows is in its props, what a reader does is told. */
export function Timeline(props: TimelineProps) {
  // The slim strip is another drawing, not another size.
  return <Whole {...props} key={props.compact ? 'slim' : 'whole'} />
}

function Whole(props: TimelineProps) {
  const { columns, locale, words, axis, compact = false } = props
  const made = useId()
  const id = props.id ?? made
  const { first, stage, reached, hovered, root, plotBox, stripBox } = useStage(props)
  const [panel, setPanel] = useState<Panel | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  const here = useReached(root)
  const tools = compact ? undefined : props.tools
  const wanted = here || panel !== null || tools?.links || props.selected !== null
  const showPanel = (next: Panel | null): void => {
    // What closes a panel from inside goes back to what opened it.
    if (next === null && panel)
      bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]:not(.timeline-tool-more)')?.focus()
    setPanel(next === panel ? null : next)
  }
  // What is fetched later is no part of the first picture, which the server draws too.
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  const isBare = useBare(stage, columns.n > 0)
  const [feed] = useState<AxisFeed>(() => ({
    layout: () => stage.current?.layout ?? null,
    watch: (tell) => {
      const layers = stage.current?.layers
      layers?.add(tell)
      return () => layers?.delete(tell)
    },
  }))
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
          bar={bar}
          hasBreaks={columns.stretches.length > 1}
          lanes={props.lanes ?? null}
          onAxis={props.onAxis}
          onFit={() => stage.current?.ask(fitted(stage.current.scale))}
          onLanes={props.onLanes}
          onPanel={showPanel}
          onZoom={zoom}
          panel={panel}
          tools={tools}
          words={words}
        />
      )}
      {tools && wanted && stage.current && (
        <Suspense>
          <Extras {...props} onPanel={showPanel} panel={panel} stage={stage.current} tools={tools} />
        </Suspense>
      )}
      <Plot box={plotBox} compact={compact} frame={first.picture.frame} />
      {isBare > 0 && !compact && stage.current && (
        <Suspense>
          <Nothing locale={locale} stage={stage.current} />
        </Suspense>
      )}
      {columns.n === 0 && <p className="timeline-empty">{words.empty}</p>}
      {props.under && (
        <div className="timeline-under">{mounted && <Suspense>{props.under(feed)}</Suspense>}</div>
      )}
      {!compact && (
        <div className="timeline-foot">
          <RangeFields
            locale={locale}
            onRange={show}
            range={props.range ?? extentOf(columns)}
            stage={stage}
            words={words}
          />
          <Strip box={stripBox} frame={first.picture.frame} />
        </div>
      )}
      {hovered && (
        <Suspense>
          <Card
            columns={columns}
            hold={() => reached.current?.hold()}
            id={`${id}-card`}
            item={hovered}
            locale={locale}
            release={() => reached.current?.release()}
            words={words}
          />
        </Suspense>
      )}
    </section>
  )
}

/** Whether somebody has come to the timeline; by touch, whoever sees it may. */
function useReached(root: RefObject<HTMLElement | null>): boolean {
  const [here, setHere] = useState(false)
  useEffect(() => {
    const reach = (): void => setHere(true)
    const element = root.current
    if (!element || typeof matchMedia !== 'function') return
    if (matchMedia('(hover: none)').matches) reach()
    for (const type of ['pointerover', 'focusin']) element.addEventListener(type, reach, { once: true })
    return () => {
      for (const type of ['pointerover', 'focusin']) element.removeEventListener(type, reach)
    }
  }, [root])
  return here
}
