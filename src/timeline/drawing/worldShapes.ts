/** What moves with time: connectors, marks and density, in a group that a pan only shifts. */
import {
  BINS,
  type LaneLayout,
  type PlacedMark,
  type TimelineColumns,
  type TimelineLayout,
  tileEdgeOf,
} from '../layout'
import { actShapes } from './actorLanes'
import { type Run, runChildren, runsOf, runTransform } from './densityShapes'
import { markShape, markTransform } from './markShapes'
import { group, move, movedTo, type Shape } from './shapes'
import type { Speech } from './speech'

/** The mark or density that the one tab stop is on. */
export interface Stop {
  readonly lane: number
  readonly row?: number | undefined
  readonly tile?: number | undefined
}
export interface WorldState {
  readonly speech: Speech
  readonly selected: number
  readonly stop: Stop | null
}

/** A shape, and all that it was made of beside its mark. */
interface Memo {
  readonly of: readonly unknown[]
  readonly shape: Shape
}

const isSame = (a: Memo['of'], b: Memo['of']): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

/** Keeps the shapes of marks from frame to frame: a pan makes none anew, and a zoom only moves most. */
export class WorldShapes {
  private readonly marks = new WeakMap<PlacedMark, Memo>()
  /** The last of each event in each lane. */
  private readonly lasts = new Map<number, { readonly mark: PlacedMark; readonly memo: Memo }>()
  private readonly runs = new Map<string, Memo>()
  private readonly lanes: Shape[] = []
  /** The event that is pointed at or has the focus, or -1: its acts are drawn, whatever they run through. */
  looked = -1

  constructor(private readonly columns: TimelineColumns) {}

  /** `base` is the pixel of the whole axis that everything counts from. */
  shapes(layout: TimelineLayout, base: number, state: WorldState): readonly Shape[] {
    const lanes = layout.lanes.map((lane, i) => this.lane(layout, lane, base, state, i))
    const acts = layout.connectors.filter(
      ({ waits, row }) => !waits || row === state.selected || row === this.looked,
    )
    const shapes = actShapes()?.connectorShapes(acts, layout.metrics.rem, base, state.selected) ?? []
    return [group('acts', { class: 'timeline-acts' }, shapes), ...lanes]
  }

  private lane(layout: TimelineLayout, lane: LaneLayout, base: number, state: WorldState, i: number): Shape {
    const children = [
      ...runsOf(lane.density).map((run, r) => this.run(layout, lane, run, r, base, state)),
      ...lane.marks.map((mark) => this.mark(layout, lane, mark, base, state)),
    ]
    const shade = i % 2 === 0 ? 'timeline-marks timeline-marks-shaded' : 'timeline-marks'
    const before = this.lanes[i]
    const attrs = {
      class: shade,
      role: 'group',
      transform: move(0, lane.y),
      'aria-label': state.speech.lane(lane.lane),
    }
    const same =
      before?.key === lane.key &&
      before.attrs.transform === attrs.transform &&
      before.attrs['aria-label'] === attrs['aria-label'] &&
      before.children!.length === children.length &&
      children.every((child, c) => child === before.children![c])
    const shape = same ? before : group(lane.key, attrs, children)
    this.lanes[i] = shape
    return shape
  }

  private mark(
    layout: TimelineLayout,
    lane: LaneLayout,
    mark: PlacedMark,
    base: number,
    state: WorldState,
  ): Shape {
    const selected = mark.row === state.selected
    const stop = state.stop?.lane === lane.lane && state.stop.row === mark.row
    const y = lane.firstRow + mark.line * layout.row
    const of = [base, y, selected, stop, layout.row, lane.lane]
    const known = this.marks.get(mark)
    if (known && isSame(known.of, of)) return known.shape
    const key = lane.lane * 2 ** 32 + mark.row
    const last = this.lasts.get(key)
    const place = { base, y, row: layout.row, lane: lane.lane }
    const shape =
      last && isSame(last.memo.of.slice(1), of.slice(1)) && isMoved(last.mark, mark)
        ? movedTo(last.memo.shape, markTransform(mark, place))
        : markShape(this.columns, mark, place, {
            selected,
            stop,
            name: state.speech.mark(mark.row, lane.lane),
          })
    const memo = { of, shape }
    this.marks.set(mark, memo)
    if (this.lasts.size > MOST_KEPT) this.lasts.clear()
    this.lasts.set(key, { mark, memo })
    return shape
  }

  /** Tiles side by side; `r` counts the runs of a lane. */
  private run(
    layout: TimelineLayout,
    lane: LaneLayout,
    run: Run,
    r: number,
    base: number,
    state: WorldState,
  ): Shape {
    const buttons = run.tiles.map(({ tile, density }) => ({
      stop: state.stop?.lane === lane.lane && state.stop.tile === tile,
      name: state.speech.say(`${lane.lane} ${lane.level} ${tile}`, () =>
        this.densityName(layout, lane, tile, density!.total, state.speech),
      ),
    }))
    const { strip } = layout.metrics
    const key = `${lane.key} ${r}`
    const of = [
      ...[lane.lane, lane.level, lane.full, strip, run.origin],
      ...run.tiles.map((tile) => tile.density),
      ...buttons.flatMap(({ stop, name }) => [stop, name]),
    ]
    const before = this.runs.get(key)
    const at = runTransform(layout, lane, run, base)
    const same = before && isSame(before.of, of)
    if (same && before.shape.at === at) return before.shape
    const shape = same
      ? movedTo(before.shape, at)
      : { ...group(`density ${r}`, {}, runChildren(lane, run, strip, buttons)), at }
    this.runs.set(key, { of, shape })
    return shape
  }

  private densityName(
    layout: TimelineLayout,
    lane: LaneLayout,
    tile: number,
    total: number,
    speech: Speech,
  ): string {
    const { words } = speech
    const from = tileEdgeOf(layout, lane.level, tile, 0)
    const to = tileEdgeOf(layout, lane.level, tile, BINS) - 1
    const when = [speech.moment(from, to - from), speech.moment(to, to - from)] as const
    return `${words.density(total, ...when)}, ${this.columns.lanes.name(lane.lane)}. ${words.densityZoom}`
  }
}

const MOST_KEPT = 5000

/** Whether a mark is drawn as it was, but for its place. */
function isMoved(before: PlacedMark, { x, line, radius, band, bar, label }: PlacedMark): boolean {
  if (band || bar || before.band || before.bar || line !== before.line || radius !== before.radius)
    return false
  const was = before.label
  if (!label || !was) return label === was
  return (
    label.text === was.text &&
    label.side === was.side &&
    Math.abs(label.left - x - (was.left - before.x)) < 0.01
  )
}
