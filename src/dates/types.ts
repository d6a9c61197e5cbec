/**
 * When things happened: the shapes every other folder uses.
 *
 * All times are whole milliseconds UTC since 1970-01-01T00:00Z (proleptic Gregorian), and every interval is
 * half-open: `earliest` belongs to it, `latest` does not. 24 October 2024 is [24 Oct 00:00Z, 25 Oct 00:00Z).
 */

declare const unit: unique symbol

/** Milliseconds UTC. Branded, so that a pixel never passes for a date. May be infinite where a date is open. */
export type Ms = number & { readonly [unit]: 'ms' }

/** Calls a plain number milliseconds UTC. The one place where the brand is put on. */
export const ms = (value: number): Ms => value as Ms

/** Where a point in time lies: at `earliest` or later, and before `latest`. */
export interface Bounds {
  readonly earliest: Ms
  readonly latest: Ms
}

/**
 * What kind of fact a date is.
 * - `instant`: once, and the day (or finer) is known
 * - `window`: once, somewhere in the window, the day unknown
 * - `span`: went on from `start` to `end`
 * - `ongoing`: went on from `start`; the end is open (`..`) or not known (empty)
 */
export type DateKind = 'instant' | 'window' | 'span' | 'ongoing'

export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** EDTF's `~`, `?` and `%`. */
export type Qualifier = 'none' | 'approximate' | 'uncertain' | 'approximate-uncertain'
