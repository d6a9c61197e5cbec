/** What ticks say, in the reader's language. */
import type { Ms } from '../../dates'
import type { CalendarUnit } from './calendar'

/** `short`: beside others of its kind. `context`: with everything above it, for the first of a stretch. */
export type TickVoice = 'short' | 'strong' | 'context'

const forms: Readonly<Record<CalendarUnit, Readonly<Record<TickVoice, Intl.DateTimeFormatOptions>>>> = {
  minute: {
    short: { hour: 'numeric', minute: '2-digit' },
    strong: { hour: 'numeric', minute: '2-digit' },
    context: { day: 'numeric', month: 'long', year: 'numeric' },
  },
  hour: {
    short: { hour: 'numeric', minute: '2-digit' },
    strong: { hour: 'numeric', minute: '2-digit' },
    context: { day: 'numeric', month: 'long', year: 'numeric' },
  },
  day: {
    short: { day: 'numeric' },
    strong: { day: 'numeric', month: 'long' },
    context: { day: 'numeric', month: 'long', year: 'numeric' },
  },
  month: {
    short: { month: 'short' },
    strong: { month: 'long' },
    context: { month: 'long', year: 'numeric' },
  },
  year: { short: { year: 'numeric' }, strong: { year: 'numeric' }, context: { year: 'numeric' } },
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A formatter in UTC and the Gregorian calendar (the reader's own may be another), kept for the next time. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions, key: string): Intl.DateTimeFormat {
  const name = `${locale}|${key}`
  let found = formatters.get(name)
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
    formatters.set(name, found)
  }
  return found
}

/** The words of a tick. With `era`, years say which era they are of. */
export function tickWords(
  at: Ms,
  unit: CalendarUnit,
  voice: TickVoice,
  locale: string,
  era: boolean,
): string {
  const options = forms[unit][voice]
  const withEra = era && 'year' in options
  const words = formatter(
    locale,
    withEra ? { ...options, era: 'short' } : options,
    `${unit}|${voice}|${withEra}`,
  ).format(at)
  return words
}
