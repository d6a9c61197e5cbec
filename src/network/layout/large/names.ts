/**
 * Names on a large network: greedy by weight over the whole story, so that they do not come and go with time; eight
 * positions; over no other name and no larger mark. What is taken is kept in a bitmap (Kittivorawong, Moritz,
 * Wongsuphasawat and Heer 2020).
 */
import { measureText } from '../../../marks'
import type { Box, PlacedLabel, Size } from '../types'

export interface Named {
  readonly key: string
  readonly name: string
  /** A top-level actor, whose name is a little larger. */
  readonly top: boolean
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Pixels of a cell. */
const CELL = 4

/** Which cells of a picture are covered. */
export class Occupied {
  readonly #cells: Uint8Array
  readonly #columns: number
  readonly #rows: number
  constructor({ width, height }: Pick<Size, 'width' | 'height'>) {
    this.#columns = Math.ceil(width / CELL) + 1
    this.#rows = Math.ceil(height / CELL) + 1
    this.#cells = new Uint8Array(this.#columns * this.#rows)
  }
  /** Covers a box, or says whether any of it is covered; a box that sticks out counts as covered. */
  #walk(box: Box, cover: boolean): boolean {
    const left = Math.floor(box.x1 / CELL)
    const right = Math.floor(box.x2 / CELL)
    const top = Math.floor(box.y1 / CELL)
    const bottom = Math.floor(box.y2 / CELL)
    if (!cover && (left < 0 || top < 0 || right >= this.#columns - 1 || bottom >= this.#rows - 1)) return true
    for (let row = Math.max(0, top); row <= Math.min(bottom, this.#rows - 1); row++) {
      for (let column = Math.max(0, left); column <= Math.min(right, this.#columns - 1); column++) {
        const cell = row * this.#columns + column
        if (cover) this.#cells[cell] = 1
        else if (this.#cells[cell] === 1) return true
      }
    }
    return false
  }
  cover(box: Box): void {
    this.#walk(box, true)
  }
  free(box: Box): boolean {
    return !this.#walk(box, false)
  }
}

const SIZE = { top: 0.8125, member: 0.75 } as const
const PLACES: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
]

const widths = new Map<string, number>()
function widthOf(name: string, top: boolean): number {
  const key = `${top ? 't' : 'm'}${name}`
  let width = widths.get(key)
  if (width === undefined) {
    width = measureText(name, top ? SIZE.top : SIZE.member, top ? 600 : 400)
    if (widths.size < 40_000) widths.set(key, width)
  }
  return width
}

function labelAt({ name, top, x, y, r }: Named, place: readonly [number, number], rem: number): PlacedLabel {
  const size = (top ? SIZE.top : SIZE.member) * rem
  const w = widthOf(name, top) * rem
  const h = 1.15 * size
  const [dx, dy] = place
  // On a slant the box begins where the circle is at 45 degrees.
  const reach = dx !== 0 && dy !== 0 ? 0.72 * r : r
  const at = x + dx * (reach + 0.24 * rem)
  const middle = y + dy * (reach + h / 2)
  const left = dx === 0 ? x - w / 2 : dx > 0 ? at : at - w
  return {
    lines: [name],
    x: at,
    y: middle,
    lineHeight: h,
    size,
    anchor: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end',
    inside: false,
    box: { x1: left, x2: left + w, y1: middle - h / 2, y2: middle + h / 2 },
  }
}

/** The name of one that has none in the picture, shown while it is looked at: on the side that has room. */
export function nameBeside(node: Named, { width, height, rem }: Size): PlacedLabel {
  const inside = ({ box }: PlacedLabel) => box.x1 >= 0 && box.x2 <= width && box.y1 >= 0 && box.y2 <= height
  const all = PLACES.map((place) => labelAt(node, place, rem))
  return all.find(inside) ?? labelAt(node, node.x > width / 2 ? [-1, 0] : [1, 0], rem)
}

const bodyOf = ({ x, y, r }: Pick<Named, 'x' | 'y' | 'r'>): Box => ({
  x1: x - r,
  x2: x + r,
  y1: y - r,
  y2: y + r,
})

/** From this radius on, in rem, no name may lie on a mark; on smaller ones those of larger marks may where they must. */
const HEAVY = 0.4
const LARGER = 0.26

/**
 * @param nodes those that want a name, by weight, the first first
 * @param marks what names should keep clear of: all marks that are not mere dots
 * @param kept names that have their places already
 */
export function placeNames(
  nodes: readonly Named[],
  marks: readonly Pick<Named, 'x' | 'y' | 'r'>[],
  size: Size,
  kept: ReadonlyMap<string, PlacedLabel> = new Map(),
): ReadonlyMap<string, PlacedLabel> {
  const { width, height, rem } = size
  const out = new Map(kept)
  const everything = new Occupied(size)
  // Names, and marks that are large.
  const heavy = new Occupied(size)
  for (const mark of marks) {
    everything.cover(bodyOf(mark))
    if (mark.r > HEAVY * rem) heavy.cover(bodyOf(mark))
  }
  for (const { box } of kept.values()) for (const occupied of [everything, heavy]) occupied.cover(box)
  // More would be a page of names.
  const most = Math.round((width * height) / (16 * rem * rem))
  for (const node of nodes) {
    if (out.size >= most) break
    if (out.has(node.key)) continue
    const { x, y } = node
    if (x < 0 || y < 0 || x > width || y > height) continue
    const candidates = PLACES.map((place) => labelAt(node, place, rem))
    // The halo of its letters and the edge of its own mark may touch.
    const free = (occupied: Occupied) =>
      candidates.find(({ box }) => occupied.free({ ...box, y1: box.y1 + 2, y2: box.y2 - 2 }))
    const label = free(everything) ?? (node.r > LARGER * rem ? free(heavy) : undefined)
    if (!label) continue
    const { box } = label
    for (const occupied of [everything, heavy]) occupied.cover({ ...box, x1: box.x1 - 3, x2: box.x2 + 3 })
    out.set(node.key, label)
  }
  return out
}
