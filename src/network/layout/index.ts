/**
 * Where everything in the network stands, as numbers. One layout of the union of the whole story: groups by force,
 * settled in their box, members around their parent, names where there is room, arcs bent to fixed sides. Nothing
 * here knows the time, the reader's way, React or the DOM.
 */
export { placeCard } from './card'
export { type CurveReading, type CurveShape, curveShape, dodge, type ReadPath } from './curve'
export { type Findable, nearest, towards, type Way } from './find'
export { curveAt } from './geometry'
export { networkInput } from './input'
export { type PlacedLines, placeLines } from './lines'
export { clamp, tenth } from './numbers'
export { placeNetwork } from './place'
export { positionsFor, positionsKey } from './positions'
export { momentLayout, networkLayout, solvePositions } from './solve'
export { type DateTick, dateTicks } from './ticks'
export type * from './types'
