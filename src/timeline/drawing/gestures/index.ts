/** Pointer, touch and wheel. The page keeps its wheel and its vertical scroll; everything here has a key and a button. */
import type { Stage } from '../stage'
import { listenToBrush } from './brush'
import { Listeners } from './listen'
import { listenToPan } from './pan'
import { listenToScrub } from './scrub'
import { listenToWheel } from './wheel'

export { moveEnd } from './brush'

/** Listens to the stage's drawings; returns what ends that. */
export function listenToPointers(stage: Stage): () => void {
  const listeners = new Listeners()
  const stopGliding = listenToPan(stage, listeners)
  listenToWheel(stage, listeners, stopGliding)
  listenToScrub(stage, listeners)
  listenToBrush(stage, listeners, stopGliding)
  return () => listeners.stop()
}
