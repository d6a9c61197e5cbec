/**
 * The ledger in brief, for the states of all pairs at once. What costs most there is waiting for memory: so here a
 * breakpoint's sums are in single precision and fit into one line of the processor's cache, and what does not change with
 * the moment is worked out beforehand. Whoever wants one pair exactly asks the ledger.
 */

import { cancels, readingCode } from './evaluate'
import { BEGUN, IS_OPEN, type Ledger } from './ledger'
import { CHANNELS } from './settings'

export interface Brief {
  /**
   * CHANNELS numbers a breakpoint, as of the beginning of its block: for each combination of half-life and scale, cooperation
   * and conflict together, then cooperation less conflict.
   */
  readonly sums: Float32Array
  /** By breakpoint: how its band reads for as long as no window is open, which is a matter of signs alone. */
  readonly reading: Uint8Array
}

const made = new WeakMap<Ledger, Brief>()

/** Made once a ledger, when it is first asked for. */
export function briefOf(ledger: Ledger): Brief {
  const brief = made.get(ledger) ?? makeBrief(ledger)
  made.set(ledger, brief)
  return brief
}

function makeBrief(ledger: Ledger): Brief {
  const { meta, sums } = ledger
  const out = new Float32Array(sums.length)
  const reading = new Uint8Array(meta.length)
  for (let slot = 0; slot < meta.length; slot++) {
    let [lowest, highest] = [0, 0]
    let isEven = false
    for (let c = slot * CHANNELS; c < (slot + 1) * CHANNELS; c += 2) {
      const positive = sums[c] as number
      const negative = sums[c + 1] as number
      out[c] = positive + negative
      out[c + 1] = positive - negative
      lowest = Math.min(lowest, positive - negative)
      highest = Math.max(highest, positive - negative)
      isEven ||= cancels(positive, negative)
    }
    const closed = ((meta[slot] as number) & (BEGUN | IS_OPEN)) === BEGUN
    reading[slot] = closed ? readingCode(lowest, highest, isEven) : 0
  }
  return { sums: out, reading }
}
