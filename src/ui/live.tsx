import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

/** A screen reader needs this long for a heading; what comes faster cuts it off. */
const APART = 1500
/** A message is gone by then, so that nobody comes upon it later and takes it for news. */
const CLEARED = 6000

const Announce = createContext<(message: string) => void>(() => {})

/** Says a message to those who listen, in the nearest live region. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce)
}

/**
 * One polite live region for everything inside: at most one message in a second and a half, the newest of those that
 * wait, cleared after some seconds. What is outside an open dialog is not heard, so each dialog has its own.
 */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState('')
  const waiting = useRef<string | null>(null)
  const timers = useRef<{ next: number | null; clear: number | null }>({ next: null, clear: null })

  const say = useCallback((message: string) => {
    const held = timers.current
    // The same words once more are only heard if something differs.
    setText((before) => (before === message ? `${message}\u00a0` : message))
    if (held.clear !== null) clearTimeout(held.clear)
    held.clear = window.setTimeout(() => setText(''), CLEARED)
    held.next = window.setTimeout(() => {
      held.next = null
      const newest = waiting.current
      waiting.current = null
      if (newest !== null) say(newest)
    }, APART)
  }, [])

  const announce = useCallback(
    (message: string) => {
      if (timers.current.next === null) say(message)
      else waiting.current = message
    },
    [say],
  )

  useEffect(() => {
    const held = timers.current
    return () => {
      if (held.next !== null) clearTimeout(held.next)
      if (held.clear !== null) clearTimeout(held.clear)
      held.next = null
    }
  }, [])

  return (
    <Announce value={announce}>
      {children}
      <div className="live-region" role="status" aria-live="polite" aria-atomic="true">
        {text}
      </div>
    </Announce>
  )
}
