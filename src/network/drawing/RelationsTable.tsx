import { useMemo } from 'react'
import { dateInWords, type Ms } from '../../dates'
import type { Messages } from '../../i18n'
import {
  type Actor,
  type ActorId,
  type EventId,
  type RelationSettings,
  type RelationsIndex,
  type Story,
  textIn,
} from '../../model'
import type { NetworkDetail } from './detail'
import { type ActorRow, type PairRow, rowsOf } from './rows'
import { type Column, SortedTable } from './SortedTable'
import { nameOf } from './scene'
import './table.css'

export interface RelationsTableProps {
  readonly story: Story
  readonly relations: RelationsIndex
  readonly at: Ms
  /** The cursor in words. */
  readonly date: string
  readonly visible: ReadonlySet<EventId> | null
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** As in the picture; `groups` by default. */
  readonly detail?: NetworkDetail | undefined
  readonly opened?: ReadonlySet<ActorId> | undefined
  /** What the rows are computed with. */
  readonly settings?: RelationSettings | undefined
  readonly onActor: (id: ActorId) => void
  readonly onPair: (a: ActorId, b: ActorId) => void
}
const NONE: ReadonlySet<ActorId> = new Set()

/** The network in two tables that say the same as the picture: who did how much to whom, and each actor. */
export function RelationsTable(props: RelationsTableProps) {
  const { story, relations, at, date, visible, locale, lang, words, onActor, onPair, settings } = props
  const detail = props.detail ?? 'groups'
  const opened = props.opened ?? NONE
  const rows = useMemo(
    () => rowsOf(story, relations, at, visible, detail, opened, settings),
    [story, relations, at, visible, detail, opened, settings],
  )
  const { table } = words
  const name = (actor: Actor) => nameOf(actor, lang, story)
  const open = (actor: Actor) => (
    <button type="button" className="network-table-link" onClick={() => onActor(actor.id)}>
      <bdi>{name(actor)}</bdi>
    </button>
  )
  const pairs: Column<PairRow>[] = [
    {
      key: 'from',
      title: table.from,
      value: ({ line }) => name(line.from),
      show: ({ line }) => open(line.from),
    },
    { key: 'to', title: table.to, value: ({ line }) => name(line.to), show: ({ line }) => open(line.to) },
    {
      key: 'acts',
      title: table.count,
      value: ({ state }) => state.acts,
      numeric: true,
      show: ({ line, state }) => (
        <button
          type="button"
          className="network-table-link"
          aria-label={`${words.acts(state.acts)}: ${table.openPair(name(line.from), name(line.to))}`}
          onClick={() => {
            const { from, to } = line
            if (from.id < to.id) onPair(from.id, to.id)
            else onPair(to.id, from.id)
          }}
        >
          {state.acts}
        </button>
      ),
    },
    {
      key: 'reading',
      title: table.reading,
      value: ({ state }) => words.reading[state.reading],
      show: (row) => (
        <>
          <b className={`network-table-${row.state.reading}`}>{words.reading[row.state.reading]}</b>
          {row.mostly === null ? null : `, ${words.quadrant[row.mostly]}`}
          {row.faint ? `; ${words.nothingLately}` : null}
        </>
      ),
    },
    {
      key: 'latest',
      title: table.latest,
      value: ({ latest }) => latest?.event.placement ?? 0,
      down: true,
      show: ({ latest }) => (latest ? <LatestAct {...{ latest, story, lang, locale }} /> : null),
    },
  ]
  const actors: Column<ActorRow>[] = [
    { key: 'actor', title: table.actor, value: ({ actor }) => name(actor), show: ({ actor }) => open(actor) },
    { key: 'kind', title: table.kind, value: ({ actor }) => words.kind[actor.kind] },
    { key: 'partners', title: table.partners, value: ({ partners }) => partners, numeric: true },
    { key: 'did', title: table.did, value: ({ did }) => did, numeric: true },
    { key: 'received', title: table.received, value: ({ received }) => received, numeric: true },
    {
      key: 'strongest',
      title: table.strongest,
      value: ({ strongest }) => (strongest ? name(strongest) : ''),
      show: ({ strongest }) => (strongest ? <bdi>{name(strongest)}</bdi> : null),
    },
  ]
  return (
    <div className="network-tables">
      {rows.pairs.length === 0 ? (
        <p>{table.none}</p>
      ) : (
        <SortedTable
          caption={`${table.pairs}. ${table.caption(date)}`}
          columns={pairs}
          rows={rows.pairs}
          keyOf={({ line }) => line.key}
          first="acts"
          locale={locale}
          words={table}
        />
      )}
      <SortedTable
        caption={`${table.actors}. ${table.caption(date)}`}
        columns={actors}
        rows={rows.actors}
        keyOf={({ actor }) => actor.id}
        first="partners"
        locale={locale}
        words={table}
      />
    </div>
  )
}

interface LatestProps {
  readonly latest: NonNullable<PairRow['latest']>
  readonly story: Story
  readonly lang: string | null
  readonly locale: string
}

function LatestAct({ latest: { event }, story, lang, locale }: LatestProps) {
  const title = textIn(event.title, lang, story.language)
  const label = event.whenLabel ? textIn(event.whenLabel, lang, story.language).text : undefined
  return (
    <>
      <bdi>{dateInWords(event.when, locale, label === undefined ? {} : { label })}</bdi>:{' '}
      <bdi lang={title.lang === (lang ?? story.language) ? undefined : title.lang}>{title.text}</bdi>
    </>
  )
}
