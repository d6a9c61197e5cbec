/** What each language needs beyond Intl, by ISO 639 code. */
import type { Phrases } from '../types'
import { az } from './az'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fa } from './fa'
import { fr } from './fr'
import { hy } from './hy'
import { ka } from './ka'
import { ru } from './ru'
import { signs } from './signs'
import { tr } from './tr'
import { uk } from './uk'

const phrases: Readonly<Record<string, Phrases>> = { az, de, en, es, fa, fr, hy, ka, ru, tr, uk }

/** The phrases of a locale, or signs where there are none. */
export function phrasesFor(locale: Intl.Locale): Phrases {
  const own = phrases[locale.language]
  return own && locale.maximize().script === own.script ? own : signs
}
