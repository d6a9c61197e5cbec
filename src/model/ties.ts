/** Standing ties: what binds two actors over time, whatever they do to each other meanwhile. */
import type { EdtfDate, Ms } from '../dates'
import type { Story, Tie, TiePhase, TieState } from './types'

/** A tie that stands at some moment. */
export interface StandingTie {
  readonly tie: Tie
  /** `certain`: the moment lies inside; `possible`: it lies where the beginning or the end may be. */
  readonly certainty: 'certain' | 'possible'
  /** How the tie fares at that moment, and the phase that says so; null where the story says nothing of it. */
  readonly state: TieState | null
  readonly phase: TiePhase | null
}

/** The ties that stand at a moment, in file order. */
export const tiesAt = (story: Pick<Story, 'ties'>, moment: Ms): StandingTie[] =>
  story.ties.flatMap((tie) => tieAt(tie, moment) ?? [])

/**
 * How a tie stands at a moment; null where it does not, or is in a phase that calls it ended. One without dates is certain
 * while a phase of it goes on, and from when the story first speaks of it; before that it is possible, and no more.
 */
export function tieAt(tie: Tie, moment: Ms): StandingTie | null {
  const { when, phases, spokenOf } = tie
  // Where phases overlap the later one in the file is the later word.
  const phase = phases.findLast((each) => coverage(each.when, moment) !== 'none') ?? null
  const isSaid = moment >= spokenOf || (phase !== null && coverage(phase.when, moment) === 'certain')
  const certainty = when === null ? (isSaid ? 'certain' : 'possible') : coverage(when, moment)
  if (certainty === 'none' || phase?.state === 'ended') return null
  return { tie, certainty, state: phase?.state ?? null, phase }
}

/** Whether something dated `when` was going on at a moment. */
export function coverage(when: EdtfDate, moment: Ms): StandingTie['certainty'] | 'none' {
  const { start, end } = when
  if (moment < start.earliest || moment >= (end ?? start).latest) return 'none'
  // A tie dated by a day or a year alone is taken to have lasted for all of it.
  if (end === null) return 'certain'
  const begun = when.startState === 'open' || moment >= start.latest
  const lasts = when.endState === 'open' || moment < end.earliest
  return begun && lasts ? 'certain' : 'possible'
}
