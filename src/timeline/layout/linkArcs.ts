/**
 * Links between events as arcs, from the earlier to the later: a link says what led to what, or what answered what, and
 * always who says so. Geometry only: an arc is a quadratic curve that bows to the left of its direction.
 */
import type { LinkKind, Speaker } from '../../model'
import type { TimelineColumns } from './columns'
import type { TimelineLayout } from './layout'
import { marksOf } from './marks'
import { lowerBound } from './sort'

/** A link between two events that are both shown. */
export interface EventLink {
  /** The rows of the two. */
  readonly earlier: number
  readonly later: number
  readonly kind: LinkKind
  /** Who says so; null where the story itself states it. */
  readonly by: Speaker | null
}
/** Pixels of the view, and from the top of the lanes. */
export interface LinkArc extends EventLink {
  readonly key: string
  readonly from: Point
  readonly over: Point
  readonly to: Point
  /** The angle at which it arrives, degrees. */
  readonly angle: number
}
export interface Point {
  readonly x: number
  readonly y: number
}
interface Place extends Point {
  readonly lane: number
  readonly radius: number
}

/** How far an arc bows, as a part of its length, and at most in pixels. */
const BOW = 0.22
const MOST_BOW = 64
/** From a mark's edge to its arc. */
const AIR = 3
/** From an arc to the edge of what is drawn. */
const EDGE = 3
/** So far beyond the view an arc is drawn that leaves it. */
const BEYOND = 80

/** All links between events that are shown; in the order of their later events. */
export function linksOf({ n, story, rowOf }: TimelineColumns): readonly EventLink[] {
  const found: EventLink[] = []
  for (let later = 0; story && later < n; later++) {
    for (const { to, kind, by } of story.event(later).links) {
      const earlier = rowOf(to.id)
      if (earlier >= 0) found.push({ earlier, later, kind, by })
    }
  }
  return found
}

/** The arcs of some links in a layout; none for a link that is wholly out of the view. */
export function arcsOf(
  layout: TimelineLayout,
  columns: TimelineColumns,
  links: readonly EventLink[],
): readonly LinkArc[] {
  const { width } = layout.scale
  const { side } = layout.metrics
  const bounds = { left: EDGE - side, right: width + side - EDGE, top: EDGE, bottom: layout.height - EDGE }
  const placesOf = findPlaces(layout, columns)
  const arcs: LinkArc[] = []
  for (const link of links) {
    const [from, to] = nearestOf(placesOf(link.earlier), placesOf(link.later))
    if (!from || !to || Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > width) continue
    const { later, earlier, kind, by } = link
    const who = by === null ? '' : by.kind === 'actor' ? by.actor.id : by.voice.id
    arcs.push({
      ...link,
      ...bowed(clamped(from, width), clamped(to, width), bounds),
      key: `${earlier} ${later} ${kind} ${who}`,
    })
  }
  return arcs
}

/** Where the events of rows stand, in each of their lanes: at their marks; without one, on the lane's line. */
function findPlaces(
  { lanes, scale, row: high, metrics }: TimelineLayout,
  columns: TimelineColumns,
): (row: number) => readonly Place[] {
  const marks = new Map<number, Place[]>()
  for (const each of lanes) {
    const { lane, y, firstRow } = each
    for (const { row, x, line, radius } of marksOf(each)) {
      const place = { lane, x: x - scale.offset, y: y + firstRow + line * high, radius }
      const known = marks.get(row)
      if (known) known.push(place)
      else marks.set(row, [place])
    }
  }
  const { offsets, members } = columns.lanes
  return (row) =>
    marks.get(row) ??
    lanes
      .filter(({ lane }) => {
        const at = lowerBound((i) => members[i]!, row, offsets[lane]!, offsets[lane + 1]!)
        return at < offsets[lane + 1]! && members[at] === row
      })
      .map((each) => ({
        lane: each.lane,
        x: scale.x(columns.placement[row]!),
        // Where there is no line, they are counted at the lane's foot.
        y: each.y + (each.line ?? each.height - metrics.strip / 2),
        radius: 0,
      }))
}

/** Of the places of two events, those in one lane, else the first of each. */
function nearestOf(from: readonly Place[], to: readonly Place[]): readonly (Place | undefined)[] {
  for (const one of from) {
    const other = to.find(({ lane }) => lane === one.lane)
    if (other) return [one, other]
  }
  return [from[0], to[0]]
}

const clamped = (place: Place, width: number): Place => ({
  ...place,
  x: Math.max(-BEYOND, Math.min(width + BEYOND, place.x)),
})

/** Pixels of the view, and from the top of the lanes, that an arc keeps within. */
interface Bounds {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function bowed(a: Place, b: Place, bounds: Bounds): Pick<LinkArc, 'from' | 'over' | 'to' | 'angle'> {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length]
  const bow = Math.min(MOST_BOW, Math.max(length * BOW, 10))
  // Left of its direction, which is above where it runs to the right.
  const wish = { x: (a.x + b.x) / 2 + uy * bow * 2, y: (a.y + b.y) / 2 - ux * bow * 2 }
  const within = (from: Point, to: Point): Point => ({
    x: kept(wish.x, from.x, to.x, bounds.left, bounds.right),
    y: kept(wish.y, from.y, to.y, bounds.top, bounds.bottom),
  })
  const about = within(a, b)
  const from = towards(a, about, a.radius + AIR)
  const to = towards(b, about, b.radius + AIR)
  // From mark's edge to mark's edge, which are nearer to the bounds.
  const over = within(from, to)
  return { from, over, to, angle: (Math.atan2(to.y - over.y, to.x - over.x) * 180) / Math.PI }
}

/**
 * The curve's middle point in one direction, moved so far that all of the curve lies between two bounds: one from `a` to
 * `b` over `c` just touches 0 where c² = a·b. An end that lies beyond a bound is where the curve leaves.
 */
function kept(c: number, a: number, b: number, least: number, most: number): number {
  const low = a > least && b > least ? least - Math.sqrt((a - least) * (b - least)) : c
  const high = a < most && b < most ? most + Math.sqrt((most - a) * (most - b)) : c
  return Math.min(Math.max(c, low), high)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

/** A point of an arc, `t` from 0 to 1. */
export function pointOf({ from, over, to }: LinkArc, t: number): Point {
  const s = 1 - t
  return {
    x: s * s * from.x + 2 * s * t * over.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * over.y + t * t * to.y,
  }
}

const STEPS = 24

/** The arc that is nearest to a point, if one is within `reach` pixels. */
export function arcNear(arcs: readonly LinkArc[], at: Point, reach: number): LinkArc | null {
  let best: LinkArc | null = null
  let least = reach
  for (const arc of arcs) {
    let before = arc.from
    for (let i = 1; i <= STEPS; i++) {
      const next = pointOf(arc, i / STEPS)
      const away = distance(at, before, next)
      if (away < least) {
        least = away
        best = arc
      }
      before = next
    }
  }
  return best
}

/** From a point to a straight line's nearest point. */
function distance(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const whole = dx * dx + dy * dy
  const t = whole === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / whole))
  return Math.hypot(at.x - a.x - t * dx, at.y - a.y - t * dy)
}
