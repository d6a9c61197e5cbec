import type { Messages } from '../../i18n'
import { type Story, textIn } from '../../model'
import type { View } from '../../view'

/** Whether the cursor's date can follow "as of": not a phrase of the story's own, and not a stretch of time. */
function isPlain(story: Story, { at, event }: View): boolean {
  // Without a choice the cursor is told by the date of the last event.
  const told = (event === null ? undefined : story.event.get(event)) ?? story.events.at(-1)
  if (at !== null || !told) return true
  const { kind, edtf } = told.when
  return told.whenLabel === null && (kind === 'instant' || (kind === 'window' && !/[[.]/.test(edtf)))
}

/**
 * What "as of" may be followed by: the date, else the event whose date is no such words, else the end of the story.
 * `date` is the cursor's place in words.
 */
export function asOfInWords(story: Story, view: View, date: string, words: Messages['reader']): string {
  if (isPlain(story, view)) return date
  const event = view.event === null ? undefined : story.event.get(view.event)
  return event ? words.atEvent(textIn(event.title, story.language, story.language).text) : words.atEnd
}

/** "as of 26 June 2025", or "at this point: in the weeks after the raid". `date` is the cursor's place in words. */
export function momentInWords(story: Story, view: View, date: string, words: Messages['reader']): string {
  if (isPlain(story, view)) return words.asOf(date)
  return view.event !== null && story.event.has(view.event) ? words.atPoint(date) : words.asOf(words.atEnd)
}
