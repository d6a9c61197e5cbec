/**
 * One force layout of the union of the whole story, in abstract units: the groups only, by their bonds. It depends on
 * nothing but the actors and how much ever passed between them, so it is the same at any moment and any size.
 * Nobody is pulled or pushed by sign: near means "has much to do with", never "is friends with".
 *
 * The forces are d3-force's (links, charge, a pull to the middle, velocity Verlet). Its package approximates the charge
 * through a quadtree, which pays from some hundreds of bodies on and weighs more than the rest of this layout; groups are
 * few, so every pair is counted. Only additions, products and square roots: all engines agree on those to the last bit.
 */

import type { Point } from '../types'
import type { Clustered } from './clusters'

const TICKS = 300
/** How fast the forces fade, and how much of a body's velocity is left after each tick. */
const ALPHA_DECAY = 0.0228
const VELOCITY_LEFT = 0.6
const CHARGE = -140
const PULL = 0.06
/** Cosine and sine of the golden angle, written out (see numbers.ts). */
const COS = -0.7373688780783197
const SIN = 0.6754902942615238

interface Bodies {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly vx: Float64Array
  readonly vy: Float64Array
}

/** Bodies on a spiral, as d3 starts them; turned by multiplication instead of a cosine. */
function spiral(count: number): Bodies {
  const [x, y] = [new Float64Array(count), new Float64Array(count)]
  let [cx, cy] = [1, 0]
  for (let i = 0; i < count; i++) {
    const r = 10 * Math.sqrt(0.5 + i)
    x[i] = cx * r
    y[i] = cy * r
    ;[cx, cy] = [cx * COS - cy * SIN, cx * SIN + cy * COS]
  }
  return { x, y, vx: new Float64Array(count), vy: new Float64Array(count) }
}

interface Spring {
  readonly a: number
  readonly b: number
  readonly length: number
  readonly strength: number
  /** How much of the correction `b` takes: the one with fewer bonds moves more. */
  readonly bias: number
}

function springs({ clusters, bonds }: Clustered): Spring[] {
  const strongest = bonds.reduce((most, bond) => Math.max(most, bond.weight), 1)
  const degree = new Float64Array(clusters.length)
  for (const { a, b } of bonds) {
    degree[a]! += 1
    degree[b]! += 1
  }
  return bonds.map(({ a, b, weight }) => {
    const share = weight / strongest
    const bias = degree[a]! / (degree[a]! + degree[b]!)
    return { a, b, length: 60 - 25 * share, strength: 0.12 + 0.5 * share, bias }
  })
}

function stretch({ x, y, vx, vy }: Bodies, links: readonly Spring[], alpha: number): void {
  for (const { a, b, length, strength, bias } of links) {
    const dx = x[b]! + vx[b]! - x[a]! - vx[a]!
    const dy = y[b]! + vy[b]! - y[a]! - vy[a]!
    const distance = Math.sqrt(dx * dx + dy * dy)
    if (distance === 0) continue
    const force = ((distance - length) / distance) * alpha * strength
    vx[b]! -= dx * force * bias
    vy[b]! -= dy * force * bias
    vx[a]! += dx * force * (1 - bias)
    vy[a]! += dy * force * (1 - bias)
  }
}

function repel({ x, y, vx, vy }: Bodies, alpha: number): void {
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const dx = x[j]! - x[i]!
      const dy = y[j]! - y[i]!
      const square = dx * dx + dy * dy
      if (square === 0) continue
      // Nearer than 1, the force grows no further than with the distance itself.
      const force = (CHARGE * alpha) / (square < 1 ? Math.sqrt(square) : square)
      vx[i]! += dx * force
      vy[i]! += dy * force
      vx[j]! -= dx * force
      vy[j]! -= dy * force
    }
  }
}

/** The centres of the groups, by cluster index; the middle is 0,0. */
export function unionPositions(clustered: Clustered): Point[] {
  const bodies = spiral(clustered.clusters.length)
  const links = springs(clustered)
  const { x, y, vx, vy } = bodies
  let alpha = 1
  for (let tick = 0; tick < TICKS; tick++) {
    alpha -= alpha * ALPHA_DECAY
    stretch(bodies, links, alpha)
    repel(bodies, alpha)
    for (let i = 0; i < x.length; i++) {
      vx[i] = (vx[i]! - x[i]! * PULL * alpha) * VELOCITY_LEFT
      vy[i] = (vy[i]! - y[i]! * PULL * alpha) * VELOCITY_LEFT
      x[i]! += vx[i]!
      y[i]! += vy[i]!
    }
  }
  return clustered.clusters.map(({ index }) => ({ x: x[index]!, y: y[index]! }))
}
