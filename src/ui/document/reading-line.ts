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
 * Where the line lies at a scroll. At either end of a page it moves towards the first or the last article, where
 * those could not be brought to it otherwise: in a tall window all of a short story would lie above or below it.
 */
export function lineAt(scroll: number, frame: Frame): number {
  const { line, first, last, max } = frame
  const atEnd = last + INSIDE - max
  if (atEnd > line) return Math.max(Math.min(line, first + scroll), atEnd - (max - scroll))
  return Math.min(line, first + scroll)
}

/** The scroll that brings the article at `top` to the line: from 0 to `max`. */
export function scrollFor(top: number, frame: Frame): number {
  const { line, first, last, max } = frame
  const atEnd = last + INSIDE - max
  const plain = top + INSIDE - line
  // Where the line itself moves by one for each pixel scrolled, half the way is enough.
  const nearTop = (top + INSIDE - first) / 2
  const nearEnd = (top + INSIDE - atEnd + max) / 2
  let wanted = plain
  if (first + plain < line) wanted = Math.max(nearTop, plain)
  if (atEnd > line && atEnd - (max - plain) > line) wanted = Math.min(plain, nearEnd)
  return Math.round(Math.max(0, Math.min(max, wanted)))
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
