/** A fill of lines, as an area is marked that is neither: what saves a picture knows no patterns. */
import { IDENTITY, type PathInk, paintOf } from './ink'

/** Pixels from line to line, as in the page's own patterns, and from one look at a line to the next. */
const APART = 5 * Math.SQRT2
const STEP = 1

/** Lines at 45 degrees through a shape that is filled with a pattern of such lines, in its own pixels. */
export function hatchOf(
  element: SVGGeometryElement,
  { fill }: CSSStyleDeclaration,
  opacity: number,
): PathInk[] {
  const id = /#([^"')]+)/.exec(fill)?.[1]
  const line = id && document.getElementById(id)?.querySelector('path')
  const { x, y, width, height } = element.getBBox()
  if (!line || width * height === 0) return []
  const style = getComputedStyle(line)
  const pieces: string[] = []
  // Lines on which x + y is the same, so that they stand still where the shape moves.
  for (let sum = Math.ceil((x + y) / APART) * APART; sum < x + y + width + height; sum += APART) {
    const end = Math.min(x + width, sum - y)
    let from: number | null = null
    for (let at = Math.max(x, sum - y - height); at <= end + STEP; at += STEP) {
      const isIn = at <= end && element.isPointInFill(new DOMPoint(at, sum - at))
      if (isIn) from ??= at
      else if (from !== null) {
        pieces.push(
          `M${from.toFixed(1)},${(sum - from).toFixed(1)}L${at.toFixed(1)},${(sum - at).toFixed(1)}`,
        )
        from = null
      }
    }
  }
  if (pieces.length === 0) return []
  return [
    {
      kind: 'path',
      d: pieces.join(''),
      matrix: IDENTITY,
      fill: null,
      stroke: paintOf(style.stroke, opacity * Number(style.opacity || 1)),
      width: Number.parseFloat(style.strokeWidth) || 1,
      dash: [],
      cap: 'butt',
      join: 'miter',
    },
  ]
}
