/** Large stories, as the benchmark has them. */
import type { StoryFile } from '../../../src/format'
import { buildStory, type Story } from '../../../src/model'
// @ts-expect-error the generator is plain JavaScript, shared with the benchmark's pages
import { networkStory, SIZES } from '../../bench/network-data.mjs'

interface Scale {
  readonly actors: number
  readonly pairs: number
  readonly acts: number
}
export const sizes = SIZES as Readonly<Record<200 | 2000 | 11000, Scale>>
export const largeFile = (scale: Scale, seed = 1): StoryFile => networkStory(scale, seed)
export const largeStory = (scale: Scale, seed = 1): Story => buildStory(largeFile(scale, seed))
