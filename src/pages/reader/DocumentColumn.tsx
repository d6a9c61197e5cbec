import { type ReactNode, useDeferredValue, useRef } from 'react'
import {
  AppliedFilters,
  EventList,
  type OnView,
  StoryHeader,
  StorySections,
  useReading,
  useReadingLine,
} from '../../ui'
import { clearFilters, selectEvent, useView, type ViewStore } from '../../view'
import type { Shown } from './useShown'

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  /** Whether the scroll moves the View, and the View the scroll. */
  readonly active: boolean
  readonly hidden: boolean
  readonly wide: boolean
  readonly onView: OnView
  /** Stands in for the events where no filter leaves any. */
  readonly empty: ReactNode
}

/** The story as a document. Scrolling it moves the View's event, and a chosen event scrolls it. */
export function DocumentColumn({ store, shown, active, hidden, wide, onView, empty }: Props) {
  const { story, lang, locale, words } = useReading()
  const list = useRef<HTMLDivElement>(null)
  const view = useView(store)
  const { event } = view
  // Articles come and go after whoever types in a filter has seen the letter.
  const listed = useDeferredValue(shown.listed)
  useReadingLine({
    list,
    event,
    listed,
    active,
    fraction: wide ? 0.32 : 0.16,
    onRead: (read) => store.getState().set((view) => selectEvent(view, read), { history: 'replace' }),
  })
  return (
    <div className="doc" hidden={hidden}>
      <StoryHeader />
      <section aria-labelledby="part--events" ref={list}>
        <h2 className="visually-hidden" id="part--events">
          {words.reader.eventsHeading}
        </h2>
        {listed !== null && listed.size > 0 && (
          <div className="doc-shown">
            <p>{words.reader.shownOf(listed.size, story.events.length)}</p>
            <AppliedFilters
              lang={lang}
              locale={locale}
              onView={onView}
              story={story}
              view={view}
              withoutClear
              words={words}
            />
            <button
              className="controls-link"
              onClick={() => store.getState().set(clearFilters)}
              type="button"
            >
              {words.reader.showAll}
            </button>
          </div>
        )}
        {listed?.size === 0 ? <div className="doc-none">{empty}</div> : <EventList visible={listed} />}
      </section>
      <StorySections />
    </div>
  )
}
