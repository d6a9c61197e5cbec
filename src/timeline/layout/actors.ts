/** All that only lanes of actors need; see actorLanes.ts. */
export { connectorsOf, meets } from './connectors'
export { attemptSequence } from './sequence'
export { waysOf } from './ways'
