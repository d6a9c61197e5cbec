import { EventDate, StoryText, useReading } from '../../ui'
import { useView, type ViewStore } from '../../view'

/** What the chosen event is, where the stage covers the document that would say it. */
export function ChosenEvent({ store }: { store: ViewStore }) {
  const { story, words } = useReading()
  const id = useView(store, (view) => view.event)
  const event = id === null ? undefined : story.event.get(id)
  if (!event) return null
  return (
    <aside aria-label={words.reader.chosen} className="reader-chosen">
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
        onClick={() => store.getState().set({ stage: 'side', subject: null })}
        type="button"
      >
        {words.reader.readInStory}
      </button>
    </aside>
  )
}
