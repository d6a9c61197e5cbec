/**
 * Arithmetic that is the same in every engine: only +, -, *, / and sqrt are exact by IEEE 754; sin, cos, hypot and
 * log may differ in the last digit from one browser to the next, and a layout that decides by comparison would
 * magnify that into another picture.
 */

/** Distance from 0,0. */
export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y)

/** Rounded to a tenth, without a negative zero. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0

/** `value`, or the nearest of the two ends. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value))

/** log2(1 + n), cut to six digits so that engines agree. */
export const weightOf = (n: number): number => Math.round(Math.log2(1 + n) * 1e6) / 1e6

/** Sine by its series, for a turn in radians between -7 and 7. */
function sine(angle: number): number {
  const tau = 6.283185307179586
  let x = angle
  while (x > tau / 2) x -= tau
  while (x < -tau / 2) x += tau
  let term = x
  let sum = x
  for (let k = 1; k < 14; k++) {
    term *= (-x * x) / (2 * k * (2 * k + 1))
    sum += term
  }
  return sum
}

/** The point at `turn` (0 to 1, clockwise on screen from the right) on a circle about 0,0. */
export function onCircle(turn: number, radius: number): { x: number; y: number } {
  const angle = (turn - Math.floor(turn)) * 6.283185307179586
  return { x: radius * sine(angle + 1.5707963267948966), y: radius * sine(angle) }
}

/** A seeded stream of numbers in [0, 1): Numerical Recipes' linear congruential generator. */
export function stream(seed = 1): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Sorts by code unit, the same in every locale; ids never tie. */
export const byId = <T extends { readonly id: string }>(a: T, b: T): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
