/** One date or time: `2024`, `2024-12`, `2024-12-03`, `2024-12-03T22:27:00+09:00`, `2025-33`, `199X`, `Y-16999`, … */
import { DAY, daysInMonth, startOfDay } from '../calendar'
import type { EdtfPoint, Qualifier } from '../types'
import { ms } from '../types'
import { monthsFrom, pointOf, type Reading, rangeOf, yearsFrom } from './build'
import { pad, Refusal, yearText } from './refusal'
import { readTime } from './time'
import { splitYear, type Year, yearPoint } from './year'

const qualifiers: Readonly<Record<string, Qualifier>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate-uncertain',
}

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
      if (month === 'XX') return pointOf({ year }, 'year', qualifier, yearsFrom(year, 1))
      if (month === '0X') return rangeOf({ year, month: 1 }, { year, month: 9 }, qualifier)
      if (month === '1X') return rangeOf({ year, month: 10 }, { year, month: 12 }, qualifier)
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
    return pointOf({ year, quarter }, 'quarter', qualifier, monthsFrom(year, quarter * 3 - 2, 3))
  }
  if (number >= 21 && number <= 24) {
    const season = number - 20
    // Meteorological and northern: spring is March to May; winter begins in December of its year.
    return pointOf({ year, season }, 'season', qualifier, monthsFrom(year, season * 3, 3))
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
  return pointOf({ year, month: number }, 'month', qualifier, monthsFrom(year, number, 1))
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
    if (day === 'XX') return pointOf({ year, month }, 'month', qualifier, monthsFrom(year, month, 1))
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
    return rangeOf(from, { year, month, day: Math.min(ten + 9, last) }, qualifier)
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
    return pointOf({ year, month, day: number }, 'day', qualifier, {
      earliest: start,
      latest: ms(start + DAY),
    })
  }
  return readTime({ year, month, day: number }, time, qualifier, at + 2)
}
