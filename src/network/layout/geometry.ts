/** Boxes, segments and curves: small questions that the layout asks very often, so nothing here makes an object. */
import type { Box, Point } from './types'

/** Whether two boxes come nearer than `pad` (their own unit) to each other. */
export const touches = (a: Box, b: Box, pad = 0): boolean =>
  a.x1 < b.x2 + pad && b.x1 < a.x2 + pad && a.y1 < b.y2 + pad && b.y1 < a.y2 + pad

/** Whether the segment p-q meets the box. */
export function hits(
  px: number,
  py: number,
  qx: number,
  qy: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): boolean {
  if ((px < x1 && qx < x1) || (px > x2 && qx > x2) || (py < y1 && qy < y1) || (py > y2 && qy > y2)) {
    return false
  }
  // Then it misses only where all corners lie on one side of its line.
  const dx = qx - px
  const dy = qy - py
  const a = dx * (y1 - py) - dy * (x1 - px)
  const b = dx * (y1 - py) - dy * (x2 - px)
  const c = dx * (y2 - py) - dy * (x1 - px)
  const d = dx * (y2 - py) - dy * (x2 - px)
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0))
}

/** Whether the segments a-b and c-d cross inside both. */
export function crosses(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax)
  if (c * d >= 0) return false
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx)
  return a * b < 0
}

/** The point at `t` (0 to 1) of a quadratic curve. */
export function curveAt(start: Point, control: Point, end: Point, t: number): Point {
  const u = 1 - t
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  }
}

/** How far the middle of an arc lies from the straight way between two actors `d` apart (same unit as `rem`). */
export const bendOf = (d: number, rem: number): number => Math.max(0.35 * rem, Math.min(0.085 * d, 1.7 * rem))
