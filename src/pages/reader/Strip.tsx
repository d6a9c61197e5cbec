import { useRef } from 'react'
import type { Ms } from '../../dates'
import type { ViewStore } from '../../view'
import { TimelinePane } from './TimelinePane'
import { useBeforePaint } from './useBeforePaint'
import { useMeasured } from './useMeasured'
import type { Shown } from './useShown'

const NOMINAL = { width: 360, height: 0, rem: 16 }
/** The most that it takes of a small screen, in rem. */
const MOST = 11

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  readonly at: Ms
  readonly atWords: string
}

/** The timeline as a slim strip above the document, where there is no room for a stage. */
export function Strip({ store, shown, at, atWords }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const size = useMeasured(box, NOMINAL)
  useBeforePaint(() => {
    // What the strip covers is stated once, for the style sheet and for the browser's own jumps.
    const root = document.documentElement
    const height = box.current?.offsetHeight ?? 0
    if (height > 0)
      root.style.setProperty('--strip', `${Math.min(height + 0.35 * size.rem, MOST * size.rem)}px`)
    return () => {
      root.style.removeProperty('--strip')
    }
  }, [size, shown.staged])
  return (
    <div className="reader-strip-inside" ref={box}>
      <TimelinePane
        at={at}
        atWords={atWords}
        compact
        most={0}
        rem={size.rem}
        shown={shown}
        store={store}
        width={size.width}
      />
    </div>
  )
}
