/** Density as shapes: in each bin a stack of deeds and words of both signs, and of what has no doer. */
import {
  BINS,
  binCount,
  binHeight,
  binTotal,
  type Density,
  KIND_CODES,
  type LaneLayout,
  type Tile,
  type TimelineLayout,
} from '../layout'
import { px, type Shape } from './shapes'

/** From the bottom up: conflict, what has no doer, cooperation; deeds outside, words inside. */
const STACK: readonly { readonly suffix: string; readonly kinds: readonly number[] }[] = [
  { suffix: 'conflict-deed', kinds: [KIND_CODES.indexOf('material-conflict')] },
  { suffix: 'conflict-word', kinds: [KIND_CODES.indexOf('verbal-conflict')] },
  { suffix: 'neutral', kinds: [KIND_CODES.indexOf('incident'), KIND_CODES.indexOf('context')] },
  { suffix: 'cooperation-word', kinds: [KIND_CODES.indexOf('verbal-cooperation')] },
  { suffix: 'cooperation-deed', kinds: [KIND_CODES.indexOf('material-cooperation')] },
]

/** A tenth of a pixel is fine enough for bars, and keeps long paths short. */
const tenth = (value: number): number => Math.round(value * 10) / 10

const paths = new WeakMap<Density, { key: string; shapes: readonly Shape[] }>()

/** The bars of a tile: bins are 1 wide from 0 on, so that a transform lays them on any scale; y in pixels, up from 0. */
export function barsOf(density: Density, strip: number, full: number): readonly Shape[] {
  const key = `${strip} ${full}`
  const known = paths.get(density)
  if (known?.key === key) return known.shapes
  const parts = STACK.map(() => '')
  for (let bin = 0; bin < density.bins; bin++) {
    const total = binTotal(density, bin)
    if (total === 0) continue
    const height = strip * binHeight(total, full)
    let y = 0
    STACK.forEach(({ kinds }, s) => {
      let count = 0
      for (const kind of kinds) count += binCount(density, bin, kind)
      if (count === 0) return
      const h = (height * count) / total
      parts[s] += `M${bin}.08,${tenth(-y)}h.84v${tenth(-h)}h-.84z`
      y += h
    })
  }
  const shapes = STACK.map(
    ({ suffix }, s): Shape => ({
      tag: 'path',
      key: suffix,
      attrs: { class: `timeline-bin timeline-bin-${suffix}`, d: parts[s]! },
    }),
  ).filter((shape) => shape.attrs.d !== '')
  paths.set(density, { key, shapes })
  return shapes
}

export interface TileState {
  readonly stop: boolean
  readonly name: string
}

/** A tile's density as a button: it zooms in. `base` is the pixel of the whole axis that its group counts from. */
export function densityShape(
  layout: TimelineLayout,
  lane: LaneLayout,
  tile: Tile,
  base: number,
  { stop, name }: TileState,
): Shape {
  const { strip } = layout.metrics
  const bottom = lane.height - 0.15 * layout.metrics.rem
  const stretch = (tile.right - tile.left) / BINS
  return {
    tag: 'g',
    key: `density ${lane.level} ${tile.tile}`,
    attrs: {
      class: 'timeline-density',
      role: 'button',
      tabindex: stop ? 0 : -1,
      'aria-label': name,
      'data-tile': tile.tile,
      'data-lane': lane.lane,
      transform: `translate(${px(tile.left - base)},${px(bottom)}) scale(${Math.round(stretch * 1e5) / 1e5},1)`,
    },
    children: [
      {
        tag: 'rect',
        key: 'ground',
        attrs: { class: 'timeline-ground', x: 0, y: px(-strip), width: BINS, height: px(strip) },
      },
      ...barsOf(tile.density!, strip, lane.full),
    ],
  }
}
