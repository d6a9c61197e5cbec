import { useId, useState } from 'react'
import type { StudyWords } from '../../i18n'
import { fetchDateReader } from '../../timeline'
import { useReading } from '../../ui'
import { dateWords, thenOf, useView, type ViewStore } from '../../view'
import { compareWithEvent, dateOfBounds, endComparing } from './comparing'
import { isWide } from './useMeasured'

/** Chooses the moment to compare with: by a date, or by the chosen event. */
export function CompareForm({ store, study }: { readonly store: ViewStore; readonly study: StudyWords }) {
  const { story, locale } = useReading()
  const id = useId()
  const compare = useView(store, (view) => view.compare) ?? ''
  const chosen = useView(store, (view) => view.event)
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const { set } = store.getState()
  const words = study.compare
  // At rest it is in words, as the range under the timeline is; both words and the address's own form are read.
  const said = dateWords(compare, locale)
  const shown = typed ?? said
  const take = async () => {
    const text = shown.trim()
    const isSame = text === said || text === compare
    let found: string | null = text
    if (!isSame && thenOf({ compare: text }) === null) {
      const bounds = (await fetchDateReader())(text, locale)
      found = bounds && dateOfBounds(bounds)
    }
    if (found === null) {
      setWrong(text)
      return
    }
    if (!isSame) set({ compare: found, scene: null })
    setTyped(null)
    setWrong(null)
  }
  const leave = () => {
    set((view) => endComparing(view, isWide()))
    // The form is gone: where it was opened is where the reader is now, or behind the button that brings that.
    requestAnimationFrame(() => {
      const ways = document.querySelectorAll<HTMLElement>('.reader-tool-seldom, .reader-tool-more')
      const way = [...ways].find((button) => button.getClientRects().length > 0)
      way?.focus({ preventScroll: true })
    })
  }
  const event = chosen === null ? undefined : story.event.get(chosen)
  return (
    <form
      className="reader-compare"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        void take()
      }}
    >
      <label htmlFor={`${id}then`}>{words.other}</label>
      <input
        aria-describedby={wrong === null ? `${id}hint` : `${id}wrong`}
        aria-invalid={wrong !== null}
        autoComplete="off"
        className="reader-compare-date"
        id={`${id}then`}
        dir="auto"
        onBlur={() => void take()}
        onChange={({ target }) => setTyped(target.value)}
        size={Math.min(48, Math.max(14, shown.length))}
        spellCheck={false}
        title={shown}
        type="text"
        value={shown}
      />
      {event && (
        <button
          className="controls-button"
          onClick={() => set((view) => compareWithEvent(view, event, story))}
          type="button"
        >
          {words.fromEvent}
        </button>
      )}
      <button className="controls-button" onClick={leave} type="button">
        {words.leave}
      </button>
      <span hidden id={`${id}hint`}>
        {words.hint}
      </span>
      {wrong !== null && (
        <p className="reader-compare-wrong" id={`${id}wrong`} role="alert">
          {words.wrong(wrong)}
        </p>
      )}
    </form>
  )
}
