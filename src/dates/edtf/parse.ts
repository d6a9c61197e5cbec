import type { EdtfResult } from '../types'
import { cureFor } from './cures'
import { readEdtf, readOrRefuse } from './read'
import { problemOf, Refusal } from './refusal'

/**
 * Reads one EDTF date of the subset that docs/dates.md describes.
 * Never throws: what is no date comes back as a problem with its place and its cure.
 */
export function parseEdtf(text: string): EdtfResult {
  try {
    return { ok: true, date: readOrRefuse(text) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const refusal = cureFor(text, (candidate) => readEdtf(candidate) !== null) ?? error
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
