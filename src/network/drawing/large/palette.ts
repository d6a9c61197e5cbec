/** The page's colours for a canvas, which knows no style sheet: read anew whenever the theme changes. */
import { type RefObject, useEffect, useState } from 'react'
import type { LineSign } from '../scene'

export interface Palette extends Readonly<Record<LineSign, string>> {
  readonly paper: string
  readonly ink: string
  readonly second: string
  readonly quiet: string
  readonly chosen: string
  readonly chosenTint: string
  readonly focus: string
  /** The family of names. */
  readonly sans: string
}

/** The colours that the page has now. */
export function paletteOf(element: HTMLElement): Palette {
  // A property holds light-dark(…), which only a colour in use is freed from.
  const of = (name: string) => {
    element.style.color = `var(${name})`
    return getComputedStyle(element).color
  }
  const sans = getComputedStyle(element).fontFamily
  if (matchMedia('(forced-colors: active)').matches) {
    const ink = 'CanvasText'
    return {
      paper: 'Canvas',
      ink,
      second: ink,
      quiet: ink,
      cooperation: ink,
      conflict: ink,
      ambivalent: ink,
      chosen: 'Highlight',
      chosenTint: 'Highlight',
      focus: 'Highlight',
      sans,
    }
  }
  const palette = {
    paper: of('--paper'),
    ink: of('--ink'),
    second: of('--second'),
    quiet: of('--neutral'),
    cooperation: of('--cooperation'),
    conflict: of('--conflict'),
    ambivalent: of('--neutral'),
    chosen: of('--chosen'),
    chosenTint: of('--chosen-tint'),
    focus: of('--focus'),
    sans,
  }
  element.style.color = ''
  return palette
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** Null before the element is there. A new object whenever colours or fonts may have changed. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null)
  useEffect(() => {
    const read = () => {
      if (element.current) setPalette(paletteOf(element.current))
    }
    read()
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true })
    const queries = QUERIES.map((query) => matchMedia(query))
    for (const query of queries) query.addEventListener('change', read)
    document.fonts?.addEventListener('loadingdone', read)
    return () => {
      observer.disconnect()
      for (const query of queries) query.removeEventListener('change', read)
      document.fonts?.removeEventListener('loadingdone', read)
    }
  }, [element])
  return palette
}
