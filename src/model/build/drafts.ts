/** The records of a story while they are being put together. */
import type { Citation, Text } from '../types'
import type { Cast } from './cast'

/** A record whose fields can still be filled in. It is frozen with the rest at the end. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }

interface CitationInFile {
  readonly source: string
  readonly at?: Text
}

/** What a file's citations cite; `otherwise` where the file leaves the list out. */
export function citationsOf(
  cast: Pick<Cast, 'sources'>,
  citations: readonly CitationInFile[] | undefined,
  where: string,
  otherwise: readonly Citation[] = [],
): readonly Citation[] {
  if (citations === undefined) return otherwise
  return citations.map(({ source, at }) => ({
    source: find(cast.sources, source, 'source', where),
    at: at ?? null,
  }))
}

/** The record with that id. A file that was validated has it; anything else is told what is missing and where. */
export function find<T>(list: ReadonlyMap<string, T>, id: string, kind: string, where: string): T {
  const found = list.get(id)
  if (found === undefined)
    throw new Error(`${where} names the ${kind} "${id}", which the story does not have.`)
  return found
}
