/** Which thing is meant: by a pointer near it, or by an arrow key towards it. Pure lookups over placed things. */
import { curveAt } from './geometry'
import { length } from './numbers'
import type { Box, PlacedArc, PlacedNode, PlacedTie, Point } from './types'

export interface Findable {
  readonly key: string
  /** Where a key press aims: a node's centre, an arc's badge, a tie's label. */
  readonly at: Point
  readonly node?: PlacedNode | undefined
  readonly arc?: PlacedArc | undefined
  readonly tie?: Pick<PlacedTie, 'start' | 'control' | 'end' | 'label' | 'crowded'> | undefined
  /** Keys of what it hangs together with: a line's ends, a node's lines. */
  readonly linked: readonly string[]
}

const boxDistance = (box: Box, x: number, y: number): number =>
  length(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2))

function distance({ node, arc, tie }: Findable, x: number, y: number, rem: number): number {
  if (node) {
    const body = length(x - node.x, y - node.y) - node.r
    const name = node.label && !node.label.inside ? boxDistance(node.label.box, x, y) : Infinity
    // A name is a larger target than its dot, but what is drawn under the finger comes first.
    return Math.min(Math.max(body, 0), name + 1)
  }
  const line = arc ?? tie
  if (!line) return Infinity
  const word = arc ? arc.badge : tie?.crowded ? null : tie?.label
  const badge = word ? Math.max(0, length(x - word.x, y - word.y) - 0.6 * rem) : Infinity
  // A tie runs between the two arcs of a pair: where they are close, acts come first.
  return Math.min(badge, alongside(line, x, y) + (arc ? 1.5 : 2.5))
}

function alongside(
  { start, control, end }: Pick<PlacedArc, 'start' | 'control' | 'end'>,
  x: number,
  y: number,
) {
  let line = Infinity
  for (let i = 0; i <= 24; i++) {
    const p = curveAt(start, control, end, i / 24)
    line = Math.min(line, length(x - p.x, y - p.y))
  }
  return line
}

/**
 * The nearest thing within `reach` pixels of a point, or null. Half of 24 px reaches as far as a target of the size
 * that WCAG 2.5.8 asks for, and of two that lie closer the nearer one wins.
 */
export function nearest(
  things: readonly Findable[],
  point: Point,
  rem: number,
  reach = 0.75 * rem,
): string | null {
  let best: string | null = null
  let least = reach
  for (const thing of things) {
    const d = distance(thing, point.x, point.y, rem)
    if (d < least) {
      least = d
      best = thing.key
    }
  }
  return best
}

export type Way = 'left' | 'right' | 'up' | 'down'
const WAYS: Readonly<Record<Way, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * Where an arrow key leads: of all that lies that way (within 60 degrees), the nearest; what hangs together with
 * `from` counts as half as far, so that keys follow the lines. Null where nothing lies that way.
 */
export function towards(things: readonly Findable[], from: string, way: Way): string | null {
  const here = things.find((thing) => thing.key === from)
  if (!here) return things[0]?.key ?? null
  const step = WAYS[way]
  let best: string | null = null
  let least = Infinity
  for (const thing of things) {
    if (thing === here) continue
    const dx = thing.at.x - here.at.x
    const dy = thing.at.y - here.at.y
    const along = dx * step.x + dy * step.y
    const d = length(dx, dy)
    if (along <= 0 || along < 0.5 * d) continue
    const aside = Math.abs(dx * step.y - dy * step.x)
    const price = (along + 2 * aside) * (here.linked.includes(thing.key) ? 0.5 : 1)
    if (price < least) {
      least = price
      best = thing.key
    }
  }
  return best
}
