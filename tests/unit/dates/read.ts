import { type EdtfDate, parseEdtf } from '../../../src/dates'

/** The date of a text that is one. */
export function read(text: string): EdtfDate {
  const result = parseEdtf(text)
  if (!result.ok) throw new Error(result.problem.message)
  return result.date
}

/** What is wrong with a text that is no date. */
export function problem(text: string) {
  const result = parseEdtf(text)
  if (result.ok) throw new Error(`${text} is a date`)
  return result.problem
}
