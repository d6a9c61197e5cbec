/** Where the actors of a large story stand: placed once a story, whoever asks how often. */
import { useEffect, useState } from 'react'
import type { Story } from '../../../model'
import { type LargePlaces, largeInput } from '../../layout/large'
import { startPlacing } from './placing'

export type Placing =
  | { readonly state: 'placing'; readonly share: number; readonly cancel: () => void }
  | { readonly state: 'cancelled' | 'failed'; readonly again: () => void }
  | { readonly state: 'placed'; readonly places: LargePlaces }

const known = new WeakMap<Story, LargePlaces>()

/**
 * Where everybody stands, or how far placing them is (`share`, 0 to 1). Placing goes on while any part of
 * the page waits for it.
 */
export function usePlaces(story: Story): Placing {
  const [places, setPlaces] = useState(() => known.get(story) ?? null)
  const [share, setShare] = useState(0)
  const [stopped, setStopped] = useState<'cancelled' | 'failed' | null>(null)
  useEffect(() => {
    const before = known.get(story) ?? null
    setPlaces(before)
    if (before || stopped !== null) return
    setShare(0)
    return startPlacing(largeInput(story), {
      onProgress: setShare,
      onPlaces: (found) => {
        known.set(story, found)
        setPlaces(found)
      },
      onFailure: () => setStopped('failed'),
    })
  }, [story, stopped])
  if (places) return { state: 'placed', places }
  if (stopped) return { state: stopped, again: () => setStopped(null) }
  return { state: 'placing', share, cancel: () => setStopped('cancelled') }
}
