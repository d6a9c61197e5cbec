/** The network's solver, fetched where a page came without its work or with that of another story. */
export { solvePositions } from '../network'
