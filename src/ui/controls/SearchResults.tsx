import { type ReactNode, useEffect } from 'react'
import { dateInWords } from '../../dates'
import type { Messages } from '../../i18n'
import { type Actor, type Pair, type SearchHit, type Story, type Text, type Tie, textIn } from '../../model'
import { type Found, snippet } from './find'
import { Highlight } from './Highlight'

export type Choice =
  | { readonly kind: 'event'; readonly id: string; readonly hit: SearchHit }
  | { readonly kind: 'actor'; readonly id: string; readonly actor: Actor }
  | { readonly kind: 'pair'; readonly id: string; readonly pair: Pair }
  | { readonly kind: 'tie'; readonly id: string; readonly tie: Tie }

interface SearchResultsProps {
  readonly id: string
  readonly option: (index: number) => string
  readonly choices: readonly Choice[]
  readonly found: Found
  readonly active: number
  /** The words that were searched for, folded. */
  readonly folded: readonly string[]
  readonly story: Story
  readonly words: Messages
  readonly locale: string
  readonly lang: string
  readonly onChoose: (choice: Choice) => void
  readonly onActive: (index: number) => void
}

const KINDS = ['event', 'actor', 'pair', 'tie'] as const

/** The list that the search field controls: groups of options, one of them active. */
export function SearchResults(props: SearchResultsProps) {
  const { id, option, choices, found, active, words, onChoose, onActive } = props
  const { search } = words.controls
  const totals = {
    event: found.events.length,
    actor: found.actors.length,
    pair: found.pairs.length,
    tie: found.ties.length,
  }

  useEffect(() => {
    document.getElementById(option(active))?.scrollIntoView?.({ block: 'nearest' })
  }, [active, option])

  return (
    <div id={id} role="listbox" aria-label={search.title} className="controls-results">
      {KINDS.map((kind) => {
        const own = choices
          .map((choice, index) => ({ choice, index }))
          .filter(({ choice }) => choice.kind === kind)
        if (own.length === 0) return null
        const heading = `${id}-${kind}`
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox is no fieldset
          <div key={kind} role="group" aria-labelledby={heading} className="controls-results-group">
            <div id={heading} className="controls-results-heading" role="presentation">
              {search.groups[kind]}
              {totals[kind] > own.length && (
                <span className="controls-second"> · {search.more(totals[kind] - own.length)}</span>
              )}
            </div>
            {own.map(({ choice, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field that controls the list hears the keys
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option
              <div
                key={choice.id}
                id={option(index)}
                role="option"
                aria-selected={index === active}
                className="controls-result"
                onClick={() => onChoose(choice)}
                onPointerMove={() => index !== active && onActive(index)}
              >
                <Result choice={choice} {...props} />
              </div>
            ))}
          </div>
        )
      })}
    </div>
  )
}

function Result({
  choice,
  story,
  words,
  folded,
  locale,
  lang,
}: SearchResultsProps & { readonly choice: Choice }) {
  const spoken = (text: Text): ReactNode => {
    const said = textIn(text, lang, story.language)
    return <Highlight text={said.text} words={folded} lang={said.lang === lang ? undefined : said.lang} />
  }
  if (choice.kind === 'actor') {
    const { actor } = choice
    return (
      <>
        <span className="controls-result-title">{spoken(actor.name)}</span>
        <span className="controls-second">
          {words.common.actorKind[actor.kind]}
          {actor.partOf && <> · {spoken(actor.partOf.name)}</>}
        </span>
      </>
    )
  }
  if (choice.kind === 'pair') {
    const { a, b, acts } = choice.pair
    return (
      <>
        <span className="controls-result-title">
          {spoken(a.name)} <span className="controls-unseen">{words.controls.search.and}</span>{' '}
          <span className="controls-second" aria-hidden="true">
            ⇄
          </span>{' '}
          {spoken(b.name)}
        </span>
        <span className="controls-second">{words.controls.search.acts(acts.length)}</span>
      </>
    )
  }
  if (choice.kind === 'tie') {
    const { from, to, kind, about } = choice.tie
    return (
      <>
        <span className="controls-result-title">
          {spoken(from.name)} <span className="controls-unseen">{words.controls.search.and}</span>{' '}
          <span className="controls-second" aria-hidden="true">
            –
          </span>{' '}
          {spoken(to.name)}
        </span>
        <span className="controls-second">
          <Highlight text={words.network.tieKind[kind] ?? kind} words={folded} />
        </span>
        {about !== null && <span className="controls-result-snippet">{spoken(about)}</span>}
      </>
    )
  }
  const { event, matches } = choice.hit
  const title = textIn(event.title, lang, story.language)
  // Where the title doesn't say why it was found, the text that does is shown below it.
  const seen = [title.text, event.thread && textIn(event.thread.name, lang, story.language).text]
  const match = matches.find(({ field, text }) => field !== 'date' && !seen.includes(text))
  const piece = match && snippet(match.text, folded)
  const date =
    event.whenLabel === null
      ? dateInWords(event.when, locale)
      : textIn(event.whenLabel, lang, story.language).text
  return (
    <>
      <span className="controls-result-title">{spoken(event.title)}</span>
      <span className="controls-second">
        <Highlight text={date} words={folded} />
        {event.thread && <> · {spoken(event.thread.name)}</>}
      </span>
      {match && piece && (
        <span className="controls-result-snippet">
          {match.by !== null && (
            <>
              <bdi>{textIn(match.by, lang, story.language).text}</bdi>:{' '}
            </>
          )}
          <Highlight text={piece} words={folded} lang={match.lang === lang ? undefined : match.lang} />
        </span>
      )}
    </>
  )
}
