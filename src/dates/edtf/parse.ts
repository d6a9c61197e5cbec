/** The whole of an EDTF text: a date, a set in brackets, or an interval with a slash. */
import type { EdtfDate, EdtfResult } from '../types'
import { isPoint } from './build'
import { cureFor } from './cures'
import { readInterval } from './interval'
import { freeze } from './parts'
import { readPoint } from './point'
import { problemOf, Refusal } from './refusal'
import { readSet, setOf } from './set'

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
    const refusal = cureFor(text, isEdtf) ?? error
    // What is said of a part of a set or an interval is no date to put in the place of the whole.
    const { hint, ...problem } = problemOf(text, refusal)
    return {
      ok: false,
      problem: hint !== undefined && refusesAll(refusal, text) ? { ...problem, hint } : problem,
    }
  }
}

function refusesAll({ position, length }: Refusal, text: string): boolean {
  return (position === 0 && length === text.length) || !/[[\]/,]/.test(text)
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
