import type { EdtfProblem } from '../types'

/** Thrown inside the parser, never out of it: what is wrong, where, and the cure. */
export class Refusal extends Error {
  constructor(
    readonly position: number,
    readonly length: number,
    /** A clause without its full stop: "there is no month 13". */
    readonly reason: string,
    /** One or more whole sentences: "Write 2025-12." */
    readonly cure: string,
    readonly hint?: string,
  ) {
    super(reason)
  }
}

/** The refusal as a sentence about the whole text. */
export function problemOf(text: string, refusal: Refusal): EdtfProblem {
  const { position, length, reason, cure, hint } = refusal
  const message = `${quote(text)} is no EDTF date: ${reason}. ${cure}`
  return hint === undefined ? { message, position, length } : { message, position, length, hint }
}

/** A text in quotes, short enough for a sentence, with nothing in it that breaks a line. */
export function quote(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return `"${short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}')}"`
}

/** A whole number in at least `length` digits, with its sign in front. */
export function pad(value: number, length: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(length, '0')
}

/** A year as EDTF writes it: four digits, or `Y` and more. */
export function yearText(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : pad(year, 4)
}
