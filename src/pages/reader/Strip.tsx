import { useRef } from 'react'
import type { Ms } from '../../dates'
import type { ViewStore } from '../../view'
import { TimelinePane } from './TimelinePane'
import { useMeasured } from './useMeasured'
import type { Shown } from './useShown'

const NOMINAL = { width: 360, height: 0, rem: 16 }

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
