/** Which words of a text a reader gets, and in which language they are. */
import type { Text } from './types'

/** Words, and the language they are in: `lang` goes into the element's attribute where it differs from the page's. */
export interface SpokenText {
  readonly text: string
  readonly lang: string
}

/**
 * The words of `text` for a reader of `lang` (BCP 47). First match of: the tag itself, the tag with its last parts
 * cut off one by one (`az-Latn-AZ`, `az-Latn`, `az`), another variety of the same language, the same three for the
 * story's own language, the first that there is. A plain string is in the story's language.
 */
export function textIn(text: Text, lang: string | null, storyLanguage: string): SpokenText {
  if (typeof text === 'string') return { text, lang: storyLanguage }
  const tags = Object.keys(text)
  const tag = (lang && matchTag(tags, lang)) || matchTag(tags, storyLanguage) || tags[0]
  return tag === undefined ? { text: '', lang: storyLanguage } : { text: text[tag] ?? '', lang: tag }
}

/** The member of `tags` that serves a reader of `wanted` best, or undefined where none is in that language. */
export function matchTag(tags: readonly string[], wanted: string): string | undefined {
  const parts = wanted.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join('-')
    const exact = tags.find((tag) => tag.toLowerCase() === prefix)
    if (exact !== undefined) return exact
  }
  return tags.find((tag) => tag.toLowerCase().split('-')[0] === parts[0])
}

/** Every variety of a text with its language, in the file's order. */
export function allTexts(text: Text | null, storyLanguage: string): SpokenText[] {
  if (text === null) return []
  if (typeof text === 'string') return [{ text, lang: storyLanguage }]
  return Object.entries(text).map(([lang, words]) => ({ text: words, lang }))
}
