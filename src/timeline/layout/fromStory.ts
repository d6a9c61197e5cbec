/** From a story to columns: which lanes there are, who stands in which, and the words of each mark. */
import { dateInWords } from '../../dates'
import type { Messages } from '../../i18n'
import { KINDS } from '../../marks'
import {
  type Actor,
  type EventId,
  lastKnown,
  type Story,
  type StoryEvent,
  type Text,
  textIn,
} from '../../model'
import {
  type ActColumns,
  INSTANT,
  KIND_CODES,
  type LaneColumns,
  type MarkWords,
  ONGOING,
  SPAN,
  STATUS_CODES,
  type TimelineColumns,
  UNKNOWN_END,
  WINDOW,
} from './columns'
import { chooseStretches, type Dates, type Stretch } from './stretches'

/** What lanes are made of. */
export type LaneGrouping = 'thread' | 'actor' | 'kind' | 'place' | 'none'

export interface StoryColumnsOptions {
  readonly lanes: LaneGrouping
  /** What lanes are sorted by, or ids of lanes: those come first, the others follow in the story's order. */
  readonly order?: 'story' | 'first' | 'activity' | 'name' | readonly string[] | undefined
  /** Lanes that are collapsed, by id. */
  readonly closed?: readonly string[] | undefined
  /** The events that filters leave; null for all. */
  readonly visible: ReadonlySet<EventId> | null
  /** BCP 47: the language of texts and dates. */
  readonly lang: string
  readonly words: Messages['timeline']
}

/** The key of the lane of what belongs to none of the others: no id of a story is like it. */
const OTHERS = '-'

interface Lane {
  readonly key: string
  readonly name: Text
  readonly nameIsStory: boolean
  readonly rows: number[]
  readonly touched: Set<number>
}

const stretchesOf = new WeakMap<Story, readonly Stretch[]>()

/** Columns for the events of a story that are visible, in lanes. Lanes with no event are left out. */
export function timelineColumns(story: Story, options: StoryColumnsOptions): TimelineColumns {
  const { visible, lang, words } = options
  const all = story.events
  const events = visible === null ? all : all.filter((event) => visible.has(event.id))
  const sorted = [...events].sort((a, b) => a.placement - b.placement || a.index - b.index)
  const rows = new Map(sorted.map((event, row) => [event.id as string, row]))
  let stretches = stretchesOf.get(story)
  if (!stretches) {
    const whole = [...all].sort((a, b) => a.placement - b.placement || a.index - b.index)
    stretches = chooseStretches(datesOfStory(story, whole))
    stretchesOf.set(story, stretches)
  }
  const { lanes, acts } = lanesOf(story, sorted, options)
  const text = (of: Text): { text: string; lang: string } => textIn(of, lang, story.language)
  const foreign = (of: Text): string | null => {
    const spoken = text(of).lang
    return spoken === lang ? null : spoken
  }
  const texts: (MarkWords | undefined)[] = new Array(sorted.length)
  const column = (value: (event: StoryEvent) => number): Uint8Array => Uint8Array.from(sorted, value)
  return {
    n: sorted.length,
    ...datesOf(sorted),
    weight: column((event) => event.weight),
    kind: column((event) => KIND_CODES.indexOf(event.kind)),
    dateKind: column(dateKindOf),
    status: column((event) => STATUS_CODES.indexOf(event.status)),
    lanes: laneColumns(lanes, options, text, foreign),
    acts,
    stretches,
    id: (row) => sorted[row]!.id,
    rowOf: (id) => rows.get(id) ?? -1,
    label: (row) => text(sorted[row]!.title).text,
    labelLang: (row) => foreign(sorted[row]!.title),
    story: { of: story, event: (row) => sorted[row]!, text },
    words: (row) => {
      texts[row] ??= wordsOf(story, sorted[row]!, lang, words)
      return texts[row]
    },
  }
}

/** The dates that the axis is made for: what goes on was last said to when the story was. */
function datesOfStory(story: Story, events: readonly StoryEvent[]): Dates {
  const dates = datesOf(events)
  const known = lastKnown(story)
  const running = events.findIndex(({ when }) => when.kind === 'ongoing' && when.endState === 'open')
  if (running >= 0 && known > story.extent.latest) {
    dates.endEarliest[running] = known
    dates.endLatest[running] = known
  }
  return dates
}

function datesOf(events: readonly StoryEvent[]): Dates {
  const column = (value: (event: StoryEvent) => number): Float64Array => Float64Array.from(events, value)
  return {
    placement: column((event) => event.placement),
    earliest: column((event) => event.start.earliest),
    latest: column((event) => event.start.latest),
    endEarliest: column((event) => event.end?.earliest ?? Number.NaN),
    endLatest: column((event) =>
      event.end ? event.end.latest : event.when.kind === 'ongoing' ? Number.POSITIVE_INFINITY : Number.NaN,
    ),
  }
}

function dateKindOf(event: StoryEvent): number {
  const { kind, endState } = event.when
  if (kind === 'instant') return INSTANT
  if (kind === 'window') return WINDOW
  if (kind === 'span') return SPAN
  return endState === 'unknown' ? UNKNOWN_END : ONGOING
}

/** The actor that a lane is of: a leader's or an agency's state. */
function root(actor: Actor): Actor {
  let top = actor
  while (top.partOf) top = top.partOf
  return top
}

function lanesOf(
  story: Story,
  sorted: readonly StoryEvent[],
  { lanes: grouping, order = 'story', words, lang }: StoryColumnsOptions,
): { lanes: readonly Lane[]; acts: ActColumns | null } {
  const lanes = new Map<string, Lane>()
  const lane = (key: string, name: Text, nameIsStory: boolean): Lane => {
    let found = lanes.get(key)
    if (!found) {
      found = { key, name, nameIsStory, rows: [], touched: new Set() }
      lanes.set(key, found)
    }
    return found
  }
  const put = (into: Lane, row: number): void => {
    if (into.rows.at(-1) !== row) into.rows.push(row)
    into.touched.add(row)
  }
  // Lanes keep the file's order; whatever belongs nowhere comes last.
  if (grouping === 'thread') for (const thread of story.threads) lane(thread.id, thread.name, true)
  if (grouping === 'place') for (const place of story.places) lane(place.id, place.name, true)
  if (grouping === 'kind') for (const kind of KINDS) lane(kind, words.kind[kind], false)
  if (grouping === 'actor')
    for (const actor of story.actors) if (!actor.partOf) lane(actor.id, actor.short, true)
  sorted.forEach((event, row) => {
    if (grouping === 'thread') {
      put(
        event.thread ? lane(event.thread.id, event.thread.name, true) : lane(OTHERS, words.noThread, false),
        row,
      )
    } else if (grouping === 'place') {
      put(
        event.place ? lane(event.place.id, event.place.name, true) : lane(OTHERS, words.noPlace, false),
        row,
      )
    } else if (grouping === 'kind') put(lane(event.kind, words.kind[event.kind], false), row)
    else if (grouping === 'none') put(lane(OTHERS, words.everything, false), row)
    else {
      // A mark stands with who did it and with everyone else it is about, but for those whom an act's arrow reaches.
      const did = new Set(event.acts.map((act) => root(act.from)))
      const reached = new Set(event.acts.map((act) => root(act.to)))
      for (const actor of [...did, ...event.actors.map(root)]) {
        const own = lane(actor.id, actor.short, true)
        if (did.has(actor) || !reached.has(actor)) put(own, row)
        else own.touched.add(row)
      }
      if (event.actors.length === 0) put(lane(OTHERS, words.noActor, false), row)
    }
  })
  const kept = [...lanes.values()].filter((each) => each.touched.size > 0)
  sortLanes(kept, order, (each) => textIn(each.name, lang, story.language).text, lang)
  return { lanes: kept, acts: grouping === 'actor' ? actsOf(sorted, kept) : null }
}

/** Sorts lanes in place; equal ones keep the story's order. What belongs nowhere stays last unless it is named. */
function sortLanes(
  lanes: Lane[],
  order: NonNullable<StoryColumnsOptions['order']>,
  nameOf: (lane: Lane) => string,
  lang: string,
): void {
  if (order === 'story') return
  const { compare } = new Intl.Collator(lang)
  const first = new Map(lanes.map((lane) => [lane, Math.min(...lane.touched)]))
  const places = typeof order === 'string' ? null : new Map(order.map((id, i) => [id, i]))
  const place = ({ key }: Lane): number => places?.get(key) ?? places?.size ?? 0
  const index = new Map(lanes.map((lane, i) => [lane, i]))
  const differ = (a: Lane, b: Lane): number => {
    if (places) return place(a) - place(b)
    if (a.key === OTHERS || b.key === OTHERS) return a.key === OTHERS ? 1 : -1
    if (order === 'first') return first.get(a)! - first.get(b)!
    return order === 'name' ? compare(nameOf(a), nameOf(b)) : b.touched.size - a.touched.size
  }
  lanes.sort((a, b) => differ(a, b) || index.get(a)! - index.get(b)!)
}

function actsOf(sorted: readonly StoryEvent[], lanes: readonly Lane[]): ActColumns {
  const index = new Map(lanes.map((each, i) => [each.key, i]))
  const found: [row: number, from: number, to: number, quadrant: number][] = []
  sorted.forEach((event, row) => {
    const drawn = new Set<string>()
    for (const act of event.acts) {
      const from = index.get(root(act.from).id)!
      const to = index.get(root(act.to).id)!
      const quadrant = KIND_CODES.indexOf(act.quadrant)
      const line = `${from} ${to} ${quadrant}`
      if (from === to || drawn.has(line)) continue
      drawn.add(line)
      found.push([row, from, to, quadrant])
    }
  })
  return {
    n: found.length,
    row: Uint32Array.from(found, (act) => act[0]),
    from: Uint16Array.from(found, (act) => act[1]),
    to: Uint16Array.from(found, (act) => act[2]),
    quadrant: Uint8Array.from(found, (act) => act[3]),
  }
}

function laneColumns(
  lanes: readonly Lane[],
  { closed = [] }: StoryColumnsOptions,
  text: (of: Text) => { text: string },
  foreign: (of: Text) => string | null,
): LaneColumns {
  const offsets = new Uint32Array(lanes.length + 1)
  lanes.forEach((lane, i) => {
    offsets[i + 1] = offsets[i]! + lane.rows.length
  })
  return {
    count: lanes.length,
    offsets,
    members: Uint32Array.from(lanes.flatMap((lane) => lane.rows)),
    totals: Uint32Array.from(lanes, (lane) => lane.touched.size),
    key: (i) => lanes[i]!.key,
    closed: (i) => closed.includes(lanes[i]!.key),
    name: (i) => (lanes[i]!.nameIsStory ? text(lanes[i]!.name).text : (lanes[i]!.name as string)),
    nameLang: (i) => (lanes[i]!.nameIsStory ? foreign(lanes[i]!.name) : null),
  }
}

function wordsOf(story: Story, event: StoryEvent, lang: string, words: Messages['timeline']): MarkWords {
  const title = textIn(event.title, lang, story.language)
  const label = event.whenLabel === null ? null : textIn(event.whenLabel, lang, story.language).text
  return {
    title: title.text,
    titleLang: title.lang === lang ? null : title.lang,
    date: label ?? dateInWords(event.when, lang),
    status: words.status[event.status],
    kind: words.markKind[event.kind],
  }
}
