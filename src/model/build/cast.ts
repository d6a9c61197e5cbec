/** Everything in a story but its events and scenes: sources, actors, voices, places, threads, ties. */
import { type Ms, ms } from '../../dates'
import type { StoryFile } from '../../format'
import type { Actor, Place, Source, Speaker, Thread, Tie, Voice } from '../types'
import { dateOf, dateOrNull } from './dates'
import { citationsOf, type Draft, find } from './drafts'

export interface Cast {
  readonly sources: ReadonlyMap<string, Source>
  readonly actors: ReadonlyMap<string, Actor>
  readonly voices: ReadonlyMap<string, Voice>
  readonly places: ReadonlyMap<string, Place>
  readonly threads: ReadonlyMap<string, Thread>
  readonly ties: readonly Tie[]
  /** The actor or voice with that id, as a speaker: one record each, so that speakers can be compared. */
  readonly speaker: (id: string, where: string) => Speaker
}

/**
 * Sources, actors, voices, places, threads and ties of a file, by id and joined to one another. Throws
 * where an id is not in the file, which validation has ruled out.
 */
export function buildCast(file: StoryFile): Cast {
  const sources = byId(
    file.sources.map(
      (source): Source => ({
        id: source.id as Source['id'],
        title: source.title,
        publisher: source.publisher ?? null,
        author: source.author ?? null,
        date: dateOrNull(source.date, `The source "${source.id}"`),
        url: source.url ?? null,
        archivedUrl: source.archivedUrl ?? null,
      }),
    ),
  )
  const actors = buildActors(file)
  const voices = byId(
    (file.voices ?? []).map(
      (voice): Voice => ({ id: voice.id as Voice['id'], name: voice.name, role: voice.role ?? null }),
    ),
  )
  const speakers = new Map<string, Speaker>()
  for (const voice of voices.values()) speakers.set(voice.id, { kind: 'voice', voice })
  for (const actor of actors.values()) speakers.set(actor.id, { kind: 'actor', actor })
  return {
    sources,
    actors,
    voices,
    places: byId(
      (file.places ?? []).map(
        (place): Place => ({
          id: place.id as Place['id'],
          name: place.name,
          lon: place.lon ?? null,
          lat: place.lat ?? null,
          precision: place.precision ?? null,
        }),
      ),
    ),
    threads: byId(
      (file.threads ?? []).map(
        (thread, index): Thread => ({
          id: thread.id as Thread['id'],
          index,
          name: thread.name,
          about: thread.about ?? null,
        }),
      ),
    ),
    ties: (file.ties ?? []).map((tie) => buildTie(tie, file, actors, sources)),
    speaker: (id, where) => find(speakers, id, 'actor or voice', where),
  }
}

function buildActors(file: StoryFile): ReadonlyMap<string, Actor> {
  const parts = new Map<string, Actor[]>()
  const actors = byId(
    file.actors.map((actor, index): Draft<Actor> => {
      const own: Actor[] = []
      parts.set(actor.id, own)
      return {
        id: actor.id as Actor['id'],
        index,
        name: actor.name,
        short: actor.short ?? actor.name,
        kind: actor.kind,
        partOf: null,
        parts: own,
        iso: actor.iso ?? null,
        wikidata: actor.wikidata ?? null,
        about: actor.about ?? null,
      }
    }),
  )
  for (const { id, partOf } of file.actors) {
    const actor = actors.get(id)
    if (partOf === undefined || actor === undefined) continue
    actor.partOf = find(actors, partOf, 'actor', `The actor "${id}"`)
    parts.get(partOf)?.push(actor)
  }
  for (const actor of actors.values()) refuseCircle(actor)
  return actors
}

/** Everything that walks up from an actor to its state relies on this walk to end. */
function refuseCircle(actor: Actor): void {
  const seen = new Set<Actor>()
  for (let at: Actor | null = actor; at !== null; at = at.partOf) {
    if (seen.has(at)) throw new Error(`The actor "${actor.id}" is part of itself.`)
    seen.add(at)
  }
}

function buildTie(
  tie: NonNullable<StoryFile['ties']>[number],
  file: StoryFile,
  actors: ReadonlyMap<string, Actor>,
  sources: ReadonlyMap<string, Source>,
): Tie {
  const where = `The tie "${tie.id}"`
  const cited = citationsOf({ sources }, tie.sources, where)
  return {
    id: tie.id as Tie['id'],
    from: find(actors, tie.from, 'actor', where),
    to: find(actors, tie.to, 'actor', where),
    kind: tie.kind,
    short: tie.short ?? null,
    when: dateOrNull(tie.when, where),
    spokenOf: spokenOf(tie.id, cited, file),
    about: tie.about ?? null,
    phases: (tie.phases ?? []).map((phase) => ({
      when: dateOf(phase.when, where),
      state: phase.state,
      about: phase.about ?? null,
      sources: citationsOf({ sources }, phase.sources, where, cited),
    })),
    sources: cited,
  }
}

/** A tie stands when an act is done under it, and when a source says so; a source without a date says so with the story. */
function spokenOf(id: string, cited: Tie['sources'], { events, published }: StoryFile): Ms {
  const said = cited.flatMap(({ source }) => source.date?.start.earliest ?? [])
  const done = events
    .filter(({ acts }) => acts?.some(({ tie }) => tie === id))
    .map(
      ({ id: event, when }) =>
        dateOf(typeof when === 'string' ? when : when.edtf, `The event "${event}"`).start.latest,
    )
  const known = [...said, ...done].filter(Number.isFinite)
  return known.length > 0 ? ms(Math.min(...known)) : dateOf(published, 'The story').start.earliest
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
