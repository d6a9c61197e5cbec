/** The small schemas that the lists of a story file share: ids, texts, dates, citations. */
import * as z from 'zod/mini'
import { ID_PATTERN, LANGUAGE_PATTERN, wordsOf } from './vocabulary'

// Without a locale every message is "Invalid input"; without jitless zod tries `new Function`, which a strict CSP refuses.
z.config({ ...z.locales.en(), jitless: true })

/** The same schema with words about it: they become the editor's hints and the reference page. */
export const say = <Schema extends z.ZodMiniType>(schema: Schema, about: string): Schema =>
  schema.check(z.describe(about)) as Schema

/** A field that may be left out. */
export const maybe = <Schema extends z.ZodMiniType>(schema: Schema, about: string) =>
  z.exactOptional(say(schema, about))

/** A list that may be left out. */
export const listOf = <Schema extends z.ZodMiniType>(item: Schema, about: string) =>
  z.exactOptional(say(z.array(item), about))

/**
 * One word of a table of words. What each means goes along, under the name that VS Code's JSON editor looks for.
 */
export function wordOf<Words extends Readonly<Record<string, string>>>(words: Words, about: string) {
  const meta = { description: about, enumDescriptions: Object.values(words) }
  return z.enum(wordsOf(words)).check(z.meta(meta))
}

/** A definition of its own in the JSON Schema and on the reference page. */
export function named<Schema extends z.ZodMiniType>(id: string, schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { id, description })
  return schema
}

export const Id = named(
  'Id',
  z.string().check(z.regex(ID_PATTERN)),
  'An id: lower-case words and digits joined by hyphens, unique in its list.',
)

export const Language = named(
  'Language',
  z.string().check(z.regex(LANGUAGE_PATTERN)),
  'A language by its BCP 47 tag: `en`, `ru`, `az-Latn`, `pt-BR`.',
)

const Words = z.string().check(z.minLength(1))

export const Text = named(
  'Text',
  z.union([Words, z.record(Language, Words)]),
  'Words for readers: a string in the story’s own language, or one string a language (`{"en": "…", "ru": "…"}`). Plain text, ' +
    'with `*emphasis*`, `**strong**` and blank lines between paragraphs at most; HTML is shown as it stands.',
)

export const Edtf = named(
  'Edtf',
  z.string().check(z.minLength(1)),
  'A date in EDTF (ISO 8601-2): `2024-10-24`, `2025-06`, `1993~`, `[2025-06-21..2025-06-30]` (once, day unknown), ' +
    '`2024-12-03/2024-12-08` (all that time), `2022-02-24/..` (goes on). A time of day needs its offset: ' +
    '`2024-12-03T22:27:00+09:00`.',
)

export const Url = named(
  'Url',
  z.string().check(z.minLength(1)),
  'A web address that begins with `https://` or `http://`.',
)

export const Citation = named(
  'Citation',
  z.strictObject({
    source: say(Id, 'Which source: an id from `sources`.'),
    at: maybe(Text, 'Where in it: `para. 2`, `p. 14`, `12:30`.'),
  }),
  'A source, and where in it.',
)

export const citations = (about: string) => listOf(Citation, about)
