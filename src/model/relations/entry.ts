/** When an act enters the sums. */
import { DAY, type Ms, ms } from '../../dates'
import type { Act, StoryEvent } from '../types'

/** All at once at `from` where `to` is equal to it, else evenly from `from` to `to`. Both are finite. */
export interface Entry {
  readonly from: Ms
  readonly to: Ms
}

/**
 * When an act of this event enters:
 * - what is known to the day or finer: all at once, as the day begins, so that "as of 24 October" has what happened on
 *   the 24th
 * - a window: evenly over the window, as the stated order has narrowed it
 * - a span: evenly from its earliest beginning to its latest end
 * - what goes on without a known end: with its beginning, since there is no length to spread it over
 * - a window open on one side: at the side that is known; on both: where its mark stands
 */
export function entryOf(event: Pick<StoryEvent, 'when' | 'start' | 'end' | 'placement'>): Entry {
  const { when, start, end, placement } = event
  const from = start.earliest
  const to = when.kind === 'span' && end !== null ? end.latest : start.latest
  if (!Number.isFinite(from)) return Number.isFinite(to) ? at(to) : at(placement)
  return Number.isFinite(to) && to - from > DAY ? { from, to } : at(from)
}

const at = (moment: Ms): Entry => ({ from: moment, to: moment })

/**
 * Whether an act is one of those that have happened by `moment`, to be counted and listed: from its day on where that is
 * known; else from where its mark stands, so that the acts counted are those of the marks that the cursor has passed.
 * What it weighs by then is another matter: that comes bit by bit, from the moment its window opens.
 */
export function hasEntered(act: Act, moment: Ms): boolean {
  return countedFrom(act.event) <= moment
}

/** The moment from which an event's acts are counted; in a window never before some of them has entered. */
export function countedFrom(event: Parameters<typeof entryOf>[0]): Ms {
  const { from, to } = entryOf(event)
  return from === to ? from : ms(Math.max(event.placement, from + 1))
}
