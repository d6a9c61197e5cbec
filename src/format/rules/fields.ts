/** Walks over all fields of one type, wherever they stand, each with its path. */
import type { Path } from '../diagnostics'
import { each, type LooseEvent, type LooseFile, type LooseText } from '../loose'

/** Fields that hold Text. `at` is one only in a citation, and the `view` of a scene has none. */
export const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'note',
  'publisher',
  'name',
  'short',
  'about',
  'role',
  'label',
  'says',
  'alt',
  'credit',
  'text',
  'notes',
  'at',
])

/** Every text of the file. */
export function* textsOf(value: unknown, path: Path = []): Generator<{ path: Path; text: LooseText }> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index])
    return
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined || key === 'view') continue
    if (TEXT_FIELDS.has(key)) yield { path: [...path, key], text: item as LooseText }
    else if (typeof item === 'object') yield* textsOf(item, [...path, key])
  }
}

/** A text's words, in whichever languages it has them. */
export function* wordsIn(text: LooseText, path: Path): Generator<{ path: Path; words: string }> {
  if (typeof text === 'string') {
    yield { path, words: text }
    return
  }
  for (const [language, words] of Object.entries(text)) {
    if (typeof words === 'string') yield { path: [...path, language], words }
  }
}

/** A date of the file. `interval` where only a stretch of time makes sense. */
export interface DateField {
  readonly path: Path
  readonly edtf: string
  readonly interval?: string
}

/** Every date of the file but those of the scenes' views. */
export function* datesOf(file: LooseFile): Generator<DateField> {
  if (file.published !== undefined) yield { path: ['published'], edtf: file.published }
  if (file.updated !== undefined) yield { path: ['updated'], edtf: file.updated }
  for (const [i, { date }] of each(file.changes)) {
    if (date !== undefined) yield { path: ['changes', i, 'date'], edtf: date }
  }
  for (const [i, { date }] of each(file.sources)) {
    if (date !== undefined) yield { path: ['sources', i, 'date'], edtf: date }
  }
  for (const [i, tie] of each(file.ties)) {
    if (tie.when !== undefined) yield { path: ['ties', i, 'when'], edtf: tie.when, interval: 'A tie' }
    for (const [j, { when }] of each(tie.phases)) {
      if (when !== undefined)
        yield { path: ['ties', i, 'phases', j, 'when'], edtf: when, interval: 'A phase' }
    }
  }
  for (const [i, event] of each(file.events)) {
    const date = whenOf(event)
    if (date) yield { path: ['events', i, ...date.path], edtf: date.edtf }
  }
}

/** An event's date, in whichever of its two forms, with its path below the event. */
export function whenOf(event: LooseEvent): { path: Path; edtf: string } | null {
  const { when } = event
  if (typeof when === 'string') return { path: ['when'], edtf: when }
  return when?.edtf === undefined ? null : { path: ['when', 'edtf'], edtf: when.edtf }
}

/** Every citation of the file: the id of its source, and where it stands. */
export function* citationsOf(file: LooseFile): Generator<{ path: Path; source: string }> {
  for (const [i, tie] of each(file.ties)) {
    yield* citationsIn(tie.sources, ['ties', i])
    for (const [j, phase] of each(tie.phases)) yield* citationsIn(phase.sources, ['ties', i, 'phases', j])
  }
  for (const [i, event] of each(file.events)) {
    yield* citationsIn(event.sources, ['events', i])
    for (const [j, act] of each(event.acts)) yield* citationsIn(act.sources, ['events', i, 'acts', j])
    for (const [j, account] of each(event.accounts)) {
      yield* citationsIn(account.sources, ['events', i, 'accounts', j])
    }
  }
}

function* citationsIn(
  sources: LooseEvent['sources'],
  above: Path,
): Generator<{ path: Path; source: string }> {
  for (const [i, { source }] of each(sources)) {
    if (source !== undefined) yield { path: [...above, 'sources', i, 'source'], source }
  }
}
