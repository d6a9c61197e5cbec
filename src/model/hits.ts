/** How well events match a search, and where the words were found: for whoever looks at a list of them. */
import {
  candidates,
  type Entry,
  findWord,
  type Searchable,
  type SearchField,
  type SearchMatch,
  searchWords,
} from './search'
import type { Story, StoryEvent } from './types'

/** Where in an event words were found, the weightiest first. */
export const SEARCH_FIELDS = [
  'title',
  'actor',
  'place',
  'thread',
  'date',
  'summary',
  'act',
  'account',
  'source',
] as const satisfies readonly SearchField[]

const WEIGHTS: Readonly<Record<SearchField, number>> = {
  title: 10,
  actor: 6,
  place: 5,
  thread: 4,
  date: 4,
  summary: 3,
  act: 2,
  account: 2,
  source: 1,
}

export interface SearchHit {
  readonly event: StoryEvent
  /** Greater is better. Only good for comparing hits of one search. */
  readonly score: number
  /** For each word the weightiest text that has it; each text once, in order of weight. */
  readonly matches: readonly SearchMatch[]
}

/** The events that have all the words, the best first; of equals the earlier in order of reading. None for no words. */
export function searchHits(story: Story, query: string): SearchHit[] {
  const words = searchWords(query)
  return candidates(story, words)
    .flatMap((item) => hitOf(item, words) ?? [])
    .sort((a, b) => b.score - a.score || a.event.index - b.event.index)
}

function hitOf({ event, entries }: Searchable, words: readonly string[]): SearchHit | null {
  let score = 0
  const matches = new Set<Entry>()
  for (const word of words) {
    let best: Entry | null = null
    let bestScore = 0
    for (const entry of entries) {
      // A whole word is worth half as much again as the beginning of one.
      const worth = WEIGHTS[entry.field] * findWord(entry.folded, word)
      if (worth > bestScore) {
        best = entry
        bestScore = worth
      }
    }
    if (best === null) return null
    score += bestScore
    matches.add(best)
  }
  const sorted = [...matches].sort((a, b) => WEIGHTS[b.field] - WEIGHTS[a.field])
  return { event, score, matches: sorted.map(({ field, text, lang, by }) => ({ field, text, lang, by })) }
}
