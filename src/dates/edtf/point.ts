/** One date or time: `2024`, `2024-12`, `2024-12-03`, `2024-12-03T22:27:00+09:00`, `2025-33`, `199X`, `Y-16999`, … */
import { DAY, daysInMonth, FIRST_YEAR, HOUR, LAST_YEAR, MINUTE, SECOND, startOfDay } from '../calendar'
import type { Bounds, EdtfPoint, EdtfTime, Precision, Qualifier } from '../types'
import { ms } from '../types'
import { pad, Refusal, yearText } from './refusal'

const qualifiers: Readonly<Record<string, Qualifier>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-uncertain',
}

/** A point, or the days or months that `2025-06-2X` and `2025-1X` leave open. */
export type Reading = EdtfPoint | { readonly from: EdtfPoint; readonly to: EdtfPoint }

/** What stands in the way of a plain point, so that whoever needs one can say so. */
export const isPoint = (reading: Reading): reading is EdtfPoint => 'year' in reading

/**
 * Reads `text`, which begins at `offset` of what the author wrote.
 * @throws {Refusal} when it is none
 */
export function readPoint(text: string, offset: number): Reading {
  const mark = qualifiers[text.at(-1) ?? '']
  const qualifier = mark ?? 'none'
  const body = mark ? text.slice(0, -1) : text
  if (/^[?~%]/.test(text) || /[?~%]/.test(body)) {
    const at = text.search(/[?~%]/)
    throw new Refusal(
      offset + at,
      1,
      'a qualifier stands once, after the whole date',
      'Write it at the end: 2025-06~ (about), 2025-06? (uncertain), 2025-06% (both).',
    )
  }
  const split = splitYear(body, offset)
  if (split.rest === '') return yearPoint(split, qualifier, offset)
  return readMonth(body, split, qualifier, offset)
}

interface Year {
  readonly digits: string
  /** Of a masked year (`199X`), its number without the X. */
  readonly value: number
  readonly negative: boolean
  readonly extended: boolean
  readonly rest: string
  /** How many units the year takes. */
  readonly length: number
}

function splitYear(body: string, offset: number): Year {
  const match = /^(Y?)(-?)([0-9X]+)/.exec(body)
  if (!match) {
    throw new Refusal(
      offset,
      Math.max(body.length, 1),
      'a date begins with a year of four digits',
      'Write 2024, 2024-12 or 2024-12-03.',
    )
  }
  const [whole, letter = '', sign = '', digits = ''] = match
  const extended = letter === 'Y'
  const negative = sign === '-'
  const length = whole.length
  if (extended) {
    if (digits.includes('X') || digits.length < 5 || digits.startsWith('0')) {
      throw new Refusal(
        offset,
        length,
        'Y is for years of more than four digits',
        'Write Y-16999 for 17000 BCE, and other years with four digits and without Y.',
      )
    }
  } else if (digits.length !== 4) {
    throw new Refusal(
      offset,
      length,
      digits.length < 4 ? 'a year has four digits' : 'a year of more than four digits begins with Y',
      digits.length < 4
        ? `Write ${sign}${digits.padStart(4, '0')}.`
        : `Write Y${sign}${digits.replace(/^0+/, '')}, or put hyphens between year, month and day.`,
    )
  } else if (negative && digits === '0000') {
    throw new Refusal(offset, length, 'there is no year -0000', 'Write 0000, which is 1 BCE.', '0000')
  }
  const known = Number(digits.replace(/X+$/, ''))
  const value = negative ? -known : known
  if (extended && (value < FIRST_YEAR || value > LAST_YEAR)) {
    throw new Refusal(
      offset,
      length,
      `time is counted here in milliseconds, which reach from the year ${FIRST_YEAR} to ${LAST_YEAR}`,
      `Write a year between Y${FIRST_YEAR} and Y${LAST_YEAR}.`,
    )
  }
  return { digits, value, negative, extended, rest: body.slice(length), length }
}

function yearPoint(year: Year, qualifier: Qualifier, offset: number): EdtfPoint {
  const masked = /X+$/.exec(year.digits)?.[0].length ?? 0
  if (masked > 2 || year.digits.slice(0, 4 - masked).includes('X')) {
    throw new Refusal(
      offset,
      year.length,
      'of a year only the last digit or the last two may be unspecified',
      'Write 199X (a decade) or 19XX (a century), or [1000..1999] for a longer window.',
    )
  }
  if (masked === 0) {
    return point({ year: year.value }, 'year', qualifier, years(year.value, 1))
  }
  const width = 10 ** masked
  // Of -049X the lowest year is -0499: the mask counts away from zero.
  const lowest = year.negative ? year.value * width - (width - 1) : year.value * width
  const bounds =
    year.negative && year.value === 0
      ? // -000X holds -0009 to -0001, for there is no -0000.
        years(lowest, width - 1)
      : years(lowest, width)
  return point({ year: lowest }, masked === 1 ? 'decade' : 'century', qualifier, bounds)
}

function readMonth(body: string, split: Year, qualifier: Qualifier, offset: number): Reading {
  const at = offset + split.length
  const match = /^-([0-9X]{2})(?:-([0-9X]{2}))?(T.*)?$/.exec(split.rest)
  if (!match) {
    throw new Refusal(
      at,
      split.rest.length,
      'after the year come a hyphen and two digits for the month, then perhaps a hyphen and two for the day',
      'Write 2024-12 or 2024-12-03.',
    )
  }
  if (split.extended) {
    throw new Refusal(
      at,
      split.rest.length,
      'a year written with Y stands alone',
      `Write ${body.slice(0, split.length)}.`,
      body.slice(0, split.length),
    )
  }
  const [, month = '', day, time] = match
  if (split.digits.includes('X')) {
    if (/^X+$/.test(month + (day ?? '')) && time === undefined) return yearPoint(split, qualifier, offset)
    throw new Refusal(
      at,
      split.rest.length,
      'after an unspecified digit all others are unspecified too',
      'Write 199X, or a window in brackets: [1990-06..1999-06].',
    )
  }
  const year = split.value
  if (month.includes('X')) {
    if (time === undefined && (day === undefined || day === 'XX')) {
      if (month === 'XX') return point({ year }, 'year', qualifier, years(year, 1))
      if (month === '0X') return range({ year, month: 1 }, { year, month: 9 }, qualifier)
      if (month === '1X') return range({ year, month: 10 }, { year, month: 12 }, qualifier)
    }
    throw new Refusal(
      at + 1,
      split.rest.length - 1,
      'a month can be left open only as XX, 0X or 1X, with nothing known after it',
      `Write ${yearText(year)}-XX, or a window in brackets.`,
    )
  }
  const number = Number(month)
  if (day === undefined) {
    if (time !== undefined) throw noDayForTime(at + 3, time)
    return monthPoint(year, number, month, qualifier, at + 1)
  }
  checkMonth(year, number, at + 1, day)
  return readDay(year, number, day, time, qualifier, at + 4)
}

function noDayForTime(at: number, time: string): Refusal {
  return new Refusal(at, time.length, 'a time needs its day', 'Write 2024-12-03T22:27:00+09:00.')
}

function monthPoint(
  year: number,
  number: number,
  written: string,
  qualifier: Qualifier,
  at: number,
): EdtfPoint {
  if (number >= 33 && number <= 36) {
    const quarter = number - 32
    return point({ year, quarter }, 'quarter', qualifier, months(year, quarter * 3 - 2, 3))
  }
  if (number >= 21 && number <= 24) {
    const season = number - 20
    // Meteorological and northern: spring is March to May; winter begins in December of its year.
    return point({ year, season }, 'season', qualifier, months(year, season * 3, 3))
  }
  if (number >= 25 && number <= 41) {
    throw new Refusal(
      at,
      2,
      `${written} (a part of the year) is not in the subset`,
      `Write a quarter (${yearText(year)}-33 to ${yearText(year)}-36), a month, or a window in brackets.`,
    )
  }
  checkMonth(year, number, at)
  return point({ year, month: number }, 'month', qualifier, months(year, number, 1))
}

function checkMonth(year: number, month: number, at: number, day?: string): void {
  if (month >= 1 && month <= 12) return
  const y = yearText(year)
  if (month === 0) {
    throw new Refusal(at, 2, 'there is no month 0', `Write ${y}-01, or ${y} alone.`)
  }
  if (day !== undefined) {
    const swapped = Number(day) >= 1 && Number(day) <= 12 && month <= daysInMonth(year, Number(day))
    const reason = `there is no month ${month}`
    if (swapped) {
      const right = `${y}-${day}-${month}`
      throw new Refusal(at, 2, reason, `The month comes before the day. Write ${right}.`, right)
    }
    throw new Refusal(at, 2, reason, `Write a month from 01 to 12, such as ${y}-12.`)
  }
  throw new Refusal(
    at,
    2,
    `there is no month ${month}`,
    `Write ${y}-12, or [${y}-12..${yearText(year + 1)}-01] for a window.`,
    `${y}-12`,
  )
}

function readDay(
  year: number,
  month: number,
  day: string,
  time: string | undefined,
  qualifier: Qualifier,
  at: number,
): Reading {
  const last = daysInMonth(year, month)
  const stem = `${yearText(year)}-${pad(month, 2)}`
  if (day.includes('X')) {
    if (time !== undefined) throw noDayForTime(at + 2, time)
    if (day === 'XX') return point({ year, month }, 'month', qualifier, months(year, month, 1))
    const ten = Number(day[0]) * 10
    if (day[0] === 'X' || ten > last) {
      throw new Refusal(
        at,
        2,
        day[0] === 'X'
          ? 'after an unspecified digit all others are unspecified too'
          : `month ${stem} has ${last} days`,
        `Write ${stem}-2X for its twenties, ${stem}-XX for any day, or a window in brackets.`,
      )
    }
    const from = { year, month, day: Math.max(ten, 1) }
    return range(from, { year, month, day: Math.min(ten + 9, last) }, qualifier)
  }
  const number = Number(day)
  if (number === 0) {
    throw new Refusal(at, 2, 'there is no day 0', `Write ${stem}-01, or ${stem} alone.`)
  }
  if (number > last) {
    throw new Refusal(
      at,
      2,
      `month ${stem} has ${last} days`,
      `Write ${stem}-${last}, or ${stem} for a day unknown.`,
      `${stem}-${last}`,
    )
  }
  if (time === undefined) {
    const start = startOfDay(year, month, number)
    return point({ year, month, day: number }, 'day', qualifier, {
      earliest: start,
      latest: ms(start + DAY),
    })
  }
  return readTime({ year, month, day: number }, time, qualifier, at + 2)
}

type Day = { readonly year: number; readonly month: number; readonly day: number }

function readTime(day: Day, text: string, qualifier: Qualifier, at: number): EdtfPoint {
  const match = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(.*)$/.exec(text)
  const date = `${yearText(day.year)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
  if (!match) {
    throw new Refusal(
      at,
      text.length,
      'a time is hours, minutes and seconds in two digits each, with colons, then the offset from UTC',
      `Write ${date}T22:27:00Z, or with an offset: ${date}T22:27:00+09:00.`,
    )
  }
  const [, h = '', m = '', s, fraction, zone = ''] = match
  const [hour, minute, second] = [Number(h), Number(m), Number(s ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) {
    throw new Refusal(
      at + 1,
      text.length - 1 - zone.length,
      'a day has the hours 00 to 23, with minutes and seconds from 00 to 59',
      hour === 24 ? 'Write 00:00:00 of the next day.' : `Write a time such as ${date}T22:27:00Z.`,
    )
  }
  if (fraction !== undefined && fraction.length !== 3) {
    const right = fraction.slice(0, 3).padEnd(3, '0')
    throw new Refusal(
      text.indexOf('.') + at,
      fraction.length + 1,
      'a fraction of a second has three digits',
      `Write .${right}.`,
    )
  }
  if (qualifier !== 'none') {
    throw new Refusal(
      at + text.length,
      1,
      'a time of day takes no qualifier',
      `Write ${date} with it, or a window in brackets: [${date}T22:00:00Z..${date}T23:00:00Z].`,
    )
  }
  const clock = text.slice(0, text.length - zone.length)
  const offset = readOffset(zone, `${date}${clock}`, at + clock.length)
  const time: EdtfTime = { hour, minute, second, millisecond: Number(fraction ?? 0), offset }
  const precision: Precision = fraction !== undefined ? 'millisecond' : s !== undefined ? 'second' : 'minute'
  const wall = startOfDay(day.year, day.month, day.day) + hour * HOUR + minute * MINUTE + second * SECOND
  const earliest = ms(wall + time.millisecond - offset * MINUTE)
  const width = precision === 'minute' ? MINUTE : precision === 'second' ? SECOND : 1
  return point({ ...day, time }, precision, qualifier, { earliest, latest: ms(earliest + width) })
}

/** Minutes east of UTC. */
function readOffset(zone: string, local: string, at: number): number {
  if (zone === 'Z') return 0
  const match = /^([+-])(\d\d)(?::(\d\d))?$/.exec(zone)
  if (!match) {
    throw new Refusal(
      at,
      zone.length,
      zone === ''
        ? 'a time without an offset from UTC could be anywhere'
        : 'the offset is Z, +hh:mm or -hh:mm',
      `Write ${local}Z for UTC, or the offset of the place: ${local}+09:00.`,
    )
  }
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  const east = match[1] === '+'
  if (Number(match[3] ?? 0) > 59 || minutes > (east ? 14 : 12) * 60) {
    throw new Refusal(
      at,
      zone.length,
      'offsets from UTC go from -12:00 to +14:00',
      `Write ${local}+09:00, for example.`,
    )
  }
  if (!east && minutes === 0) {
    throw new Refusal(at, zone.length, 'there is no offset -00:00', `Write ${local}Z.`, `${local}Z`)
  }
  return east ? minutes : -minutes
}

type Fields = Pick<EdtfPoint, 'year'> &
  Partial<Pick<EdtfPoint, 'month' | 'day' | 'quarter' | 'season' | 'time'>>

function point(fields: Fields, precision: Precision, qualifier: Qualifier, bounds: Bounds): EdtfPoint {
  const empty = { month: null, day: null, quarter: null, season: null, time: null }
  return { ...empty, ...fields, precision, qualifier, bounds: widen(bounds, qualifier) }
}

/** EDTF gives `~` no width. Here it is half the unit on either side: `2025-06~` is 17 May to 15 July. */
function widen(bounds: Bounds, qualifier: Qualifier): Bounds {
  if (qualifier !== 'approximate' && qualifier !== 'approximate-uncertain') return bounds
  const half = (bounds.latest - bounds.earliest) / 2
  return { earliest: ms(bounds.earliest - half), latest: ms(bounds.latest + half) }
}

/** The days or months of a mask; the qualifier is of the whole, so its widening is measured on the whole. */
function range(first: Fields, last: Fields, qualifier: Qualifier): Reading {
  const inDays = first.day !== undefined
  const unit = (fields: Fields): Bounds => {
    const month = fields.month ?? 1
    if (!inDays) return months(fields.year, month, 1)
    const start = startOfDay(fields.year, month, fields.day ?? 1)
    return { earliest: start, latest: ms(start + DAY) }
  }
  const precision: Precision = inDays ? 'day' : 'month'
  const whole = widen({ earliest: unit(first).earliest, latest: unit(last).latest }, qualifier)
  const from = point(first, precision, 'none', unit(first))
  const to = point(last, precision, 'none', unit(last))
  return {
    from: { ...from, qualifier, bounds: { earliest: whole.earliest, latest: from.bounds.latest } },
    to: { ...to, qualifier, bounds: { earliest: to.bounds.earliest, latest: whole.latest } },
  }
}

function years(first: number, count: number): Bounds {
  return { earliest: startOfDay(first), latest: startOfDay(first + count) }
}

function months(year: number, first: number, count: number): Bounds {
  return { earliest: startOfDay(year, first), latest: startOfDay(year, first + count) }
}
