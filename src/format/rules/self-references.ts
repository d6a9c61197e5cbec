import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'

/** Acts and ties are between two; an event does not follow itself. */
export const selfReferences: Rule = function* ({ file }): Generator<Problem> {
  for (const [i, tie] of each(file.ties)) {
    if (tie.from === undefined || tie.from !== tie.to) continue
    yield { path: ['ties', i, 'to'], message: `This tie binds "${tie.to}" to itself. Name the other actor.` }
  }
  for (const [i, event] of each(file.events)) {
    for (const [j, act] of each(event.acts)) {
      if (act.from === undefined || act.from !== act.to) continue
      const message =
        `This act is from "${act.from}" to itself. Name whom it was done to; what goes on inside one actor is told in the ` +
        'summary, or done to a group that is part of it.'
      yield { path: ['events', i, 'acts', j, 'to'], message }
    }
    for (const [j, link] of each(event.links)) {
      if (link.to === undefined || link.to !== event.id) continue
      yield {
        path: ['events', i, 'links', j, 'to'],
        message: 'This event is linked to itself. Name the earlier event.',
      }
    }
  }
}
