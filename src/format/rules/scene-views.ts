import { type Path, type Problem, quoted } from '../diagnostics'
import { each } from '../loose'
import { oneOf } from '../suggest'
import { EVENT_KINDS, STATUSES, wordsOf } from '../vocabulary'
import type { ListName, Rule, RuleContext } from './context'

/** The lists that lanes are made of; those by kind have the kinds' own words. */
const LANE_LISTS: Readonly<Record<string, ListName>> = {
  thread: 'threads',
  actor: 'actors',
  place: 'places',
}
const SORTS = ['story', 'first', 'activity', 'name']

/** What a scene shows is in the story. */
export const sceneViews: Rule = function* (context): Generator<Problem> {
  for (const [i, { view }] of each(context.file.scenes)) {
    if (!view) continue
    const at = (key: string): Path => ['scenes', i, 'view', key]
    yield* idIn(context, at('event'), view.event, 'events')
    yield* idIn(context, at('actor'), view.actor, 'actors')
    yield* pair(context, at('pair'), view.pair)
    yield* ends(context, at('path'), view.path)
    if (view.actor !== undefined && view.pair !== undefined) {
      yield {
        path: at('actor'),
        message: 'A scene opens the dossier of an actor or of a pair, not of both. Leave one out.',
      }
    }
    if (view.path !== undefined && (view.actor !== undefined || view.pair !== undefined)) {
      const message = 'A scene shows a connection or opens a dossier, not both. Leave one out.'
      yield { path: at('path'), message }
    }
    for (const key of ['at', 'from', 'to', 'then'] as const) yield* date(context, at(key), key, view[key])
    yield* range(context, at('to'), view.from, view.to)
    for (const id of listed(view.actors)) yield* idIn(context, at('actors'), id, 'actors')
    for (const id of listed(view.threads)) yield* idIn(context, at('threads'), id, 'threads')
    for (const id of listed(view.open)) yield* group(context, at('open'), id)
    yield* place(at('near'), view.near)
    const lanes = LANE_LISTS[view.lanes ?? 'thread']
    for (const key of ['order', 'closed'] as const) {
      if (!lanes || (key === 'order' && SORTS.includes(view.order ?? ''))) continue
      for (const id of listed(view[key])) if (id !== '-') yield* idIn(context, at(key), id, lanes)
    }
    yield* words(context, at('kinds'), view.kinds, wordsOf(EVENT_KINDS))
    yield* words(context, at('status'), view.status, wordsOf(STATUSES))
  }
}

/** The words of a list that commas separate. */
const listed = (value: string | undefined): string[] => (value === undefined ? [] : value.split(','))

function* idIn(context: RuleContext, path: Path, id: string | undefined, list: ListName): Generator<Problem> {
  if (id === undefined || context.ids[list].has(id)) return
  const cure =
    id === ''
      ? ' Leave it out to show everything; ids are separated by one comma each.'
      : id.trim() !== id
        ? ' Take the spaces out: ids are separated by a comma alone.'
        : context.hint(id, context.ids[list]) || ' Add it there, or take it out here.'
  yield { path, message: `There is no ${quoted(id)} in "${list}".${cure}` }
}

function* pair(context: RuleContext, path: Path, value: string | undefined): Generator<Problem> {
  if (value === undefined) return
  const [a, b, ...more] = value.split('~')
  if (a === undefined || b === undefined || more.length > 0 || a === b) {
    const message = `${quoted(value)} is no pair. Write two different actors’ ids with a tilde: "russia~azerbaijan".`
    yield { path, message }
    return
  }
  yield* idIn(context, path, a, 'actors')
  yield* idIn(context, path, b, 'actors')
}

/** The two ends of a connection; one may still be open. */
function* ends(context: RuleContext, path: Path, value: string | undefined): Generator<Problem> {
  if (value === undefined) return
  const ids = value.split('~')
  if (ids.length !== 2 || value === '~' || ids[0] === ids[1]) {
    const message = `${quoted(value)} is no connection. Write two different actors’ ids with a tilde: "iran~armenia".`
    yield { path, message }
    return
  }
  for (const id of ids) if (id !== '') yield* idIn(context, path, id, 'actors')
}

/** An actor whose people and agencies can be drawn one by one. */
function* group(context: RuleContext, path: Path, id: string): Generator<Problem> {
  yield* idIn(context, path, id, 'actors')
  const actors = [...each(context.file.actors)].map(([, actor]) => actor)
  const actor = actors.find((one) => one.id === id)
  if (!actor) return
  if (actor.partOf === undefined && actors.some(({ partOf }) => partOf === id)) return
  const message =
    actor.partOf === undefined
      ? `Nobody is "partOf" ${quoted(id)}, so it cannot be drawn one by one. Take it out here.`
      : `${quoted(id)} is part of ${quoted(actor.partOf)}. Write the one at the top.`
  yield { path, message }
}

/** A part of a large network, as an address has it. */
function* place(path: Path, value: string | undefined): Generator<Problem> {
  if (value === undefined) return
  const [zoom = 0] = value.split(',').map(Number)
  const numbers = /^\d{1,2}(?:\.\d{1,4})?(?:,-?\d{1,5}(?:\.\d{1,4})?){2}$/.test(value)
  if (numbers && zoom >= 1 && zoom <= 24) return
  const message = `${quoted(value)} is no part of the network. Write how near, from 1 to 24, and where its middle is: "2.5,120,-40".`
  yield { path, message }
}

function* date(
  context: RuleContext,
  path: Path,
  key: 'at' | 'from' | 'to' | 'then',
  edtf: string | undefined,
): Generator<Problem> {
  if (edtf === undefined) return
  const result = context.read(edtf)
  if (!result.ok) {
    yield { path, message: result.problem.message }
    return
  }
  const { start, end } = result.date
  const begins = Number.isFinite(start.earliest)
  const stops = Number.isFinite((end ?? start).latest)
  if ((key === 'to' || begins) && (key === 'from' || stops)) return
  const lacks = begins ? 'end' : 'beginning'
  yield { path, message: `${quoted(edtf)} has no ${lacks}, and "${key}" needs one. Write a date that has.` }
}

function* range(
  context: RuleContext,
  path: Path,
  from: string | undefined,
  to: string | undefined,
): Generator<Problem> {
  if (from === undefined || to === undefined) return
  const begins = context.read(from)
  const ends = context.read(to)
  if (!begins.ok || !ends.ok) return
  const last = ends.date.end?.latest ?? ends.date.start.latest
  if (begins.date.start.earliest >= last) {
    yield {
      path,
      message: `The range ends (${to}) before it begins (${from}). Write them the other way round.`,
    }
  }
}

function* words(
  context: RuleContext,
  path: Path,
  value: string | undefined,
  allowed: readonly string[],
): Generator<Problem> {
  for (const word of listed(value)) {
    if (allowed.includes(word)) continue
    yield {
      path,
      message: `${quoted(word)} cannot stand here. Write ${oneOf(allowed)}.${context.hint(word, allowed)}`,
    }
  }
}
