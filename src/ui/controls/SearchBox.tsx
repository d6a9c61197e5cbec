import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Messages } from '../../i18n'
import { type Story, searchWords } from '../../model'
import {
  clearFilters,
  openActor,
  openPair,
  searchText,
  selectEvent,
  type View,
  visibleEvents,
} from '../../view'
import { Dialog } from '../dialog'
import { useAnnounce } from '../live'
import { find } from './find'
import { type Choice, SearchResults } from './SearchResults'
import type { OnView } from './types'
import './search.css'

/** What fits in one look; the rest is a filter away. */
const MOST = { event: 8, actor: 5, pair: 4, tie: 3 }

export interface SearchBoxProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly story: Story
  readonly view: View
  readonly onView: OnView
  readonly words: Messages
  readonly locale: string
  /** BCP 47 of the story's texts. */
  readonly lang: string
}

/** Finds events, actors and pairs while one types; choosing one goes there. */
export function SearchBox(props: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const { common, controls } = props.words
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={controls.search.title}
      closeLabel={common.close}
      initialFocus={input}
      className="controls-search"
    >
      <Search {...props} input={input} />
    </Dialog>
  )
}

function Search(props: SearchBoxProps & { readonly input: React.RefObject<HTMLInputElement | null> }) {
  const { story, view, onView, onClose, words, input } = props
  const { search } = words.controls
  const [text, setText] = useState(view.q)
  const [active, setActive] = useState(0)
  const list = useId()
  const announce = useAnnounce()
  const asked = useDeferredValue(text)

  const found = useMemo(() => find(story, asked, words.network.tieKind), [story, asked, words])
  const choices = useMemo<readonly Choice[]>(
    () => [
      ...found.events.slice(0, MOST.event).map((hit) => ({ kind: 'event' as const, id: hit.event.id, hit })),
      ...found.actors.slice(0, MOST.actor).map((actor) => ({ kind: 'actor' as const, id: actor.id, actor })),
      ...found.pairs.slice(0, MOST.pair).map((pair) => ({ kind: 'pair' as const, id: pair.key, pair })),
      ...found.ties.slice(0, MOST.tie).map((tie) => ({ kind: 'tie' as const, id: tie.id, tie })),
    ],
    [found],
  )
  const total = found.events.length + found.actors.length + found.pairs.length + found.ties.length
  const folded = useMemo(() => searchWords(asked), [asked])
  const searched = folded.length > 0

  useEffect(() => {
    if (searched) announce(total > 0 ? search.found(total) : search.none(asked))
  }, [announce, asked, search, searched, total])

  const go = (next: View) => {
    onView(next, { history: 'push' })
    onClose()
  }
  const choose = (choice: Choice) => {
    if (choice.kind === 'actor') return go(openActor(view, choice.actor.id))
    if (choice.kind === 'pair') return go(openPair(view, choice.pair.a.id, choice.pair.b.id))
    if (choice.kind === 'tie') return go(openPair(view, choice.tie.from.id, choice.tie.to.id))
    // An event that the filters hide can't be gone to with the filters on.
    const { event } = choice.hit
    const shown = visibleEvents(story, view).includes(event)
    go(selectEvent(shown ? view : clearFilters(view), event.id))
  }
  const filter = (q: string) => go({ ...view, q: searchText(q), scene: null })

  const keys = (event: KeyboardEvent) => {
    const last = choices.length - 1
    const to = { ArrowDown: active >= last ? 0 : active + 1, ArrowUp: active <= 0 ? last : active - 1 }[
      event.key
    ]
    if (to !== undefined && last >= 0) {
      event.preventDefault()
      setActive(to)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      const choice = choices[active]
      if (choice) choose(choice)
    }
  }
  const option = (index: number) => `${list}-${index}`

  return (
    <>
      <input
        ref={input}
        type="search"
        className="controls-search-field"
        role="combobox"
        aria-label={search.title}
        aria-expanded={choices.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? option(active) : undefined}
        placeholder={search.hint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={keys}
      />
      {searched && total === 0 ? (
        <div className="controls-search-none">
          <p>{search.none(asked.trim())}</p>
          <p className="controls-second">{search.noneAdvice}</p>
        </div>
      ) : (
        <SearchResults
          id={list}
          option={option}
          choices={choices}
          found={found}
          active={active}
          folded={folded}
          onChoose={choose}
          onActive={setActive}
          {...props}
        />
      )}
      <p className="controls-search-foot">
        {searched && found.events.length > 0 && (
          <button type="button" className="controls-link" onClick={() => filter(text)}>
            {search.filter(found.events.length)}
          </button>
        )}
        {view.q !== '' && (
          <button type="button" className="controls-link" onClick={() => filter('')}>
            {search.clear}
          </button>
        )}
        <span className="controls-search-keys">{search.keys}</span>
      </p>
    </>
  )
}
