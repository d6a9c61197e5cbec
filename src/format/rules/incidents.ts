import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

/** An incident is nobody's deliberate act, so it has none. */
export const incidents: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, { incident, acts }] of each(file.events)) {
    if (!incident || !acts?.length) continue
    const message =
      'An incident is nobody’s deliberate act, so it has no acts. Code what people then did as events of their own, name ' +
      'those concerned in "parties", or write "incident": false.'
    yield { path: ['events', i, 'acts'], message }
  }
}
