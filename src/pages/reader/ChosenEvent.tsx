import type { EventId } from '../../model'
import { EventDate, StoryText, useReading } from '../../ui'
import { useView, type ViewStore } from '../../view'
import { withDocument } from './full'
import HiddenEvent from './HiddenEvent'
import { isWide } from './useMeasured'

interface Props {
  readonly store: ViewStore
  /** What the stage has; null is all. */
  readonly staged: ReadonlySet<EventId> | null
}

/**
 * What the chosen event is, where the stage covers the document that would say it. Its place is kept while nothing is
 * chosen: the stage has the same room whatever is.
 */
export default function ChosenEvent({ store, staged }: Props) {
  const { story, words } = useReading()
  const id = useView(store, (view) => view.event)
  const event = id === null ? undefined : story.event.get(id)
  if (!event)
    return (
      <aside aria-label={words.reader.chosen} className="reader-chosen reader-chosen-none">
        {words.reader.noneChosen}
      </aside>
    )
  return (
    <aside aria-label={words.reader.chosen} className="reader-chosen">
      {staged !== null && !staged.has(event.id) && <HiddenEvent id={event.id} store={store} />}
      <div>
        <EventDate event={event} />
        <h2 className="reader-chosen-title">
          <StoryText text={event.title} />
        </h2>
      </div>
      <p className="reader-chosen-summary">
        <StoryText text={event.summary} />
      </p>
      <button
        className="controls-link"
        onClick={() => store.getState().set({ ...withDocument(isWide()), subject: null })}
        type="button"
      >
        {words.reader.readInStory}
      </button>
    </aside>
  )
}
