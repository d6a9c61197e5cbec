/**
 * Search over everything a story says. All words have to be found in an event's texts, each as the beginning of a word;
 * case and diacritics make no difference (fold.ts).
 *
 * A story is searched as one text an event, folded once, at the first search. Looking through 30 MB of it takes a browser
 * some tens of milliseconds, so that no index of words is worth its memory.
 */
import { dateInWords } from '../dates'
import { fold } from './fold'
import { sourcesOf } from './sources'
import { allTexts } from './text'
import type { Actor, Citation, EventId, Story, StoryEvent, Text } from './types'

export type SearchField =
  | 'title'
  | 'actor'
  | 'place'
  | 'thread'
  | 'date'
  | 'summary'
  | 'act'
  | 'account'
  | 'source'

/** One text in which words were found, as the story has it. */
export interface SearchMatch {
  readonly field: SearchField
  readonly text: string
  /** The language of `text`. */
  readonly lang: string
  /** Whose words they are, or whom they tell of: who gives the account, who did the act, which source it is in. */
  readonly by: Text | null
}

export interface Entry extends SearchMatch {
  readonly folded: string
}
export interface Searchable {
  readonly event: StoryEvent
  readonly entries: readonly Entry[]
  /** All entries' folded texts, to rule most events out at once. */
  readonly all: string
}

const indexes = new WeakMap<Story, readonly Searchable[]>()

/** The events that have all the words, in order of reading. None for no words. */
export function search(story: Story, query: string): EventId[] {
  const words = searchWords(query)
  return candidates(story, words)
    .filter(({ entries }) => words.every((word) => entries.some(({ folded }) => findWord(folded, word) > 0)))
    .map(({ event }) => event.id)
}

/** The events that may have all of some folded words: those whose texts hold their letters. None for no words. */
export function candidates(story: Story, words: readonly string[]): readonly Searchable[] {
  if (words.length === 0) return []
  let index = indexes.get(story)
  if (index === undefined) {
    index = story.events.map((event) => searchable(event, story.language))
    indexes.set(story, index)
  }
  return index.filter(({ all }) => words.every((word) => all.includes(word)))
}

/** The words of a query, folded, each once. */
export function searchWords(query: string): string[] {
  return [...new Set(fold(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])]
}

/** 0 where no word of `text` begins with `word`, 1 where one does, 1.5 where one is `word`. Both are folded. */
export function findWord(text: string, word: string): number {
  let found = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at > 0 && isInWord(text, at - 1) && !unspaced.test(text.charAt(at))) continue
    if (at + word.length === text.length || !isInWord(text, at + word.length)) return 1.5
    found = wholeOnly.test(word) ? 0 : 1
  }
  return found
}

/** A day or a paragraph: "20 June" asks for no June of 2025. */
const wholeOnly = /^\d{1,2}$/

/** Whether the unit at a position is part of a word. Most are plain letters and spaces, and need no expression. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
  return inWord.test(text.charAt(at))
}

// Halves of letters beyond the first 65,536 count as letters.
const inWord = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u
/** Scripts that set no spaces between words: there a word may begin anywhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

function searchable(event: StoryEvent, language: string): Searchable {
  const entries: Entry[] = []
  const add = (field: SearchField, text: Text | null, by: Text | null = null): void => {
    for (const variety of allTexts(text, language)) {
      const known = entries.some((e) => e.field === field && e.text === variety.text && e.by === by)
      if (!known) entries.push({ field, ...variety, by, folded: fold(variety.text) })
    }
  }
  const cite = (citations: readonly Citation[]): void => {
    for (const { source, at } of citations) add('source', at, source.publisher ?? source.title)
  }
  add('title', event.title)
  for (const actor of event.actors) for (const name of namesOf(actor)) add('actor', name)
  if (event.place) add('place', event.place.name)
  if (event.thread) add('thread', event.thread.name)
  add('date', event.whenLabel)
  // As it is shown where the story has no words of its own for it: "December 2024", "between …".
  add('date', dateInWords(event.when, language))
  add('summary', event.summary)
  for (const { type, mode, from, sources } of event.acts) {
    add('act', mode === null ? type : `${type}: ${mode.replaceAll('-', ' ')}`, from.name)
    cite(sources)
  }
  for (const { by, says, sources } of event.accounts) {
    const name = by.kind === 'actor' ? by.actor.name : by.voice.name
    add('account', says, name)
    add('account', name)
    if (by.kind === 'voice') add('account', by.voice.role, name)
    cite(sources)
  }
  cite(event.sources)
  for (const source of sourcesOf(event)) {
    add('source', source.title)
    add('source', source.publisher)
    add('source', source.author)
  }
  return { event, entries, all: entries.map(({ folded }) => folded).join('\n') }
}

const namesOf = ({ name, short }: Actor): Text[] => (name === short ? [name] : [name, short])
