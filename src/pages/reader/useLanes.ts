import { useEffect, useState } from 'react'
import { actorLanes, fetchActorLanes, type LaneGrouping } from '../../timeline'

/** The lanes to show: those of actors once all that they need has been fetched, and until then none but one. */
export function useLanes(wanted: LaneGrouping): LaneGrouping {
  const [asked, setAsked] = useState(false)
  const waits = wanted === 'actor' && !asked && !actorLanes()
  useEffect(() => {
    // Where it cannot be fetched, they are shown without acts.
    const show = () => setAsked(true)
    if (waits) fetchActorLanes().then(show, show)
  }, [waits])
  return waits ? 'none' : wanted
}
