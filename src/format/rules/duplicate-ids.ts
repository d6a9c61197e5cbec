import { type Path, type Problem, pathInWords } from '../diagnostics'
import { each } from '../loose'
import { LISTS, type Rule } from './context'

/** An id is unique in its list; and no voice has the id of an actor, since an account may be by either. */
export const duplicateIds: Rule = function* ({ file }): Generator<Problem> {
  for (const list of LISTS) {
    const seen = new Map<string, Path>()
    if (list === 'voices') {
      for (const [i, { id }] of each(file.actors)) if (id !== undefined) seen.set(id, ['actors', i])
    }
    for (const [i, { id }] of each<{ readonly id?: string | undefined }>(file[list])) {
      if (id === undefined) continue
      const first = seen.get(id)
      if (first) {
        const message = `"${id}" is already the id of ${pathInWords(first)}. Give one of them another id.`
        yield { path: [list, i, 'id'], message }
      } else seen.set(id, [list, i])
    }
  }
}
