/** What is wrong where a file is not JSON, in sentences. */
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import type { Problem } from './diagnostics'
import { MAX_DEPTH, type Scan } from './scan'

/** How many errors are reported before the rest is left for the next time. */
const MOST = 20

/** Errors behind which the rest of the file still means what it says, so that it can be checked too. */
const HARMLESS = new Set(['comma', 'trailing', 'comment'])

interface Finding {
  readonly kind: string
  readonly offset: number
  readonly message: string
}

/** The first `MOST` of jsonc-parser's errors. */
function errorsOf(text: string): { name: string; offset: number; length: number }[] {
  const errors: { name: string; offset: number; length: number }[] = []
  const enough = new Error()
  try {
    visit(
      text,
      {
        onError(code: ParseErrorCode, offset: number, length: number) {
          errors.push({ name: printParseErrorCode(code), offset, length })
          if (errors.length > MOST) throw enough
        },
      },
      { disallowComments: true },
    )
  } catch (error) {
    if (error !== enough) throw error
  }
  return errors
}

/** What the text has at an offset, as a sentence quotes it. */
function sample(text: string, offset: number, length: number): string {
  const words = text.slice(offset, offset + Math.min(Math.max(length, 1), 24))
  return `“${words.trim().replace(/\s+/g, ' ')}${length > 24 ? '…' : ''}”`
}

function find(text: string, name: string, offset: number, length: number): Finding {
  const here = sample(text, offset, length)
  const is = (kind: string, message: string): Finding => ({ kind, offset, message })
  const closing = text[offset] === '}' || text[offset] === ']'
  switch (name) {
    case 'CommaExpected':
      return text[offset] === ':'
        ? is(
            'other',
            'A colon stands after a key, and keys stand in objects; this is a list. Is a ] missing above?',
          )
        : is('comma', `A comma is missing before ${here}.`)
    case 'PropertyNameExpected':
      return closing
        ? is('trailing', `Before this ${text[offset]} there is a comma with nothing after it. Take it out.`)
        : is('other', `Here should be a key in double quotes, not ${here}.`)
    case 'ValueExpected':
      return text[offset] === ']'
        ? is('trailing', 'Before this ] there is a comma with nothing after it. Take it out.')
        : is('other', `Here should be a value, not ${here}.`)
    case 'ColonExpected':
      return is('other', `A colon is missing before ${here}.`)
    case 'InvalidCommentToken':
      return is('comment', 'JSON has no comments. Take this one out.')
    case 'UnexpectedEndOfString':
      return text.indexOf('\n', offset) < 0
        ? is('other', `The file ends in the middle of the text that begins with ${here}. Is it complete?`)
        : is('other', `The text that begins with ${here} has no closing quotation mark in its line.`)
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return is(
        'other',
        `${here} has a backslash with something after it that JSON does not know. Write \\\\ for a backslash.`,
      )
    case 'InvalidCharacter':
      return is(
        'other',
        `${here} has a tab or another control character in it. Write \\t for a tab, \\n for a line break.`,
      )
    case 'EndOfFileExpected':
      return is('other', `The story ends above; take out what follows here: ${here}.`)
    case 'CloseBraceExpected':
    case 'CloseBracketExpected':
      return is('other', `Here should be a ${name === 'CloseBraceExpected' ? '}' : ']'}, not ${here}.`)
    default:
      return is('other', `${here} is not JSON. Texts and keys stand in double quotes.`)
  }
}

export interface SyntaxProblems {
  readonly problems: readonly Problem[]
  /** Whether the rest of the file can still be trusted, and checked. */
  readonly harmless: boolean
}

/**
 * The problems of a text that JSON.parse refuses.
 * @param reason what JSON.parse said, for what only it objects to
 */
export function syntaxProblems(text: string, found: Scan, reason: string): SyntaxProblems {
  const findings: Finding[] = []
  const end = text.trimEnd().length
  for (const { name, offset, length } of errorsOf(text)) {
    const before = findings.at(-1)
    // One mistake makes a parser stumble several times; the first time is the one that says it.
    if (before && (before.offset === offset || before.kind === 'other')) continue
    if (offset >= end) continue
    findings.push(find(text, name, offset, length))
  }
  const problems: Problem[] = findings.map(({ offset, message }) => ({ path: [], offset, message }))
  const last = found.open.at(-1)
  if (last !== undefined && findings.every(({ kind }) => kind !== 'other')) {
    const message = `The file ends before this ${text[last]} is closed. Is it complete?`
    problems.push({ path: [], offset: last, message })
  }
  if (problems.length === 0) problems.push(fallback(reason))
  const harmless =
    last === undefined && findings.length > 0 && findings.every(({ kind }) => HARMLESS.has(kind))
  return { problems, harmless }
}

/** JSON.parse's own words hold the position, if anything. */
function fallback(reason: string): Problem {
  const position = /position (\d+)/.exec(reason)?.[1]
  const message = 'From here on, this is not JSON.'
  return { path: [], message, offset: position === undefined ? 0 : Number(position) }
}

/** What is wrong before any parser is asked, or null. */
export function hopeless(text: string, found: Scan, most: number): Problem | null {
  const start = text.search(/\S/)
  if (text[start] !== '{') {
    const begin = sample(text, start, Math.min(24, text.length - start))
    const message = `This is no story file: it begins with ${begin}, and a story file is one JSON object, which begins with {.`
    return { path: [], offset: start, message }
  }
  if (found.tooDeep >= 0) {
    const message = `Here lists and objects are nested more than ${MAX_DEPTH} deep. A story never needs that: check the brackets above.`
    return { path: [], offset: found.tooDeep, message }
  }
  if (found.commas > most) {
    const message = `This file has more than ${most.toLocaleString('en')} values, more than a story can have. Check that it is one.`
    return { path: [], offset: start, message }
  }
  return null
}
