/** What can be wrong with an address. A wrong value is left out of the View and named to the reader; nothing throws. */

export type ViewProblemReason =
  /** No parameter has this name. */
  | 'unknown-parameter'
  /** The story has no event, actor, thread or scene of this id. */
  | 'unknown-id'
  /** Not one of the values that this parameter takes. */
  | 'unknown-value'
  /** Not EDTF. */
  | 'bad-date'
  /** EDTF, but without a first or a last moment where one is needed: `at=2022/..`. */
  | 'open-date'
  /** Not a part of the network: `near=2.5,120,-40`. */
  | 'bad-place'
  /** The range ends before it begins; both ends are left out. */
  | 'from-after-to'
  /** The range has nothing of the story in it, and both ends are left out; or the cursor is before all of it. */
  | 'outside-story'
  /** Not two actors' ids joined by `~`. */
  | 'bad-pair'
  /** Both actors of a pair are the same. */
  | 'same-actor'
  /** Two of `pair`, `path` and `actor` together: the first of these is kept. */
  | 'two-subjects'
  /** Not a BCP 47 tag. */
  | 'bad-language'
  /** A tag that neither the story nor the interface has words for. */
  | 'unknown-language'
  /** Given more than once: the first is used. */
  | 'repeated'
  /** Longer than any value can be. */
  | 'too-long'

export interface ViewProblem {
  readonly parameter: string
  /** The wrong part as it was given, cut to a length that can be printed. */
  readonly value: string
  readonly reason: ViewProblemReason
  /** What was likely meant: a value of the same parameter, or the name of another. */
  readonly suggestion?: string
}

const PRINTED = 80

/** Cuts by whole characters, so that no half of a surrogate pair is left. */
function printable(value: string): string {
  if (value.length <= PRINTED) return value
  return `${[...value.slice(0, PRINTED * 2)].slice(0, PRINTED).join('')}…`
}

/** A problem with a parameter of the address: its text cut to what can be printed. */
export function problem(
  parameter: string,
  value: string,
  reason: ViewProblemReason,
  suggestion?: string | null,
): ViewProblem {
  const base = { parameter: printable(parameter), value: printable(value), reason }
  return suggestion ? { ...base, suggestion } : base
}
