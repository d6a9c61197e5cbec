/** Reads one address parameter at a time into a View; what is wrong becomes a problem and is left out. */
import { readDate } from '../dates'
import { interfaceLanguages } from '../i18n'
import { KINDS, STATUSES } from '../marks'
import { type ActorId, type EventId, SCALES, type Story, type ThreadId } from '../model'
import { laneIds, regrouped, SORTS, tidyOrder } from './lanes'
import { nearText, readNear } from './near'
import { nearest } from './nearest'
import { problem, type ViewProblem, type ViewProblemReason } from './problems'
import { spanOf } from './range'
import type { LaneKey, LaneOrder, Subject, View } from './types'

/** Every parameter of the address, in the order in which it is written. */
export const PARAMETERS = [
  'event',
  'actor',
  'pair',
  'path',
  'at',
  'from',
  'to',
  'lanes',
  'order',
  'closed',
  'links',
  'actors',
  'threads',
  'kinds',
  'status',
  'q',
  'scene',
  'view',
  'axis',
  'scale',
  'half',
  'detail',
  'open',
  'most',
  'near',
  'then',
  'arrange',
  'camps',
  'stage',
  'lang',
  'theme',
  'say',
] as const
export type Parameter = (typeof PARAMETERS)[number]
/** What an address says: at most one value a parameter. */
export type Given = ReadonlyMap<Parameter, string>

export const LANES: readonly LaneKey[] = Object.freeze(['thread', 'actor', 'kind', 'place', 'none'])
/** The choices of each parameter that has a few. */
export const VALUES = Object.freeze({
  lanes: LANES,
  links: ['0', '1'],
  view: ['both', 'timeline', 'network'],
  axis: ['broken', 'true'],
  scale: SCALES,
  half: ['30', '90', '365', 'none'],
  detail: ['states', 'groups', 'actors'],
  most: ['25', '50', '100', '200', '400', '800', 'auto'],
  arrange: ['story', 'moment'],
  camps: ['0', '1'],
  stage: ['side', 'full'],
  theme: ['auto', 'light', 'dark'],
  say: ['short', 'normal', 'full'],
} as const)

/** The longest search that is carried in an address. */
export const LONGEST_SEARCH = 200

/** Search words as the View holds them: one space between words, none around, no control characters, not endless. */
export function searchText(text: string): string {
  const clean = text
    .slice(0, LONGEST_SEARCH * 4)
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return [...clean].slice(0, LONGEST_SEARCH).join('').trim()
}

type Note = (
  parameter: Parameter,
  value: string,
  reason: ViewProblemReason,
  suggestion?: string | null,
) => void

function oneOf<T extends string>(
  given: Given,
  parameter: Parameter,
  values: readonly T[],
  otherwise: T,
  note: Note,
): T {
  const value = given.get(parameter)
  if (value === undefined) return otherwise
  const found = values.find((known) => known === value)
  if (found === undefined) note(parameter, value, 'unknown-value', nearest(value, values))
  return found ?? otherwise
}

/** An id that the story has; null for an empty value, which says "none" where a scene says something. */
function idOf<T extends { readonly id: string }>(
  given: Given,
  parameter: Parameter,
  known: ReadonlyMap<string, T>,
  otherwise: T['id'] | null,
  note: Note,
): T['id'] | null {
  const value = given.get(parameter)
  if (value === undefined) return otherwise
  if (value === '') return null
  const found = known.get(value)
  if (!found) note(parameter, value, 'unknown-id', nearest(value, known.keys()))
  return found?.id ?? otherwise
}

function listOf<T extends string>(
  given: Given,
  parameter: Parameter,
  known: readonly T[],
  otherwise: readonly T[],
  reason: ViewProblemReason,
  note: Note,
): readonly T[] {
  const value = given.get(parameter)
  if (value === undefined) return otherwise
  const asked = new Set(value.split(',').map((id) => id.trim()))
  asked.delete('')
  const found = known.filter((id) => asked.has(id))
  const all = new Set<string>(known)
  for (const id of asked) if (!all.has(id)) note(parameter, id, reason, nearest(id, known))
  return found.length > 0 || asked.size === 0 ? found : otherwise
}

/** A word, or ids in an order of the reader's own. */
function orderOf(given: Given, ids: readonly string[], otherwise: LaneOrder, note: Note): LaneOrder {
  const value = given.get('order')
  if (value === undefined) return otherwise
  const word = SORTS.find((each) => each === value)
  if (word) return word
  const asked = value.split(',').map((id) => id.trim())
  const found = asked.filter((id) => ids.includes(id))
  for (const id of asked)
    if (id !== '' && !ids.includes(id)) note('order', id, 'unknown-id', nearest(id, [...SORTS, ...ids]))
  return found.length > 0 || value === '' ? tidyOrder(found, ids) : otherwise
}

/** A plus sign in an address means a space, and a zone's offset is typed with one. No date holds a space. */
const dateText = (value: string): string => value.trim().replaceAll(' ', '+')

function dateOf(
  given: Given,
  parameter: 'at' | 'from' | 'to' | 'then',
  otherwise: string | null,
  note: Note,
) {
  const value = given.get(parameter)
  if (value === undefined) return otherwise
  if (value.trim() === '') return null
  const text = dateText(value)
  const date = readDate(text)
  if (!date) {
    note(parameter, value, 'bad-date')
    return otherwise
  }
  const { earliest, latest } = spanOf(date)
  const needed = parameter === 'from' ? [earliest] : parameter === 'to' ? [latest] : [earliest, latest]
  if (needed.every(Number.isFinite)) return text
  note(parameter, value, 'open-date')
  return otherwise
}

/** A part of the network, in the one form that it is written in. */
function placeOf(given: Given, otherwise: string | null, note: Note): string | null {
  const value = given.get('near')
  if (value === undefined) return otherwise
  if (value === '') return null
  const near = readNear(value)
  if (near) return nearText(near)
  note('near', value, 'bad-place')
  return otherwise
}

/** The actors whose people and agencies can be drawn one by one, in the story's order. */
export const groupsOf = (story: Pick<Story, 'actors'>): ActorId[] =>
  story.actors.filter(({ partOf, parts }) => partOf === null && parts.length > 0).map(({ id }) => id)

/** Two actors as the View holds them, sorted; null where they are one. */
export function pairOf(a: ActorId, b: ActorId): Subject | null {
  if (a === b) return null
  return a < b ? { kind: 'pair', a, b } : { kind: 'pair', a: b, b: a }
}

function subjectOf(given: Given, story: Story, otherwise: Subject | null, note: Note): Subject | null {
  const actor = given.get('actor')
  const pair = given.get('pair')
  const path = given.get('path')
  if (actor === undefined && pair === undefined && path === undefined) return otherwise
  const suggest = (id: string) => nearest(id, story.actor.keys())
  let subject: Subject | null = null
  if (pair) {
    const ids = pair.split('~')
    const found = ids.map((id) => story.actor.get(id)?.id)
    const [a, b] = found
    if (ids.length !== 2 || ids.includes('')) note('pair', pair, 'bad-pair')
    else if (ids[0] === ids[1]) note('pair', pair, 'same-actor')
    else if (a === undefined || b === undefined) {
      for (const [i, id] of ids.entries()) if (!found[i]) note('pair', id, 'unknown-id', suggest(id))
    } else subject = pairOf(a, b)
  }
  if (path) {
    const ids = path.split('~')
    const [from, to] = ids.map((id) => story.actor.get(id)?.id ?? null)
    if (ids.length !== 2) note('path', path, 'bad-pair')
    else if (subject) note('path', path, 'two-subjects')
    else {
      // One end may be chosen yet; one that is wrong is as good as not chosen.
      for (const id of ids) if (id !== '' && !story.actor.has(id)) note('path', id, 'unknown-id', suggest(id))
      if (from !== null && from === to) note('path', path, 'same-actor')
      subject = { kind: 'path', from: from ?? null, to: to === from ? null : (to ?? null) }
    }
  }
  if (actor) {
    const found = story.actor.get(actor)
    if (!found) note('actor', actor, 'unknown-id', suggest(actor))
    else if (subject) note('actor', actor, 'two-subjects')
    else subject = { kind: 'actor', id: found.id }
  }
  return subject ?? (actor || pair || path ? otherwise : null)
}

function languageOf(given: Given, story: Story, otherwise: string | null, note: Note): string | null {
  const value = given.get('lang')
  if (value === undefined) return otherwise
  if (value === '') return null
  let tag: string | undefined
  try {
    tag = Intl.getCanonicalLocales(value)[0]
  } catch {
    // Told below: a tag that Intl doesn't take is no BCP 47.
  }
  const known = [...new Set([...story.languages, ...interfaceLanguages])]
  if (tag === undefined) {
    note('lang', value, 'bad-language', nearest(value, known))
    return otherwise
  }
  const base = tag.split('-')[0]
  if (!known.some((language) => language === tag || language.split('-')[0] === base)) {
    note('lang', value, 'unknown-language')
    return otherwise
  }
  return tag === story.language ? null : tag
}

/** Lays what an address says over `base`. */
export function readGiven(given: Given, story: Story, base: View): { view: View; problems: ViewProblem[] } {
  const problems: ViewProblem[] = []
  const note: Note = (parameter, value, reason, suggestion) =>
    problems.push(problem(parameter, value, reason, suggestion))

  const event = idOf(given, 'event', story.event, base.event, note) as EventId | null
  const subject = subjectOf(given, story, base.subject, note)
  let at = dateOf(given, 'at', base.at, note)
  let from = dateOf(given, 'from', base.from, note)
  let to = dateOf(given, 'to', base.to, note)
  const range = rangeProblem(story, from, to)
  if (range) {
    const parameter = given.has('from') ? 'from' : 'to'
    note(parameter, [from ?? '', to ?? ''].join('/'), range)
    from = null
    to = null
  }
  if (at !== null && isBefore(story, at, from)) {
    note('at', `/${at}`, 'outside-story')
    at = null
  }
  const lanes = oneOf(given, 'lanes', VALUES.lanes, base.lanes, note)
  const ids = laneIds(story, lanes)
  const kept = lanes === base.lanes ? base : regrouped(base)
  const view: View = {
    event,
    subject,
    at,
    from,
    to,
    lanes,
    order: orderOf(given, ids, kept.order, note),
    closed: listOf(given, 'closed', ids, kept.closed, 'unknown-id', note),
    links: oneOf(given, 'links', VALUES.links, base.links ? '1' : '0', note) === '1',
    actors: listOf(
      given,
      'actors',
      story.actors.map(({ id }) => id),
      base.actors,
      'unknown-id',
      note,
    ),
    threads: listOf<ThreadId>(
      given,
      'threads',
      story.threads.map(({ id }) => id),
      base.threads,
      'unknown-id',
      note,
    ),
    kinds: listOf(given, 'kinds', KINDS, base.kinds, 'unknown-value', note),
    status: listOf(given, 'status', STATUSES, base.status, 'unknown-value', note),
    q: given.has('q') ? searchText(given.get('q') ?? '') : base.q,
    scene: base.scene,
    view: oneOf(given, 'view', VALUES.view, base.view, note),
    axis: oneOf(given, 'axis', VALUES.axis, base.axis, note),
    scale: oneOf(given, 'scale', VALUES.scale, base.scale, note),
    half: oneOf(given, 'half', VALUES.half, base.half, note),
    detail: oneOf(given, 'detail', VALUES.detail, base.detail, note),
    open: listOf(given, 'open', groupsOf(story), base.open, 'unknown-id', note),
    most: oneOf(given, 'most', VALUES.most, base.most, note),
    near: placeOf(given, base.near, note),
    compare: dateOf(given, 'then', base.compare, note),
    arrange: oneOf(given, 'arrange', VALUES.arrange, base.arrange, note),
    camps: oneOf(given, 'camps', VALUES.camps, base.camps ? '1' : '0', note) === '1',
    stage: oneOf(given, 'stage', VALUES.stage, base.stage, note),
    lang: languageOf(given, story, base.lang, note),
    theme: oneOf(given, 'theme', VALUES.theme, base.theme, note),
    say: oneOf(given, 'say', VALUES.say, base.say, note),
  }
  return { view, problems }
}

/** Whether a moment is before all that the story knows, and before all that is shown of time: nothing can be said of it. */
function isBefore({ extent }: Story, at: string, from: string | null): boolean {
  const shown = (from === null ? null : spanOf(from)?.earliest) ?? extent.earliest
  // An axis begins a little before the story does.
  const air = (extent.latest - extent.earliest) / 10
  return (spanOf(at)?.latest ?? Number.POSITIVE_INFINITY) < Math.min(extent.earliest, shown) - air
}

function rangeProblem(story: Story, from: string | null, to: string | null): ViewProblemReason | null {
  const start = from === null ? null : spanOf(from)?.earliest
  const end = to === null ? null : spanOf(to)?.latest
  if (start != null && end != null && start >= end) return 'from-after-to'
  if (start != null && start >= story.extent.latest) return 'outside-story'
  if (end != null && end <= story.extent.earliest) return 'outside-story'
  return null
}
