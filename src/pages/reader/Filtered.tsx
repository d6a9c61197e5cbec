import type { EventId } from '../../model'
import { AppliedFilters, EmptyResult, type OnView, useReading } from '../../ui'
import { clearFilters, useView, type ViewStore } from '../../view'
import HiddenEvent from './HiddenEvent'

interface Props {
  readonly store: ViewStore
  /** What the document lists. */
  readonly listed: ReadonlySet<EventId>
  readonly onView: OnView
}

/** Above a list from which filters have taken something: what is shown, what is not, and the way back to all of it. */
export default function Filtered({ store, listed, onView }: Props) {
  const { story, lang, locale, words } = useReading()
  const view = useView(store)
  const context = { story, lang, locale, words, view, onView }
  return (
    <>
      {view.event !== null && !listed.has(view.event) && <HiddenEvent id={view.event} store={store} />}
      {listed.size > 0 ? (
        <div className="doc-shown">
          <p>{words.reader.shownOf(listed.size, story.events.length)}</p>
          <AppliedFilters {...context} withoutClear />
          <button className="controls-link" onClick={() => store.getState().set(clearFilters)} type="button">
            {words.reader.showAll}
          </button>
        </div>
      ) : (
        <div className="doc-none">
          <EmptyResult {...context} />
        </div>
      )}
    </>
  )
}
