/**
 * Where the eye is taken to be: a line across the window. The article that it lies in is the one being read.
 *
 * All numbers are pixels. `scroll` is how far the page is scrolled; a `top` is counted from the page's own top.
 */
export interface Frame {
  /** Where the line is most of the time, from the window's top. */
  readonly line: number
  /** Tops of the first and the last article. */
  readonly first: number
  readonly last: number
  /** How far the page can be scrolled. */
  readonly max: number
}

/** An article's top stands so far above the line when it is chosen, so that the line lies in it. */
const INSIDE = 24

/**
 * The place of the page that is read at a scroll, as three straight stretches. In the middle it goes along with the
 * scroll, `line` below the window's top. At either end it goes twice as fast, from the first article or to the last,
 * where those could not be brought to the line otherwise: in a tall window all of a short story would lie above it or
 * below it. Where the two ends meet, one straight stretch goes all the way.
 */
function stretches({ line, first, last, max }: Frame): readonly (readonly [scroll: number, place: number])[] {
  const start = Math.min(line, first)
  const end = Math.max(max + line, last + INSIDE)
  const slow = line - start
  const late = end - (max + line)
  if (slow + late >= max) {
    return [
      [0, start],
      [Math.max(1, max), end],
    ]
  }
  return [
    [0, start],
    [slow, slow + line],
    [max - late, max - late + line],
    [max, end],
  ]
}

/** Where the line lies in the window at a scroll. */
export function lineAt(scroll: number, frame: Frame): number {
  const points = stretches(frame)
  for (let i = 1; i < points.length; i++) {
    const [s0, p0] = points[i - 1]!
    const [s1, p1] = points[i]!
    if (scroll <= s1 || i === points.length - 1) {
      return s1 === s0 ? p1 - scroll : p0 + ((scroll - s0) / (s1 - s0)) * (p1 - p0) - scroll
    }
  }
  return frame.line
}

/** The scroll that brings the article at `top` to the line: from 0 to `max`. */
export function scrollFor(top: number, frame: Frame): number {
  const place = top + INSIDE
  const points = stretches(frame)
  let scroll = 0
  for (let i = 1; i < points.length; i++) {
    const [s0, p0] = points[i - 1]!
    const [s1, p1] = points[i]!
    if (place < p0) break
    scroll = p1 === p0 ? s1 : s0 + ((Math.min(place, p1) - p0) / (p1 - p0)) * (s1 - s0)
    if (place <= p1) break
  }
  return Math.round(Math.max(0, Math.min(frame.max, scroll)))
}

/** The last of `count` tops that is at or above `line`, or -1. The tops ascend. */
export function readAt(count: number, topOf: (index: number) => number, line: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (topOf(middle) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
