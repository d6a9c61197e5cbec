/** What ticks say, in the reader's language. */
import { instantInWords, type Ms } from '../../dates'
import { type CalendarUnit, utc } from './calendar'

/**
 * `short`: one of many ("8"). `strong`: where something larger begins ("July"). `context`: with everything above it,
 * for the first of a stretch ("July 2025").
 */
export type TickVoice = 'short' | 'strong' | 'context'

const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
const shortMonth: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' }

/** By the unit that ticks are apart; what is missing here is told as dates are everywhere. */
const forms: Readonly<
  Record<CalendarUnit, Readonly<Partial<Record<TickVoice, Intl.DateTimeFormatOptions>>>>
> = {
  minute: { short: clock, strong: { day: 'numeric', month: 'long' } },
  hour: { short: clock, strong: { day: 'numeric', month: 'long' } },
  day: { short: { day: 'numeric' }, strong: { month: 'long' } },
  month: { short: { month: 'short' }, strong: shortMonth, context: shortMonth },
  year: {},
}

const told = { minute: 'day', hour: 'day', day: 'month', month: 'month', year: 'year' } as const

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A formatter in UTC and the Gregorian calendar, kept for the next time. `en` alone speaks British, as dates do. */
function formatter(locale: string, unit: CalendarUnit, voice: TickVoice): Intl.DateTimeFormat {
  const key = `${locale} ${unit} ${voice}`
  let found = formatters.get(key)
  if (!found) {
    const tag = locale === 'en' ? 'en-GB' : locale
    found = new Intl.DateTimeFormat(tag, { ...forms[unit][voice], timeZone: 'UTC', calendar: 'gregory' })
    formatters.set(key, found)
  }
  return found
}

/** Releases of ICU differ in their thin and no-break spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ')

const era = utc(1000)
const known = new Map<string, string>()

/** The words of a tick among ticks that are `unit`s apart. Years say which era they are of where that is in doubt. */
export function tickWords(at: Ms, unit: CalendarUnit, voice: TickVoice, locale: string): string {
  const key = `${locale} ${unit} ${voice} ${at}`
  const before = known.get(key)
  if (before !== undefined) return before
  const form = forms[unit][voice]
  const early = at < era && form !== undefined && 'year' in form
  const text =
    form === undefined || early
      ? instantInWords(at, told[unit], locale)
      : formatter(locale, unit, voice)
          .format(at)
          .replace(/[\u00a0\u2009\u202f]/g, ' ')
  if (known.size > 5000) known.clear()
  known.set(key, text)
  return text
}

const shortDays = new Map<string, Intl.DateTimeFormat>()

/** A day with its month in short: "31 Dec 2025"; in full where the year might be mistaken for another. */
export function shortDay(at: Ms, locale: string): string {
  if (at < era) return instantInWords(at, 'day', locale)
  let format = shortDays.get(locale)
  if (!format) {
    const form = {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    } as const
    format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, form)
    shortDays.set(locale, format)
  }
  return plain(format.format(at))
}
