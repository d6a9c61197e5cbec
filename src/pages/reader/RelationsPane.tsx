import { useRef } from 'react'
import type { Ms } from '../../dates'
import { Network } from '../../network'
import { type Sums, useReading } from '../../ui'
import { clearSubject, useView, type ViewStore } from '../../view'
import { useMeasured } from './useMeasured'
import type { Shown } from './useShown'

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
}

/** What is left for the network in the window that the server draws for. */
const NOMINAL = { width: 1008, height: 330, rem: 16 }

/** Who stands where with whom, as of the cursor, in the room that the timeline leaves. */
export function RelationsPane({ store, shown, sums, at, atWords }: Props) {
  const { story, lang, locale, words, open } = useReading()
  const box = useRef<HTMLDivElement>(null)
  const size = useMeasured(box, NOMINAL)
  const subject = useView(store, (view) => view.subject)
  return (
    <section aria-labelledby="part--relations" className="reader-relations">
      <div className="reader-line">
        <h2 className="reader-line-title" id="part--relations" tabIndex={-1}>
          {words.reader.relations}
        </h2>
        <p className="reader-line-note">{words.reader.asOf(atWords)}</p>
      </div>
      <div className="reader-network" ref={box}>
        <Network
          at={at}
          date={atWords}
          height={size.height}
          lang={lang}
          locale={locale}
          onActor={open.actor}
          onClear={() => store.getState().set(clearSubject)}
          onPair={open.pair}
          relations={sums.single}
          rem={size.rem}
          story={story}
          subject={subject}
          visible={shown.staged}
          width={size.width}
          words={words.network}
        />
      </div>
    </section>
  )
}
