/**
 * What the timeline lays out: events as columns of numbers, so that a million of them are a few arrays and not a
 * million objects. Rows are in the order of their placement; a row's number is its identity in every layout.
 */
import type { Ms } from '../../dates'
import type { EventKind, Status, StoryEvent, Text } from '../../model'
import { sortedOrder } from './sort'
import { chooseStretches, type Stretch } from './stretches'

/** A kind's code, and a quadrant's, is its position here. */
export const KIND_CODES: readonly EventKind[] = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'incident',
  'context',
]
export const STATUS_CODES: readonly Status[] = ['established', 'reported', 'disputed', 'unconfirmed']

/** Kinds of time. `UNKNOWN_END`: began, and its end is not known; `ONGOING`: began, and goes on. */
export const INSTANT = 0
export const WINDOW = 1
export const SPAN = 2
export const ONGOING = 3
export const UNKNOWN_END = 4

/** Words of a mark, made when asked for. */
export interface MarkWords {
  readonly title: string
  /** BCP 47, where it differs from the page's language; else null. */
  readonly titleLang: string | null
  readonly date: string
  readonly status: string
  readonly kind: string
  /** Why the date is a window, in sentences; empty where there is nothing to explain. */
  readonly why: readonly string[]
}

export interface LaneColumns {
  readonly count: number
  /** Lane `l` holds `members[offsets[l]]` to `members[offsets[l + 1] - 1]`: rows, ascending. */
  readonly offsets: Uint32Array
  readonly members: Uint32Array
  /** How many events take part in the lane: its members, and those that reach it only as receiver of an act. */
  readonly totals: Uint32Array
  readonly key: (lane: number) => string
  /** Whether it is collapsed to one slim row. */
  readonly closed: (lane: number) => boolean
  readonly name: (lane: number) => string
  /** BCP 47 of the name where it differs from the page's language; else null. */
  readonly nameLang: (lane: number) => string | null
}

/** Acts as connectors between actor lanes, in the order of their rows. */
export interface ActColumns {
  readonly n: number
  readonly row: Uint32Array
  readonly from: Uint16Array
  readonly to: Uint16Array
  readonly quadrant: Uint8Array
}

export interface TimelineColumns {
  readonly n: number
  /** Milliseconds UTC. Where the beginning lies; may be infinite. */
  readonly earliest: Float64Array
  readonly latest: Float64Array
  /** Where the end lies, for spans; +Infinity where it goes on, NaN where there is none. */
  readonly endEarliest: Float64Array
  readonly endLatest: Float64Array
  /** Where the mark stands; ascending. */
  readonly placement: Float64Array
  /** 1 to 5. */
  readonly weight: Uint8Array
  readonly kind: Uint8Array
  readonly dateKind: Uint8Array
  readonly status: Uint8Array
  readonly lanes: LaneColumns
  readonly acts: ActColumns | null
  /** The axis, from the dates of the whole story, so that a filter doesn't move it. In order, disjoint. */
  readonly stretches: readonly Stretch[]
  readonly id: (row: number) => string
  /** -1 where no such event is shown. */
  readonly rowOf: (id: string) => number
  readonly label: (row: number) => string
  readonly labelLang: (row: number) => string | null
  readonly words: (row: number) => MarkWords
  /** The story behind the columns; null where there is none. */
  readonly story: {
    readonly event: (row: number) => StoryEvent
    readonly text: (of: Text) => { readonly text: string }
  } | null
}

/** Arrays as they come, in any order: what `columnsFromArrays` takes, and keeps. Only `placement` is needed. */
export interface RawColumns {
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
  readonly laneNames?: readonly string[]
  readonly label?: (index: number) => string
  readonly id?: (index: number) => string
}

/** Columns from plain arrays, one lane an event: for measuring, and for data that is no story. */
export function columnsFromArrays(raw: RawColumns): TimelineColumns {
  const n = raw.placement.length
  const order = sortedOrder(raw.placement)
  const floats = (from: Float64Array): Float64Array =>
    order === null ? from : Float64Array.from(order, (i) => from[i]!)
  const bytes = (from: Uint8Array | undefined, fallback: number): Uint8Array => {
    if (from === undefined) return new Uint8Array(n).fill(fallback)
    return order === null ? from : Uint8Array.from(order, (i) => from[i]!)
  }
  const placement = floats(raw.placement)
  const earliest = raw.earliest ? floats(raw.earliest) : placement
  const latest = raw.latest ? floats(raw.latest) : placement
  const endLatest = raw.endLatest ? floats(raw.endLatest) : new Float64Array(n).fill(Number.NaN)
  const endEarliest = raw.endEarliest ? floats(raw.endEarliest) : endLatest
  const original = (row: number): number => (order === null ? row : order[row]!)
  const id = (row: number): string => raw.id?.(original(row)) ?? `e${original(row)}`
  const label = (row: number): string => raw.label?.(original(row)) ?? id(row)
  const lanes = lanesFromArray(raw, order, n)
  let rows: Map<string, number> | null = null
  return {
    n,
    earliest,
    latest,
    endEarliest,
    endLatest,
    placement,
    weight: bytes(raw.weight, 3),
    kind: bytes(raw.kind, KIND_CODES.indexOf('context')),
    dateKind: bytes(raw.dateKind, INSTANT),
    status: bytes(raw.status, 0),
    lanes,
    acts: null,
    stretches: chooseStretches({ placement, earliest, latest, endEarliest, endLatest }),
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
      status: STATUS_CODES[raw.status?.[original(row)] ?? 0]!,
      kind: KIND_CODES[raw.kind?.[original(row)] ?? 5]!,
      why: [],
    }),
  }
}

function lanesFromArray(raw: RawColumns, order: Uint32Array | null, n: number): LaneColumns {
  const names = raw.laneNames ?? ['']
  const offsets = new Uint32Array(names.length + 1)
  const laneOf = (row: number): number => raw.lane?.[order === null ? row : order[row]!] ?? 0
  for (let row = 0; row < n; row++) offsets[laneOf(row) + 1]!++
  for (let lane = 0; lane < names.length; lane++) offsets[lane + 1]! += offsets[lane]!
  const next = offsets.slice()
  const members = new Uint32Array(n)
  for (let row = 0; row < n; row++) members[next[laneOf(row)]!++] = row
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

/** The finite moments between which everything lies. */
export function extentOf(columns: Pick<TimelineColumns, 'stretches'>): { from: Ms; to: Ms } {
  const first = columns.stretches[0]!
  const last = columns.stretches.at(-1)!
  return { from: first.from, to: last.to }
}
