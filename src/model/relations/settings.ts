import { DAY } from '../../dates'
/**
 * What the state of a pair is computed with. The formulas, their sources and critics: docs/method.md.
 *
 * No half-life is right (Arena, Mulder and Leenders 2024), and no scale: so all eight combinations are computed, always, and a
 * reader sees how far they agree.
 */

/** The two scales of intensity. */
export const SCALES = ['plover', 'cameo'] as const
export type Scale = (typeof SCALES)[number]

/** After how many days an act counts half; null: it never fades. */
export const HALF_LIVES = [30, 90, 365, null] as const
export type HalfLife = (typeof HALF_LIVES)[number]

/** Which of the eight combinations is the line. The band is over all eight, whichever it is. */
export interface RelationSettings {
  readonly scale: Scale
  readonly halfLife: HalfLife
}
export const defaultSettings: RelationSettings = { scale: 'plover', halfLife: 90 }

/**
 * How much has to have happened before the balance means much: with this activity it can reach one half at most. On
 * the scales' own measure (one act has 0 to 10).
 */
export const KAPPA = 5

/** Rate of fading per millisecond for each half-life but the last, which has none: 2^(-t/H) = e^(-rate t). */
export const RATES: readonly [number, number, number] = [
  Math.LN2 / (30 * DAY),
  Math.LN2 / (90 * DAY),
  Math.LN2 / (365 * DAY),
]

/** Running sums stand in this order: by half-life, then by scale, then cooperation before conflict. */
export const CHANNELS = HALF_LIVES.length * SCALES.length * 2

/** Where the two sums of a combination begin among the channels. */
export function channelOf({ scale, halfLife }: RelationSettings): number {
  return HALF_LIVES.indexOf(halfLife) * 4 + SCALES.indexOf(scale) * 2
}
