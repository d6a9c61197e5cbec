/** All that only lanes of actors need; see actorLanes.ts. */
export { connectorsOf } from './connectors'
export { attemptSequence } from './sequence'
export { arrowsIn, waysOf } from './ways'
