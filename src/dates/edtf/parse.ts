/** The whole of an EDTF text: a date, a set in brackets, or an interval with a slash. */
import type { Bounds, EdtfDate, EdtfMember, EdtfPoint, EdtfResult, Precision, Qualifier } from '../types'
import { ms } from '../types'
import { cureFor } from './cures'
import { isPoint, readPoint } from './point'
import { problemOf, Refusal } from './refusal'

/** Longer texts are not dates, and are not looked at. */
const LONGEST = 1000

/**
 * Reads one EDTF date of the subset that docs/dates.md describes.
 * Never throws: what is no date comes back as a problem with its place and its cure.
 */
export function parseEdtf(text: string): EdtfResult {
  try {
    return { ok: true, date: read(text) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, problem: problemOf(text, cureFor(text, isEdtf) ?? error) }
  }
}

function isEdtf(text: string): boolean {
  try {
    read(text)
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return false
  }
}

function read(text: string): EdtfDate {
  if (text.trim() === '') {
    throw new Refusal(0, text.length, 'there is nothing in it', 'Write 2024, 2024-12 or 2024-12-03.')
  }
  if (text.length > LONGEST) {
    throw new Refusal(
      0,
      text.length,
      `it is ${text.length} characters long`,
      'Write 2024-12-03, for example.',
    )
  }
  if (/^[[{]/.test(text)) return readSet(text)
  if (text.includes('/')) return readInterval(text)
  const range = text.indexOf('..')
  if (range >= 0) {
    throw new Refusal(
      range,
      2,
      'two dots stand inside brackets, or alone on a side of a slash',
      'Write [2024-12-03..2024-12-08] for once, between these; 2024-12-03/2024-12-08 for all that time; 2024-12-03/.. for from then on.',
    )
  }
  const reading = readPoint(text, 0)
  if (!isPoint(reading)) return setOf(text, [reading])
  // A day is known only when it's neither one of several nor about.
  const exact = reading.month !== null && (reading.day !== null || reading.time !== null)
  const wide = reading.qualifier === 'approximate' || reading.qualifier === 'approximate-uncertain'
  return freeze({
    edtf: text,
    kind: exact && !wide ? 'instant' : 'window',
    precision: reading.precision,
    qualifier: reading.qualifier,
    start: reading.bounds,
    end: null,
    startState: 'known',
    endState: 'none',
    form: { type: 'date', date: reading },
  })
}

/** A point where masks of days and months have no place: in sets and intervals. */
function readPlainPoint(text: string, offset: number): EdtfPoint {
  const reading = readPoint(text, offset)
  if (isPoint(reading)) return reading
  throw new Refusal(
    offset,
    text.length,
    'inside sets and intervals a day or month is left open as XX only',
    'Write the first and the last day instead: [2025-06-20..2025-06-29].',
  )
}

function readSet(text: string): EdtfDate {
  if (text.startsWith('{')) {
    throw new Refusal(
      0,
      1,
      'braces mean all of these dates, which is no single event',
      'Write [2024-12-03,2024-12-08] for once, on one of these; 2024-12-03/2024-12-08 for all that time; or an event for each.',
    )
  }
  const close = text.indexOf(']')
  if (close !== text.length - 1) {
    throw close < 0
      ? new Refusal(text.length, 0, 'the bracket is not closed', `Write ${text}].`)
      : new Refusal(
          close + 1,
          text.length - close - 1,
          'a set ends with its bracket',
          'Write qualifiers and ends inside the brackets.',
        )
  }
  const members: EdtfMember[] = []
  const entries = text.slice(1, -1).split(',')
  let offset = 1
  for (const [index, entry] of entries.entries()) {
    members.push(readMember(entry, offset, index === 0, index === entries.length - 1))
    offset += entry.length + 1
  }
  return setOf(text, members)
}

function readMember(entry: string, offset: number, first: boolean, last: boolean): EdtfMember {
  if (entry.includes('/') || entry.includes('[')) {
    throw new Refusal(
      offset + entry.search(/[/[]/),
      1,
      'a set holds single dates and ranges of two dots',
      'Write [2024-12-03..2024-12-08].',
    )
  }
  const dots = entry.indexOf('..')
  if (dots < 0) {
    if (entry === '') {
      throw new Refusal(offset - 1, 1, 'the set has an empty entry', 'Write [2024-12-03,2024-12-08].')
    }
    const point = readPlainPoint(entry, offset)
    return { from: point, to: point }
  }
  const before = entry.slice(0, dots)
  const after = entry.slice(dots + 2)
  if (before === '' && after === '') {
    throw new Refusal(
      offset,
      2,
      'the range has no date on either side',
      'Write [..2024-12-08] or [2024-12-03..].',
    )
  }
  if ((before === '' && !first) || (after === '' && !last)) {
    throw new Refusal(
      offset + dots,
      2,
      'only the first entry may be open towards the past, and only the last towards the future',
      'Write [..2024-12-03,2024-12-08..].',
    )
  }
  const from = before === '' ? null : readPlainPoint(before, offset)
  const to = after === '' ? null : readPlainPoint(after, offset + dots + 2)
  if (from && to && from.bounds.earliest >= to.bounds.latest) {
    throw new Refusal(
      offset,
      entry.length,
      'the range ends before it begins',
      `Write [${after}..${before}].`,
      `[${after}..${before}]`,
    )
  }
  return { from, to }
}

function setOf(text: string, members: readonly EdtfMember[]): EdtfDate {
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  for (const { from, to } of members) {
    earliest = Math.min(earliest, from?.bounds.earliest ?? Number.NEGATIVE_INFINITY)
    latest = Math.max(latest, to?.bounds.latest ?? Number.POSITIVE_INFINITY)
  }
  const points = members.flatMap(({ from, to }) => [from, to]).filter((point) => point !== null)
  return freeze({
    edtf: text,
    kind: 'window',
    precision: coarsest(points),
    qualifier: together(points),
    start: { earliest: ms(earliest), latest: ms(latest) },
    end: null,
    startState: 'known',
    endState: 'none',
    form: { type: 'set', members },
  })
}

function readInterval(text: string): EdtfDate {
  const slash = text.indexOf('/')
  const second = text.indexOf('/', slash + 1)
  if (second >= 0) {
    throw new Refusal(second, 1, 'an interval has one slash', 'Write 2024-12-03/2024-12-08.')
  }
  const before = text.slice(0, slash)
  const after = text.slice(slash + 1)
  const bracket = text.search(/[[\]{}]/)
  if (bracket >= 0) {
    throw new Refusal(
      bracket,
      1,
      'a set cannot be the end of an interval',
      'Write a single date on each side, with ~ where it is about: 1993~/2023.',
    )
  }
  const from = readEnd(before, 0)
  const to = readEnd(after, slash + 1)
  if (!from && !to) {
    throw new Refusal(
      0,
      text.length,
      'the interval has no date on either side',
      'Write 2022-02-24/.. or ../2023.',
    )
  }
  const points = [from, to].filter((point) => point !== null)
  const end: Bounds = {
    earliest: ms(
      Math.max(
        from?.bounds.earliest ?? Number.NEGATIVE_INFINITY,
        to?.bounds.earliest ?? Number.NEGATIVE_INFINITY,
      ),
    ),
    latest: to?.bounds.latest ?? ms(Number.POSITIVE_INFINITY),
  }
  const start: Bounds = {
    earliest: from?.bounds.earliest ?? ms(Number.NEGATIVE_INFINITY),
    latest: ms(Math.min(from?.bounds.latest ?? Number.POSITIVE_INFINITY, end.latest)),
  }
  if (start.earliest >= end.latest) {
    throw new Refusal(
      0,
      text.length,
      'it ends before it begins',
      `Write ${after}/${before}.`,
      `${after}/${before}`,
    )
  }
  return freeze({
    edtf: text,
    kind: to ? 'span' : 'ongoing',
    precision: coarsest(points),
    qualifier: together(points),
    start,
    end,
    startState: from ? 'known' : before === '..' ? 'open' : 'unknown',
    endState: to ? 'known' : after === '..' ? 'open' : 'unknown',
    form: { type: 'interval', from, to },
  })
}

function readEnd(text: string, offset: number): EdtfPoint | null {
  return text === '' || text === '..' ? null : readPlainPoint(text, offset)
}

const coarseness: readonly Precision[] = [
  'millisecond',
  'second',
  'minute',
  'day',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
]

function coarsest(points: readonly EdtfPoint[]): Precision {
  const ranks = points.map((point) => coarseness.indexOf(point.precision))
  return coarseness[Math.max(...ranks)] ?? 'year'
}

function together(points: readonly EdtfPoint[]): Qualifier {
  const has = (part: string) => points.some((point) => point.qualifier.includes(part))
  const approximate = has('approximate')
  const uncertain = has('uncertain')
  if (approximate && uncertain) return 'approximate-uncertain'
  return approximate ? 'approximate' : uncertain ? 'uncertain' : 'none'
}

/** Freezes plain data all the way down. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) freeze(part)
  }
  return value
}
