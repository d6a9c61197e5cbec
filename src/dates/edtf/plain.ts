/** The dates that are written most, read with little code: a year, a month, a day, a minute or second in UTC. */
import { DAY, daysInMonth, FIRST_YEAR, HOUR, LAST_YEAR, MINUTE, SECOND, startOfDay } from '../calendar'
import type { Bounds, EdtfDate, EdtfPoint, Precision } from '../types'
import { ms } from '../types'
import { type Fields, monthsFrom, pointOf, yearsFrom } from './build'
import { freeze } from './freeze'

const PLAIN = /^(?:Y(-?[1-9]\d{4,6})|(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?Z)?)?)?)$/

const dateOf = (edtf: string, date: EdtfPoint, known: boolean): EdtfDate =>
  freeze({
    edtf,
    kind: known ? 'instant' : 'window',
    precision: date.precision,
    qualifier: 'none',
    start: date.bounds,
    end: null,
    startState: 'known',
    endState: 'none',
    form: { type: 'date', date },
  })

/**
 * What `readEdtf` makes of a plain date; null for all others, be they dates or not. Every date that a View is given by
 * the page itself is one of these.
 */
export function readPlain(text: string): EdtfDate | null {
  const match = PLAIN.exec(text)
  if (!match || match[2] === '-0000') return null
  const [, far, near, m, d, h, min, s] = match
  const year = Number(far ?? near)
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const point = (fields: Fields, precision: Precision, bounds: Bounds): EdtfDate =>
    dateOf(text, pointOf(fields, precision, 'none', bounds), d !== undefined)
  if (m === undefined) return point({ year }, 'year', yearsFrom(year, 1))
  const month = Number(m)
  if (month < 1 || month > 12) return null
  if (d === undefined) return point({ year, month }, 'month', monthsFrom(year, month, 1))
  const day = Number(d)
  if (day < 1 || day > daysInMonth(year, month)) return null
  const start = startOfDay(year, month, day)
  if (h === undefined) return point({ year, month, day }, 'day', { earliest: start, latest: ms(start + DAY) })
  const [hour, minute, second] = [Number(h), Number(min), Number(s ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  const earliest = ms(start + hour * HOUR + minute * MINUTE + second * SECOND)
  const time = { hour, minute, second, millisecond: 0, offset: 0 }
  const [precision, width] = s === undefined ? (['minute', MINUTE] as const) : (['second', SECOND] as const)
  return point({ year, month, day, time }, precision, { earliest, latest: ms(earliest + width) })
}
