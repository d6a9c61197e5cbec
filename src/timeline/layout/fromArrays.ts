/**
 * From plain arrays to columns, for data that is no story and may be a million events. What takes time is numbers only,
 * and comes in steps: so it can be done in a worker, or between frames, and be told how far it is.
 */
import { INSTANT, KIND_CODES, type LaneColumns, STATUS_CODES, type TimelineColumns } from './columns'
import { adoptLaneIndex, buildLaneIndex, type LaneIndex } from './laneIndex'
import { sortedOrder } from './sort'
import { chooseStretches, type Stretch } from './stretches'

/** The numbers, in any order. Only `placement` is needed. */
export interface RawNumbers {
  readonly placement: Float64Array
  readonly earliest?: Float64Array
  readonly latest?: Float64Array
  readonly endEarliest?: Float64Array
  readonly endLatest?: Float64Array
  readonly weight?: Uint8Array
  readonly kind?: Uint8Array
  readonly dateKind?: Uint8Array
  readonly status?: Uint8Array
  /** The lane of each event, 0 to `laneNames.length - 1`; without it all are in one. */
  readonly lane?: Uint16Array
}
/** Arrays as they come: what `columnsFromArrays` takes, and keeps. */
export interface RawColumns extends RawNumbers {
  readonly laneNames?: readonly string[]
  readonly label?: (index: number) => string
  readonly id?: (index: number) => string
}

/** What is made of the numbers alone; it can be sent from one thread to another. */
export interface BuiltColumns
  extends Pick<
    TimelineColumns,
    | 'n'
    | 'earliest'
    | 'latest'
    | 'endEarliest'
    | 'endLatest'
    | 'placement'
    | 'weight'
    | 'kind'
    | 'dateKind'
    | 'status'
  > {
  /** The given position of each row; null where they are in order as given. */
  readonly order: Uint32Array | null
  readonly offsets: Uint32Array
  readonly members: Uint32Array
  readonly stretches: readonly Stretch[]
  readonly index: Pick<LaneIndex, 'at' | 'kinds' | 'counts' | 'priority' | 'tree' | 'leaves'>
}

/** Puts values in another order. A plain loop: `from` with a function takes ten times as long. */
function ordered<A extends Float64Array | Uint16Array | Uint8Array>(values: A, order: Uint32Array | null): A {
  if (order === null) return values
  const sorted = values.slice() as A
  for (let row = 0; row < order.length; row++) sorted[row] = values[order[row]!]!
  return sorted
}

/** Builds columns of events in `lanes` lanes step by step, each of some milliseconds; yields the part that is done, 0 to 1. */
export function* buildColumns(raw: RawNumbers, lanes: number): Generator<number, BuiltColumns> {
  const n = raw.placement.length
  const order = sortedOrder(raw.placement)
  yield 0.25
  const bytes = (from: Uint8Array | undefined, fallback: number): Uint8Array =>
    from === undefined ? new Uint8Array(n).fill(fallback) : ordered(from, order)
  const placement = ordered(raw.placement, order)
  yield 0.3
  const earliest = raw.earliest ? ordered(raw.earliest, order) : placement
  const latest = raw.latest ? ordered(raw.latest, order) : placement
  yield 0.35
  const endLatest = raw.endLatest ? ordered(raw.endLatest, order) : new Float64Array(n).fill(Number.NaN)
  const endEarliest = raw.endEarliest ? ordered(raw.endEarliest, order) : endLatest
  yield 0.4
  const weight = bytes(raw.weight, 3)
  const kind = bytes(raw.kind, KIND_CODES.indexOf('context'))
  yield 0.5
  const dateKind = bytes(raw.dateKind, INSTANT)
  const status = bytes(raw.status, 0)
  yield 0.6
  const { offsets, members } = membersOf(raw.lane ? ordered(raw.lane, order) : new Uint16Array(n), n, lanes)
  yield 0.7
  const stretches = chooseStretches({ placement, earliest, latest, endEarliest, endLatest })
  yield 0.75
  const { at, kinds, counts, ...weights } = buildLaneIndex({
    n,
    placement,
    kind,
    weight,
    lanes: { count: lanes, offsets, members },
  })
  yield 0.9
  const { priority, tree, leaves } = weights.weights()
  const index = { at, kinds, counts, priority, tree, leaves }
  const dates = { placement, earliest, latest, endEarliest, endLatest }
  return { n, ...dates, weight, kind, dateKind, status, order, offsets, members, stretches, index }
}

function membersOf(lane: Uint16Array, n: number, lanes: number) {
  const offsets = new Uint32Array(lanes + 1)
  for (let row = 0; row < n; row++) offsets[lane[row]! + 1]!++
  for (let each = 0; each < lanes; each++) offsets[each + 1]! += offsets[each]!
  const next = offsets.slice()
  const members = new Uint32Array(n)
  for (let row = 0; row < n; row++) members[next[lane[row]!]!++] = row
  return { offsets, members }
}

/** The memory of all arrays of an object, each once: to be handed to another thread and not copied. */
export function buffersOf(arrays: object): ArrayBuffer[] {
  const buffers = Object.values(arrays).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : [],
  )
  return [...new Set(buffers)]
}

/** Columns of what was built, with the words of whoever gave the arrays. */
export function columnsOfBuilt(
  built: BuiltColumns,
  { laneNames = [''], ...words }: Pick<RawColumns, 'laneNames' | 'label' | 'id'>,
): TimelineColumns {
  const { order, offsets, members, index, ...numbers } = built
  const { n, placement, kind, status } = numbers
  const original = (row: number): number => (order === null ? row : order[row]!)
  const id = (row: number): string => words.id?.(original(row)) ?? `e${original(row)}`
  const label = (row: number): string => words.label?.(original(row)) ?? id(row)
  let rows: Map<string, number> | null = null
  const columns: TimelineColumns = {
    ...numbers,
    lanes: laneColumns(laneNames, offsets, members),
    acts: null,
    id,
    rowOf: (wanted) => {
      if (rows === null) {
        rows = new Map()
        for (let row = 0; row < n; row++) rows.set(id(row), row)
      }
      return rows.get(wanted) ?? -1
    },
    label,
    labelLang: () => null,
    story: null,
    words: (row) => ({
      title: label(row),
      titleLang: null,
      date: new Date(placement[row]!).toISOString().slice(0, 10),
      status: STATUS_CODES[status[row]!]!,
      kind: KIND_CODES[kind[row]!]!,
    }),
  }
  adoptLaneIndex(columns, index)
  return columns
}

function laneColumns(names: readonly string[], offsets: Uint32Array, members: Uint32Array): LaneColumns {
  const totals = new Uint32Array(names.length)
  for (let lane = 0; lane < names.length; lane++) totals[lane] = offsets[lane + 1]! - offsets[lane]!
  return {
    count: names.length,
    offsets,
    members,
    totals,
    key: (lane) => String(lane),
    closed: () => false,
    name: (lane) => names[lane] ?? '',
    nameLang: () => null,
  }
}

/** Columns from plain arrays, one lane an event, at once. */
export function columnsFromArrays(raw: RawColumns): TimelineColumns {
  const steps = buildColumns(raw, raw.laneNames?.length ?? 1)
  for (;;) {
    const step = steps.next()
    if (step.done) return columnsOfBuilt(step.value, raw)
  }
}
