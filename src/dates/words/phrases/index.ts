/**
 * What each language needs beyond Intl, by ISO 639 code. English is always there; the others are files of their own, so
 * that a page carries only the language that it speaks.
 */
import type { Phrases } from '../types'
import { en } from './en'
import { signs } from './signs'

const files: Readonly<Record<string, () => Promise<Phrases>>> = {
  az: async () => (await import('./az')).az,
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fa: async () => (await import('./fa')).fa,
  fr: async () => (await import('./fr')).fr,
  hy: async () => (await import('./hy')).hy,
  ka: async () => (await import('./ka')).ka,
  ru: async () => (await import('./ru')).ru,
  tr: async () => (await import('./tr')).tr,
  uk: async () => (await import('./uk')).uk,
}
const loaded = new Map<string, Phrases>([['en', en]])

/** The languages that have phrases of their own. */
export const phraseLanguages: readonly string[] = ['en', ...Object.keys(files)]

/** Fetches the phrases of a language, where it has any that are not here yet. */
export async function loadPhrases(language: string): Promise<void> {
  if (loaded.has(language) || !Object.hasOwn(files, language)) return
  const phrases = await files[language]?.()
  if (phrases) loaded.set(language, phrases)
}

/** The phrases of a locale, or signs where there are none, or none have been loaded. */
export function phrasesFor(locale: Intl.Locale): Phrases {
  const own = loaded.get(locale.language)
  return own && locale.maximize().script === own.script ? own : signs
}
