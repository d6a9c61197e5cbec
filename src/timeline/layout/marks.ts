/** From columns to marks: where an event's mark, band, bar and label lie on the whole axis at one scale. */
import { markRadius, measureText, truncate } from '../../marks'
import { ONGOING, SPAN, type TimelineColumns, UNKNOWN_END, WINDOW } from './columns'
import type { Metrics } from './metrics'
import type { Bodies } from './rows'
import { markX, type TimeScale, wholeWidth } from './scale'
import { LEFT, NONE, TAIL } from './spots'

/** An event as it is drawn in one lane. Pixels are those of the whole axis. */
export interface PlacedMark {
  readonly row: number
  /** Which of the lane's rows it stands in. */
  readonly line: number
  readonly x: number
  readonly radius: number
  /** The soft band of a window (for a span: of its beginning), or null. */
  readonly band: readonly [left: number, right: number] | null
  /** The bar of a span, or null. */
  readonly bar: MarkBar | null
  readonly label: MarkLabel | null
  /** Its window or bar runs through rows that others stand in, and is drawn as a thin line at their feet. */
  readonly loose: boolean
}
export interface MarkBar {
  readonly left: number
  readonly right: number
  /** `open`: it goes on; `unknown`: nobody knows when it ended. */
  readonly end: 'closed' | 'open' | 'unknown'
  /** From here on its end is a window. */
  readonly softFrom: number
  /** It runs through rows that others stand in, and is drawn as softly as a window. */
  readonly faint: boolean
}
export interface MarkLabel {
  readonly text: string
  readonly strong: boolean
  readonly left: number
  readonly width: number
  readonly side: number
}

/** The marks of a lane, whether it is in sight or not. */
export const marksOf = (lane: {
  readonly marks: readonly PlacedMark[]
  readonly unseen: readonly PlacedMark[]
}): readonly PlacedMark[] => (lane.unseen.length > 0 ? lane.unseen : lane.marks)

const radiusOf = (columns: TimelineColumns, row: number, metrics: Metrics): number =>
  markRadius(columns.weight[row]! as 1 | 2 | 3 | 4 | 5) * metrics.mark

/** The height of a bar, by the radius that its event's mark would have. */
export const barHeight = (radius: number): number => Math.max(4, radius * 0.75)

/** From this weight on a label is strong. */
const STRONG = 4
/** Whether an event is weighty enough for a strong label. */
export const isStrong = (columns: TimelineColumns, row: number): boolean => columns.weight[row]! >= STRONG

const widths = new WeakMap<TimelineColumns, { size: number; width: Float32Array }>()

/** The width of an event's whole label, measured once. */
export function labelWidth(columns: TimelineColumns, row: number, size: number): number {
  let known = widths.get(columns)
  if (!known || known.size !== size) {
    known = { size, width: new Float32Array(columns.n) }
    widths.set(columns, known)
  }
  if (known.width[row] === 0) {
    // Whole pixels, so that a Float32 is exact.
    known.width[row] = Math.ceil(measureText(columns.label(row), size, isStrong(columns, row) ? 600 : 400))
  }
  return known.width[row]!
}

const firstWords = new WeakMap<TimelineColumns, Map<string, number>>()

/** The width that a label would like: all of it, or the most that one may have; but its first word in any case. */
function wishOf(columns: TimelineColumns, row: number, { labelSize, labelMost }: Metrics): number {
  const width = labelWidth(columns, row, labelSize)
  if (width <= labelMost) return width
  const known = firstWords.get(columns) ?? new Map<string, number>()
  firstWords.set(columns, known)
  const key = `${row} ${labelSize} ${labelMost}`
  let wish = known.get(key)
  if (wish === undefined) {
    const weight = isStrong(columns, row) ? 600 : 400
    const text = columns.label(row)
    const fits = truncate(text, labelMost, labelSize, { weight }) !== ''
    wish = fits ? labelMost : Math.ceil(measureText(`${text.split(/\s/, 1)}…`, labelSize, weight))
    wish = Math.min(width, wish)
    known.set(key, wish)
  }
  return wish
}

/**
 * Whether a known day (hour, minute) is drawn much wider than its mark: then nobody knows where in it the mark belongs,
 * and it is a window like any other.
 */
function isWide(columns: TimelineColumns, row: number, whole: TimeScale, radius: number): boolean {
  const earliest = columns.earliest[row]!
  const latest = columns.latest[row]!
  return latest > earliest && whole.x(latest) - whole.x(earliest) > 4 * (radius + 2)
}

/** The bodies of some events, in the order given. `whole` counts from the beginning of the axis. */
export function bodiesOf(
  columns: TimelineColumns,
  rows: ArrayLike<number>,
  whole: TimeScale,
  metrics: Metrics,
): Bodies {
  const n = rows.length
  // Plain arrays: tiles have a handful of marks, for which typed ones would cost more than they hold.
  const list = () => new Array<number>(n)
  const bodies = {
    ...{ n, x: list(), radius: list(), left: list(), right: list() },
    ...{ tail: list(), label: list(), weight: list() },
  }
  const first = 0
  const last = wholeWidth(whole)
  const at = (moment: number): number =>
    moment === Number.POSITIVE_INFINITY ? last : Math.max(first, Math.min(last, whole.x(moment)))
  const compact = metrics.heads === 'none'
  for (let i = 0; i < n; i++) {
    const row = rows[i]!
    const radius = radiusOf(columns, row, metrics)
    const x = markX(whole, columns.placement[row]!, radius + 2)
    const kind = columns.dateKind[row]!
    const ranged = !compact && (kind >= WINDOW || isWide(columns, row, whole, radius))
    let right = ranged ? Math.max(x, at(columns.latest[row]!)) : x
    if (ranged && kind === SPAN) right = Math.max(right, at(columns.endLatest[row]!))
    if (ranged && (kind === ONGOING || kind === UNKNOWN_END)) right = Math.max(right, last)
    bodies.x[i] = x
    // A bar begins where it begins: it has no mark that stands out.
    bodies.radius[i] = compact || kind < SPAN ? radius : 1
    bodies.left[i] = ranged ? Math.min(x, at(columns.earliest[row]!)) : x
    bodies.right[i] = right
    bodies.tail[i] = compact || kind < SPAN ? x : Math.max(right, x + 2 * barHeight(radius))
    bodies.label[i] = compact ? 0 : wishOf(columns, row, metrics)
    bodies.weight[i] = columns.weight[row]!
  }
  return bodies
}

export interface MarkOptions {
  readonly columns: TimelineColumns
  readonly metrics: Metrics
  readonly locale: string
}

/** The mark of body `i`, which is event `row`, in one of the lane's rows with its label at a side. */
export function placedMark(
  { columns, metrics, locale }: MarkOptions,
  whole: TimeScale,
  bodies: Bodies,
  i: number,
  row: number,
  line: number,
  side: number,
  room: number,
): PlacedMark {
  const x = bodies.x[i]!
  const label = side === NONE ? null : labelText(columns, row, room, metrics, locale)
  return {
    row,
    line,
    x,
    radius: radiusOf(columns, row, metrics),
    ...(metrics.heads === 'none' ? { band: null, bar: null } : bandOf(columns, row, bodies, i, whole)),
    label: label && { ...label, side, left: leftOf(bodies, i, side, label.width, metrics) },
    loose: false,
  }
}

/** Where a label begins that stands at a side of body `i`. */
function leftOf(bodies: Bodies, i: number, side: number, width: number, { labelGap }: Metrics): number {
  const away = bodies.radius[i]! + labelGap
  if (side === LEFT) return bodies.x[i]! - away - width
  return side === TAIL ? bodies.tail[i]! + labelGap : bodies.x[i]! + away
}

/** The same marks at another scale: in their rows, each label at its side, whether it fits there or not. */
export function movedMarks(
  { columns, metrics }: MarkOptions,
  whole: TimeScale,
  marks: readonly PlacedMark[],
): readonly PlacedMark[] {
  return marks.map((mark) => {
    const { row, radius, label } = mark
    if (columns.latest[row] === columns.earliest[row] && columns.dateKind[row]! < WINDOW) {
      // A mark and its label alone, as most are.
      const x = markX(whole, columns.placement[row]!, radius + 2)
      return { ...mark, x, label: label && { ...label, left: label.left + x - mark.x } }
    }
    const bodies = bodiesOf(columns, [row], whole, metrics)
    const { band, bar } = bandOf(columns, row, bodies, 0, whole)
    return {
      ...mark,
      x: bodies.x[0]!,
      band,
      bar: bar && { ...bar, faint: mark.bar?.faint ?? false },
      label: label && { ...label, left: leftOf(bodies, 0, label.side, label.width, metrics) },
    }
  })
}

/**
 * Marks in the order of time, without the labels that run into what stands beside them, and without marks that would lie
 * on the one before them.
 */
export function withoutCollisions(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const kept: PlacedMark[] = []
  /** The last mark of each line, by its place in `kept`, and where it ends. */
  const lasts: (number | undefined)[] = []
  const ends: number[] = []
  for (const mark of marks) {
    const at = lasts[mark.line]
    let made = mark
    if (at !== undefined) {
      const end = ends[mark.line]!
      const last = kept[at]!
      const ground = mark.x - mark.radius
      if (ground < last.x) continue
      if (mark.label && mark.label.left < end) made = { ...mark, label: null }
      if (last.label && ground < end) kept[at] = { ...last, label: null }
    }
    lasts[mark.line] = kept.length
    const { label, bar, x, radius } = made
    ends[mark.line] = Math.max(
      x + radius,
      label ? label.left + label.width : x,
      bar && !bar.faint ? bar.right : x,
    )
    kept.push(made)
  }
  return kept
}

/**
 * The same marks, with bars that nobody says have ended going on to `end`, pixels of the whole axis: a view may show more
 * time than the story has. Those that reach it are as they were.
 */
export function goingOn(marks: readonly PlacedMark[], end: number): readonly PlacedMark[] {
  return marks.map((mark) => {
    const { bar } = mark
    if (!bar || bar.end === 'closed' || bar.right >= end) return mark
    return { ...mark, bar: { ...bar, right: end, softFrom: end } }
  })
}

/** What only reaches into the view: faint, in one of the lane's rows, with its label left to the view's edge. */
export function reachingMark(
  options: MarkOptions,
  whole: TimeScale,
  row: number,
  line: number,
): PlacedMark | null {
  const bodies = bodiesOf(options.columns, [row], whole, options.metrics)
  const mark = placedMark(options, whole, bodies, 0, row, line, NONE, 0)
  if (!mark.bar && !mark.band) return null
  return { ...mark, loose: true, bar: mark.bar && { ...mark.bar, faint: true } }
}

/** An event's label in so much room, cut at the end of a word; null where nothing fits. */
export function labelText(
  columns: TimelineColumns,
  row: number,
  room: number,
  metrics: Metrics,
  locale: string,
): { text: string; width: number; strong: boolean } | null {
  const strong = isStrong(columns, row)
  const width = labelWidth(columns, row, metrics.labelSize)
  // A room is the difference of two edges, which may come out a trifle too small.
  if (width <= room + 0.01) return { text: columns.label(row), width, strong }
  const weight = strong ? 600 : 400
  const text = truncate(columns.label(row), room, metrics.labelSize, { weight, locale })
  return text === '' ? null : { text, width: measureText(text, metrics.labelSize, weight), strong }
}

/** What is drawn of an event's time beside its mark. */
function bandOf(
  columns: TimelineColumns,
  row: number,
  bodies: Bodies,
  i: number,
  whole: TimeScale,
): Pick<PlacedMark, 'band' | 'bar'> {
  const kind = columns.dateKind[row]!
  const x = bodies.x[i]!
  const left = bodies.left[i]!
  const right = bodies.right[i]!
  if (kind === WINDOW || (kind < SPAN && right - left > 1)) return { band: [left, right], bar: null }
  if (kind < SPAN) return { band: null, bar: null }
  const latest = columns.latest[row]!
  const soft = Number.isFinite(latest) ? whole.x(latest) : x
  const sure = columns.endEarliest[row]!
  return {
    band: soft - left > 1 ? [left, soft] : null,
    bar: {
      left: x,
      right,
      faint: false,
      end: kind === SPAN ? 'closed' : kind === UNKNOWN_END ? 'unknown' : 'open',
      softFrom: kind === SPAN && Number.isFinite(sure) ? Math.min(right, Math.max(x, whole.x(sure))) : right,
    },
  }
}
