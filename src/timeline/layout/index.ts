/**
 * The timeline's layout: columns in, numbers out. Knows no DOM, no clock and no reader but through its arguments.
 *
 * `timelineColumns` makes columns of a story (`columnsFromArrays` of plain arrays); `warpOf` and `scaleFor` lay time on
 * pixels; `createLayout` places lanes, rows, marks, labels and density at a scale.
 */

export { actorLanes, fetchActorLanes } from './actorLanes'
export { aroundEmpty } from './around'
export * from './columns'
export type { Connector } from './connectors'
export { binCount, binHeight, binTotal, type Density } from './density'
export {
  type BuiltColumns,
  buildColumns,
  columnsFromArrays,
  columnsOfBuilt,
  type RawColumns,
  type RawNumbers,
} from './fromArrays'
export * from './fromStory'
export { heaviestSlots, KINDS, laneIndexOf, slotAt } from './laneIndex'
export * from './layout'
export { barHeight, type MarkBar, type MarkLabel, type PlacedMark } from './marks'
export * from './metrics'
export { neatRange } from './neatRange'
export { inOneLane } from './oneLane'
export * from './overview'
export * from './scale'
export { lowerBound } from './sort'
export { LEFT } from './spots'
export * from './stretches'
export * from './ticks'
export { shortDay } from './tickWords'
export { BINS, type Tile, tileEdgeOf } from './tiles'
