import { useRef, useState } from 'react'
import type { Ms } from '../../dates'
import type { ViewStore } from '../../view'
import { TimelinePane } from './TimelinePane'
import { type Measured, remOf, useMeasured } from './useMeasured'
import type { Shown } from './useShown'

/** What the style sheet leaves free beside it, in rem. */
const BESIDE = 1.4

/** What will be measured, most likely: no server draws it, so that it may ask for the window, and need not be drawn twice. */
function likely(): Measured {
  const rem = remOf()
  return { width: Math.round(innerWidth - BESIDE * rem), height: 0, rem }
}

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  readonly at: Ms
  readonly atWords: string
}

/** The timeline as a slim strip above the document, where there is no room for a stage. */
export function Strip({ store, shown, at, atWords }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const size = useMeasured(box, useState(likely)[0])
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
