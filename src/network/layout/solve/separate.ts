/** The last word on overlaps: groups are pushed apart until none is left, as far as the room allows. */

import type { Room } from '../types'
import type { Settled } from './anneal'
import type { Arrangement } from './arrange'

const PASSES = 150
const AIR = 0.1

/**
 * Moves the points of `settled` in place.
 * @returns how deep the worst overlap still is, rem; 0 where there is none
 */
export function separate(settled: Settled, options: readonly (readonly Arrangement[])[], room: Room): number {
  const { points, chosen } = settled
  const boxes = points.map((_, i) => options[i]?.[chosen[i] ?? 0]?.boxes ?? [])
  let worst = 0
  for (let pass = 0; pass < PASSES; pass++) {
    worst = 0
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        for (const mine of boxes[i] ?? []) {
          for (const theirs of boxes[j] ?? []) {
            const p = points[i]
            const q = points[j]
            if (!p || !q) continue
            const dx = Math.min(mine.x2 + p.x, theirs.x2 + q.x) - Math.max(mine.x1 + p.x, theirs.x1 + q.x)
            const dy = Math.min(mine.y2 + p.y, theirs.y2 + q.y) - Math.max(mine.y1 + p.y, theirs.y1 + q.y)
            if (dx + AIR <= 0 || dy + AIR <= 0) continue
            worst = Math.max(worst, Math.min(dx, dy))
            const push = (AIR + 0.02 + Math.min(dx, dy)) / 2
            if (dx < dy) {
              const way = p.x < q.x || (p.x === q.x && i < j) ? -1 : 1
              points[i] = { x: p.x + way * push, y: p.y }
              points[j] = { x: q.x - way * push, y: q.y }
            } else {
              const way = p.y < q.y || (p.y === q.y && i < j) ? -1 : 1
              points[i] = { x: p.x, y: p.y + way * push }
              points[j] = { x: q.x, y: q.y - way * push }
            }
          }
        }
      }
    }
    points.forEach((p, i) => {
      let { x, y } = p
      for (const box of boxes[i] ?? []) {
        x = Math.max(Math.min(x, room.width - box.x2), -box.x1)
        y = Math.max(Math.min(y, room.height - box.y2), -box.y1)
      }
      points[i] = { x, y }
    })
    if (worst <= 0) break
  }
  return worst
}
