/**
 * The Story in memory: one validated file, frozen and indexed, and the questions that pictures ask of it.
 *
 * `buildStory` makes it. It never changes while it is looked at; everything that does change (the cursor, filters,
 * what is chosen) is the View's. Everything here is a pure function of the Story and plain values.
 */
export { numbersFor, type StoryNumbers, storyNumbers } from './build/numbers'
export { buildStory } from './build/story'
export { type Camps, findCamps, type SignedArc } from './camps'
export { CERTAINTY } from './certainty'
export {
  type ChangeKind,
  type Compared,
  changeOf,
  type LineChange,
  relationChanges,
  type TieChange,
  tieChanges,
} from './changes'
export { type Chain, type ChainOptions, type ChainStep, connection } from './connection'
export { fold } from './fold'
export { SEARCH_FIELDS, type SearchHit, searchHits } from './hits'
export { eventKind } from './kind'
export { goesOn, lastKnown } from './lastKnown'
export { pairKey } from './pair'
export * from './relations'
export { type SearchField, type SearchMatch, search, searchWords } from './search'
export { sourcesOf } from './sources'
export { allTexts, matchTag, type SpokenText, textIn } from './text'
export { coverage, type StandingTie, tieAt, tiesAt } from './ties'
export type * from './types'
