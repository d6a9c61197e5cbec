import { useState } from 'react'
import type { SceneId } from '../../model'
import type { ViewStore } from '../../view'
import { useBeforePaint } from './useBeforePaint'

/**
 * The scene that the reader follows: the View's, and where a choice has left it since, still that one, so that the way
 * back and on stays at hand. What an address says is taken as it stands. With it, what forgets it.
 */
export function useTold(store: ViewStore): [SceneId | null, () => void] {
  const [told, setTold] = useState<SceneId | null>(null)
  useBeforePaint(
    () =>
      store.subscribe(({ view, history }) => {
        if (view.scene !== null || history === 'none') setTold(view.scene)
      }),
    [store],
  )
  return [told, () => setTold(null)]
}
