import { useMemo, useRef } from 'react'
import type { Ms } from '../../dates'
import type { EventId } from '../../model'
import { Timeline, timelineColumns } from '../../timeline'
import { eventSaid, type Sums, useAnnounce, useReading } from '../../ui'
import { momentInView, rangeInView, rangeOf, regrouped, useView, type ViewStore } from '../../view'
import { isFull } from './full'
import { useFetched } from './useFetched'
import { useLanes } from './useLanes'
import { useWide } from './useMeasured'
import type { Shown } from './useShown'
import { useTimelineHeight } from './useTimelineHeight'
import { useTimelineTools } from './useTimelineTools'
import './timeline-shown.css'

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  readonly at: Ms
  readonly atWords: string
  readonly width: number
  readonly rem: number
  /** The most pixels of height that it may take. */
  readonly most: number
  /** The phone's slim strip. */
  readonly compact?: boolean
  /** For the strip under the lanes; none where there is none. */
  readonly sums?: Sums
}

const fetchUnder = () => import('./RelationUnder')

/** Height of the strip under the lanes, and what the timeline must have for it, in rem. */
const STRIP = 4.5
const ROOM_FOR_STRIP = 28

/** A story of hours has a cursor of minutes. */
const DAYS_OF_MINUTES = 10 * 86_400_000

/** The story on its axis. Its range is the timeline's own while a gesture lasts, and the View's once it has settled. */
export function TimelinePane({ store, shown, at, atWords, width, rem, most, compact = false, sums }: Props) {
  const { story, lang, locale, words, open } = useReading()
  const announce = useAnnounce()
  const box = useRef<HTMLDivElement>(null)
  const view = useView(store)
  const { event, from, to, lanes, order, closed, axis } = view
  const full = isFull(view, useWide()) && !compact
  const { staged } = shown
  // Lanes come first: without much room for them there is none for the strip.
  const hasStrip = sums !== undefined && most >= ROOM_FOR_STRIP * rem
  const around = useTimelineHeight(box, { width, rem, most, under: hasStrip ? STRIP * rem : 0 })
  // Not by Suspense: the document of a long story, which is worked on meanwhile, would come first.
  const RelationUnder = useFetched(hasStrip, fetchUnder)
  const grouping = useLanes(compact ? 'none' : lanes)
  const columns = useMemo(
    () =>
      timelineColumns(story, {
        lanes: grouping,
        order,
        closed,
        visible: staged,
        lang,
        words: words.timeline,
      }),
    [story, grouping, order, closed, staged, lang, words],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the View it reads only the range
  const settled = useMemo(() => rangeOf(story, store.getState().view), [story, from, to])
  const fine = story.extent.latest - story.extent.earliest < DAYS_OF_MINUTES
  const { set } = store.getState()
  const choose = (id: EventId) => {
    open.event(id)
    const chosen = story.event.get(id)
    if (chosen) announce(eventSaid(chosen, { story, say: view.say, lang, locale, words }))
  }
  const tools = useTimelineTools(store, shown, announce)
  return (
    <div className="reader-timeline" ref={box}>
      <Timeline
        axis={axis}
        columns={columns}
        compact={compact}
        cursor={at}
        cursorLabel={atWords}
        id="part--timeline"
        height={compact ? undefined : Math.max(6 * rem, Math.floor(most - around))}
        lanes={grouping}
        locale={locale}
        onAxis={(next) => set({ axis: next })}
        onCursor={(moment) =>
          set({ at: momentInView(moment, fine ? 'minute' : 'day') }, { history: 'replace' })
        }
        onLanes={(next) => set((view) => ({ ...view, ...regrouped(view), lanes: next }))}
        onRange={(range, state) => {
          if (state.settled) set(rangeInView(range), { history: 'replace' })
        }}
        onSeen={announce}
        onSelect={choose}
        tools={compact ? undefined : tools}
        range={settled}
        rem={rem}
        selected={event}
        under={
          hasStrip
            ? (axis) =>
                RelationUnder && (
                  <RelationUnder
                    axis={axis}
                    beside={width >= 36 * rem}
                    rem={rem}
                    store={store}
                    sums={sums}
                    visible={staged}
                  />
                )
            : undefined
        }
        wheel={full ? 'free' : 'ctrl'}
        width={width}
        words={words.timeline}
      />
    </div>
  )
}
