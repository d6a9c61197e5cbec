import { type RefObject, useState, useSyncExternalStore } from 'react'
import { spaceText } from '../../marks'
import { useBeforePaint } from './useBeforePaint'

export interface Measured {
  /** Pixels, whole. */
  readonly width: number
  readonly height: number
  /** Pixels in a rem. */
  readonly rem: number
}

export const remOf = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

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

/** From this width on, in rem, the document stands beside the stage. `first.ts` has the same numbers. */
const WIDE = 64
/** Below this height, in rem, a window has none to give to bars that stay. */
const LOW = 28

/**
 * Says on the root, for the style sheet, whether the window is narrow or low, in letters of the size that they are:
 * media queries know only the browser's own size, not that of the page.
 */
function measureWindow(): void {
  // Paper has a width of its own, and what is printed is what was on the screen.
  if (matchMedia('print').matches) return
  const { dataset } = document.documentElement
  const rem = remOf()
  dataset.width = innerWidth < WIDE * rem ? 'narrow' : 'wide'
  dataset.height = innerHeight < LOW * rem ? 'low' : 'high'
}

/** What a reader's own style sets between letters, and between words, in em. */
let spacing = '0 0'

/** Asks a text of a drawing for it: drawings go by widths from a table. */
function measureSpacing(): void {
  const text = document.querySelector('text')
  if (!text) return
  const { fontSize, letterSpacing, wordSpacing } = getComputedStyle(text)
  const [letter, word] = [letterSpacing, wordSpacing].map(
    (value) => Number.parseFloat(value) / Number.parseFloat(fontSize) || 0,
  ) as [number, number]
  spacing = `${letter} ${word}`
  spaceText(letter, word)
}

function subscribe(listener: () => void): () => void {
  const look = () => {
    measureWindow()
    measureSpacing()
    listener()
  }
  // `first.ts` has said it; the observer says it again as soon as there is a layout, which is not asked for here.
  if (document.documentElement.dataset.width === undefined) measureWindow()
  addEventListener('resize', look)
  // Larger letters make a longer page, and so do letters that are set apart.
  const observer = new ResizeObserver(look)
  observer.observe(document.documentElement)
  return () => {
    removeEventListener('resize', look)
    observer.disconnect()
  }
}

/** Whether there is room for document and stage side by side, asked once. */
export const isWide = (): boolean => document.documentElement.dataset.width !== 'narrow'

/** The same, as it changes; a server says yes. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, isWide, () => true)
}

const spacingNow = (): string => spacing

/** A key that is another one when letters are set apart otherwise: what has measured any is made anew then. */
export const useSpacing = (): string => useSyncExternalStore(subscribe, spacingNow, spacingNow)
