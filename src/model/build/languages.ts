import type { StoryFile } from '../../format'
import type { Text } from '../types'

/** Every language that the file has texts in: its own first, the others sorted. */
export function languagesOf(file: StoryFile): string[] {
  const found = new Set<string>()
  for (const text of textsOf(file)) {
    if (typeof text === 'object') for (const tag of Object.keys(text)) found.add(tag)
  }
  found.delete(file.language)
  return [file.language, ...[...found].sort()]
}

function* textsOf(file: StoryFile): Generator<Text | undefined> {
  yield file.title
  yield file.summary
  for (const { note } of file.changes ?? []) yield note
  for (const { title, publisher } of file.sources) yield* [title, publisher]
  for (const { name, short, about } of file.actors) yield* [name, short, about]
  for (const { name, role } of file.voices ?? []) yield* [name, role]
  for (const { name } of file.places ?? []) yield name
  for (const { name, about } of file.threads ?? []) yield* [name, about]
  for (const { short, about, phases } of file.ties ?? [])
    yield* [short, about, ...(phases ?? []).map((phase) => phase.about)]
  for (const event of file.events) {
    yield* [event.title, event.summary]
    if (typeof event.when === 'object') yield event.when.label
    for (const { says } of event.accounts ?? []) yield says
    for (const { alt, credit } of event.media ?? []) yield* [alt, credit]
    for (const { at } of event.sources) yield at
  }
  for (const { title, text, notes } of file.scenes ?? []) yield* [title, text, notes]
}
