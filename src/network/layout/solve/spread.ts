/** Brings the abstract layout into the shape of the room. */
import { length } from '../numbers'
import type { Point, Room } from '../types'

/** Turns the layout so that its long axis lies along the room's, and stretches it to fill most of the room. */
export function spread(points: readonly Point[], room: Room): Point[] {
  const n = Math.max(1, points.length)
  const mx = points.reduce((sum, p) => sum + p.x, 0) / n
  const my = points.reduce((sum, p) => sum + p.y, 0) / n
  let [xx, xy, yy] = [0, 0, 0]
  for (const p of points) {
    xx += (p.x - mx) ** 2
    xy += (p.x - mx) * (p.y - my)
    yy += (p.y - my) ** 2
  }
  // The eigenvector of the covariance with the larger eigenvalue, by square roots alone.
  const gap = length((xx - yy) / 2, xy)
  let [ux, uy] = [(xx - yy) / 2 + gap, xy]
  if (length(ux, uy) < 1e-9) [ux, uy] = xx >= yy ? [1, 0] : [0, 1]
  const u = length(ux, uy)
  ;[ux, uy] = [ux / u, uy / u]
  const wide = room.width >= room.height
  const turned = points.map((p) => {
    const along = (p.x - mx) * ux + (p.y - my) * uy
    const across = (p.y - my) * ux - (p.x - mx) * uy
    return wide ? { x: along, y: across } : { x: -across, y: along }
  })
  const fill = (values: number[], to: number) => {
    const low = Math.min(...values)
    const size = Math.max(...values) - low
    return (value: number) => (size < 1e-9 ? to / 2 : to * 0.1 + ((value - low) / size) * to * 0.8)
  }
  const fx = fill(
    turned.map((p) => p.x),
    room.width,
  )
  const fy = fill(
    turned.map((p) => p.y),
    room.height,
  )
  return turned.map((p) => ({ x: fx(p.x), y: fy(p.y) }))
}
