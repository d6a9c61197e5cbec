import type { PairKey } from './types'

/** The key of a pair: both ids, sorted, so that it is the same whichever way one asks. */
export const pairKey = (a: string, b: string): PairKey => (a < b ? `${a}~${b}` : `${b}~${a}`) as PairKey
