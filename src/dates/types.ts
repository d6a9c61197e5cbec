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

/**
 * One date or time as written: what a simple EDTF date is, and what the ends of sets and intervals are.
 * Fields that the text leaves out (or leaves unspecified: `2025-XX`) are null.
 */
export interface EdtfPoint {
  /** Astronomical: 1 BCE is 0, 500 BCE is -499. Of a decade or century, its lowest year. */
  readonly year: number
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
  /** 1 to 4: January to March, and so on. */
  readonly quarter: number | null
  /** 1 to 4: spring, summer, autumn, winter, as the northern hemisphere counts them. */
  readonly season: number | null
  /** Wall-clock time with its offset from UTC in minutes. */
  readonly time: EdtfTime | null
  readonly precision: Precision
  readonly qualifier: Qualifier
  /** With the widening of `~` and `%`. */
  readonly bounds: Bounds
}

export interface EdtfTime {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** Minutes east of UTC. */
  readonly offset: number
}

/** One entry of a set: a point (`from` and `to` are the same object) or a range; null is an open side. */
export interface EdtfMember {
  readonly from: EdtfPoint | null
  readonly to: EdtfPoint | null
}

/** What was written: the structure that the words are made of. */
export type EdtfForm =
  | { readonly type: 'date'; readonly date: EdtfPoint }
  /** Once, on one of these. `2025-06-2X` is the set of its ten days. */
  | { readonly type: 'set'; readonly members: readonly EdtfMember[] }
  /** All the time between these; null where the side is open or unknown (see `startState`, `endState`). */
  | { readonly type: 'interval'; readonly from: EdtfPoint | null; readonly to: EdtfPoint | null }

/** One EDTF date, read: plain data, frozen. */
export interface EdtfDate {
  /** As written. */
  readonly edtf: string
  readonly kind: DateKind
  /** Of the coarsest part: `2024-12-03/2025` has the precision of a year. */
  readonly precision: Precision
  /** Of all parts together: `1993~/2023?` is approximate and uncertain. */
  readonly qualifier: Qualifier
  /** When it happened (instant, window), or where its beginning lies (span, ongoing). */
  readonly start: Bounds
  /** Where its end lies (span, ongoing: up to infinity); null for what happened once. */
  readonly end: Bounds | null
  /** `open`: `../2023`; `unknown`: `/2023`. */
  readonly startState: 'known' | 'open' | 'unknown'
  /** `none`: happened once; `open`: goes on (`A/..`); `unknown`: ended or not, nobody says (`A/`). */
  readonly endState: 'none' | 'known' | 'open' | 'unknown'
  readonly form: EdtfForm
}

/** Why a text is no EDTF date, in a sentence with its cure. */
export interface EdtfProblem {
  /** `"2025-13" is no EDTF date: there is no month 13. Write 2025-12, or …` */
  readonly message: string
  /** Where it goes wrong, in UTF-16 units from the start of the text. */
  readonly position: number
  /** How many units of the text are at fault; 0 only where the text ends too early. */
  readonly length: number
  /** What to write instead of the whole text, where there is one obvious thing. */
  readonly hint?: string
}

export type EdtfResult =
  | { readonly ok: true; readonly date: EdtfDate }
  | { readonly ok: false; readonly problem: EdtfProblem }
