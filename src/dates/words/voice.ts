/** A locale made ready: its tag for Intl, its phrases, and Intl's formatters, which are slow to make and so are kept. */
import { loadPhrases, phrasesFor } from './phrases'
import type { Phrases } from './types'

export interface Voice {
  /** For Intl; always with the Gregorian calendar, which all bounds are counted in (fa and others default to another). */
  readonly tag: string
  readonly phrases: Phrases
}

const voices = new Map<string, Voice>()
const formatters = new Map<string, Intl.DateTimeFormat>()

/** The voice of a BCP 47 tag. `en` alone speaks British: 24 October 2024. What is no tag speaks English. */
export function voiceOf(locale: string): Voice {
  const known = voices.get(locale)
  if (known) return known
  let parsed: Intl.Locale
  try {
    parsed = new Intl.Locale(locale)
  } catch {
    parsed = new Intl.Locale('en')
  }
  const regional = parsed.language === 'en' && parsed.region === undefined ? 'en-GB' : parsed
  const tag = new Intl.Locale(regional, { calendar: 'gregory' }).toString()
  const voice = { tag, phrases: phrasesFor(parsed) }
  voices.set(locale, voice)
  return voice
}

/**
 * Makes a locale's words ready; dates are said in signs (`≈ 2025-06`) until then. English needs no loading. Resolves at once
 * for what is no language, or one without words of its own.
 */
export async function loadDateWords(locale: string): Promise<void> {
  const [language = ''] = locale.toLowerCase().split('-')
  await loadPhrases(language)
  for (const known of voices.keys()) if (known.toLowerCase().startsWith(language)) voices.delete(known)
}

/** Intl's parts of an instant in UTC. */
export function partsOf(
  voice: Voice,
  fields: Intl.DateTimeFormatOptions,
  instant: number,
): Intl.DateTimeFormatPart[] {
  const key = `${voice.tag} ${JSON.stringify(fields)}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(voice.tag, { ...fields, timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter.formatToParts(instant).map(({ type, value }) => ({ type, value: plain(value) }))
}

/**
 * Spaces and dots as everybody's fonts and searches know them. Releases of ICU differ in them (thin, narrow and no-break
 * spaces, an Armenian "one dot leader"), and a page rendered by one must match the script of another.
 */
function plain(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/\u2024/g, '.')
}

const numbers = new Map<string, Intl.NumberFormat>()

/** A number in the language's digits; grouped from five digits on, as years are. */
export function numberIn(voice: Voice, value: number): string {
  const useGrouping = Math.abs(value) >= 10_000
  const key = `${voice.tag} ${useGrouping}`
  let format = numbers.get(key)
  if (!format) {
    format = new Intl.NumberFormat(voice.tag, { useGrouping })
    numbers.set(key, format)
  }
  return plain(format.format(value))
}
