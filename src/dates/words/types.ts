import type { EdtfPoint } from '../types'

/**
 * How a phrase wants its date: a case, or the small words before it. `month` chooses the month's form where it stands
 * without a day (beside a day it's Intl's own): `standalone` is the nominative, `format` what stands beside a day
 * (a genitive in ru, uk, hy), a list has its own twelve.
 */
export interface CaseForm {
  readonly month?: 'standalone' | 'format' | readonly string[]
  /** Puts articles and prepositions around it. `text` begins with the language's "about" if `about` is set. */
  readonly wrap?: (text: string, point: EdtfPoint, about: boolean) => string
}

/** A template: `{a}` and `{b}` are dates, `{a:gen}` is a date in the case that `cases.gen` describes. */
export type Template = string

/** What a language needs beyond Intl to say a date. */
export interface Phrases {
  /** ISO 15924. The same language in another script falls back to signs. */
  readonly script: string
  readonly cases: Readonly<Record<string, CaseForm>>
  /** `2025-06~` by itself. */
  readonly about: Template
  /** The same inside another phrase: goes straight before the date. */
  readonly approximately: string
  /** `2025-06?`: goes straight after the date. */
  readonly uncertain: string
  /** Once, in `[a..b]`. */
  readonly between: Template
  /** Once, in `[..a]`. */
  readonly by: Template
  /** Once, in `[a..]`. */
  readonly since: Template
  /** All the time from `a` to `b`. */
  readonly fromTo: Template
  /** `a/..`. */
  readonly ongoing: Template
  /** `a/`. */
  readonly endUnknown: Template
  /** `../a`. */
  readonly until: Template
  /** `/a`. */
  readonly startUnknown: Template
  /** Between day and time of day. */
  readonly comma: string
  /** A year by itself; `{y}` where it needs no word. */
  readonly year: string
  /** The eras around a year's number, or after the whole date. Null: Intl's. */
  readonly era: { readonly before: string; readonly after: string; readonly at: 'year' | 'end' } | null
  /** The day's number where the language writes it otherwise than Intl: 1er. */
  readonly day?: (day: number, text: string) => string
  /** `n` is 1 to 4, `year` in the language's digits; `short` is for tight places: Q2 2025. */
  readonly quarter: (n: number, year: string, form: string, short: boolean) => string
  /** `n` is 1 to 4, from spring on. Null: its months are written out. */
  readonly season: ((n: number, year: string, form: string) => string) | null
  /** `first` is 1990, `digits` the same in the language's digits. Null: its first and last year are written out. */
  readonly decade: ((first: number, digits: string, form: string) => string) | null
}

/** How words are to be made. */
export interface WordsOptions {
  /** The story's own words for the date: they are taken as they are. */
  readonly label?: string | null | undefined
  /** IANA name: times of day are told as clocks there show them. Without it, as the story's offset has them. */
  readonly timeZone?: string | null | undefined
  /** `short` has short months, for tight places. */
  readonly length?: 'long' | 'short' | undefined
  /** False leaves out the year of days, where the place already tells it: "26 Jun". */
  readonly year?: boolean | undefined
}
