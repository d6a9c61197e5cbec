/** Density as shapes: in each bin a stack of deeds and words of both signs, and of what has no doer. */
import {
  BINS,
  binHeight,
  type Density,
  KIND_CODES,
  KINDS,
  type LaneLayout,
  type Tile,
  type TimelineLayout,
} from '../layout'
import { PathText } from './pathText'
import { group, px, type Shape } from './shapes'

/** From the bottom up: conflict, what has no doer, cooperation; deeds outside, words inside. */
const STACK: readonly { readonly suffix: string; readonly kinds: readonly number[] }[] = [
  { suffix: 'conflict-deed', kinds: [KIND_CODES.indexOf('material-conflict')] },
  { suffix: 'conflict-word', kinds: [KIND_CODES.indexOf('verbal-conflict')] },
  { suffix: 'neutral', kinds: [KIND_CODES.indexOf('incident'), KIND_CODES.indexOf('context')] },
  { suffix: 'cooperation-word', kinds: [KIND_CODES.indexOf('verbal-cooperation')] },
  { suffix: 'cooperation-deed', kinds: [KIND_CODES.indexOf('material-cooperation')] },
]

/** Heights are drawn in tenths of a pixel: fine enough for bars, and whole numbers make short paths. */
const FINE = 10

/** Lays bins that are drawn 1 wide about whole numbers on `stretch` pixels each, the first beginning at `x`. */
export const binsTransform = (x: number, y: number, stretch: number): string =>
  `translate(${px(x + stretch / 2)},${px(y)}) scale(${Math.round(stretch * 1e5) / 1e5},${1 / FINE})`

/** One for each part of the stack, used again and again. */
const texts = STACK.map(() => new PathText())
let counts = new Uint32Array(BINS * KINDS)

/** Writes the bars of one density from bin `first` on: thick lines, one to a bin. */
function write(density: Density, first: number, strip: number, full: number): void {
  const { bins, shown } = density
  if (counts.length < bins * KINDS) counts = new Uint32Array(bins * KINDS)
  counts.set(density.counts)
  for (const position of shown) counts[position]!--
  for (let bin = 0; bin < bins; bin++) {
    let total = 0
    for (let kind = 0; kind < KINDS; kind++) total += counts[bin * KINDS + kind]!
    if (total === 0) continue
    const height = FINE * strip * binHeight(total, full)
    let reached = 0
    let y = 0
    for (let s = 0; s < STACK.length; s++) {
      for (const kind of STACK[s]!.kinds) reached += counts[bin * KINDS + kind]!
      const top = Math.round((height * reached) / total)
      if (top > y) texts[s]!.line(first + bin, -y, -top)
      y = top
    }
  }
}

/** Densities side by side, one path for each part of the stack: bins are 1 wide, so that a transform lays them anywhere. */
export function barsOf(
  densities: readonly Density[],
  first: number,
  strip: number,
  full: number,
): readonly Shape[] {
  const bins = densities.reduce((sum, density) => sum + density.bins, 0)
  for (const text of texts) text.begin(bins)
  let bin = first
  for (const density of densities) {
    write(density, bin, strip, full)
    bin += density.bins
  }
  return STACK.map(
    ({ suffix }, s): Shape => ({
      tag: 'path',
      key: suffix,
      attrs: { class: `timeline-bin timeline-bin-${suffix}`, d: texts[s]!.end() || null },
    }),
  )
}

/** Tiles that follow one another and are equally wide, so that one transform lays all of them. */
export interface Run {
  readonly tiles: readonly Tile[]
  /** Pixels of a bin. */
  readonly stretch: number
  /** The bin that the run's own pixels count from: the same for neighbours, so that little changes while panning. */
  readonly origin: number
}

const NEIGHBOURS = 64

/** The runs of a lane's tiles: one, as a rule, and more where a break makes a tile wider. */
export function runsOf(tiles: readonly Tile[]): readonly Run[] {
  const runs: Tile[][] = []
  for (const tile of tiles) {
    const last = runs.at(-1)?.at(-1)
    const isNext =
      last?.tile === tile.tile - 1 &&
      Math.abs(last.right - last.left - (tile.right - tile.left)) < 0.01 &&
      Math.abs(last.right - tile.left) < 0.01
    if (isNext) runs.at(-1)!.push(tile)
    else runs.push([tile])
  }
  return runs.map((own) => {
    const [{ tile, left, right }] = own as [Tile, ...Tile[]]
    return {
      tiles: own,
      stretch: (right - left) / BINS,
      origin: Math.floor(tile / NEIGHBOURS) * NEIGHBOURS,
    }
  })
}

/** How a run lies in its group, `base` being the pixel of the whole axis that the group counts from. */
export function runTransform(layout: TimelineLayout, lane: LaneLayout, run: Run, base: number): string {
  const [{ tile, left }] = run.tiles as [Tile, ...Tile[]]
  const bottom = lane.height - 0.15 * layout.metrics.rem
  const x = left - (tile - run.origin) * BINS * run.stretch - base
  return binsTransform(x, bottom, run.stretch)
}

/** What a run draws: the bars of all its tiles, and each tile as a button that zooms in. */
export function runChildren(
  lane: LaneLayout,
  run: Run,
  strip: number,
  buttons: readonly { readonly stop: boolean; readonly name: string }[],
): readonly Shape[] {
  const { tiles, origin } = run
  const first = (tiles[0]!.tile - origin) * BINS
  return [
    ...tiles.map((tile, i) =>
      group(
        // The one that may have the focus is itself; of the others any may become any other.
        buttons[i]!.stop ? `stop ${lane.level} ${tile.tile}` : `${tile.tile % NEIGHBOURS}`,
        {
          class: 'timeline-density',
          role: 'button',
          tabindex: buttons[i]!.stop ? 0 : -1,
          'aria-label': buttons[i]!.name,
          'data-tile': tile.tile,
          'data-lane': lane.lane,
        },
        [
          {
            tag: 'rect',
            key: 'ground',
            attrs: {
              class: 'timeline-ground',
              x: first + i * BINS - 0.5,
              y: px(-strip * FINE),
              width: BINS,
              height: px(strip * FINE),
            },
          },
        ],
      ),
    ),
    ...barsOf(
      tiles.map((tile) => tile.density!),
      first,
      strip,
      lane.full,
    ),
  ]
}
