import type { Messages } from '../../i18n'
import type { Story } from '../../model'
import type { View } from '../../view'

/** Whether the cursor's date can follow "as of": not a phrase of the story's own, and not a stretch of time. */
function isPlain(story: Story, { at, event }: View): boolean {
  const chosen = at === null && event !== null ? story.event.get(event) : undefined
  if (!chosen) return true
  const { kind, edtf } = chosen.when
  return chosen.whenLabel === null && (kind === 'instant' || (kind === 'window' && !/[[.]/.test(edtf)))
}

/** "as of 26 June 2025", or "at this point: in the weeks after the raid". `date` is the cursor's place in words. */
export function momentInWords(story: Story, view: View, date: string, words: Messages['reader']): string {
  return isPlain(story, view) ? words.asOf(date) : words.atPoint(date)
}
