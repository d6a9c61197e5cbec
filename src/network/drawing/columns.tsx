/** The columns of the tables: who, then what stood at a moment, once for each of the moments asked for. */
import { dateInWords } from '../../dates'
import type { Messages } from '../../i18n'
import { type Actor, type ActorId, type Story, textIn } from '../../model'
import type { ActorRow, PairRow, Rows } from './rows'
import type { Column } from './SortedTable'
import { nameOf } from './scene'

/** One moment's rows. */
export interface Side {
  readonly date: string
  readonly rows: Rows
}
/** One directed line, as it stood at each moment; null where nothing had been coded by then. */
export interface PairLine {
  readonly line: PairRow['line']
  readonly sides: readonly (PairRow | null)[]
}
/** An actor's rows, one a moment. */
export type ActorLine = readonly [ActorRow, ...ActorRow[]]

export interface ColumnSpeech {
  readonly story: Story
  readonly lang: string | null
  readonly locale: string
  readonly words: Messages['network']
  readonly onActor: (id: ActorId) => void
  readonly onPair: (a: ActorId, b: ActorId) => void
}

/**
 * One line for each directed pair that any moment has, sorted by key; null where a moment has no acts of
 * it.
 */
export function pairLines(sides: readonly Side[]): PairLine[] {
  const found = sides.map(({ rows }) => new Map(rows.pairs.map((row) => [row.line.key, row])))
  const lines = new Map(sides.flatMap(({ rows }) => rows.pairs.map(({ line }) => [line.key, line])))
  return [...lines.values()]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((line) => ({ line, sides: found.map((rows) => rows.get(line.key) ?? null) }))
}

/** One line for each actor. All moments list the same actors in the same order. */
export function actorLines([first, ...others]: readonly [Side, ...Side[]]): ActorLine[] {
  return first.rows.actors.map((row, i) => [
    row,
    ...others.flatMap(({ rows }) => (rows.actors[i] ? [rows.actors[i]] : [])),
  ])
}

/** A column for each moment, named after it where there are several. */
export const each = <Row,>(
  sides: readonly Side[],
  { words: { table } }: ColumnSpeech,
  column: (i: number) => Column<Row>,
): Column<Row>[] =>
  sides.map(({ date }, i) => {
    const made = column(i)
    return sides.length === 1 ? made : { ...made, key: made.key + i, title: table.at(made.title, date) }
  })

/** The key that `each` gives to the last moment's column. */
export const lastKey = (key: string, sides: readonly Side[]): string =>
  sides.length === 1 ? key : key + (sides.length - 1)

export const nameIn = (actor: Actor, { lang, story }: ColumnSpeech) => nameOf(actor, lang, story)

export const opening = (actor: Actor, speech: ColumnSpeech) => (
  <button type="button" className="network-table-link" onClick={() => speech.onActor(actor.id)}>
    <bdi>{nameIn(actor, speech)}</bdi>
  </button>
)

function PairButton({ row: { line, state }, speech }: { row: PairRow; speech: ColumnSpeech }) {
  const { words, onPair } = speech
  const { from, to } = line
  return (
    <button
      type="button"
      className="network-table-link"
      aria-label={`${words.acts(state.acts)}: ${words.table.openPair(nameIn(from, speech), nameIn(to, speech))}`}
      onClick={() => (from.id < to.id ? onPair(from.id, to.id) : onPair(to.id, from.id))}
    >
      {state.acts}
    </button>
  )
}

function ReadingCell({ row, words }: { row: PairRow | null; words: Messages['network'] }) {
  if (!row) return words.reading.nothing
  return (
    <>
      <b className={`network-table-${row.state.reading}`}>{words.reading[row.state.reading]}</b>
      {row.mostly === null ? null : `, ${words.quadrant[row.mostly]}`}
      {row.faint ? `; ${words.nothingLately}` : null}
    </>
  )
}

function LatestAct({ row, speech }: { row: PairRow | null | undefined; speech: ColumnSpeech }) {
  if (!row?.latest) return null
  const { story, lang, locale } = speech
  const { event } = row.latest
  const title = textIn(event.title, lang, story.language)
  const label = event.whenLabel ? textIn(event.whenLabel, lang, story.language).text : undefined
  return (
    <>
      <bdi>{dateInWords(event.when, locale, label === undefined ? {} : { label })}</bdi>:{' '}
      <bdi lang={title.lang === (lang ?? story.language) ? undefined : title.lang}>{title.text}</bdi>
    </>
  )
}

/**
 * Columns of the table of pairs: who to whom, then acts, reading and latest act, once for each moment.
 */
export function pairColumns(sides: readonly Side[], speech: ColumnSpeech): Column<PairLine>[] {
  const { words } = speech
  const { table } = words
  const end = (key: 'from' | 'to'): Column<PairLine> => ({
    key,
    title: table[key],
    value: ({ line }) => nameIn(line[key], speech),
    show: ({ line }) => opening(line[key], speech),
  })
  return [
    end('from'),
    end('to'),
    ...each<PairLine>(sides, speech, (i) => ({
      key: 'acts',
      title: table.count,
      value: (row) => row.sides[i]?.state.acts ?? 0,
      numeric: true,
      show: ({ sides: rows }) => (rows[i] ? <PairButton row={rows[i]} speech={speech} /> : 0),
    })),
    ...each<PairLine>(sides, speech, (i) => ({
      key: 'reading',
      title: table.reading,
      value: (row) => words.reading[row.sides[i]?.state.reading ?? 'nothing'],
      show: (row) => <ReadingCell row={row.sides[i] ?? null} words={words} />,
    })),
    {
      key: 'latest',
      title: table.latest,
      value: (row) => row.sides.at(-1)?.latest?.event.placement ?? 0,
      down: true,
      show: (row) => <LatestAct row={row.sides.at(-1)} speech={speech} />,
    },
  ]
}

/** Columns of the table of actors: who and of what kind, then partners and acts, once for each moment. */
export function actorColumns(sides: readonly Side[], speech: ColumnSpeech): Column<ActorLine>[] {
  const { table, kind } = speech.words
  const count = (key: 'partners' | 'did' | 'received') =>
    each<ActorLine>(sides, speech, (i) => ({
      key,
      title: table[key],
      value: (rows) => rows[i]?.[key] ?? 0,
      numeric: true,
    }))
  return [
    {
      key: 'actor',
      title: table.actor,
      value: ([{ actor }]) => nameIn(actor, speech),
      show: ([{ actor }]) => opening(actor, speech),
    },
    { key: 'kind', title: table.kind, value: ([{ actor }]) => kind[actor.kind] },
    ...count('partners'),
    ...count('did'),
    ...count('received'),
    ...each<ActorLine>(sides, speech, (i) => {
      const most = (rows: ActorLine) => {
        const strongest = rows[i]?.strongest
        return strongest ? nameIn(strongest, speech) : ''
      }
      return {
        key: 'strongest',
        title: table.strongest,
        value: most,
        show: (rows) => <bdi>{most(rows)}</bdi>,
      }
    }),
  ]
}
