import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

/** No event without a source. */
export const eventSources: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, { sources }] of each(file.events)) {
    // Where the list is missing or no list at all, the schema has said so.
    if (sources?.length !== 0) continue
    const message = 'This event has no source. Name at least one: [{"source": "…", "at": "para. 2"}].'
    yield { path: ['events', i, 'sources'], message }
  }
}
