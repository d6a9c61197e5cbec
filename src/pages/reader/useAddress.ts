import { useEffect, useState } from 'react'
import type { EventId } from '../../model'
import { bindAddress, parseView, type ViewStore } from '../../view'
import { bringTheRest } from '../afterwards'
import { useBeforePaint } from './useBeforePaint'

/**
 * Takes the View from the address before anything is painted, and keeps the two the same from then on. The first
 * drawing is always that of the default View, as the server's was. Returns whether the address has been read.
 */
export function useAddress(store: ViewStore): boolean {
  const [read, setRead] = useState(false)
  useBeforePaint(() => {
    const { story, read: take } = store.getState()
    const { view, problems } = parseView(location.search, story)
    // `#aktau-crash` alone is how the page without script, and search engines, point to an event.
    const anchor = story.event.get(location.hash.slice(1))
    const event = view.event ?? (anchor?.id as EventId | undefined) ?? null
    // The event in the address says where to be; the browser's memory of pixels would contradict it.
    history.scrollRestoration = 'manual'
    take({ ...view, event }, problems)
    setRead(true)
    return bindAddress(store)
  }, [store])
  useEffect(() => {
    if (!read) return
    performance.mark('riftline:interactive')
    bringTheRest()
  }, [read])
  return read
}
