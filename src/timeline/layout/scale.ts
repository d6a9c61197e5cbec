/**
 * From time to pixels. The axis is piecewise linear: each stretch has its own scale, and each silence between two
 * stretches is a gap of fixed width. A warp says where each moment lies on the whole axis; a scale lays the part in
 * view on a number of pixels. Zooming and panning act on the warped axis, so the moment under the pointer stays under
 * it, across a break too. `strength` runs from 0 (true time) to 1 (broken), and every state between is an axis.
 */
import { type Ms, ms } from '../../dates'
import type { Stretch } from './stretches'

export interface Warp {
  /** The ends of the stretches: from, to, from, to … ascending. */
  readonly t: Float64Array
  /** Where each lies on the axis, 0 to 1, gaps aside. */
  readonly v: Float64Array
  /** How many gaps lie before each (a part of one counts in part). */
  readonly gaps: Float64Array
  readonly strength: number
}

export interface TimeRange {
  readonly from: Ms
  readonly to: Ms
}

export interface TimeScale {
  readonly warp: Warp
  /** Pixels that the range in view takes. */
  readonly width: number
  /** Width of one whole gap. */
  readonly gapWidth: number
  /** Pixels that the whole axis would take, gaps aside. */
  readonly k: number
  /** The left edge of the view, in pixels from the beginning of the whole axis. */
  readonly offset: number
  /** Pixels from the left edge of the view. */
  readonly x: (at: number) => number
  readonly invert: (x: number) => Ms
}

/** Air at either end of true time, as a part of the axis: that of a stretch is none where the whole story is seen. */
const AIR = 0.03

/** What each silence keeps of the axis, so that time never stands still: a reader may zoom into it. */
const SILENCE = 0.002

/** The warp of an axis of these stretches. */
export function warpOf(stretches: readonly Stretch[], strength: number): Warp {
  const n = stretches.length
  const t = new Float64Array(2 * n)
  const v = new Float64Array(2 * n)
  const gaps = new Float64Array(2 * n)
  const start = stretches[0]!.from
  const whole = stretches[n - 1]!.to - start
  const shared = 1 - SILENCE * (n - 1)
  // One stretch has its own air, which is the same in true time.
  const air = n > 1 ? AIR : 0
  let reached = 0
  stretches.forEach((stretch, i) => {
    for (const [j, at, broken] of [
      [2 * i, stretch.from, reached],
      [2 * i + 1, stretch.to, reached + stretch.share * shared],
    ] as const) {
      t[j] = at
      v[j] = (1 - strength) * (air + ((1 - 2 * air) * (at - start)) / whole) + strength * broken
      gaps[j] = i * strength
    }
    reached += stretch.share * shared + SILENCE
  })
  return { t, v, gaps, strength }
}

/** A piecewise linear function through the points (from, to), straight on beyond its ends by the first and last piece. */
function piecewise(from: Float64Array, to: Float64Array, value: number): number {
  let i = 1
  while (i < from.length - 1 && from[i]! < value) i++
  const a = from[i - 1]!
  const b = from[i]!
  return b > a ? to[i - 1]! + ((value - a) / (b - a)) * (to[i]! - to[i - 1]!) : to[i]!
}

/** The moment that lies at `v` (0 to 1) of an axis. */
export function momentAt(warp: Warp, v: number): Ms {
  return ms(piecewise(warp.v, warp.t, v))
}

/** Where a moment lies on an axis, 0 to 1. */
export function placeOf(warp: Warp, at: number): number {
  return piecewise(warp.t, warp.v, at)
}

/** The scale that shows the whole axis pixels `offset` to `offset + width`. */
export function scaleAt(warp: Warp, k: number, offset: number, width: number, gapWidth: number): TimeScale {
  const world = new Float64Array(warp.t.length)
  for (let i = 0; i < world.length; i++) world[i] = k * warp.v[i]! + gapWidth * warp.gaps[i]! - offset
  return {
    warp,
    width,
    gapWidth,
    k,
    offset,
    x: (at) => piecewise(warp.t, world, at),
    invert: (x) => ms(piecewise(world, warp.t, x)),
  }
}

/** The scale that shows `range` (null: everything) on `width` pixels. */
export function scaleFor(warp: Warp, range: TimeRange | null, width: number, gapWidth: number): TimeScale {
  const v0 = range ? piecewise(warp.t, warp.v, range.from) : 0
  const g0 = range ? piecewise(warp.t, warp.gaps, range.from) * gapWidth : 0
  const v1 = range ? piecewise(warp.t, warp.v, range.to) : 1
  const g1 = (range ? piecewise(warp.t, warp.gaps, range.to) : warp.gaps.at(-1)!) * gapWidth
  // Where the gaps alone are wider than the view, the stretches keep a tenth of it.
  const k = Math.max(width - (g1 - g0), width / 10) / (v1 - v0)
  return scaleAt(warp, k, k * v0 + g0, width, gapWidth)
}

/** A silence that takes so many times a break's width is no break any more: a reader has zoomed into it. */
const OPENS = 2
const OPEN = 6

/** How far the silence after knot `i` has opened: 0 is a break, 1 a part of the axis like others. */
function openness({ warp, k, gapWidth }: TimeScale, i: number): number {
  const width = k * (warp.v[i + 1]! - warp.v[i]!) + gapWidth * (warp.gaps[i + 1]! - warp.gaps[i]!)
  return Math.min(1, Math.max(0, (width / gapWidth - OPENS) / (OPEN - OPENS)))
}

/** A part of the axis: a stretch, or a silence. `isBreak`: it is left out. Pixels of the view. */
export interface AxisPart {
  /** The knot that it begins at. */
  readonly knot: number
  readonly left: number
  readonly right: number
  readonly isBreak: boolean
}

/**
 * The axis part by part. While it is nearer to true time than to broken, one part is all of it. Time goes on beyond the
 * story: where the view does, so do the first part and the last.
 */
export function partsOfAxis(scale: TimeScale): readonly AxisPart[] {
  const { t, strength } = scale.warp
  const left = (i: number): number => (i === 0 ? Math.min(0, scale.x(t[0]!)) : scale.x(t[i]!))
  const right = (i: number): number =>
    i === t.length - 1 ? Math.max(scale.width, scale.x(t[i]!)) : scale.x(t[i]!)
  if (strength < 0.5) return [{ knot: 0, left: left(0), right: right(t.length - 1), isBreak: false }]
  const parts: AxisPart[] = []
  for (let i = 0; i + 1 < t.length; i++) {
    const isBreak = i % 2 === 1 && openness(scale, i) < 0.5
    parts.push({ knot: i, left: left(i), right: right(i + 1), isBreak })
  }
  return parts
}

/**
 * Where a mark stands that belongs to `at`: there, but when that is left out by a break, at the break's nearer edge,
 * `air` pixels from it.
 */
export function markX(scale: TimeScale, at: number, air: number): number {
  const { t, strength } = scale.warp
  const x = scale.x(at)
  if (strength === 0) return x
  for (let i = 1; i + 1 < t.length; i += 2) {
    if (at <= t[i]! || at >= t[i + 1]!) continue
    const early = at - t[i]! <= t[i + 1]! - at
    const edge = early ? scale.x(t[i]!) - air : scale.x(t[i + 1]!) + air
    return x + (edge - x) * strength * (1 - openness(scale, i))
  }
  return x
}

/** The range that a scale shows. */
export function rangeOf(scale: TimeScale): TimeRange {
  return { from: scale.invert(0), to: scale.invert(scale.width) }
}

/** The scale that shows everything, on the same pixels. */
export function fitted(scale: TimeScale): TimeScale {
  return scaleFor(scale.warp, null, scale.width, scale.gapWidth)
}

/** Whether a scale shows (to less than half a pixel) everything, and no more time than that. */
export function isFitted(scale: TimeScale): boolean {
  const all = fitted(scale)
  return Math.abs(scale.k / all.k - 1) <= 0.5 / scale.width
}

/** The shortest time that the view may show, in milliseconds: ten minutes. */
export const SHORTEST = 600_000

/** Zooms by `factor` (above 1: in) so that the moment at pixel `x` stays there, within the limits of the axis. */
export function zoomed(scale: TimeScale, x: number, factor: number): TimeScale {
  const { warp, width, gapWidth } = scale
  const at = scale.invert(x)
  // The limit is the pixel's own: stretches have scales of their own.
  const perPixel = Math.abs(scale.invert(x + 0.5) - scale.invert(x - 0.5))
  const most = Math.max(1, (perPixel * width) / SHORTEST)
  const least = Math.min(1, fitted(scale).k / scale.k)
  const k = scale.k * Math.min(Math.max(factor, least), Math.max(most, least))
  const v = piecewise(warp.t, warp.v, at)
  const g = piecewise(warp.t, warp.gaps, at) * gapWidth
  return kept(scaleAt(warp, k, k * v + g - x, width, gapWidth), scale)
}

/** Moves the view by `dx` pixels (above 0: towards later), not beyond the ends of the axis. */
export function panned(scale: TimeScale, dx: number): TimeScale {
  return kept(scaleAt(scale.warp, scale.k, scale.offset + dx, scale.width, scale.gapWidth), scale)
}

/** The width of the whole axis in pixels at this scale. */
export function wholeWidth(scale: TimeScale): number {
  return scale.k + scale.gapWidth * scale.warp.gaps.at(-1)!
}

/** The same scale, moved so that it shows no more beyond the ends of the axis than `before` did. */
function kept(scale: TimeScale, before: TimeScale): TimeScale {
  const most = Math.max(0, before.offset + before.width - wholeWidth(before))
  const least = Math.min(0, before.offset)
  const room = wholeWidth(scale) - scale.width
  const offset = Math.max(Math.min(scale.offset, room + most), least)
  return offset === scale.offset ? scale : scaleAt(scale.warp, scale.k, offset, scale.width, scale.gapWidth)
}
