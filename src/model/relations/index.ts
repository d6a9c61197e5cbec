/**
 * How actors stand to one another, as coded acts have it: a reading aid, not a measurement (docs/method.md).
 *
 * `relationsIndex` adds the acts up once; every question after that is a search and a few multiplications.
 */
export { allPairStates, emptyStates, type PairStates } from './all'
export { type CurveLine, type CurveOptions, type PairCurve, pairCurve } from './curve'
export { type Entry, entryOf, hasEntered } from './entry'
export { READINGS, type Reading } from './evaluate'
export { collapseTo, withParts } from './group'
export { type RelatedPair, type RelationsIndex, type RelationsOptions, relationsIndex } from './relations'
export {
  defaultSettings,
  HALF_LIVES,
  type HalfLife,
  KAPPA,
  type RelationSettings,
  SCALES,
  type Scale,
} from './settings'
export { type ChannelState, isFaint, type PairState, pairState } from './state'
export {
  type ActCounts,
  type ActsBetween,
  actsOf,
  countActs,
  type PairSummary,
  pairSummary,
} from './summary'
