/** What takes a while: finding where everybody stands. Nothing of it is in what a page loads first. */
export { momentLayout } from './moment'
export { networkLayout, solvePositions } from './solve'
