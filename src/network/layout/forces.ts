/**
 * One force layout of the union of the whole story, in abstract units: the groups only, by their bonds. It depends on
 * nothing but the actors and how much ever passed between them, so it is the same at any moment and any size.
 * Nobody is pulled or pushed by sign: near means "has much to do with", never "is friends with".
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Clustered } from './clusters'
import type { Point } from './types'

const TICKS = 300
/** Cosine and sine of the golden angle, written out (see numbers.ts). */
const COS = -0.7373688780783197
const SIN = 0.6754902942615238

interface Body {
  index: number
  x: number
  y: number
}

/** The centres of the groups, by cluster index; the middle is 0,0. */
export function unionPositions({ clusters, bonds }: Clustered): Point[] {
  // d3 would start the bodies on a spiral with Math.cos; ours is turned by multiplication.
  let [cx, cy] = [1, 0]
  const bodies: Body[] = clusters.map((cluster) => {
    const r = 10 * Math.sqrt(0.5 + cluster.index)
    const body = { index: cluster.index, x: cx * r, y: cy * r }
    ;[cx, cy] = [cx * COS - cy * SIN, cx * SIN + cy * COS]
    return body
  })
  const strongest = bonds.reduce((most, bond) => Math.max(most, bond.weight), 1)
  const links = bonds.map((bond) => ({ source: bond.a, target: bond.b, share: bond.weight / strongest }))
  const simulation = forceSimulation<Body>(bodies)
    .stop()
    .alphaDecay(0.0228)
    .velocityDecay(0.4)
    .force(
      'bonds',
      forceLink<Body, (typeof links)[number]>(links)
        .distance((link) => 60 - 25 * link.share)
        .strength((link) => 0.12 + 0.5 * link.share),
    )
    .force('room', forceManyBody<Body>().strength(-140))
    .force('x', forceX<Body>(0).strength(0.06))
    .force('y', forceY<Body>(0).strength(0.06))
  simulation.tick(TICKS)
  return bodies.map(({ x, y }) => ({ x, y }))
}
