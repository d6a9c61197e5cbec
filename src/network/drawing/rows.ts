/** The network as tables: rows that say the same as the picture, and how they are put in order. */
import type { Ms } from '../../dates'
import type { Act, Actor, ActorId, EventId, RelationsIndex, Story } from '../../model'
import { type NetworkDetail, rootOf } from './detail'
import { type LineReading, linesOf, readLines, sumsOf } from './readings'

export interface ActorRow {
  readonly actor: Actor
  readonly partners: number
  readonly did: number
  readonly received: number
  readonly strongest: Actor | null
}
export interface PairRow extends LineReading {
  readonly latest: Act | null
}
export interface Rows {
  readonly actors: readonly ActorRow[]
  /** One for each direction with acts up to now. */
  readonly pairs: readonly PairRow[]
}

export function rowsOf(
  story: Story,
  relations: RelationsIndex,
  at: Ms,
  visible: ReadonlySet<EventId> | null,
  detail: NetworkDetail,
  opened: ReadonlySet<ActorId>,
): Rows {
  const lines = linesOf(story, detail, opened)
  const readings = readLines(lines, sumsOf(story, relations, visible, detail, opened), at, visible)
  const pairs = readings
    .filter(({ state }) => state.acts > 0)
    .map((reading): PairRow => ({ ...reading, latest: reading.acts.at(-1) ?? null }))
  const shown = story.actors.filter((actor) => detail !== 'states' || rootOf(actor) === actor)
  const actors = shown.map((actor): ActorRow => {
    const weight = new Map<Actor, number>()
    let [did, received] = [0, 0]
    for (const { line, state } of pairs) {
      if (line.from !== actor && line.to !== actor) continue
      if (line.from === actor) did += state.acts
      else received += state.acts
      const other = line.from === actor ? line.to : line.from
      weight.set(other, (weight.get(other) ?? 0) + state.acts)
    }
    const [strongest] = [...weight].sort(([a, x], [b, y]) => y - x || (a.id < b.id ? -1 : 1))
    return { actor, partners: weight.size, did, received, strongest: strongest?.[0] ?? null }
  })
  return { actors, pairs }
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
