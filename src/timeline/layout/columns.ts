/**
 * What the timeline lays out: events as columns of numbers, so that a million of them are a few arrays and not a
 * million objects. Rows are in the order of their placement; a row's number is its identity in every layout.
 */
import type { Ms } from '../../dates'
import type { EventKind, Status, Story, StoryEvent, Text } from '../../model'
import type { Stretch } from './stretches'

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
    readonly of: Story
    readonly event: (row: number) => StoryEvent
    readonly text: (of: Text) => { readonly text: string }
  } | null
}

/** The finite moments between which everything lies. */
export function extentOf(columns: Pick<TimelineColumns, 'stretches'>): { from: Ms; to: Ms } {
  const first = columns.stretches[0]!
  const last = columns.stretches.at(-1)!
  return { from: first.from, to: last.to }
}
