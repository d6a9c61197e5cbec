/** What the acts of a pair come to: numbers and records, of which the interface makes sentences. */
import type { Ms } from '../../dates'
import type { Act, Actor } from '../types'
import { countedFrom, hasEntered } from './entry'
import type { RelationsIndex } from './relations'

/** Acts by the sign of their PLOVER score; a request may weigh nothing. */
export interface ActCounts {
  readonly hostile: number
  readonly conciliatory: number
  readonly neutral: number
  readonly all: number
}

export interface PairSummary {
  readonly aToB: ActCounts
  readonly bToA: ActCounts
  readonly both: ActCounts
  /** The first and the last act in order of reading; null where there is none. Their events have the dates. */
  readonly first: Act | null
  readonly last: Act | null
}

export interface ActsBetween {
  /** Only acts that are counted by then. */
  readonly until?: Ms | undefined
  /** Only acts that are counted then or later. */
  readonly since?: Ms | undefined
}

/** The acts between two actors (or groups), both ways, in order of reading: the evidence behind a line. */
export function actsOf(
  index: RelationsIndex,
  a: Actor | string,
  b: Actor | string,
  { until, since }: ActsBetween = {},
): readonly Act[] {
  const acts = index.pair(a, b)?.acts ?? []
  if (until === undefined && since === undefined) return acts
  return acts.filter(
    (act) =>
      (until === undefined || hasEntered(act, until)) &&
      (since === undefined || countedFrom(act.event) >= since),
  )
}

/** Counts for a sentence such as "Since June 2025 they have exchanged 9 hostile acts and 1 conciliatory one". */
export function pairSummary(
  index: RelationsIndex,
  a: Actor | string,
  b: Actor | string,
  between: ActsBetween = {},
): PairSummary {
  const acts = actsOf(index, a, b, between)
  const from = index.standIn(a)
  return {
    aToB: countActs(acts.filter((act) => index.standIn(act.from) === from)),
    bToA: countActs(acts.filter((act) => index.standIn(act.from) !== from)),
    both: countActs(acts),
    first: acts[0] ?? null,
    last: acts.at(-1) ?? null,
  }
}

/** How many acts lie on each side of zero, by their score on PLOVER’s scale. */
export function countActs(acts: readonly Pick<Act, 'plover'>[]): ActCounts {
  const hostile = acts.filter(({ plover }) => plover < 0).length
  const conciliatory = acts.filter(({ plover }) => plover > 0).length
  return { hostile, conciliatory, neutral: acts.length - hostile - conciliatory, all: acts.length }
}
