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

/**
 * The ties that stand at a moment, in file order. One without dates always stands; one in a phase that calls it ended
 * does not.
 */
export function tiesAt(story: Pick<Story, 'ties'>, moment: Ms): StandingTie[] {
  const standing: StandingTie[] = []
  for (const tie of story.ties) {
    const certainty = tie.when === null ? 'certain' : coverage(tie.when, moment)
    if (certainty === 'none') continue
    // Where phases overlap the later one in the file is the later word.
    const phase = tie.phases.findLast(({ when }) => coverage(when, moment) !== 'none') ?? null
    if (phase?.state === 'ended') continue
    standing.push({ tie, certainty, state: phase?.state ?? null, phase })
  }
  return standing
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
