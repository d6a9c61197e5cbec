/** One point in words, in pieces that know which field they tell: so that two points can share what they have alike. */
import { startOfDay } from '../calendar'
import type { EdtfPoint } from '../types'
import { clockOf, type Wall, wallOf } from './clock'
import type { CaseForm, WordsOptions } from './types'
import { numberIn, partsOf, type Voice } from './voice'

export type Field = 'year' | 'month' | 'day' | 'time'

export interface Piece {
  readonly field: Field | null
  readonly text: string
}

/** The pieces of a point, without its qualifier. `form` names a case of the voice's phrases, or none. */
export function piecesOf(
  point: EdtfPoint,
  voice: Voice,
  form: string,
  options: WordsOptions,
): readonly Piece[] {
  const { phrases } = voice
  if (point.precision === 'decade' || point.precision === 'century') {
    return [{ field: 'year', text: yearsText(point, voice, form) }]
  }
  if (point.quarter !== null || point.season !== null) {
    return [{ field: 'year', text: partOfYear(point, voice, form, options) }]
  }
  if (point.month === null) return yearOf(point.year, voice)
  if (point.time === null) return dateOf(point, voice, phrases.cases[form], options)
  const wall = wallOf(point, options.timeZone)
  return [
    ...dateOf(wall, voice, phrases.cases[form], options),
    { field: null, text: phrases.comma },
    { field: 'time', text: clockOf(point, wall, voice) },
  ]
}

/** Pieces as plain text. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** Whether a decade reads like a century ("2000s"), so that its years must be told. */
export function isPlainDecade(point: EdtfPoint): boolean {
  return point.precision === 'decade' && point.year > 0 && point.year % 100 !== 0
}

/** First and last year of a decade or century. */
export function yearsOf(point: EdtfPoint): readonly [number, number] {
  // -000X ends with the year -1, as there is no -0000.
  const last = point.year + (point.precision === 'decade' ? 9 : 99)
  return [point.year, point.year < 0 && last === 0 ? -1 : last]
}

function yearsText(point: EdtfPoint, voice: Voice, form: string): string {
  const { phrases } = voice
  if (isPlainDecade(point) && phrases.decade)
    return phrases.decade(point.year, numberIn(voice, point.year), form)
  return yearsOf(point)
    .map((year) =>
      textOf(
        phrases.era
          ? atEnd([{ field: 'year', text: yearText(year, voice) }], year, voice)
          : yearOf(year, voice),
      ),
    )
    .join('–')
}

function partOfYear(point: EdtfPoint, voice: Voice, form: string, options: WordsOptions): string {
  const { phrases } = voice
  const { quarter, season, year } = point
  // Winter runs into the next year, and says so.
  const two = season === 4 ? `/${numberIn(voice, (year + 1) % 100).padStart(2, numberIn(voice, 0))}` : ''
  const years = (phrases.era ? yearText(year, voice) : textOf(yearOf(year, voice))) + (year > 0 ? two : '')
  const said =
    quarter !== null
      ? phrases.quarter(quarter, years, form, options.length === 'short')
      : phrases.season?.(season ?? 1, years, form)
  if (said !== undefined) return textOf(atEnd([{ field: null, text: said }], year, voice))
  const month = (n: number): string => {
    const date = { year: n > 12 ? year + 1 : year, month: n > 12 ? n - 12 : n, day: null }
    return textOf(dateOf(date, voice, undefined, options))
  }
  return `${month((season ?? 1) * 3)}–${month((season ?? 1) * 3 + 2)}`
}

/** A year by itself. */
function yearOf(year: number, voice: Voice): readonly Piece[] {
  const { phrases } = voice
  if (phrases.era) {
    const text = phrases.year.replace('{y}', yearText(year, voice))
    return atEnd([{ field: 'year', text }], year, voice)
  }
  const fields: Intl.DateTimeFormatOptions = { year: 'numeric' }
  if (needsEra(year)) fields.era = 'short'
  const parts = partsOf(voice, fields, startOfDay(year))
  const text = parts.map(({ type, value }) => (type === 'year' ? yearText(year, voice) : value)).join('')
  return [{ field: 'year', text }]
}

/** Year, month and perhaps day, in Intl's order. */
function dateOf(
  date: Pick<EdtfPoint, 'year' | 'month' | 'day'> | Wall,
  voice: Voice,
  form: CaseForm | undefined,
  options: WordsOptions,
): readonly Piece[] {
  const { phrases } = voice
  const long = options.length !== 'short'
  const withDay = date.day !== null
  const withYear = !(withDay && options.year === false)
  const fields: Intl.DateTimeFormatOptions = { month: long ? 'long' : 'short' }
  if (withDay) fields.day = 'numeric'
  if (withYear) fields.year = 'numeric'
  // Intl's eras are taken only where the phrases have none; else the year's text is put in the place of another's.
  if (withYear && needsEra(date.year) && !phrases.era) fields.era = 'short'
  const month = date.month ?? 1
  const instant = startOfDay(fields.era ? date.year : 2024, month, date.day ?? 1)
  const pieces = partsOf(voice, fields, instant).map(({ type, value }): Piece => {
    if (type === 'year') return { field: 'year', text: yearText(date.year, voice) }
    if (type === 'month') {
      const other = withDay ? undefined : monthIn(form?.month, month, long, voice)
      return { field: 'month', text: other ?? value }
    }
    if (type === 'day') return { field: 'day', text: phrases.day?.(date.day ?? 1, value) ?? value }
    return { field: null, text: value }
  })
  return withYear ? atEnd(pieces, date.year, voice) : pieces
}

/** A month by itself in another form than Intl gives beside a year. */
function monthIn(form: CaseForm['month'], month: number, long: boolean, voice: Voice): string | undefined {
  if (form === undefined || form === 'standalone') return undefined
  if (form !== 'format' && long) return form[month - 1]
  const fields: Intl.DateTimeFormatOptions = { day: 'numeric', month: long ? 'long' : 'short' }
  return partsOf(voice, fields, startOfDay(2024, month, 1)).find(({ type }) => type === 'month')?.value
}

/** The first century of our era is told apart from everyday short numbers. */
const needsEra = (year: number): boolean => year < 100

function yearText(year: number, voice: Voice): string {
  const { era } = voice.phrases
  const number = numberIn(voice, year > 0 ? year : 1 - year)
  if (!era || era.at === 'end' || !needsEra(year)) return number
  return (year > 0 ? era.after : era.before).replace('{y}', number)
}

/** The era after the whole date, in languages that put it there. */
function atEnd(pieces: readonly Piece[], year: number, { phrases: { era } }: Voice): readonly Piece[] {
  if (era?.at !== 'end' || !needsEra(year)) return pieces
  return [...pieces, { field: null, text: year > 0 ? era.after : era.before }]
}
