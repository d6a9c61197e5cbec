/** The story's relations and events as tables, to be saved as CSV. */
import { dateInWords, type Ms } from '../../dates'
import type { Messages, SaveWords } from '../../i18n'
import type { ActorId, EventId, RelationSettings, RelationsIndex, Story, StoryEvent, Text } from '../../model'
import { textIn } from '../../model'
import { type NetworkDetail, rowsOf } from '../../network'
import type { Cell } from './csv'

interface Context {
  readonly story: Story
  readonly lang: string
  readonly locale: string
  readonly words: Messages
  readonly save: SaveWords
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function dateOf(event: StoryEvent, { story, lang, locale }: Context): string {
  return event.whenLabel === null
    ? dateInWords(event.when, locale)
    : textIn(event.whenLabel, lang, story.language).text
}

export interface PairsAsked {
  readonly relations: RelationsIndex
  readonly at: Ms
  readonly atWords: string
  readonly visible: ReadonlySet<EventId> | null
  readonly settings: RelationSettings
  /** How the network sums over groups. */
  readonly detail: NetworkDetail
  readonly opened: ReadonlySet<ActorId>
}

/** One row for each direction of a pair, as the network's table has it, and what it was computed with. */
export function pairTable(context: Context, asked: PairsAsked): Cell[][] {
  const { story, lang, words, save } = context
  const { relations, at, atWords, visible, settings, detail, opened } = asked
  const say = (text: Text) => textIn(text, lang, story.language).text
  const { pairs } = rowsOf(story, relations, at, visible, detail, opened, settings)
  const { pair } = save.columns
  return [
    [
      pair.from,
      pair.to,
      pair.acts,
      pair.reading,
      pair.lately,
      pair.balance,
      pair.low,
      pair.high,
      pair.activity,
      pair.latest,
      pair.latestDate,
      pair.asOf,
      pair.scale,
      pair.half,
    ],
    ...pairs.map(({ line, state, latest, faint }): Cell[] => [
      say(line.from.name),
      say(line.to.name),
      state.acts,
      words.network.reading[state.reading],
      faint ? words.network.nothingLately : null,
      round(state.balance),
      round(state.low),
      round(state.high),
      round(state.activity),
      latest && say(latest.event.title),
      latest && dateOf(latest.event, context),
      atWords,
      settings.scale.toUpperCase(),
      settings.halfLife ?? save.never,
    ]),
  ]
}

/** One row for each standing tie of the moment, as the network's table has it, with who says so. */
export function tieTable(context: Context, asked: PairsAsked): Cell[][] {
  const { story, lang, locale, words, save } = context
  const { relations, at, atWords, visible, settings, detail, opened } = asked
  const say = (text: Text) => textIn(text, lang, story.language).text
  const { ties } = rowsOf(story, relations, at, visible, detail, opened, settings)
  const { tie: columns } = save.columns
  const { network } = words
  return [
    [
      columns.from,
      columns.to,
      columns.kind,
      columns.state,
      columns.stateDate,
      columns.certainty,
      columns.date,
      columns.edtf,
      columns.about,
      columns.sources,
      columns.asOf,
    ],
    ...ties.map(({ tie, state, phase, certainty }): Cell[] => [
      say(tie.from.name),
      say(tie.to.name),
      tie.short ? say(tie.short) : (network.tieKind[tie.kind] ?? tie.kind.replaceAll('-', ' ')),
      state && (network.tieState[state] || state),
      phase && dateInWords(phase.when, locale),
      save.certainty[certainty],
      tie.when ? dateInWords(tie.when, locale) : network.tieUndated,
      tie.when?.edtf ?? null,
      [tie.about, phase?.about ?? null].flatMap((about) => (about ? [say(about)] : [])).join(' '),
      sourceCell([...tie.sources, ...(phase?.sources ?? [])], say, locale),
      atWords,
    ]),
  ]
}

/** Each citation once: who wrote it, its title, where it stood, its address, and the place in it. */
const sourceCell = (citations: StoryEvent['sources'], say: (text: Text) => string, locale: string): string =>
  [
    ...new Set(
      citations.map(({ source, at }) =>
        [
          source.author,
          say(source.title),
          source.publisher && say(source.publisher),
          source.date && dateInWords(source.date, locale),
          source.url ?? source.archivedUrl,
          at && say(at),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ].join('; ')

/** One row for each event, in order of reading. */
export function eventTable(context: Context, events: readonly StoryEvent[]): Cell[][] {
  const { story, lang, words, save } = context
  const say = (text: Text) => textIn(text, lang, story.language).text
  const { event: columns } = save.columns
  const actOf = ({ from, to, type, mode, plover }: StoryEvent['acts'][number]) =>
    `${say(from.short)} > ${say(to.short)} ${type}${mode === null ? '' : `: ${mode}`} (${plover})`
  return [
    [
      columns.id,
      columns.date,
      columns.edtf,
      columns.title,
      columns.summary,
      columns.thread,
      columns.place,
      columns.kind,
      columns.status,
      columns.weight,
      columns.actors,
      columns.acts,
      columns.sources,
    ],
    ...events.map((event): Cell[] => [
      event.id,
      dateOf(event, context),
      event.when.edtf,
      say(event.title),
      say(event.summary),
      event.thread && say(event.thread.name),
      event.place && say(event.place.name),
      words.timeline.markKind[event.kind],
      words.common.status[event.status],
      event.weight,
      event.actors.map(({ name }) => say(name)).join('; '),
      event.acts.map(actOf).join('; '),
      sourceCell(event.sources, say, context.locale),
    ]),
  ]
}
