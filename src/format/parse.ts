/**
 * A story file from its bytes: valid, or every problem in it with its place.
 *
 * The quick way (JSON.parse, schema, rules) is all that a good file takes. Only when something is wrong is the text read
 * again, by jsonc-parser, for lines and columns.
 */
import { getNodeValue, type Node, parseTree } from 'jsonc-parser'
import { decode } from './decode'
import { compareDiagnostics, type Diagnostic, type Path, type Problem, pathInWords } from './diagnostics'
import { lineIndex, oddKeys, offsetOf } from './locate'
import { migrate } from './migrate'
import { RULES, ruleContext } from './rules'
import { countKeys, MAX_VALUES, scan } from './scan'
import type { StoryFile } from './schema'
import { checkShape } from './shape'
import { nearestFinder } from './suggest'
import { hopeless, syntaxProblems } from './syntax'

export type ParsedStory =
  /** Valid. There may be warnings. */
  | { readonly ok: true; readonly story: StoryFile; readonly diagnostics: readonly Diagnostic[] }
  /** At least one error. */
  | { readonly ok: false; readonly story?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * Reads a story file. Whatever the input is, it never throws: everything wrong comes back as diagnostics, all at once,
 * in the order of the text.
 * @param input text, or bytes in UTF-8
 * @param options.file what diagnostics call the file
 */
export function parseStory(input: string | Uint8Array, options: { readonly file: string }): ParsedStory {
  const { file } = options
  const decoded = decode(input)
  if (!decoded.ok) return refused([{ path: [], message: decoded.message }], '', file)
  const { text } = decoded

  const found = scan(text)
  const refusal = hopeless(text, found, MAX_VALUES)
  if (refusal) return refused([refusal], text, file)

  const tree = lazy(() => parseTree(text, [], { disallowComments: true, allowTrailingComma: true }))
  const problems: Problem[] = []
  let { value, reason } = jsonOf(text)
  if (reason !== null) {
    const syntax = syntaxProblems(text, found, reason)
    if (!syntax.harmless) return refused(syntax.problems, text, file)
    collect(problems, syntax.problems)
    value = getNodeValue(tree())
  }
  const kept = countKeys(value)
  if (kept.proto || kept.keys !== found.keys) collect(problems, oddKeys(tree(), lineIndex(text)))

  const migrated = migrate(value)
  if (!migrated.ok) {
    return refused([{ path: ['format'], message: migrated.message }], text, file, tree(), value)
  }
  const nearest = nearestFinder()
  const shape = checkShape(migrated.value, nearest)
  collect(problems, shape.problems)
  const context = ruleContext(shape.loose, nearest)
  for (const { rule } of RULES) collect(problems, rule(context))

  if (problems.length === 0 && shape.story) return { ok: true, story: shape.story, diagnostics: [] }
  const { diagnostics } = refused(problems, text, file, tree(), migrated.value)
  const clean = problems.every(({ severity }) => severity === 'warning')
  return clean && shape.story ? { ok: true, story: shape.story, diagnostics } : { ok: false, diagnostics }
}

/** So many problems are listed. A story has fewer; a file that is something else could have a million. */
const MOST_PROBLEMS = 50_000

/** Adds problems to a list, up to MOST_PROBLEMS, and then says that it stops. */
function collect(list: Problem[], more: Iterable<Problem>): void {
  for (const problem of more) {
    if (list.length > MOST_PROBLEMS) return
    const message = `There are more than ${MOST_PROBLEMS.toLocaleString('en')} problems in this file; the others are not listed.`
    list.push(list.length < MOST_PROBLEMS ? problem : { path: [], message })
  }
}

/** What JSON.parse makes of the text, or its reason to refuse it. */
function jsonOf(text: string): { value: unknown; reason: string | null } {
  try {
    return { value: JSON.parse(text), reason: null }
  } catch (error) {
    return { value: undefined, reason: error instanceof Error ? error.message : '' }
  }
}

/** Problems with their places, sorted. */
function refused(
  problems: readonly Problem[],
  text: string,
  file: string,
  tree?: Node,
  value?: unknown,
): { ok: false; diagnostics: Diagnostic[] } {
  const placeOf = lineIndex(text)
  const diagnostics = problems.map((problem): Diagnostic => {
    const { path, message, severity = 'error', at = 'value' } = problem
    const offset = problem.offset ?? (tree ? offsetOf(tree, path, at) : 0)
    const id = recordId(value, path)
    const place = { file, ...placeOf(offset), severity, path: pathInWords(path) }
    return id === undefined ? { ...place, message } : { ...place, id, message }
  })
  return { ok: false, diagnostics: diagnostics.sort(compareDiagnostics) }
}

/** The id of the record that a path leads into: `events[3].when` into the fourth event. */
function recordId(value: unknown, [list, index]: Path): string | undefined {
  if (typeof list !== 'string' || typeof index !== 'number') return undefined
  const records = (value as Record<string, unknown> | undefined)?.[list]
  const record: unknown = Array.isArray(records) ? records[index] : undefined
  const id = (record as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

function lazy(make: () => Node | undefined): () => Node {
  let made: Node | undefined
  return () => {
    made ??= make() ?? { type: 'null', offset: 0, length: 0 }
    return made
  }
}
