/**
 * The strip below: the whole story on the same axis as above, what is in view of it, and, where the axis is broken,
 * true time under it with lines that show which part of it each stretch is.
 */
import type { TimelineColumns } from './columns'
import { binTotal, countBins, type Density } from './density'
import { laneIndexOf, slotAt } from './laneIndex'
import { inOneLane } from './oneLane'
import { scaleFor, type TimeScale, warpOf } from './scale'

export interface Overview {
  /** The whole axis on the strip's width. */
  readonly scale: TimeScale
  readonly density: Density
  readonly binWidth: number
  /** The count of the fullest bin. */
  readonly full: number
  /** The part in view, pixels. */
  readonly from: number
  readonly to: number
  /** The stretches in pixels of the strip, and where they lie in true time. Empty where time runs evenly. */
  readonly stretches: readonly {
    readonly left: number
    readonly right: number
    readonly trueLeft: number
    readonly trueRight: number
  }[]
}

const kept = new WeakMap<
  TimelineColumns,
  { scale: TimeScale; binWidth: number; density: Density; full: number }
>()

/** The overview of what `scale` shows, with bins of `binWidth` pixels. */
export function overviewOf(columns: TimelineColumns, scale: TimeScale, binWidth: number): Overview {
  let base = kept.get(columns)
  if (
    !base ||
    base.scale.width !== scale.width ||
    base.scale.warp !== scale.warp ||
    base.binWidth !== binWidth
  ) {
    const all = scaleFor(scale.warp, null, scale.width, scale.gapWidth)
    const density = countAll(columns, all, binWidth)
    let full = 3
    for (let bin = 0; bin < density.bins; bin++) full = Math.max(full, binTotal(density, bin))
    base = { scale: all, binWidth, density, full }
    kept.set(columns, base)
  }
  const { t, strength } = scale.warp
  const even = scaleFor(warpOf(columns.stretches, 0), null, scale.width, 0)
  const stretches = []
  for (let i = 0; strength > 0 && t.length > 2 && i < t.length; i += 2) {
    stretches.push({
      left: base.scale.x(t[i]!),
      right: base.scale.x(t[i + 1]!),
      trueLeft: even.x(t[i]!),
      trueRight: even.x(t[i + 1]!),
    })
  }
  const from = base.scale.x(scale.invert(0))
  const to = base.scale.x(scale.invert(scale.width))
  return { ...base, from, to, stretches }
}

function countAll(columns: TimelineColumns, all: TimeScale, binWidth: number): Density {
  const one = inOneLane(columns)
  const index = laneIndexOf(one)
  const bins = Math.max(1, Math.floor(all.width / binWidth))
  const edge = (bin: number): number =>
    bin <= 0 ? Number.NEGATIVE_INFINITY : all.invert((bin * all.width) / bins)
  if (columns.n === 0) return countBins(index, 0, 0, bins, edge)
  return countBins(index, slotAt(index, 0, edge(0)), index.to(0), bins, edge)
}
