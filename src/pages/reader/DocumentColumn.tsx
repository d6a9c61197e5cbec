import { useDeferredValue, useRef } from 'react'
import { EventList, type OnView, StoryHeader, StorySections, useReading, useReadingLine } from '../../ui'
import { selectEvent, useView, type ViewStore } from '../../view'
import { Listening } from './Listening'
import { useFetched } from './useFetched'
import type { Shown } from './useShown'

const fetchFiltered = () => import('./Filtered')

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  /** Whether the scroll moves the View, and the View the scroll. */
  readonly active: boolean
  readonly hidden: boolean
  readonly wide: boolean
  readonly onView: OnView
}

/** The story as a document. Scrolling it moves the View's event, and a chosen event scrolls it. */
export function DocumentColumn({ store, shown, active, hidden, wide, onView }: Props) {
  const { words } = useReading()
  const Filtered = useFetched(shown.listed !== null, fetchFiltered)
  const list = useRef<HTMLDivElement>(null)
  const event = useView(store, (view) => view.event)
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
        {Filtered && shown.listed && <Filtered listed={shown.listed} onView={onView} store={store} />}
        {listed?.size !== 0 && <EventList visible={listed} />}
      </section>
      <StorySections />
      <Listening store={store} />
    </div>
  )
}
