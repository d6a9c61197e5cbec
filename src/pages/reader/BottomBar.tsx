import type { ReactNode } from 'react'
import { useReading } from '../../ui'
import { useView, type View, type ViewStore } from '../../view'
import { isBehind, isFull, partOf } from './full'

type Tab = 'story' | 'timeline' | 'relations'

const SIGNS: Readonly<Record<Tab, string>> = {
  story: 'M3,4H17M3,8H17M3,12H17M3,16H12',
  timeline: 'M2,10H18M5.5,6.5L2,10L5.5,13.5M14.5,6.5L18,10L14.5,13.5',
  relations: 'M5,14A2.5,2.5 0 1,0 5,13.99M15,6A2.5,2.5 0 1,0 15,5.99M7,12.3L13,7.7',
}

const tabOf = (view: View): Tab | null => {
  if (view.subject !== null && !isBehind(view, false)) return null
  if (!isFull(view, false)) return 'story'
  return partOf(view, false) === 'network' ? 'relations' : 'timeline'
}

const TABS: Readonly<Record<Tab, Partial<View>>> = {
  story: { stage: 'side', view: 'both' },
  timeline: { stage: 'full', view: 'timeline' },
  relations: { stage: 'full', view: 'network' },
}

/** Leaves a dossier, but for a connection on its way to the picture that it is lit in, and back to its words. */
function goTo(view: View, tab: Tab): View {
  const kept =
    view.subject?.kind === 'path' && (tab === 'relations' || (tab === 'story' && isBehind(view, false)))
  return { ...view, ...TABS[tab], subject: kept ? view.subject : null }
}

/** The phone's bar: the story, or one half of the stage in its place. */
export function BottomBar({ store, play }: { store: ViewStore; play: ReactNode }) {
  const { words } = useReading()
  const current = useView(store, tabOf)
  const { reader } = words
  const names = { story: reader.story, timeline: reader.timeline, relations: reader.relations }
  return (
    <nav aria-label={reader.views} className="reader-bar">
      {(['story', 'timeline', 'relations'] as const).map((tab) => (
        <button
          aria-current={tab === current ? 'page' : undefined}
          className="reader-bar-button"
          key={tab}
          onClick={() => store.getState().set((view) => goTo(view, tab))}
          type="button"
        >
          <svg aria-hidden="true" className="reader-bar-sign" viewBox="0 0 20 20">
            <path d={SIGNS[tab]} />
          </svg>
          {names[tab]}
        </button>
      ))}
      {play}
    </nav>
  )
}
