import { dateInWords, instantInWords, type Ms, ms } from '../../dates'
import { libraryWordsFor } from '../../i18n'
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

/**
 * Where its dates begin and end as they are told: "about 1993" reaches into 1992 and 1994, and says 1993. The story's
 * own extent where no date has an end.
 */
function toldExtent(story: Story): { first: Ms; last: Ms } {
  let first = Infinity
  let last = -Infinity
  for (const { form } of story.events.map(({ when }) => when)) {
    const points =
      form.type === 'date'
        ? [form.date]
        : form.type === 'set'
          ? form.members.flatMap(({ from, to }) => [from, to])
          : [form.from, form.to]
    for (const point of points) {
      if (point === null) continue
      const { earliest, latest } = point.bounds
      const about = point.qualifier.includes('approximate') ? (earliest + latest) / 2 : null
      first = Math.min(first, about ?? earliest)
      last = Math.max(last, about ?? latest - 1)
    }
  }
  return first <= last && Number.isFinite(last - first)
    ? { first: ms(first), last: ms(last) }
    : { first: story.extent.earliest, last: ms(story.extent.latest - 1) }
}

/** The card of a story, in the language asked for where the story speaks it. */
export function storyCard(story: Story, language = 'en'): StoryCard {
  const locale = language
  const told = toldExtent(story)
  const first = instantInWords(told.first, 'year', locale)
  const last = instantInWords(told.last, 'year', locale)
  const updated = story.updated ?? story.published
  return {
    id: story.id,
    title: textIn(story.title, language, story.language),
    summary: textIn(story.summary, language, story.language),
    years: first === last ? first : libraryWordsFor(language).years(first, last),
    updated: { edtf: updated.edtf, words: dateInWords(updated, locale) },
    counts: { events: story.events.length, actors: story.actors.length, sources: story.sources.length },
    marks: marksOf(story),
  }
}
