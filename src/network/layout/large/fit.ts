/** From the layout's units to a room in pixels, and what a camera sees of it. */
import { clamp, tenth } from '../numbers'
import type { Point, Size } from '../types'
import type { LargePlaces } from './place'

/** What is looked at: `x` and `y` stand in the middle of the room, in pixels of the whole picture. */
export interface Camera {
  /** 1 shows the whole. */
  readonly zoom: number
  readonly x: number
  readonly y: number
}
export const WHOLE: Camera = { zoom: 1, x: 0, y: 0 }

/** The same in every room: `x` and `y` are in the layout's units. */
export interface Near {
  readonly zoom: number
  readonly x: number
  readonly y: number
}
const CLOSEST = 24

/** How the whole fills its room. Groups stay round; the ways between them may be pulled longer in one direction. */
export interface Fit extends Size {
  readonly kx: number
  readonly ky: number
  /** For what is inside of a group. */
  readonly k: number
  /** In a room that is higher than wide the layout lies on its side. */
  readonly turned: boolean
  /** From 0 to 1: how much room there is for each. */
  readonly ease: number
}
const MOST_PULLED = 3

/** How the whole goes into a room of that size (pixels): the same for every camera and every moment. */
export function fitPlaces(places: LargePlaces, size: Size): Fit {
  const { width, height, rem } = size
  let [halfX, halfY, tops] = [1, 1, 0]
  places.ids.forEach((_, i) => {
    if (places.root[i] !== i) return
    tops++
    halfX = Math.max(halfX, Math.abs(places.x[i] as number) + (places.r[i] as number))
    halfY = Math.max(halfY, Math.abs(places.y[i] as number) + (places.r[i] as number))
  })
  const turned = height > width
  if (turned) [halfX, halfY] = [halfY, halfX]
  // Names stand beside their marks, so that the sides need more.
  const kx = Math.max(1, width - 5 * rem) / (2 * halfX)
  const ky = Math.max(1, height - 2.4 * rem) / (2 * halfY)
  const k = Math.min(kx, ky)
  const ease = clamp(Math.sqrt((width * height) / Math.max(1, tops)) / (2.2 * rem), 0.3, 1)
  return {
    ...size,
    kx: Math.min(kx, MOST_PULLED * k),
    ky: Math.min(ky, MOST_PULLED * k),
    k,
    turned,
    ease,
  }
}

/** Where a position is seen, in pixels of the room, rounded to a tenth. */
export function seenAt(places: LargePlaces, i: number, fit: Fit, camera: Camera): Point {
  const [x, y] = [places.x[i] as number, places.y[i] as number]
  const [dx, dy] = [places.dx[i] as number, places.dy[i] as number]
  const px = fit.turned ? fit.kx * y + fit.k * dy : fit.kx * x + fit.k * dx
  const py = fit.turned ? fit.ky * x + fit.k * dx : fit.ky * y + fit.k * dy
  return {
    x: tenth((px - camera.x) * camera.zoom + fit.width / 2),
    y: tenth((py - camera.y) * camera.zoom + fit.height / 2),
  }
}

/** The largest mark of a top-level actor in the layout, and the largest in the picture, in rem. */
const UNIT = 13
const LARGEST = 0.95
const SMALLEST = 0.16

/** The radius of a mark in pixels: it grows more slowly than the ways between marks. */
export function seenRadius(places: LargePlaces, i: number, fit: Fit, { zoom }: Camera): number {
  const r = places.r[i] as number
  if (places.root[i] !== i) return tenth(clamp(0.85 * r * fit.k * zoom, 1.5, 0.55 * fit.rem))
  const share = clamp(r / UNIT, 0, 1) ** 1.3
  const ease = 0.5 + 0.5 * fit.ease
  const size = (SMALLEST * ease + (LARGEST - SMALLEST) * share * ease) * zoom ** 0.4
  return tenth(clamp(size * fit.rem, 1.2, 2 * fit.rem))
}

/** What a camera looks at, whatever the room. */
export function nearOf({ kx, ky, turned }: Fit, { zoom, x, y }: Camera): Near {
  return turned ? { zoom, x: y / ky, y: x / kx } : { zoom, x: x / kx, y: y / ky }
}

/** The camera that looks there in this room. */
export function cameraAt(fit: Fit, { zoom, x, y }: Near): Camera {
  const { kx, ky, turned } = fit
  return within(fit, turned ? { zoom, x: y * kx, y: x * ky } : { zoom, x: x * kx, y: y * ky })
}

/** No further out than the whole, no closer than anybody needs, and never off the picture. */
export function within(fit: Fit, { zoom, x, y }: Camera): Camera {
  const z = clamp(zoom, 1, CLOSEST)
  const [w, h] = [(fit.width / 2) * (1 - 1 / z), (fit.height / 2) * (1 - 1 / z)]
  return { zoom: z, x: clamp(x, -w, w) + 0, y: clamp(y, -h, h) + 0 }
}

/** Zooms by a factor; what is at `point` (pixels of the room) stays where it is. */
export function zoomAbout(fit: Fit, camera: Camera, factor: number, point: Point): Camera {
  const zoom = clamp(camera.zoom * factor, 1, CLOSEST)
  const shift = 1 / camera.zoom - 1 / zoom
  return within(fit, {
    zoom,
    x: camera.x + (point.x - fit.width / 2) * shift,
    y: camera.y + (point.y - fit.height / 2) * shift,
  })
}

/** As near as it takes to tell the members of a group apart; no nearer than needed. */
export function cameraOn(places: LargePlaces, i: number, fit: Fit, camera: Camera): Camera {
  const needed = (0.8 * fit.rem) / (5 * fit.k)
  const most = (0.4 * Math.min(fit.width, fit.height)) / Math.max(1, (places.reach[i] as number) * fit.k)
  const zoom = Math.max(camera.zoom, Math.min(needed, Math.max(1, most)))
  const at = seenAt(places, i, fit, { zoom: 1, x: 0, y: 0 })
  return within(fit, { zoom, x: at.x - fit.width / 2, y: at.y - fit.height / 2 })
}
