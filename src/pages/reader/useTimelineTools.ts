import { useMemo } from 'react'
import { goesOn } from '../../model'
import type { TimelineTools } from '../../timeline'
import { useReading } from '../../ui'
import { laneIds, reordered, useView, type ViewStore } from '../../view'
import type { Shown } from './useShown'

/** What a reader does to the timeline's lanes and links, and what of the story it shows, as changes of the View. */
export function useTimelineTools(
  store: ViewStore,
  { staged }: Shown,
  say: (message: string) => void,
): TimelineTools {
  const { story, words } = useReading()
  const { order, links, event, subject } = useView(store)
  const isRunning = useMemo(() => goesOn(story), [story])
  const { set } = store.getState()
  const canFitSelection = event !== null || subject?.kind === 'pair' || staged !== null
  return {
    order,
    onSort: (order) => set({ order, scene: null }),
    onReorder: (keys) => set((view) => ({ ...view, order: reordered(view, story, keys), scene: null })),
    onClose: (keys, closed) =>
      set((view) => ({
        ...view,
        closed: laneIds(story, view.lanes).filter((id) =>
          keys.includes(id) ? closed : view.closed.includes(id),
        ),
        scene: null,
      })),
    links,
    onLinks: (links) => set({ links, scene: null }),
    canFitSelection,
    runs: isRunning,
    onFit: async (what) => {
      if (what === 'selection' && !canFitSelection) {
        say(words.timeline.nothingChosen)
        return
      }
      const { showRange } = await import('./fitting')
      showRange(store, what)
    },
    say,
  }
}
