/**
 * The View: everything a person can choose, its store, and its form in the address bar.
 *
 * A picture is a pure function of (Story, View). `parseView` and `viewToQuery` turn a View into an address and back,
 * the moves turn a View into the next one, the selectors ask what a View shows, and `createViewStore` holds the one
 * that is on the screen. Only `bindAddress` knows of a browser.
 */
export { type AddressWindow, addressOf, bindAddress } from './address'
export { defaultView, sameView } from './default'
export {
  activeFilterCount,
  isFiltered,
  stepEvent,
  visibleEvents,
} from './filter'
export { type FilterCounts, filterCounts } from './filterCounts'
export { laneIds, regrouped, reordered, SORTS } from './lanes'
export { edtfOf, type MomentUnit } from './moments'
export {
  chooseDetail,
  clearFilters,
  clearSubject,
  type FilterKey,
  openActor,
  openPair,
  openPath,
  selectEvent,
  sumGroup,
  toggleFilter,
  toggleGroup,
} from './moves'
export { type Near, nearText, readNear } from './near'
export { nearest } from './nearest'
export type { ViewProblem, ViewProblemReason } from './problems'
export { parseView, type ReadView, viewToQuery } from './query'
export {
  cursorOf,
  cursorWords,
  dateWords,
  momentInView,
  rangeInView,
  rangeOf,
  spanOf,
  type TimeRange,
  thenOf,
} from './range'
export { useProblems, useView } from './react'
export { groupsOf, LANES, PARAMETERS, type Parameter, searchText, VALUES } from './read'
export { sceneView } from './scenes'
export { settingsOf } from './settings'
export { createViewStore, type HistoryMode, type ViewState, type ViewStore } from './store'
export type { LaneKey, LaneOrder, Subject, View } from './types'
