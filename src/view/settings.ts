import { HALF_LIVES, type RelationSettings, SCALES } from '../model'
import type { View } from './types'

/** Made once for each combination, so that what is computed with them is not computed anew for every View. */
const ALL: readonly RelationSettings[] = SCALES.flatMap((scale) =>
  HALF_LIVES.map((halfLife) => Object.freeze({ scale, halfLife })),
)

/** What the lines of relations are computed with in a View: the same object for the same choice. */
export function settingsOf({ scale, half }: Pick<View, 'scale' | 'half'>): RelationSettings {
  const halfLife = half === 'none' ? null : Number(half)
  return ALL.find((one) => one.scale === scale && one.halfLife === halfLife) as RelationSettings
}
