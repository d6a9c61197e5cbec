/** What is wrong with a file, and where: the shape of a problem, and how it is printed. */

/** Steps from the top of the file to a value: `['events', 3, 'when']`. */
export type Path = readonly (string | number)[]

export type Severity = 'error' | 'warning'

/** A problem before its place in the text is known. */
export interface Problem {
  readonly path: Path
  /** A sentence or two: what is wrong, and what to write instead. */
  readonly message: string
  /** `error` where it is left out. */
  readonly severity?: Severity
  /** Points at the key instead of the value. */
  readonly at?: 'key'
  /** The place in the text (UTF-16 code units), where the path alone does not tell. */
  readonly offset?: number
}

/** A problem with its place. */
export interface Diagnostic {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number
  readonly severity: Severity
  /** `events[3].when`; empty where the whole file is meant. */
  readonly path: string
  /** The id of the record that it is about, where it has one. */
  readonly id?: string
  readonly message: string
}

/** `events[3].when`, and brackets around keys that are no plain words: `title["zh-Hans"]`. */
export function pathInWords(path: Path): string {
  let words = ''
  for (const step of path) {
    if (typeof step === 'number') words += `[${step}]`
    else if (!/^[A-Za-z_$][\w$]*$/.test(step)) words += `[${JSON.stringify(step)}]`
    else words += words === '' ? step : `.${step}`
  }
  return words
}

/** One line: `story.json:41:17 error events[3].when  "2025-13" is no EDTF date: … (aktau-crash)`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, path, id, message } = diagnostic
  const about = path === '' ? '' : ` ${path}`
  return `${file}:${line}:${column} ${severity}${about}  ${message}${id === undefined ? '' : ` (${id})`}`
}

/** Top to bottom; what stands at one place by path, then by message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    compareWords(a.path, b.path) ||
    compareWords(a.message, b.message)
  )
}

const compareWords = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** A value as a sentence quotes it: short, and on one line. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 60 ? text : `${text.slice(0, 57)}…${typeof value === 'string' ? '"' : ''}`
}
