/** The reader of all dates and the solver of order, fetched where a page or its address holds what it was not given read. */
export { readEdtf, solveOrder } from '../dates'
