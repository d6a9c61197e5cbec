/**
 * Arithmetic of the proleptic Gregorian calendar in UTC, on whole numbers.
 *
 * Neither `Date.UTC` (which reads the years 0 to 99 as 1900 to 1999) nor date-fns (whose functions on days and months
 * work in the machine's own time zone) can be used here: these few lines are shorter than the care those would need.
 * The day count is Howard Hinnant's `days_from_civil` and its inverse.
 */
import type { Ms } from './types'
import { ms } from './types'

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/**
 * The whole years that a `Date` can show. Everything that draws and prints relies on it, and all their milliseconds
 * are exact in a double (2^53 ms would reach some 14,000 years further).
 */
export const FIRST_YEAR = -271_820
export const LAST_YEAR = 275_759

/** A calendar date and time in UTC. `year` is astronomical, `month` 1 to 12. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
}

/** Whether an astronomical year (1 BCE is 0) has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The first millisecond of a day; `month` may run over (13 is next January), `day` too. */
export function startOfDay(year: number, month = 1, day = 1): Ms {
  const carried = year + Math.floor((month - 1) / 12)
  const inYear = (((month - 1) % 12) + 12) % 12
  // Years that begin in March put the leap day last, so that the days before a month need no table.
  const y = inYear < 2 ? carried - 1 : carried
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((inYear + 10) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return ms((era * 146_097 + dayOfEra - 719_468) * DAY)
}

/** The calendar date and time of an instant, in UTC. */
export function civilOf(instant: Ms): Civil {
  const days = Math.floor(instant / DAY)
  const inDay = instant - days * DAY
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    hour: Math.floor(inDay / HOUR),
    minute: Math.floor(inDay / MINUTE) % 60,
    second: Math.floor(inDay / SECOND) % 60,
    millisecond: Math.floor(inDay) % SECOND,
  }
}
