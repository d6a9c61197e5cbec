/** The whole story, from a file that was validated. */
import type { Bounds, Ms } from '../../dates'
import { giveDates, ms } from '../../dates'
import type { StoryFile } from '../../format'
import { deepFreeze, frozenMap } from '../frozen'
import { pairKey } from '../pair'
import { sourcesOf } from '../sources'
import type { Act, Pair, PairKey, Scene, Story, StoryEvent, Tie } from '../types'
import { buildCast, type Cast } from './cast'
import { dateOf, dateOrNull } from './dates'
import { buildEvents } from './events'
import { languagesOf } from './languages'
import type { StoryNumbers } from './numbers'

/**
 * Builds the Story of a file: deeply frozen, and indexed every way that the pictures ask for.
 * `numbers` are those of this very file (`numbersFor`); without them dates are read and their order solved.
 * Throws a sentence where the file contradicts itself, which `riftline validate` would have reported.
 */
export function buildStory(file: StoryFile, numbers: StoryNumbers | null = null): Story {
  giveDates(numbers?.dates ?? [])
  const cast = buildCast(file)
  const { events, acts, precedes } = buildEvents(file, cast, numbers?.order ?? null)
  const pairs = pairsOf(acts)
  const scenes = (file.scenes ?? []).map(
    (scene, index): Scene => ({
      id: scene.id as Scene['id'],
      index,
      title: scene.title,
      text: scene.text,
      notes: scene.notes ?? null,
      view: { ...scene.view },
    }),
  )
  const published = dateOf(file.published, 'The story')
  return deepFreeze<Story>({
    id: file.id,
    language: file.language,
    languages: languagesOf(file),
    title: file.title,
    summary: file.summary,
    published,
    updated: dateOrNull(file.updated, 'The story'),
    changes: (file.changes ?? []).map(({ date, note }) => ({ date: dateOf(date, 'A change'), note })),
    sources: [...cast.sources.values()],
    actors: [...cast.actors.values()],
    voices: [...cast.voices.values()],
    places: [...cast.places.values()],
    threads: [...cast.threads.values()],
    ties: cast.ties,
    events,
    scenes,
    acts,
    pairs,
    extent: extentOf(events, published.start),
    event: mapById(events),
    actor: frozenMap(cast.actors),
    voice: frozenMap(cast.voices),
    place: frozenMap(cast.places),
    thread: frozenMap(cast.threads),
    source: frozenMap(cast.sources),
    tie: mapById(cast.ties),
    scene: mapById(scenes),
    pair: frozenMap(pairs.map((pair) => [pair.key, pair])),
    eventsOf: {
      actor: grouped(cast.actors, events, (event) => event.actors),
      thread: grouped(cast.threads, events, (event) => (event.thread ? [event.thread] : [])),
      place: grouped(cast.places, events, (event) => (event.place ? [event.place] : [])),
      source: grouped(cast.sources, events, sourcesOf),
    },
    tiesOf: tiesByActor(cast),
    order: (a, b) => {
      if (precedes(a.id, b.id)) return 'before'
      return precedes(b.id, a.id) ? 'after' : 'unknown'
    },
  })
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : 1)

function pairsOf(acts: readonly Act[]): Pair[] {
  const pairs = new Map<PairKey, Act[]>()
  for (const act of acts) {
    const key = pairKey(act.from.id, act.to.id)
    const list = pairs.get(key)
    if (list === undefined) pairs.set(key, [act])
    else list.push(act)
  }
  return [...pairs]
    .map(([key, list]): Pair => {
      const { from, to } = list[0] as Act
      const sorted = from.id < to.id
      return { key, a: sorted ? from : to, b: sorted ? to : from, acts: list }
    })
    .sort(byKey)
}

const mapById = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  frozenMap(records.map((record) => [record.id as string, record]))

/** Events by what they belong to, in order of reading; an empty list for what no event belongs to. */
function grouped<Key extends string, T extends { readonly id: Key }>(
  keys: ReadonlyMap<string, T>,
  events: readonly StoryEvent[],
  of: (event: StoryEvent) => Iterable<T>,
): ReadonlyMap<Key, readonly StoryEvent[]> {
  const lists = new Map<Key, StoryEvent[]>()
  for (const { id } of keys.values()) lists.set(id, [])
  for (const event of events) for (const { id } of of(event)) lists.get(id)?.push(event)
  return frozenMap(lists)
}

function tiesByActor(cast: Cast): Story['tiesOf'] {
  const lists = new Map([...cast.actors.values()].map(({ id }) => [id, [] as Tie[]]))
  for (const tie of cast.ties) {
    lists.get(tie.from.id)?.push(tie)
    if (tie.to !== tie.from) lists.get(tie.to.id)?.push(tie)
  }
  return frozenMap(lists)
}

/** From the first to the last finite bound of any event; the day of publication where there is none. */
function extentOf(events: readonly StoryEvent[], otherwise: Bounds): Bounds {
  let earliest = Number.POSITIVE_INFINITY
  let latest = Number.NEGATIVE_INFINITY
  const meet = (moment: Ms): void => {
    if (!Number.isFinite(moment)) return
    if (moment < earliest) earliest = moment
    if (moment > latest) latest = moment
  }
  for (const { start, end, placement } of events) {
    meet(start.earliest)
    meet(start.latest)
    meet(placement)
    if (end !== null) {
      meet(end.earliest)
      meet(end.latest)
    }
  }
  return earliest < latest ? { earliest: ms(earliest), latest: ms(latest) } : otherwise
}
