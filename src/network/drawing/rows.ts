/** The network as tables: rows that say the same as the picture, and how they are put in order. */
import type { Ms } from '../../dates'
import {
  type Act,
  type Actor,
  type ActorId,
  type EventId,
  type RelationSettings,
  type RelationsIndex,
  type StandingTie,
  type Story,
  tiesAt,
} from '../../model'
import { type Contact, contactsOf } from './contacts'
import { endsOf, isDrawn, type NetworkDetail } from './detail'
import { type LineReading, linesOf, readLines, sumsOf } from './readings'

export interface ActorRow extends Contact {
  readonly actor: Actor
}
export interface PairRow extends LineReading {
  readonly latest: Act | null
}
export interface Rows {
  readonly actors: readonly ActorRow[]
  /** One for each direction with acts up to now. */
  readonly pairs: readonly PairRow[]
  /** Those that stand and that the picture draws, in file order. */
  readonly ties: readonly StandingTie[]
}

/**
 * What the tables list as of `at`: the actors and the lines of the picture, read as the picture reads them.
 */
export function rowsOf(
  story: Story,
  relations: RelationsIndex,
  at: Ms,
  visible: ReadonlySet<EventId> | null,
  detail: NetworkDetail,
  opened: ReadonlySet<ActorId>,
  settings?: RelationSettings,
): Rows {
  const sums = sumsOf(story, relations, visible, detail, opened)
  const drawn = readLines(linesOf(story, detail, opened), sums, at, visible, settings)
  const contactOf = contactsOf(
    drawn,
    readLines(linesOf(story, 'actors', opened), sums, at, visible, settings),
    detail,
    opened,
  )
  return {
    pairs: drawn
      .filter(({ state }) => state.acts > 0)
      .map((reading): PairRow => ({ ...reading, latest: reading.acts.at(-1) ?? null })),
    ties: tiesAt(story, at).filter(
      ({ tie }) => endsOf(tie, detail === 'states' ? 'states' : 'actors', opened) !== null,
    ),
    actors: story.actors
      .filter((actor) => isDrawn(actor, detail, opened))
      .map((actor): ActorRow => ({ actor, ...contactOf(actor) })),
  }
}

/** Values by which a column is put in order. */
export type Cell = string | number

/** The rows in the order of a column; equal ones stay in the order they had. */
export function sorted<Row>(
  rows: readonly Row[],
  cell: (row: Row) => Cell,
  down: boolean,
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale)
  const compare = (a: Cell, b: Cell): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return rows
    .map((row, index) => ({ row, index, value: cell(row) }))
    .sort((a, b) => (down ? -1 : 1) * compare(a.value, b.value) || a.index - b.index)
    .map(({ row }) => row)
}
