/** What a rule gets to see: the file, its dates already read, its ids by list. */
import { type EdtfResult, parseEdtf } from '../../dates'
import type { Problem } from '../diagnostics'
import { each, type LooseFile } from '../loose'
import { didYouMean, type Nearest } from '../suggest'

/** The lists whose records have ids. */
export const LISTS = ['sources', 'actors', 'voices', 'places', 'threads', 'ties', 'events', 'scenes'] as const
export type ListName = (typeof LISTS)[number]

export interface RuleContext {
  readonly file: LooseFile
  /** The ids of each list. */
  readonly ids: Readonly<Record<ListName, ReadonlySet<string>>>
  /** An EDTF text read; each text is read once. */
  readonly read: (edtf: string) => EdtfResult
  /** ` Did you mean "russia"?`, if one of the candidates is near. */
  readonly hint: (word: string, candidates: Iterable<string>) => string
}

/**
 * One thing that records must not do to one another. It yields every problem that it finds, and says nothing about what
 * the schema has already refused.
 */
export type Rule = (context: RuleContext) => Iterable<Problem>

export function ruleContext(file: LooseFile, nearest: Nearest): RuleContext {
  const dates = new Map<string, EdtfResult>()
  return {
    file,
    ids: Object.fromEntries(LISTS.map((list) => [list, idsOf(file, list)])) as Record<ListName, Set<string>>,
    read(edtf) {
      const known = dates.get(edtf)
      if (known) return known
      const result = parseEdtf(edtf)
      dates.set(edtf, result)
      return result
    },
    hint: (word, candidates) => didYouMean(nearest(word, candidates)),
  }
}

function idsOf(file: LooseFile, list: ListName): Set<string> {
  const ids = new Set<string>()
  for (const [, record] of each<{ readonly id?: string | undefined }>(file[list])) {
    if (record.id !== undefined) ids.add(record.id)
  }
  return ids
}
