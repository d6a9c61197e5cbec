import { dateInWords } from '../dates'
import type { Messages } from '../i18n'
import { type Story, type StoryEvent, textIn } from '../model'
import type { View } from '../view'

interface Context {
  readonly story: Story
  readonly say: View['say']
  readonly lang: string
  readonly locale: string
  readonly words: Messages
}

/** What is said of an event that comes into focus, as shortly or fully as the reader wants it. */
export function eventSaid(event: StoryEvent, { story, say, lang, locale, words }: Context): string {
  const text = (own: StoryEvent['title']) => textIn(own, lang, story.language).text
  const date = event.whenLabel === null ? dateInWords(event.when, locale) : text(event.whenLabel)
  return words.reader.eventSaid(
    text(event.title),
    say === 'short' ? null : date,
    say === 'full' ? text(event.summary) : null,
  )
}
