/** The columns of the table of standing ties: what the picture's quiet lines are, and who says so. */
import { dateInWords } from '../../dates'
import type { StandingTie, Tie } from '../../model'
import { type ColumnSpeech, each, nameIn, opening, type Side } from './columns'
import type { Column } from './SortedTable'
import { sourcesInWords } from './TieLines'
import { stateWords, tieWord } from './words'

/** A tie, as it stood at each moment; null where it did not. */
export interface TieLine {
  readonly tie: Tie
  readonly sides: readonly (StandingTie | null)[]
}

/** One line for each tie that stands at any of the moments, sorted by id. */
export function tieLines(sides: readonly Side[]): TieLine[] {
  const found = sides.map(({ rows }) => new Map(rows.ties.map((row) => [row.tie, row])))
  const ties = new Set(sides.flatMap(({ rows }) => rows.ties.map(({ tie }) => tie)))
  return [...ties]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((tie) => ({ tie, sides: found.map((rows) => rows.get(tie) ?? null) }))
}

/** "weakening since 2023", "standing", "perhaps not at this moment", or that it does not stand. */
function howItStands(now: StandingTie | null, speech: ColumnSpeech): string {
  const { words, locale } = speech
  if (!now) return words.table.notStanding
  const state = stateWords(now.state, now.phase, speech, locale) ?? words.table.standing
  return now.certainty === 'possible' ? `${state}; ${words.tiePossible}` : state
}

/** Columns of the table of ties: who, with whom, of what kind, how it stands at each moment, since when, who says so. */
export function tieColumns(sides: readonly Side[], speech: ColumnSpeech): Column<TieLine>[] {
  const { words, locale, onPair } = speech
  const { table } = words
  const end = (key: 'from' | 'to'): Column<TieLine> => ({
    key,
    title: table[key],
    value: ({ tie }) => nameIn(tie[key], speech),
    show: ({ tie }) => opening(tie[key], speech),
  })
  const when = ({ tie }: TieLine) => (tie.when ? dateInWords(tie.when, locale) : words.tieUndated)
  const says = ({ tie, sides: rows }: TieLine) =>
    sourcesInWords([...tie.sources, ...rows.flatMap((now) => now?.phase?.sources ?? [])], speech)
  return [
    end('from'),
    end('to'),
    {
      key: 'tie',
      title: table.tie,
      value: ({ tie }) => tieWord(tie, speech),
      show: ({ tie }) => {
        const { from, to } = tie
        const [a, b] = from.id < to.id ? [from, to] : [to, from]
        return (
          <button
            type="button"
            className="network-table-link"
            aria-label={`${tieWord(tie, speech)}: ${table.openPair(nameIn(from, speech), nameIn(to, speech))}`}
            onClick={() => onPair(a.id, b.id)}
          >
            {tieWord(tie, speech)}
          </button>
        )
      },
    },
    ...each<TieLine>(sides, speech, (i) => ({
      key: 'state',
      title: table.state,
      value: (row) => howItStands(row.sides[i] ?? null, speech),
    })),
    { key: 'when', title: table.when, value: when },
    { key: 'says', title: words.saidBy, value: says },
  ]
}
