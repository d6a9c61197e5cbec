/**
 * The network: who stands where with whom, as of a moment. `layout` computes places (a pure function of story and
 * size), `drawing` shows them: the picture, its legend, its tables, and the curve of one pair through time.
 */
export type { NetworkDetail } from './drawing/detail'
export { Network, type NetworkProps } from './drawing/Network'
export * from './layout'
