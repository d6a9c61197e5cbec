/** What sets and intervals have in common: their points, and what these amount to together. */
import type { EdtfPoint, Precision, Qualifier } from '../types'
import { isPoint } from './build'
import { readPoint } from './point'
import { Refusal } from './refusal'

/** A point where masks of days and months have no place: in sets and intervals. */
export function readPlainPoint(text: string, offset: number): EdtfPoint {
  const reading = readPoint(text, offset)
  if (isPoint(reading)) return reading
  throw new Refusal(
    offset,
    text.length,
    'inside sets and intervals a day or month is left open as XX only',
    'Write the first and the last day instead: [2025-06-20..2025-06-29].',
  )
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

/** The coarsest precision among some points: what all of them together are known to. */
export function coarsest(points: readonly EdtfPoint[]): Precision {
  const ranks = points.map((point) => coarseness.indexOf(point.precision))
  return coarseness[Math.max(...ranks)] ?? 'year'
}

/** The qualifier of a whole: whatever holds for one of its parts. */
export function together(points: readonly EdtfPoint[]): Qualifier {
  const has = (part: string) => points.some((point) => point.qualifier.includes(part))
  const approximate = has('approximate')
  const uncertain = has('uncertain')
  if (approximate && uncertain) return 'approximate-uncertain'
  return approximate ? 'approximate' : uncertain ? 'uncertain' : 'none'
}
