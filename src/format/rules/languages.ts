import { type Path, type Problem, pathInWords } from '../diagnostics'
import { LANGUAGE_PATTERN } from '../vocabulary'
import type { Rule } from './context'
import { textsOf } from './fields'

/** A language that some texts are in has all of them. One warning a language, at the first text that lacks it. */
export const languages: Rule = function* ({ file }): Generator<Problem> {
  const own = file.language
  if (own === undefined || !isLanguage(own)) return
  const texts = [...textsOf(file)].map(({ path, text }) => ({
    path,
    has: new Set(typeof text === 'string' ? [own] : Object.keys(text).filter(isLanguage)),
  }))
  const used = new Set([own, ...texts.flatMap(({ has }) => [...has])])
  for (const language of [...used].sort()) {
    const missing = texts.filter(({ has }) => !has.has(language)).map(({ path }) => path)
    const [first] = missing
    if (!first) continue
    const message =
      language === own
        ? `${count(missing)} no "${own}", which is the story’s own language: ${sample(missing)}.`
        : `${count(missing)} no "${language}", so readers of it get "${own}" there: ${sample(missing)}.`
    yield { path: first, severity: 'warning', message }
  }
}

// What is no language tag has been refused by the schema.
const isLanguage = (tag: string) => LANGUAGE_PATTERN.test(tag)

const count = (missing: readonly Path[]) =>
  missing.length === 1 ? 'One text has' : `${missing.length} texts have`

function sample(missing: readonly Path[]): string {
  const names = missing.slice(0, 3).map(pathInWords).join(', ')
  return missing.length > 3 ? `${names} and ${missing.length - 3} more` : names
}
