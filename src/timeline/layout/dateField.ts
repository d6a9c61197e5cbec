/** Reads a date as people type it: EDTF, or words such as "12 June 2025" in the reader's language. */
import { type Bounds, DAY, daysInMonth, MINUTE, ms, readEdtf, startOfDay } from '../../dates'

/** When a typed date is, or null where it is none. */
export function readDate(text: string, locale: string): Bounds | null {
  const typed = text.trim()
  if (typed === '') return null
  const date = readEdtf(typed)
  if (date) {
    const { start, end } = date
    return {
      earliest: start.earliest,
      latest: end && Number.isFinite(end.latest) ? end.latest : start.latest,
    }
  }
  // "14 March 2021, 16:30": the axis has no other zone than UTC.
  const clock = /^(.+?)[\s,]+(\d\d?):(\d\d)$/.exec(digits(typed, locale))
  if (!clock) return readWords(typed, locale)
  const [hour, minute] = [Number(clock[2]), Number(clock[3])]
  const day = readWords(typed.slice(0, clock[1]!.length), locale)
  if (!day || day.latest - day.earliest > DAY || hour > 23 || minute > 59) return null
  const at = day.earliest + (hour * 60 + minute) * MINUTE
  return { earliest: ms(at), latest: ms(at + MINUTE) }
}

function readWords(typed: string, locale: string): Bounds | null {
  const numbers = [...digits(typed, locale).matchAll(/\d+/g)].map(([number]) => number)
  const month = monthIn(typed, locale)
  const year = numbers.find((number) => number.length > 2)
  if (year === undefined || numbers.length > (month === null ? 1 : 2)) return null
  const y = Number(year)
  const before = numbers.find((number) => number !== year)
  const day = before === undefined ? null : Number(before)
  if (month === null) return { earliest: startOfDay(y), latest: startOfDay(y + 1) }
  if (day === null) return { earliest: startOfDay(y, month), latest: startOfDay(y, month + 1) }
  if (day < 1 || day > daysInMonth(y, month)) return null
  return { earliest: startOfDay(y, month, day), latest: startOfDay(y, month, day + 1) }
}

/** The month that a text names, 1 to 12: its name in the language, long or short, as far as it was typed out. */
function monthIn(typed: string, locale: string): number | null {
  const words = typed.toLocaleLowerCase(locale).match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  for (const word of words) {
    if (word.length < 3) continue
    for (let month = 1; month <= 12; month++) {
      if (namesOf(month, locale).some((name) => name.startsWith(word) || word.startsWith(name))) return month
    }
  }
  return null
}

const names = new Map<string, readonly string[]>()

function namesOf(month: number, locale: string): readonly string[] {
  const key = `${locale} ${month}`
  const known = names.get(key)
  if (known) return known
  const options = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const
  const found = options.map((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', calendar: 'gregory' })
    const name =
      format.formatToParts(startOfDay(2024, month, 15)).find((part) => part.type === 'month')?.value ?? ''
    return name.toLocaleLowerCase(locale).replace(/\.$/, '')
  })
  const usable = found.filter((name) => name.length > 2)
  names.set(key, usable)
  return usable
}

/** Latin digits for the language's own. */
function digits(text: string, locale: string): string {
  const own = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210)].reverse()
  return [...text].map((letter) => (own.includes(letter) ? String(own.indexOf(letter)) : letter)).join('')
}
