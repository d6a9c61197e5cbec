import { dateInWords, instantInWords, ms } from '../../dates'
import { messagesFor } from '../../i18n'
import { type EventKind, type SpokenText, type Status, type Story, textIn } from '../../model'

/** One event as the signature of a story shows it. */
export interface CardMark {
  readonly kind: EventKind
  readonly status: Status
  readonly weight: 1 | 2 | 3 | 4 | 5
}

/** What the library says of a story. Plain values: the story itself need not be kept. */
export interface StoryCard {
  readonly id: string
  readonly title: SpokenText
  readonly summary: SpokenText
  /** The years from its beginning to its end, in words. */
  readonly years: string
  readonly updated: { readonly edtf: string; readonly words: string }
  readonly counts: { readonly events: number; readonly actors: number; readonly sources: number }
  /** In the order of the story: all events, or the weightiest of many. */
  readonly marks: readonly CardMark[]
}

/** More marks than this are no picture any more. */
const MOST_MARKS = 36

function marksOf(story: Story): CardMark[] {
  return [...story.events]
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.index - b.index)
    .map(({ kind, status, weight }) => ({ kind, status, weight }))
}

/** The card of a story, in the language asked for where the story speaks it. */
export function storyCard(story: Story, language = 'en'): StoryCard {
  const locale = language
  // "About 1993" begins in 1992 at the earliest, and is told as 1993: where its mark stands.
  const begins = story.events.reduce((least, { placement }) => Math.min(least, placement), Infinity)
  const first = instantInWords(ms(begins), 'year', locale)
  const last = instantInWords(ms(story.extent.latest - 1), 'year', locale)
  const updated = story.updated ?? story.published
  return {
    id: story.id,
    title: textIn(story.title, language, story.language),
    summary: textIn(story.summary, language, story.language),
    years: first === last ? first : messagesFor(language).library.years(first, last),
    updated: { edtf: updated.edtf, words: dateInWords(updated, locale) },
    counts: { events: story.events.length, actors: story.actors.length, sources: story.sources.length },
    marks: marksOf(story),
  }
}
