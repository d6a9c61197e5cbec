/**
 * A pair's balance on somebody else's axis: under the timeline's lanes, which may break where the story is silent. Each
 * part of the axis is drawn by itself, so nothing is drawn where time is left out.
 */
import type { CurveLine } from '../../model'
import { type CurveShape, curveShape } from './curve'

/** The curve on one part of the axis; ascending. */
export interface StripPiece {
  readonly t: Float64Array
  readonly both: CurveLine
}

/**
 * The strip from 0 to `height` pixels, zero in the middle.
 * @param x pixels of a time
 */
export function stripShape(
  pieces: readonly StripPiece[],
  x: (time: number) => number,
  height: number,
): CurveShape {
  const y = (value: number): number => (height / 2) * (1 - value)
  const shapes = pieces.map(({ t, both }) => curveShape(t, both, x, y))
  const joined = (part: keyof CurveShape) => {
    const all = (reading: keyof CurveShape['line']) => shapes.map((shape) => shape[part][reading]).join('')
    return {
      cooperation: all('cooperation'),
      conflict: all('conflict'),
      ambivalent: all('ambivalent'),
    }
  }
  return { line: joined('line'), band: joined('band') }
}
