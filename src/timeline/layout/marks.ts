/** From columns to bodies: where a lane's marks, bands and bars lie on the whole axis at one scale. */
import { markRadius, measureText } from '../../marks'
import { ONGOING, SPAN, type TimelineColumns, UNKNOWN_END, WINDOW } from './columns'
import type { Metrics } from './metrics'
import type { Bodies } from './rows'
import type { TimeScale } from './scale'

/** A mark as it is drawn. Pixels: x on the whole axis, y from the top of its lane to the middle of its row. */
export interface PlacedMark {
  readonly row: number
  readonly x: number
  readonly y: number
  readonly radius: number
  /** The soft band of a window, or null. */
  readonly band: readonly [left: number, right: number] | null
  /** The bar of a span; `open` where it goes on, `unknown` where its end is not known. */
  readonly bar: {
    readonly left: number
    readonly right: number
    readonly end: 'closed' | 'open' | 'unknown'
    /** From here on the end is a window of its own. */
    readonly softFrom: number
  } | null
  readonly label: MarkLabel | null
}
export interface MarkLabel {
  readonly text: string
  readonly strong: boolean
  /** The left edge, pixels on the whole axis. */
  readonly left: number
  readonly width: number
  readonly side: number
}

/** From this weight on a label is strong. */
export const STRONG = 4

const widths = new WeakMap<TimelineColumns, { size: number; width: Float32Array }>()

/** The width of an event's whole label, measured once. */
export function labelWidth(columns: TimelineColumns, row: number, size: number): number {
  let known = widths.get(columns)
  if (!known || known.size !== size) {
    known = { size, width: new Float32Array(columns.n) }
    widths.set(columns, known)
  }
  if (known.width[row] === 0) {
    const weight = columns.weight[row]! >= STRONG ? 600 : 400
    // Rounded up to whole pixels, so that a Float32 is exact.
    known.width[row] = Math.ceil(measureText(columns.label(row), size, weight))
  }
  return known.width[row]!
}

/** The bodies of `rows` (events, in the order of time) on the whole axis. */
export function bodiesOf(
  columns: TimelineColumns,
  rows: ArrayLike<number>,
  scale: TimeScale,
  metrics: Metrics,
): Bodies {
  const n = rows.length
  const bodies: Bodies = {
    n,
    x: new Float64Array(n),
    radius: new Float64Array(n),
    left: new Float64Array(n),
    right: new Float64Array(n),
    tail: new Float64Array(n),
    label: new Float64Array(n),
    weight: new Uint8Array(n),
  }
  const { t } = scale.warp
  const first = scale.x(t[0]!) + scale.offset
  const last = scale.x(t.at(-1)!) + scale.offset
  const at = (moment: number): number => {
    if (moment === Number.POSITIVE_INFINITY) return last
    if (moment === Number.NEGATIVE_INFINITY) return first
    return Math.min(Math.max(scale.x(moment) + scale.offset, first), last)
  }
  for (let i = 0; i < n; i++) {
    const row = rows[i]!
    const x = scale.x(columns.placement[row]!) + scale.offset
    const kind = columns.dateKind[row]!
    bodies.x[i] = x
    bodies.radius[i] = markRadius(columns.weight[row]! as 1 | 2 | 3 | 4 | 5) * metrics.mark
    bodies.left[i] = kind === WINDOW || kind >= SPAN ? Math.min(x, at(columns.earliest[row]!)) : x
    let right = kind === WINDOW || kind >= SPAN ? Math.max(x, at(columns.latest[row]!)) : x
    if (kind === SPAN) right = Math.max(right, at(columns.endLatest[row]!))
    if (kind === ONGOING || kind === UNKNOWN_END) right = Math.max(right, last)
    bodies.right[i] = right
    bodies.tail[i] = kind >= SPAN ? right : x
    bodies.label[i] =
      metrics.heads === 'none' ? 0 : Math.min(labelWidth(columns, row, metrics.labelSize), metrics.labelMost)
    bodies.weight[i] = columns.weight[row]!
  }
  return bodies
}
