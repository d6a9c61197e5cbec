/** Checks a file against the schema: each of zod's issues becomes a sentence that says what to write instead. */
import * as z from 'zod/mini'
import { type Path, type Problem, quoted } from './diagnostics'
import type { LooseFile } from './loose'
import { modesOf } from './plover'
import { type StoryFile, StoryFileSchema } from './schema'
import { didYouMean, type Nearest, oneOf } from './suggest'
import { ID_PATTERN, LANGUAGE_PATTERN } from './vocabulary'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

export interface Shape {
  /** The file, where nothing is wrong with its shape. */
  readonly story: StoryFile | null
  /** What is right about it, for the rules to go on with. */
  readonly loose: LooseFile
  readonly problems: readonly Problem[]
}

/** Checks the shape. Where something has the wrong type, it is taken out of `value`. */
export function checkShape(value: unknown, nearest: Nearest): Shape {
  const result = parsed(value)
  if (result === null) {
    const message = 'Too much in this file has the wrong shape to list it all. Check that it is a story file.'
    return { story: null, loose: {}, problems: [{ path: [], message }] }
  }
  if (result.success) {
    const story = value as StoryFile
    return { story, loose: story, problems: [] }
  }
  const issues = result.error.issues.flatMap((issue) => plain(issue, [], value))
  // Sentences quote the file, so all of them are written before anything is taken out.
  const problems = issues.flatMap((issue) => explain(issue, value, nearest))
  for (const issue of issues) if (WRONG_TYPE.has(issue.code)) takeOut(value, issue.path as Path)
  return { story: null, loose: value as LooseFile, problems }
}

/** Null where the issues are more than zod can hold: it hands on those of a list as arguments of one call. */
function parsed(value: unknown) {
  try {
    return StoryFileSchema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const WRONG_TYPE = new Set<Issue['code']>(['invalid_type', 'invalid_value', 'invalid_union'])

/** Issues with whole paths, and a union's issue replaced by those of the branch that was meant. */
function plain(issue: Issue, above: Path, root: unknown): Issue[] {
  const path = [...above, ...(issue.path as Path)]
  const here = { ...issue, path }
  if (issue.code !== 'invalid_union') return [here]
  const value = valueAt(root, path)
  const branch = typeof value === 'string' ? 0 : isRecord(value) ? 1 : -1
  const meant = issue.errors[branch]
  return meant ? meant.flatMap((inner) => plain(inner as Issue, path, root)) : [here]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

function takeOut(root: unknown, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1))
  const last = path.at(-1)
  if (last === undefined || typeof parent !== 'object' || parent === null) return
  if (Object.hasOwn(parent, last)) (parent as Record<string | number, unknown>)[last] = undefined
}

/** The schema of a field, through optional wrappers and to the object side of a union. */
function schemaAt(path: Path): Schema | undefined {
  let schema: Schema | undefined = StoryFileSchema
  for (const step of path) {
    const def = openDef(schema)
    if (typeof step === 'number')
      schema = def?.type === 'array' ? (def as z.core.$ZodArrayDef).element : undefined
    else schema = def?.type === 'object' ? (def as z.core.$ZodObjectDef).shape[step] : undefined
    if (!schema) return undefined
  }
  return schema
}

function openDef(schema: Schema | undefined): z.core.$ZodTypeDef | undefined {
  const def = schema?._zod.def
  if (def?.type === 'optional') return openDef((def as z.core.$ZodOptionalDef).innerType)
  if (def?.type === 'union') return openDef((def as z.core.$ZodUnionDef).options[1])
  return def
}

/** What a field is for, in the schema's words. */
function aboutField(path: Path): string {
  const schema = schemaAt(path)
  const inner =
    schema?._zod.def.type === 'optional' ? (schema._zod.def as z.core.$ZodOptionalDef).innerType : schema
  return (inner && z.globalRegistry.get(inner)?.description) ?? ''
}

/** The names of the fields that an object may have. */
function fieldsOf(path: Path): string[] {
  const def = openDef(schemaAt(path))
  return def?.type === 'object' ? Object.keys((def as z.core.$ZodObjectDef).shape) : []
}

function explain(issue: Issue, root: unknown, nearest: Nearest): Problem[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(path)
    const there = valueAt(root, path) as object
    const fields = known.filter((field) => !Object.hasOwn(there, field))
    // `__proto__` is reported with the duplicate keys, which are looked for in the text.
    return issue.keys
      .filter((key) => key !== '__proto__')
      .map((key) => ({
        path: [...path, key],
        at: 'key',
        message: unknownField(key, fields, nearest(key, known)),
      }))
  }
  if (issue.code === 'invalid_key') {
    const message = `${quoted(path.at(-1))} is no language. ${LANGUAGE_CURE}`
    return [{ path, at: 'key', message }]
  }
  const last = path.at(-1)
  const parent = valueAt(root, path.slice(0, -1))
  if (typeof last === 'string' && isRecord(parent) && !Object.hasOwn(parent, last)) {
    return [{ path, message: `"${last}" is missing.${whatBelongs(path, issue)}` }]
  }
  if (last === 'mode' && issue.code === 'invalid_value' && isRecord(parent)) {
    return [{ path, message: unknownMode(parent, nearest) }]
  }
  return [{ path, message: sentence(issue, valueAt(root, path), nearest) }]
}

function whatBelongs(path: Path, issue: Issue): string {
  const about = aboutField(path)
  const words =
    issue.code === 'invalid_value' && issue.values.length > 1
      ? ` Write ${oneOf(issue.values.map(String))}.`
      : ''
  return `${about && ` What belongs there: ${about}`}${words}`
}

/** The modes depend on the type, which the schema's list of all modes does not tell. */
function unknownMode(act: Record<string, unknown>, nearest: Nearest): string {
  const modes = modesOf(String(act.type))
  const found = quoted(act.mode)
  if (modes.length === 0) return `There is no mode ${found} here. Leave it out.`
  const meant = typeof act.mode === 'string' ? nearest(act.mode, modes) : null
  return `There is no mode ${found} here. ${act.type} has ${oneOf(modes)}, or none.${didYouMean(meant)}`
}

function unknownField(key: string, fields: readonly string[], meant: string | null): string {
  const rest = meant === null && fields.length > 0 ? ` Here may be ${oneOf(fields)}.` : didYouMean(meant)
  return `There is no field ${quoted(key)} here.${rest}`
}

const LANGUAGE_CURE = 'Write a language tag of BCP 47, such as "en", "ru" or "az-Latn".'

const TYPES: Readonly<Record<string, string>> = {
  string: 'text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'an object in braces',
  record: 'an object in braces',
}

function sentence(issue: Issue, value: unknown, nearest: Nearest): string {
  const found = quoted(value)
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(TYPES[issue.expected] ?? issue.expected, value, issue.expected)
    case 'invalid_union':
      return wrongType('text in double quotes, or an object in braces', value, 'string')
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      if (typeof value === 'string' && issue.values.some((word) => word === Number(value))) {
        return `Here should be a number, not ${found}. Write ${Number(value)}.`
      }
      if (allowed.length === 1) return `Here should be ${allowed[0]}, not ${found}.`
      // Another number is as near as any.
      const meant = typeof value === 'string' && !/^\d+$/.test(value) ? nearest(value, allowed) : null
      return `${found} cannot stand here. Write ${oneOf(allowed)}.${didYouMean(meant)}`
    }
    case 'invalid_format':
      return wrongFormat(issue, value)
    case 'too_small':
      return issue.origin === 'number'
        ? `${found} is too small: the least is ${issue.minimum}.${swapped(issue.path.at(-1))}`
        : 'This is empty. Fill it in, or leave the field out if it may be left out.'
    case 'too_big':
      return `${found} is too large: the most is ${issue.maximum}.${swapped(issue.path.at(-1))}`
    default:
      return issue.message
  }
}

const swapped = (field: PropertyKey | undefined) =>
  field === 'lat' ? ' Have longitude and latitude changed places?' : ''

function wrongType(expected: string, value: unknown, type: string): string {
  if (value === null)
    return `Here should be ${expected}, not null. If there is nothing to say, leave the field out.`
  const cure =
    type === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? ` Write "${value}".`
      : type === 'number' && typeof value === 'string' && value !== '' && Number.isFinite(Number(value))
        ? ` Write ${Number(value)}.`
        : type === 'array' && typeof value === 'string'
          ? ` Write [${quoted(value)}].`
          : ''
  return `Here should be ${expected}, not ${nameOf(value)}.${cure}`
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return quoted(value)
}

function wrongFormat(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): string {
  const found = quoted(value)
  if (issue.pattern === String(ID_PATTERN)) {
    const cure = idFrom(String(value))
    return `${found} is no id: ids are lower-case words and digits joined by hyphens.${cure && ` Write "${cure}".`}`
  }
  if (issue.pattern === String(LANGUAGE_PATTERN)) return `${found} is no language. ${LANGUAGE_CURE}`
  return `${found} cannot stand here.${whatBelongs(issue.path as Path, issue)}`
}

/** What the id was probably meant to be: letters without their marks, hyphens between words. */
function idFrom(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
}
