/** What only somebody needs who has come to the timeline: gestures, keys and cards, fetched together. */
import { fetchActorLanes } from './actorLanes'
import { listenToPointers } from './gestures'
import { type Hovered, listenToHover } from './hover'
import { listenToKeys } from './keys'
import { Shift } from './shift'
import { fetchWays, type Stage } from './stage'

export interface Reached {
  readonly stop: () => void
  /** Keeps the card while the pointer is on it. */
  readonly hold: () => void
  readonly release: () => void
}

/** Follows what the pointer or the focus reaches, and shows it. */
export function listenTo(stage: Stage, show: (item: Hovered | null) => void): Reached {
  void fetchWays()
  // Whoever is here may soon want them.
  fetchActorLanes().catch(() => {})
  const shift = new Shift(stage)
  stage.shift = shift
  const hover = listenToHover(stage, show)
  const stops = [listenToPointers(stage), listenToKeys(stage, hover.dismiss), hover.stop]
  return {
    stop: () => {
      for (const stop of stops) stop()
      shift.stop()
    },
    hold: hover.hold,
    release: hover.release,
  }
}
