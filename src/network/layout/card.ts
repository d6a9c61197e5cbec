/** Where a card about something may stand: near it, inside the picture, over as little as can be of what is lit. */
import { clamp, length } from './numbers'
import type { Box, Point, Size } from './types'

/**
 * @param about the middle of what the card is about, and the radius it keeps clear
 * @param size of the card, pixels
 * @param avoid points that should stay in sight
 * @returns the card's upper left corner, pixels
 */
export function placeCard(
  about: Point & { readonly r: number },
  size: Pick<Size, 'width' | 'height'>,
  avoid: readonly Point[],
  room: Pick<Size, 'width' | 'height'>,
): Point {
  const { width: w, height: h } = size
  const gap = about.r + 6
  const left = about.x - w - gap
  const right = about.x + gap
  const above = about.y - h - gap
  const below = about.y + gap
  const middleX = about.x - w / 2
  const middleY = about.y - h / 2
  const far = 2 * gap
  const candidates: readonly Point[] = [
    { x: right, y: middleY },
    { x: left, y: middleY },
    { x: middleX, y: above },
    { x: middleX, y: below },
    { x: right, y: above },
    { x: left, y: above },
    { x: right, y: below },
    { x: left, y: below },
    { x: right + far, y: middleY },
    { x: left - far, y: middleY },
    { x: right + 3 * far, y: middleY },
    { x: left - 3 * far, y: middleY },
    { x: middleX, y: above - far },
    { x: middleX, y: below + far },
  ]
  let best: Point = { x: 4, y: 4 }
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const x = clamp(candidate.x, 4, Math.max(4, room.width - w - 4))
    const y = clamp(candidate.y, 4, Math.max(4, room.height - h - 4))
    const box: Box = { x1: x, x2: x + w, y1: y, y2: y + h }
    const over = avoid.filter((p) => p.x > box.x1 && p.x < box.x2 && p.y > box.y1 && p.y < box.y2).length
    const on =
      about.x > box.x1 - about.r &&
      about.x < box.x2 + about.r &&
      about.y > box.y1 - about.r &&
      about.y < box.y2 + about.r
    const price = over * 12 + (on ? 1000 : 0) + length(x + w / 2 - about.x, y + h / 2 - about.y) / 8
    if (price < least) {
      least = price
      best = { x: Math.round(x), y: Math.round(y) }
    }
  }
  return best
}
