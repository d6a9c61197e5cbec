/**
 * The network: who stands where with whom, as of a moment. `layout` computes places (a pure function of story and
 * size), `drawing` shows them: the picture, its legend, its tables, and the curve of one pair through time.
 */
export { type Brush, repaints } from './drawing/brush'
export type { Lit } from './drawing/chain'
export { isOpen, type NetworkDetail, rootOf } from './drawing/detail'
export { Network } from './drawing/Network'
export { NetworkDetailSwitch } from './drawing/NetworkDetailSwitch'
export { type LegendMark, legendMarks, NetworkLegend } from './drawing/NetworkLegend'
export { PairCurve, type PairCurveProps } from './drawing/PairCurve'
export type { NetworkProps } from './drawing/props'
export { RelationStrip, type StripAxis, type StripView } from './drawing/RelationStrip'
export { RelationsTable, type RelationsTableProps } from './drawing/RelationsTable'
export { rowsOf } from './drawing/rows'
export { CampNote } from './drawing/study/CampNote'
export { campsIn } from './drawing/study/camps'
export type { Drawing } from './drawing/study/changes'
export { NetworkStudy, type NetworkStudyProps } from './drawing/study/NetworkStudy'
export { useMore } from './drawing/useMore'
export { isLarge, LargeNetwork, UNPLACED } from './large'
export * from './layout'
