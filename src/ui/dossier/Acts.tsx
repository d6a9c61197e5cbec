import type { Act } from '../../model'
import { ActLine, Citations, EventDate, EventLink, sameCitations } from '../document'
import { byEvent } from './exchange'

/** Acts in order, under the events that they belong to, each with its code, its direction and its sources. */
export function ActsByEvent({ acts, linked = true }: { acts: readonly Act[]; linked?: boolean }) {
  return (
    <ol className="dossier-events">
      {byEvent(acts).map(({ event, acts: group }) => {
        const own = group.some((act) => !sameCitations(act.sources, event.sources))
        return (
          <li key={event.id}>
            <EventDate event={event} />
            <p className="dossier-event-title">
              <EventLink className="doc-title-link" event={event} />
            </p>
            <ul className="dossier-acts">
              {group.map((act) => (
                <li key={act.index}>
                  <ActLine act={act} linked={linked} />
                  {own && <Citations citations={act.sources} />}
                </li>
              ))}
            </ul>
            {!own && <Citations citations={event.sources} label />}
          </li>
        )
      })}
    </ol>
  )
}
