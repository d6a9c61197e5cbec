import { filteredWordsFor } from '../../i18n'
import type { EventId } from '../../model'
import { fill, StoryText, useReading } from '../../ui'
import { clearFilters, type ViewStore } from '../../view'

interface Props {
  readonly id: EventId
  readonly store: ViewStore
}

/** Says that the chosen event is not among those shown, and shows it. */
export default function HiddenEvent({ id, store }: Props) {
  const { story, page } = useReading()
  const words = filteredWordsFor(page)
  const event = story.event.get(id)
  if (!event) return null
  const show = () => {
    store.getState().set(clearFilters)
    // The button goes with the note; what it has brought back, which takes some frames, is where the reader is now.
    let frames = 60
    const seek = () => {
      const link = document.querySelector<HTMLElement>(`[id="${id}--title"] a`)
      if (link) link.focus({ preventScroll: true })
      else if (frames-- > 0) requestAnimationFrame(seek)
    }
    requestAnimationFrame(seek)
  }
  return (
    <div className="doc-hidden" role="status">
      <p>{fill(words.hidden, { event: <StoryText text={event.title} /> })}</p>
      <button className="controls-link" onClick={show} type="button">
        {words.show}
      </button>
    </div>
  )
}
