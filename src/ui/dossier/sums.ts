import { type RelationsIndex, relationsIndex, type Story } from '../../model'
import { rootOf } from '../../network'

/** Sums over acts: each actor by itself, and everyone's on the state (or whatever else) that they belong to in the end. */
export interface Sums {
  readonly single: RelationsIndex
  readonly grouped: RelationsIndex
}

export const sumsOf = (story: Story): Sums => ({
  single: relationsIndex(story),
  grouped: relationsIndex(story, { group: rootOf }),
})
