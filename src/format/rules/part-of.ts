import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

/** No actor is, through whatever others, part of itself. */
export const partOf: Rule = function* ({ file }): Generator<Problem> {
  const parents = new Map<string, string>()
  const places = new Map<string, number>()
  for (const [i, { id, partOf: parent }] of each(file.actors)) {
    if (id === undefined || parent === undefined || parents.has(id)) continue
    parents.set(id, parent)
    places.set(id, i)
  }
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const walked: string[] = []
    const here = new Set<string>()
    let id: string | undefined = start
    while (id !== undefined && !done.has(id) && !here.has(id)) {
      here.add(id)
      walked.push(id)
      id = parents.get(id)
    }
    if (id !== undefined && here.has(id)) {
      const cycle = walked.slice(walked.indexOf(id))
      const message = `${inWords(cycle)} Take one "partOf" out.`
      yield { path: ['actors', places.get(id) ?? 0, 'partOf'], message }
    }
    for (const each of walked) done.add(each)
  }
}

function inWords([first = '', ...rest]: readonly string[]): string {
  if (rest.length === 0) return `"${first}" is part of itself.`
  return `"${first}" is part of ${[...rest, first].map((id) => `"${id}"`).join(', which is part of ')}.`
}
