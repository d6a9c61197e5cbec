/**
 * The timeline as numbers: lanes one under another, each with its marks in rows, density where there is more, ticks
 * above, breaks between. Marks are laid out on the whole axis and not in the view, so that panning shifts the picture
 * and changes nothing else.
 */
import { type ActorLanes, actorLanes } from './actorLanes'
import type { TimelineColumns } from './columns'
import type { Connector } from './connectors'
import { labelsInView } from './edges'
import { headOf, type LaneHead } from './heads'
import { laneIndexOf, slotAt } from './laneIndex'
import { goingOn, type PlacedMark } from './marks'
import type { Metrics } from './metrics'
import { inOneLane } from './oneLane'
import { markX, partsOfAxis, scaleAt, type TimeScale, wholeWidth } from './scale'
import { type Ticks, ticksOf } from './ticks'
import type { Tile } from './tiles'
import { createTiling } from './tiling'
import { layoutClosed, layoutWhole, type WholeLane } from './whole'

export interface LaneLayout {
  readonly lane: number
  readonly key: string
  /** Pixels from the top of the lanes. */
  readonly y: number
  readonly height: number
  /** From the lane's top to the middle of its first row. */
  readonly firstRow: number
  readonly head: LaneHead
  readonly rows: number
  /** In actor lanes: from the lane's top to the actor's own line, on which acts start and end. */
  readonly line: number | null
  /** In the order of time; only what can be seen. */
  readonly marks: readonly PlacedMark[]
  /** The marks of a lane that is scrolled out of sight: not drawn, but links lead to them. None of lanes laid out by tiles. */
  readonly unseen: readonly PlacedMark[]
  /** Where marks don't suffice; only what can be seen. */
  readonly density: readonly Tile[]
  /** How often the axis is halved to make a tile. */
  readonly level: number
  /** The count that fills the strip at this scale. */
  readonly full: number
  /** How many events in the view have no mark; counted once a gesture is over. */
  readonly more: number
}
export interface TimelineLayout {
  readonly metrics: Metrics
  readonly scale: TimeScale
  /** Left edge of the plot (what the scale's pixels count from) in the picture. */
  readonly plotX: number
  readonly height: number
  /** Pixels beside the view, on either side, that are laid out too. */
  readonly around: number
  /** The height of a row. */
  readonly row: number
  readonly ticks: Ticks
  /** The breaks in view, pixels of the view. */
  readonly breaks: readonly { readonly key: number; readonly left: number; readonly right: number }[]
  readonly lanes: readonly LaneLayout[]
  readonly connectors: readonly Connector[]
  /** How many lanes still show their last halving: none once a gesture is over. */
  readonly waiting: number
}

export interface LayoutOptions {
  readonly columns: TimelineColumns
  readonly metrics: Metrics
  readonly locale: string
  /** Pixels that the lanes should not exceed, or null: then they take what they need. */
  readonly height: number | null
}
export interface FrameOptions {
  /**
   * No gesture is under way: labels that the view's edges cut are mended, and the picture depends on nothing but its
   * scale. During a gesture one lane a frame is brought to a new halving, the dearest part of a zoom; the others show their last one.
   */
  readonly settled: boolean
  /** The gesture rests: so many lanes a frame, and each at its own halving. */
  readonly resting?: number | undefined
  /** Rows that lanes keep although they need fewer now, so that nothing jumps during a gesture. */
  readonly atLeast?: ReadonlyMap<string, number> | undefined
  /** The part of the lanes' height that can be seen, or null for all: other lanes keep their place and stay empty. */
  readonly seen?: { readonly top: number; readonly bottom: number } | null | undefined
  /** Pixels beside the view, on either side, that are laid out too: what a pan is going to show. */
  readonly around?: number | undefined
}
export type LayoutAt = (scale: TimeScale, frame: FrameOptions) => TimelineLayout

/** So many events altogether are laid out whole; of more, only small lanes are, and the others by tiles. */
const WHOLE_EVENTS = 260
const SMALL_LANE = 20
/** Lanes that must fit a height still get so many rows; beyond that the reader scrolls. */
const ROWS_KEPT = 3

/** The height of the slim strip, in rem. */
const STRIP = 5.2

/** Everything of a layout that stays while the view only pans. */
interface AtZoom {
  readonly scale: TimeScale
  readonly row: number
  /** Of a lane that is open, above and below its rows: as much above as below, but for what is left at its foot. */
  readonly air: number
  readonly wholes: ReadonlyMap<number, WholeLane>
}

/**
 * A layout for one set of columns: call it with a scale for the picture at that scale. The same scale gives the same
 * numbers; what one frame has in common with the last is kept.
 */
export function createLayout(options: LayoutOptions): LayoutAt {
  const { metrics, locale } = options
  const compact = metrics.heads === 'none'
  const columns = compact ? inOneLane(options.columns) : options.columns
  const height = options.height ?? (compact ? STRIP * metrics.rem : null)
  const { lanes } = columns
  const index = laneIndexOf(columns)
  const acting = columns.acts && actorLanes()
  const leastPad = metrics.lanePad + (columns.acts ? 0.4 * metrics.rem : 0)
  const heads = Array.from({ length: lanes.count }, (_, lane) => headOf(columns, lane, metrics, locale))
  const largestWhole = largestWholeOf(columns)
  const sizeOf = (lane: number): number => lanes.offsets[lane + 1]! - lanes.offsets[lane]!
  const isTiled = (lane: number): boolean => sizeOf(lane) > largestWhole
  const closedRow = (metrics.heads === 'above' ? 1.35 : 1.75) * metrics.rem
  const closedHeight = heads.reduce((sum, { inset }, i) => sum + (lanes.closed(i) ? inset + closedRow : 0), 0)
  const opened = heads.flatMap((_, lane) => (lanes.closed(lane) ? [] : [lane]))
  const firstOpen = opened[0] ?? 0
  const tiledRows = rowsOfTiledLanes(
    opened.length,
    height && height - closedHeight,
    (heads[firstOpen]?.inset ?? 0) + 2 * leastPad,
    metrics,
  )
  const laneHeight = (
    lane: number,
    rows: number,
    row: number,
    strip: boolean,
    air = 2 * leastPad,
  ): number => {
    if (lanes.closed(lane)) return Math.round(heads[lane]!.inset + closedRow)
    const inside = heads[lane]!.inset + Math.max(1, rows) * row + air + (strip ? metrics.strip : 0)
    return Math.round(Math.max(inside, heads[lane]!.height, metrics.laneLeast))
  }
  const tiling = createTiling({
    columns,
    index,
    metrics,
    locale,
    rows: tiledRows,
    laneHeight: lanes.count > 0 ? laneHeight(firstOpen, tiledRows, metrics.row, true) : 1,
  })

  /** The height of all lanes if none had more than `most` rows. */
  const total = (
    wholes: ReadonlyMap<number, WholeLane>,
    row: number,
    most = metrics.rowsMost,
    air = 2 * leastPad,
  ): number => {
    let sum = 0
    for (let lane = 0; lane < lanes.count; lane++) {
      const own = wholes.get(lane)
      const strip = !own || own.lost.length > 0 || own.rows > most
      sum += laneHeight(lane, own ? Math.min(own.rows, most) : tiledRows, row, strip, air)
    }
    return sum
  }

  let last: AtZoom | null = null
  const atZoom = (whole: TimeScale): AtZoom => {
    if (
      last &&
      last.scale.k === whole.k &&
      last.scale.warp === whole.warp &&
      last.scale.width === whole.width
    )
      return last
    const wholes = new Map<number, WholeLane>()
    const make = (lane: number, most: number): void => {
      const lay = lanes.closed(lane) ? layoutClosed : layoutWhole
      wholes.set(lane, lay({ columns, metrics, locale }, index, lane, whole, most))
    }
    for (let lane = 0; lane < lanes.count; lane++) if (!isTiled(lane)) make(lane, metrics.rowsMost)
    // Into a given height: closer rows first, then fewer.
    let row = metrics.row
    if (height !== null && total(wholes, row) > height) {
      while (row > metrics.rowLeast && total(wholes, row) > height) row -= 0.25
      let most = metrics.rowsMost
      while (most > ROWS_KEPT && total(wholes, row, most) > height) most--
      for (const [lane, own] of [...wholes]) {
        // Labels may give way to the height, and events only where a lane has many.
        for (let rows = most; rows < own.rows; rows++) {
          make(lane, rows)
          if (sizeOf(lane) > SMALL_LANE || wholes.get(lane)!.lost.length <= own.lost.length) break
          wholes.set(lane, own)
        }
      }
    }
    // Height to spare goes to rows first, then to the lanes, which fill what they are given.
    let air = 2 * leastPad
    if (height !== null) {
      while (row < metrics.rowMost && total(wholes, row + 0.25) <= height) row += 0.25
      for (let more = 2 ** 11; more >= 1; more /= 2)
        if (total(wholes, row, metrics.rowsMost, air + more) <= height) air += more
    }
    last = { scale: whole, row, air, wholes }
    return last
  }

  /** Events of a lane in the view, less those that have marks there. */
  const unmarked = (lane: number, scale: TimeScale, marks: readonly PlacedMark[]): number => {
    const [from, to] = [scale.invert(0), scale.invert(scale.width)]
    const inView = slotAt(index, lane, to) - slotAt(index, lane, from)
    const isMarked = ({ row }: PlacedMark) => columns.placement[row]! >= from && columns.placement[row]! < to
    return inView - marks.filter(isMarked).length
  }

  /** Acts of all lanes at one zoom, as long as lanes stand where they do. Found anew where some are laid out in part. */
  let acts: { readonly at: AtZoom; readonly places: string; readonly all: readonly Connector[] } | null = null
  const actsAt = (at: AtZoom, laid: readonly LaneLayout[], acting: ActorLanes): readonly Connector[] => {
    const places = laid.map(({ y, firstRow }) => `${y} ${firstRow}`).join()
    if (acts?.at === at && acts.places === places) return acts.all
    const whole = laid.map((lane) => {
      const own = at.wholes.get(lane.lane)
      if (!own) return { ...lane, lost: [], isPart: true }
      const lost = own.lost.map((slot) => ({
        row: index.rows[slot]!,
        x: markX(at.scale, index.at[slot]!, 2),
      }))
      return { ...lane, marks: own.marks, lost, isPart: false, isClosed: lanes.closed(lane.lane) }
    })
    const all = acting.connectorsOf(columns, whole, at.row, wholeWidth(at.scale))
    acts = whole.some(({ isPart }) => isPart) ? null : { at, places, all }
    return all
  }

  return (scale, frame) => {
    const whole = scaleAt(scale.warp, scale.k, 0, scale.width, scale.gapWidth)
    const around = frame.around ?? 0
    const view = { from: scale.offset - around, to: scale.offset + scale.width + around }
    // What goes on does so to the edge of a view that shows more than the story.
    const edge = scale.offset + scale.width
    const isBeyond = edge > wholeWidth(whole) + 0.5
    const at = atZoom(whole)
    const { row, air, wholes } = at
    const pad = Math.min(air / 2, 2 * leastPad)
    const isStep = !frame.settled && frame.resting === undefined
    const lanesNow = frame.settled ? Number.POSITIVE_INFINITY : (frame.resting ?? 1)
    const allowance = { lanes: lanesNow, isStep, waiting: 0 }
    const laid: LaneLayout[] = []
    let y = 0
    for (let lane = 0; lane < lanes.count; lane++) {
      const own = wholes.get(lane)
      const key = lanes.key(lane)
      const rows = Math.max(own ? own.rows : tiledRows, frame.atLeast?.get(key) ?? 0)
      const high = laneHeight(lane, rows, row, !own || own.lost.length > 0, air)
      const isHidden = frame.seen && (y > frame.seen.bottom || y + high < frame.seen.top)
      const { level, marks, density, full } = isHidden
        ? { level: 0, marks: [], density: [], full: 0 }
        : own
          ? { level: tiling.level(whole), marks: own.marks, density: own.density, full: own.full }
          : tiling.seen(lane, scale, whole, allowance, around)
      const closed = lanes.closed(lane)
      const first = heads[lane]!.inset + (closed ? closedRow / 2 : pad + row / 2)
      const inView = (all: readonly PlacedMark[]): readonly PlacedMark[] =>
        (isBeyond ? goingOn(all, edge) : all).filter((mark) => isSeen(mark, view, metrics.rem))
      laid.push({
        lane,
        key,
        y,
        height: high,
        firstRow: first,
        head: heads[lane]!,
        rows,
        line: columns.acts && first + (closed ? 0 : row * (own?.zero ?? (rows - 1) >> 1)),
        marks: inView(marks),
        unseen: isHidden && own ? inView(own.marks) : [],
        density: density.filter((tile) => tile.right > view.from && tile.left < view.to),
        level,
        full,
        more: frame.settled && density.length > 0 ? unmarked(lane, scale, marks) : 0,
      })
      y += high
    }
    const connectors = acting ? actsAt(at, laid, acting) : []
    const mended = (lane: LaneLayout): LaneLayout => {
      const own = wholes.get(lane.lane)
      if (!frame.settled || lanes.closed(lane.lane)) return lane
      const through = (line: number): readonly number[] => {
        const y = lane.y + lane.firstRow + line * row
        return connectors.flatMap((act) => (!act.waits && acting!.meets(act, y) ? [act.x] : []))
      }
      const options = { columns, metrics, locale }
      return {
        ...lane,
        marks: labelsInView(lane.marks, view, options, own !== undefined, acting && through),
      }
    }
    return {
      metrics,
      scale,
      plotX: metrics.headWidth + metrics.side,
      height: y,
      around,
      row,
      ...axisAt(scale, metrics, locale, around),
      lanes: laid.map(mended),
      connectors: connectors.filter((act) => isActSeen(act, view, frame, metrics.rem)),
      waiting: allowance.waiting,
    }
  }
}

/** Ticks and breaks, the ones of those in the view and `around` pixels beside it. */
export function axisAt(
  scale: TimeScale,
  { rem, tickSize }: Metrics,
  locale: string,
  around: number,
): Pick<TimelineLayout, 'ticks' | 'breaks'> {
  const room = { size: tickSize, inset: 0.28 * rem, gap: 0.4 * rem, least: 2 * rem }
  return { ticks: ticksOf(scale, { locale, ...room, around }), breaks: breaksOf(scale, around) }
}

/** The size up to which a lane is laid out whole. */
function largestWholeOf({ lanes }: TimelineColumns): number {
  if (lanes.members.length <= WHOLE_EVENTS) return WHOLE_EVENTS
  const sizes = Array.from(
    { length: lanes.count },
    (_, lane) => lanes.offsets[lane + 1]! - lanes.offsets[lane]!,
  )
  let total = 0
  for (const size of sizes.sort((a, b) => a - b)) {
    total += size
    if (total > WHOLE_EVENTS) return Math.min(SMALL_LANE, size - 1)
  }
  return SMALL_LANE
}

function isSeen(mark: PlacedMark, view: { from: number; to: number }, air: number): boolean {
  const label = mark.label
  const left = Math.min(mark.x - mark.radius, mark.band?.[0] ?? mark.x, label?.left ?? mark.x)
  const right = Math.max(
    mark.x + mark.radius,
    mark.band?.[1] ?? mark.x,
    mark.bar?.right ?? mark.x,
    label ? label.left + label.width : mark.x,
  )
  return right > view.from - air && left < view.to + air
}

/** Whether something of an act can be seen. */
function isActSeen(
  { start, x, from, to }: Connector,
  view: { from: number; to: number },
  { seen }: FrameOptions,
  air: number,
): boolean {
  if (seen && (Math.min(from, to) > seen.bottom || Math.max(from, to) < seen.top)) return false
  return Math.max(start, x) > view.from - air && Math.min(start, x) < view.to + air
}

/** Rows of lanes that are laid out by tiles: the same at every scale. `around` is what a lane has beside its rows. */
function rowsOfTiledLanes(count: number, height: number | null, around: number, metrics: Metrics): number {
  if (height === null) return count <= 1 ? 8 : count <= 4 ? 5 : count <= 8 ? 3 : count <= 12 ? 2 : 1
  const room = height / Math.max(1, count) - around - metrics.strip
  return Math.max(1, Math.min(8, Math.floor(room / metrics.row)))
}

function breaksOf(scale: TimeScale, around: number): TimelineLayout['breaks'] {
  return partsOfAxis(scale)
    .filter((part) => part.isBreak && part.right > -around && part.left < scale.width + around)
    .map(({ knot, left, right }) => ({ key: knot, left, right }))
}
