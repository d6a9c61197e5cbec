import { useRef } from 'react'
import type { NetworkPositions } from '../../network'
import { useReading } from '../../ui'
import { useView } from '../../view'
import { partOf } from './full'
import { RelationsPane } from './RelationsPane'
import type { StageProps } from './stage-props'
import { TimelinePane } from './TimelinePane'
import { useMeasured, useWide } from './useMeasured'

interface Props extends StageProps {
  /** Where everybody stands in the network. */
  readonly positions: NetworkPositions
}

/** A window of 1440 by 900 pixels, less the header and the document: what the server draws for. */
const NOMINAL = { width: 1007, height: 852, rem: 16 }

/** The network's share of a stage that both stand on, in pixels, as the style sheet has it. */
const shareOf = ({ height, rem }: typeof NOMINAL): number =>
  Math.max(0.4 * height, Math.min(20 * rem, 0.5 * height), height - 46 * rem)

/** Timeline above, network below; or one of them alone. */
export function Stage({ store, shown, sums, at, atWords, positions, lit }: Props) {
  const { words } = useReading()
  const box = useRef<HTMLElement>(null)
  const size = useMeasured(box, NOMINAL)
  const wide = useWide()
  const which = useView(store, (view) => partOf(view, wide))
  const height = which === 'timeline' ? size.height : Math.floor(size.height - shareOf(size))
  return (
    <section
      aria-label={words.reader.stage}
      className={`reader-stage reader-stage-${which}`}
      id="part--stage"
      ref={box}
    >
      {which !== 'network' && (
        <TimelinePane
          atWords={atWords}
          at={at}
          most={height}
          rem={size.rem}
          shown={shown}
          store={store}
          sums={sums}
          width={size.width}
        />
      )}
      {which !== 'timeline' && (
        <RelationsPane
          at={at}
          atWords={atWords}
          lit={lit}
          positions={positions}
          shown={shown}
          store={store}
          sums={sums}
        />
      )}
    </section>
  )
}
