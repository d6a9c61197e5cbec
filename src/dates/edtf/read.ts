/** The whole of an EDTF text: a date, a set in brackets, or an interval with a slash. */
import type { EdtfDate } from '../types'
import { isPoint } from './build'
import { freeze } from './freeze'
import { learnToRead } from './given'
import { readInterval } from './interval'
import { readPoint } from './point'
import { Refusal } from './refusal'
import { readSet, setOf } from './set'

/** Longer texts are not dates, and are not looked at. */
const LONGEST = 1000

/**
 * The date that an EDTF text stands for, or null where it is none. What `parseEdtf` says about a text that is none takes
 * more code than reading does; whoever does not say it (the page) reads with this.
 */
export function readEdtf(text: string): EdtfDate | null {
  try {
    return readOrRefuse(text)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return null
  }
}

/** @throws {Refusal} where the text is no date */
export function readOrRefuse(text: string): EdtfDate {
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

// From now on the page can read whatever an address or a person writes.
learnToRead(readEdtf)
