/** What ticks say, in the reader's language. */
import { civilOf, DAY, instantInWords, MINUTE, type Ms, ms, startOfDay } from '../../dates'
import type { CalendarUnit } from './calendar'

/**
 * `short`: one of many ("8"). `strong`: where something larger begins ("July"). `context`: with everything above it,
 * for the first of a stretch ("July 2025"); of hours, with the zone that they are told in.
 */
export type TickVoice = 'short' | 'strong' | 'context'

const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
const monthAndYear: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' }
const dayAndMonth: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
]
const ofHours: Forms = {
  short: [clock],
  strong: dayAndMonth,
  context: [null, { day: 'numeric', ...monthAndYear }],
}

/** At full length, then shorter; null is told as dates are everywhere, and so is what is missing here. */
type Forms = Readonly<Partial<Record<TickVoice, readonly (Intl.DateTimeFormatOptions | null)[]>>>

/** By the unit that ticks are apart. */
const forms: Readonly<Record<CalendarUnit, Forms>> = {
  minute: ofHours,
  hour: ofHours,
  day: {
    short: [{ day: 'numeric' }],
    strong: [{ month: 'long' }, { month: 'short' }],
    context: [null, monthAndYear],
  },
  month: { short: [{ month: 'short' }], strong: [monthAndYear], context: [monthAndYear] },
  year: {},
}

const told = { minute: 'day', hour: 'day', day: 'month', month: 'month', year: 'year' } as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A formatter in UTC and the Gregorian calendar, kept for the next time. `en` alone speaks British, as dates do. */
function formatter(locale: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(form)}`
  let found = formatters.get(key)
  if (!found) {
    const tag = locale === 'en' ? 'en-GB' : locale
    found = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC', calendar: 'gregory' })
    formatters.set(key, found)
  }
  return found
}

/** Releases of ICU differ in their thin and no-break spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ')

/** The beginning of what a tick's words are about: what stands at a stretch's edge says the same for many a frame. */
function beginningOf(at: Ms, unit: CalendarUnit, voice: TickVoice): Ms {
  const { year, month } = civilOf(at)
  if (unit === 'year') return startOfDay(year)
  if (unit === 'month' || (unit === 'day' && voice !== 'short')) return startOfDay(year, month)
  const length = voice === 'short' && unit !== 'day' ? MINUTE : DAY
  return ms(Math.floor(at / length) * length)
}

const era = startOfDay(1000)
const known = new Map<string, readonly string[]>()

/**
 * The words of a tick among ticks that are `unit`s apart, at full length and then in shorter forms. Years say which era
 * they are of where that is in doubt.
 */
export function tickTexts(
  moment: Ms,
  unit: CalendarUnit,
  voice: TickVoice,
  locale: string,
): readonly string[] {
  const at = beginningOf(moment, unit, voice)
  const key = `${locale} ${unit} ${voice} ${at}`
  const before = known.get(key)
  if (before !== undefined) return before
  const zone = voice === 'context' && forms[unit] === ofHours ? ' UTC' : ''
  const texts = (forms[unit][voice] ?? [null]).map((form) => {
    const early = at < era && form !== null && 'year' in form
    const text =
      form === null || early ? instantInWords(at, told[unit], locale) : formatter(locale, form).format(at)
    return plain(text) + zone
  })
  if (known.size > 5000) known.clear()
  known.set(key, texts)
  return texts
}

/** A day with its month in short: "31 Dec 2025"; in full where the year might be mistaken for another. */
export function shortDay(at: Ms, locale: string): string {
  if (at < era) return instantInWords(at, 'day', locale)
  return plain(formatter(locale, { day: 'numeric', ...monthAndYear }).format(at))
}
