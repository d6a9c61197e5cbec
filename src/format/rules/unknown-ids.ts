import { type Path, type Problem, quoted } from '../diagnostics'
import { each, type LooseFile } from '../loose'
import type { ListName, Rule } from './context'
import { citationsOf } from './fields'

interface Reference {
  readonly path: Path
  readonly id: string | undefined
  /** The lists that the id may be from. */
  readonly lists: readonly ListName[]
}

const SPEAKERS = ['actors', 'voices'] as const

function* referencesOf(file: LooseFile): Generator<Reference> {
  for (const [i, actor] of each(file.actors)) {
    yield { path: ['actors', i, 'partOf'], id: actor.partOf, lists: ['actors'] }
  }
  for (const [i, tie] of each(file.ties)) {
    yield { path: ['ties', i, 'from'], id: tie.from, lists: ['actors'] }
    yield { path: ['ties', i, 'to'], id: tie.to, lists: ['actors'] }
  }
  for (const [i, event] of each(file.events)) {
    const at = (...path: Path): Path => ['events', i, ...path]
    yield { path: at('thread'), id: event.thread, lists: ['threads'] }
    yield { path: at('place'), id: event.place, lists: ['places'] }
    for (const [j, id] of each(event.parties)) yield { path: at('parties', j), id, lists: ['actors'] }
    for (const [j, act] of each(event.acts)) {
      yield { path: at('acts', j, 'from'), id: act.from, lists: ['actors'] }
      yield { path: at('acts', j, 'to'), id: act.to, lists: ['actors'] }
      yield { path: at('acts', j, 'tie'), id: act.tie, lists: ['ties'] }
    }
    for (const [j, { by }] of each(event.accounts)) {
      yield { path: at('accounts', j, 'by'), id: by, lists: SPEAKERS }
    }
    for (const [j, link] of each(event.links)) {
      yield { path: at('links', j, 'to'), id: link.to, lists: ['events'] }
      yield { path: at('links', j, 'by'), id: link.by, lists: SPEAKERS }
    }
  }
  for (const { path, source } of citationsOf(file)) yield { path, id: source, lists: ['sources'] }
}

/** Every id that is used is in the list that it should be in. */
export const unknownIds: Rule = function* ({ file, ids, hint }): Generator<Problem> {
  for (const { path, id, lists } of referencesOf(file)) {
    if (id === undefined || lists.some((list) => ids[list].has(id) || isRefused(file, list))) continue
    const where = lists.map((list) => `"${list}"`).join(' or ')
    const near = hint(id, candidates(lists, ids))
    const elsewhere = near === '' ? listWith(id, ids) : null
    const cure =
      elsewhere === null
        ? `${near || ' Add it there, or take it out here.'}`
        : ` It is one of "${elsewhere}".`
    yield { path, message: `There is no ${quoted(id)} in ${where}.${cure}` }
  }
}

/** Whether a list is missing that must be there, or is no list: then all its ids are unknown, and the schema has said why. */
const isRefused = (file: LooseFile, list: ListName) =>
  file[list] === undefined && (list === 'sources' || list === 'actors' || Object.hasOwn(file, list))

function* candidates(lists: readonly ListName[], ids: Readonly<Record<ListName, ReadonlySet<string>>>) {
  for (const list of lists) yield* ids[list]
}

function listWith(id: string, ids: Readonly<Record<ListName, ReadonlySet<string>>>): string | null {
  return Object.entries(ids).find(([, known]) => known.has(id))?.[0] ?? null
}
