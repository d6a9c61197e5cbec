/** What moves with time: connectors, marks and density, in a group that a pan only shifts. */
import { arrowHeadPath, signOf } from '../../marks'
import {
  BINS,
  KIND_CODES,
  type LaneLayout,
  type PlacedMark,
  type Tile,
  type TimelineColumns,
  type TimelineLayout,
  tileEdgeOf,
} from '../layout'
import { densityShape } from './densityShapes'
import { markShape } from './markShapes'
import { group, move, px, type Shape } from './shapes'
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

/** A shape, and all that it was made of beside its mark or tile. */
interface Memo {
  readonly of: readonly (string | number | boolean)[]
  readonly shape: Shape
}

const isSame = (a: Memo['of'], b: Memo['of']): boolean => a.every((value, i) => value === b[i])

/** Keeps the shapes of marks from frame to frame: a pan makes none anew. */
export class WorldShapes {
  private readonly marks = new WeakMap<PlacedMark, Memo>()
  private readonly tiles = new WeakMap<Tile, Memo>()
  private readonly lanes: Shape[] = []

  constructor(private readonly columns: TimelineColumns) {}

  /** `base` is the pixel of the whole axis that everything counts from. */
  shapes(layout: TimelineLayout, base: number, state: WorldState): readonly Shape[] {
    const lanes = layout.lanes.map((lane, i) => this.lane(layout, lane, base, state, i))
    return [group('acts', { class: 'timeline-acts' }, connectorShapes(layout, base)), ...lanes]
  }

  private lane(layout: TimelineLayout, lane: LaneLayout, base: number, state: WorldState, i: number): Shape {
    const children = [
      ...lane.density.map((tile) => this.tile(layout, lane, tile, base, state)),
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
    const place = { base, y, row: layout.row, lane: lane.lane }
    const shape = markShape(this.columns, mark, place, {
      selected,
      stop,
      name: state.speech.mark(mark.row, lane.lane),
    })
    this.marks.set(mark, { of, shape })
    return shape
  }

  private tile(layout: TimelineLayout, lane: LaneLayout, tile: Tile, base: number, state: WorldState): Shape {
    const stop = state.stop?.lane === lane.lane && state.stop.tile === tile.tile
    const name = state.speech.say(`${lane.lane} ${lane.level} ${tile.tile}`, () => {
      const { words } = state.speech
      const from = tileEdgeOf(layout, lane.level, tile.tile, 0)
      const to = tileEdgeOf(layout, lane.level, tile.tile, BINS) - 1
      const fine = to - from < 2 * 86_400_000
      const when = [state.speech.moment(from, fine), state.speech.moment(to, fine)] as const
      return `${words.density(tile.density!.total, ...when)}, ${this.columns.lanes.name(lane.lane)}. ${words.densityZoom}`
    })
    const of = [base, lane.height, stop, lane.full, name]
    const known = this.tiles.get(tile)
    if (known && isSame(known.of, of)) return known.shape
    const shape = densityShape(layout, lane, tile, base, { stop, name })
    this.tiles.set(tile, { of, shape })
    return shape
  }
}

/** Acts as arrows between lanes. */
function connectorShapes(layout: TimelineLayout, base: number): readonly Shape[] {
  const head = 0.44 * layout.metrics.rem
  return layout.connectors.map((line) => {
    const x = px(line.x - base)
    const down = line.to > line.from
    const sign = signOf(KIND_CODES[line.quadrant]!)
    return group(`${line.act}`, { class: `timeline-act timeline-${sign.sign} timeline-act-${sign.suffix}` }, [
      {
        tag: 'path',
        key: 'line',
        attrs: {
          class: 'timeline-act-line',
          d: `M${x},${px(line.from)}V${px(line.to + (down ? -head : head))}`,
        },
      },
      {
        tag: 'path',
        key: 'head',
        attrs: {
          class: 'timeline-act-head',
          transform: `${move(line.x - base, line.to)} rotate(${down ? 90 : -90})`,
          d: arrowHeadPath(head, head),
        },
      },
    ])
  })
}
