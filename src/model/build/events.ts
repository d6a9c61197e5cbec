/** The events of a story, joined to their actors, their sources and one another. */
import { type GivenOrder, orderOf } from '../../dates'
import { cameoScore, ploverScore, quadrantOf, type StoryFile } from '../../format'
import { CERTAINTY } from '../certainty'
import { eventKind } from '../kind'
import type { Account, Act, Actor, Link, StoryEvent } from '../types'
import type { Cast } from './cast'
import { dateOf } from './dates'
import { citationsOf, type Draft, find } from './drafts'
import { readingOrder, type StatedOrder } from './order'

type EventInFile = StoryFile['events'][number]

/** An event whose lists can still grow. */
type EventDraft = Draft<Omit<StoryEvent, 'acts' | 'links' | 'followedBy' | 'narrowedBy'>> & {
  readonly acts: Draft<Act>[]
  readonly links: Link[]
  readonly followedBy: StoryEvent['followedBy'][number][]
  readonly narrowedBy: StoryEvent['narrowedBy'][number][]
}

export interface BuiltEvents {
  /** In order of reading. */
  readonly events: readonly StoryEvent[]
  readonly acts: readonly Act[]
  /** Whether the first is known to have begun before the second: by stated order, or since their windows are apart. */
  readonly precedes: (a: string, b: string) => boolean
}

/**
 * Events in order of reading, with their acts, links and windows narrowed by stated order. Throws where an
 * id or a date is wrong, which validation has ruled out. `given` is the order that the page came with.
 */
export function buildEvents(file: StoryFile, cast: Cast, given: GivenOrder | null): BuiltEvents {
  const drafts = file.events.map((event) => draftEvent(event, cast))
  const position = new Map(drafts.map((draft, index) => [draft.id as string, index]))
  const byId = new Map(drafts.map((draft) => [draft.id as string, draft]))

  const stated: StatedOrder[] = []
  file.events.forEach((event, after) => {
    const where = `The event "${event.id}"`
    for (const link of event.links ?? []) {
      const earlier = find(byId, link.to, 'event', where)
      const by = link.by === undefined ? null : cast.speaker(link.by, where)
      drafts[after]?.links.push({ to: earlier, kind: link.kind, by })
      stated.push({ before: position.get(link.to) ?? 0, after })
    }
  })

  const precedes = placeEvents(file, drafts, stated, byId, given)
  const order = readingOrder(
    drafts.map((draft) => draft.placement),
    stated,
  )
  const events = order.map((at) => drafts[at] as EventDraft)
  const acts: Act[] = []
  events.forEach((event, index) => {
    event.index = index
    for (const act of event.acts) {
      act.index = acts.length
      acts.push(act)
    }
    // Walked in order of reading, so that what followed is in order of reading too.
    for (const { to, kind, by } of event.links) byId.get(to.id)?.followedBy.push({ event, kind, by })
  })
  return { events, acts, precedes }
}

function draftEvent(event: EventInFile, cast: Cast): EventDraft {
  const where = `The event "${event.id}"`
  const written = typeof event.when === 'string' ? { edtf: event.when } : event.when
  const when = dateOf(written.edtf, where)
  const sources = citationsOf(cast, event.sources, where)
  const draft: EventDraft = {
    id: event.id as StoryEvent['id'],
    index: 0,
    when,
    whenLabel: written.label ?? null,
    timeZone: written.timeZone ?? null,
    start: when.start,
    end: when.end,
    narrowedBy: [],
    placement: when.start.earliest,
    title: event.title,
    summary: event.summary,
    weight: event.weight ?? 3,
    thread: event.thread === undefined ? null : find(cast.threads, event.thread, 'thread', where),
    place: event.place === undefined ? null : find(cast.places, event.place, 'place', where),
    status: event.status,
    incident: event.incident ?? false,
    kind: 'context',
    acts: [],
    actors: [],
    accounts: (event.accounts ?? []).map(
      (account): Account => ({
        by: cast.speaker(account.by, where),
        stance: account.stance,
        says: account.says,
        sources: citationsOf(cast, account.sources, where, sources),
      }),
    ),
    links: [],
    followedBy: [],
    sources,
    media: (event.media ?? []).map(({ src, alt, credit }) => ({ src, alt, credit: credit ?? null })),
  }
  for (const act of event.acts ?? []) draft.acts.push(draftAct(act, draft, cast, where))
  draft.kind = eventKind(draft.incident, draft.acts)
  draft.actors = actorsOf(event, draft.acts, cast, where)
  return draft
}

function draftAct(
  act: NonNullable<EventInFile['acts']>[number],
  event: EventDraft,
  cast: Cast,
  where: string,
): Draft<Act> {
  return {
    index: 0,
    event,
    from: find(cast.actors, act.from, 'actor', where),
    to: find(cast.actors, act.to, 'actor', where),
    type: act.type,
    mode: act.mode ?? null,
    quadrant: quadrantOf(act.type) ?? 'verbal-conflict',
    plover: ploverScore(act.type, act.mode),
    cameo: cameoScore(act.type, act.mode),
    certainty: CERTAINTY[act.status ?? event.status],
    sources: citationsOf(cast, act.sources, where, event.sources),
  }
}

/** Those who act or are acted upon, then the parties concerned. Who only says something about it takes no part in it. */
function actorsOf(event: EventInFile, acts: readonly Act[], cast: Cast, where: string): Actor[] {
  const actors = new Set<Actor>()
  for (const { from, to } of acts) {
    actors.add(from)
    actors.add(to)
  }
  for (const party of event.parties ?? []) actors.add(find(cast.actors, party, 'actor', where))
  return [...actors]
}

/** Gives each event its narrowed bounds and its place, as the dates and the stated order have it. */
function placeEvents(
  file: StoryFile,
  drafts: readonly EventDraft[],
  stated: readonly StatedOrder[],
  byId: ReadonlyMap<string, EventDraft>,
  given: GivenOrder | null,
): BuiltEvents['precedes'] {
  const idAt = (index: number): string => drafts[index]?.id ?? ''
  const solution = orderOf(
    drafts.map(({ id, start, end }) => ({ id, start, end })),
    stated.map(({ before, after }) => ({ before: idAt(before), after: idAt(after) })),
    given,
  )
  if (!solution.ok) {
    throw new Error(`The order that the story "${file.id}" states contradicts its dates or itself.`)
  }
  for (const draft of drafts) {
    const narrowed = solution.narrowed.get(draft.id)
    draft.start = narrowed?.start ?? draft.start
    draft.end = narrowed?.end ?? draft.end
    draft.placement = solution.placement.get(draft.id) ?? draft.placement
    for (const { side, id } of narrowed?.because ?? []) {
      draft.narrowedBy.push({ side, event: find(byId, id, 'event', 'The order of events') })
    }
  }
  return solution.precedes
}
