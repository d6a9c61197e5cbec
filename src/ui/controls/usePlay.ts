import { useCallback, useEffect, useState } from 'react'
import type { Messages } from '../../i18n'
import type { Story } from '../../model'
import { selectEvent, stepEvent, type View } from '../../view'
import { useAnnounce } from '../live'
import { eventSaid } from '../said'
import type { OnView } from './types'

export type Speed = 'slow' | 'normal' | 'fast'

/** Seconds an event stays. The fastest leaves a screen reader the time for its heading. */
const STAYS: Readonly<Record<Speed, number>> = { slow: 9, normal: 5, fast: 2.5 }

export interface Play {
  readonly playing: boolean
  readonly speed: Speed
  /** Whether there is an event to step back or forward to. */
  readonly canBack: boolean
  readonly canForward: boolean
  /** Plays on from where the reader is (from the beginning, at the end), or pauses. */
  readonly toggle: () => void
  readonly pause: () => void
  readonly step: (by: 1 | -1) => void
  readonly setSpeed: (speed: Speed) => void
}

interface PlayOptions {
  readonly story: Story
  readonly view: View
  readonly onView: OnView
  readonly words: Messages
  /** BCP 47 of the story's texts. */
  readonly lang: string
  /** For dates. */
  readonly locale: string
}

/**
 * Moves through the shown events in the story's order, one at a time. Never starts by itself; stops at the end, and
 * while nobody sees the page. Each event is said to those who listen.
 */
export function usePlay({ story, view, onView, words, lang, locale }: PlayOptions): Play {
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  const announce = useAnnounce()
  const next = stepEvent(story, view, 1)
  const before = stepEvent(story, view, -1)

  const go = useCallback(
    (id: NonNullable<typeof next>, history: 'push' | 'replace') => {
      onView(selectEvent(view, id), { history })
      const event = story.event.get(id)
      if (event) announce(eventSaid(event, { story, say: view.say, lang, locale, words }))
    },
    [onView, view, story, announce, lang, locale, words],
  )

  useEffect(() => {
    if (!playing) return
    const timer = window.setTimeout(() => {
      if (next !== null) return go(next, 'replace')
      setPlaying(false)
      announce(words.controls.play.ended)
    }, STAYS[speed] * 1000)
    return () => clearTimeout(timer)
  }, [playing, speed, next, go, announce, words])

  useEffect(() => {
    if (!playing) return
    const hidden = () => document.hidden && setPlaying(false)
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  }, [playing])

  const pause = useCallback(() => setPlaying(false), [])
  return {
    playing,
    speed,
    canBack: before !== null,
    canForward: next !== null,
    pause,
    setSpeed,
    toggle: () => {
      if (playing) return setPlaying(false)
      // The first step is at once, and is the one that Back undoes; those of the timer follow in its place.
      const start = next ?? stepEvent(story, { ...view, event: null }, 1)
      if (start === null) return
      setPlaying(true)
      go(start, 'push')
    },
    step: (by) => {
      const to = by === 1 ? next : before
      if (to === null) return
      setPlaying(false)
      go(to, 'push')
    },
  }
}
