import type { Status } from './types'

/**
 * How much an act counts, by the status of its event: the weight `q` of the sums in relations/. A convention of
 * ours, in even steps, stated on the page about the method: no study fixes these numbers, and readers see the status
 * itself on every act.
 */
export const CERTAINTY: Readonly<Record<Status, number>> = {
  established: 1,
  reported: 0.75,
  disputed: 0.5,
  unconfirmed: 0.25,
}
