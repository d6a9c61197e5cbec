import { type RefObject, useState, useSyncExternalStore } from 'react'
import { useBeforePaint } from './useBeforePaint'

export interface Measured {
  /** Pixels, whole. */
  readonly width: number
  readonly height: number
  /** Pixels in a rem. */
  readonly rem: number
}

const remOf = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/**
 * The size of an element, inside its padding. Before it can be measured (on the server, and for the first drawing,
 * which has to be the server's) it is `nominal`.
 */
export function useMeasured(element: RefObject<HTMLElement | null>, nominal: Measured): Measured {
  const [size, setSize] = useState(nominal)
  useBeforePaint(() => {
    const measured = element.current
    if (!measured) return
    const measure = () => {
      const width = Math.floor(measured.clientWidth)
      const height = Math.floor(measured.clientHeight)
      const rem = remOf()
      // Nothing is measured while it is not shown.
      if (width === 0) return
      setSize((last) =>
        last.width === width && last.height === height && last.rem === rem ? last : { width, height, rem },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** From this width on the document stands beside the stage. The style sheet has the same number. */
const WIDE = '(min-width: 64rem)'

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether there is room for document and stage side by side, asked once. */
export const isWide = (): boolean => matchMedia(WIDE).matches

/** The same, as it changes; a server says yes. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true)
}
