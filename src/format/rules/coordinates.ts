import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

const PARTS = ['lon', 'lat', 'precision'] as const

/** A place on the map has all three: longitude, latitude, and how well they are known. */
export const coordinates: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, place] of each(file.places)) {
    // A part that the schema has refused is there, if only as a gap.
    const missing = PARTS.filter((part) => !Object.hasOwn(place, part))
    if (missing.length === 0 || missing.length === PARTS.length) continue
    const message = `${missing.map((part) => `"${part}"`).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing: a place has "lon", "lat" and "precision", or none of them.`
    yield { path: ['places', i], message }
  }
}
