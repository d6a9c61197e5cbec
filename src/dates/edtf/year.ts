/** The year: four digits, with X for what is unspecified, a minus before the year 1 BCE, or Y and more digits. */
import { FIRST_YEAR, LAST_YEAR } from '../calendar'
import type { EdtfPoint, Qualifier } from '../types'
import { pointOf, yearsFrom } from './build'
import { Refusal } from './refusal'

export interface Year {
  readonly digits: string
  /** Of a masked year (`199X`), its number without the X. */
  readonly value: number
  readonly negative: boolean
  readonly extended: boolean
  readonly rest: string
  /** How many units the year takes. */
  readonly length: number
}

/** Takes the year from the front of a point that begins at `offset`. */
export function splitYear(body: string, offset: number): Year {
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

/** A year, decade or century by itself. */
export function yearPoint(year: Year, qualifier: Qualifier, offset: number): EdtfPoint {
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
    return pointOf({ year: year.value }, 'year', qualifier, yearsFrom(year.value, 1))
  }
  const width = 10 ** masked
  // Of -049X the lowest year is -0499: the mask counts away from zero.
  const lowest = year.negative ? year.value * width - (width - 1) : year.value * width
  const bounds =
    year.negative && year.value === 0
      ? // -000X holds -0009 to -0001, for there is no -0000.
        yearsFrom(lowest, width - 1)
      : yearsFrom(lowest, width)
  return pointOf({ year: lowest }, masked === 1 ? 'decade' : 'century', qualifier, bounds)
}
