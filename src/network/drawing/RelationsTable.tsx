import { useCallback, useMemo } from 'react'
import type { Ms } from '../../dates'
import type { Messages } from '../../i18n'
import type { ActorId, EventId, RelationSettings, RelationsIndex, Story } from '../../model'
import {
  actorColumns,
  actorLines,
  type ColumnSpeech,
  lastKey,
  pairColumns,
  pairLines,
  type Side,
} from './columns'
import type { NetworkDetail } from './detail'
import { rowsOf } from './rows'
import { SortedTable } from './SortedTable'
import { tieColumns, tieLines } from './tieColumns'
import './table.css'

export interface RelationsTableProps {
  readonly story: Story
  readonly relations: RelationsIndex
  readonly at: Ms
  /** The cursor in words. */
  readonly date: string
  /** Another moment, before or after, that has columns of its own; columns are in the order of time. */
  readonly compare?: { readonly at: Ms; readonly date: string } | null | undefined
  readonly visible: ReadonlySet<EventId> | null
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** As in the picture; `groups` by default. */
  readonly detail?: NetworkDetail | undefined
  readonly opened?: ReadonlySet<ActorId> | undefined
  /** What the rows are computed with. */
  readonly settings?: RelationSettings | undefined
  /** The address of the method's page, which says how acts are counted and read. */
  readonly methodHref?: string | undefined
  readonly onActor: (id: ActorId) => void
  readonly onPair: (a: ActorId, b: ActorId) => void
}
const NONE: ReadonlySet<ActorId> = new Set()

/** The network in tables that say the same as the picture: who did how much to whom, standing ties, and each actor. */
export function RelationsTable(props: RelationsTableProps) {
  const { story, relations, at, date, compare, visible, locale, lang, words, settings } = props
  const detail = props.detail ?? 'groups'
  const opened = props.opened ?? NONE
  const then = compare?.at ?? null
  const rowsAt = useCallback(
    (moment: Ms) => rowsOf(story, relations, moment, visible, detail, opened, settings),
    [story, relations, visible, detail, opened, settings],
  )
  const rows = useMemo(() => rowsAt(at), [rowsAt, at])
  const other = useMemo(() => (then === null ? null : rowsAt(then)), [rowsAt, then])
  const { table } = words
  const now: Side = { date, rows }
  const second: Side | null = compare && other ? { date: compare.date, rows: other } : null
  const sides: readonly [Side, ...Side[]] =
    second === null || then === null ? [now] : then <= at ? [second, now] : [now, second]
  const moments = second === null ? table.caption(date) : table.captions(sides.map((side) => side.date))
  const speech: ColumnSpeech = { story, lang, locale, words, onActor: props.onActor, onPair: props.onPair }
  const lines = pairLines(sides)
  const ties = tieLines(sides)
  return (
    <div className={second === null ? 'network-tables' : 'network-tables network-tables-compared'}>
      {lines.length === 0 ? (
        <p>{table.none}</p>
      ) : (
        <SortedTable
          caption={`${table.pairs}. ${moments}`}
          columns={pairColumns(sides, speech)}
          rows={lines}
          keyOf={({ line }) => line.key}
          first={lastKey('acts', sides)}
          locale={locale}
          words={table}
        />
      )}
      {ties.length > 0 ? (
        <SortedTable
          caption={`${table.ties}. ${moments}`}
          columns={tieColumns(sides, speech)}
          rows={ties}
          keyOf={({ tie }) => tie.id}
          first="from"
          up
          locale={locale}
          words={table}
        />
      ) : null}
      <SortedTable
        caption={`${table.actors}. ${moments}`}
        columns={actorColumns(sides, speech)}
        rows={actorLines(sides)}
        keyOf={([{ actor }]) => actor.id}
        first={lastKey('partners', sides)}
        locale={locale}
        words={table}
      />
      {props.methodHref === undefined ? null : (
        <p className="network-table-method">
          <a href={`${props.methodHref}#acts`}>{table.method}</a>
        </p>
      )}
    </div>
  )
}
