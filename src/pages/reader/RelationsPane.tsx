import { lazy, useRef, useState } from 'react'
import type { Ms } from '../../dates'
import type { ActorId } from '../../model'
import { type Lit, Network, NetworkLegend } from '../../network'
import { type Sums, useReading } from '../../ui'
import { clearSubject, type Subject, settingsOf, useView, type ViewStore } from '../../view'
import { Lazily } from './Lazily'
import { momentInWords } from './moment'
import { useMeasured } from './useMeasured'
import type { Shown } from './useShown'

const RelationsTables = lazy(() => import('./RelationsTables'))

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
  /** Shown lit in the picture. */
  readonly lit: Lit | null
}

/** What is left for the network in the window that the server draws for. */
const NOMINAL = { width: 1007, height: 251, rem: 16 }

/** The two ends to begin with: those of the dossier that is open. */
function endsOf(subject: Subject | null): [ActorId | null, ActorId | null] {
  if (subject === null) return [null, null]
  if (subject.kind === 'actor') return [subject.id, null]
  return subject.kind === 'pair' ? [subject.a, subject.b] : [subject.from, subject.to]
}

/** Who stands where with whom, as of the cursor, in the room that the timeline leaves: as a picture or as tables. */
export function RelationsPane({ store, shown, sums, at, atWords, lit }: Props) {
  const { story, lang, locale, words, open } = useReading()
  const box = useRef<HTMLDivElement>(null)
  const size = useMeasured(box, NOMINAL)
  const subject = useView(store, (view) => view.subject)
  const moment = useView(store, (view) => momentInWords(story, view, atWords, words.reader))
  const settings = useView(store, settingsOf)
  const [table, setTable] = useState(false)
  const [legend, setLegend] = useState(false)
  const same = {
    story,
    at,
    date: atWords,
    visible: shown.staged,
    relations: sums.single,
    settings,
    locale,
    lang,
    words: words.network,
    onActor: open.actor,
    onPair: open.pair,
  }
  return (
    <section aria-labelledby="part--relations" className="reader-relations">
      <div className="reader-line">
        <h2 className="reader-line-title" id="part--relations" tabIndex={-1}>
          {words.reader.relations}
        </h2>
        <p className="reader-line-note">{moment}</p>
        <div className="reader-line-tools">
          {!table && (
            <button
              aria-expanded={legend}
              className="controls-button reader-legend-button"
              onClick={() => setLegend(!legend)}
              type="button"
            >
              {words.reader.legend}
            </button>
          )}
          <button
            aria-pressed={table}
            className="controls-button"
            onClick={() => setTable(!table)}
            type="button"
          >
            {words.reader.asTable}
          </button>
          <button className="controls-button" onClick={() => open.path(...endsOf(subject))} type="button">
            {words.reader.howConnected}
          </button>
          <a className="controls-button" href="../method/">
            {words.reader.methodShort}
          </a>
        </div>
      </div>
      <div className={table ? 'reader-network reader-network-table' : 'reader-network'} ref={box}>
        {table ? (
          <Lazily>
            <RelationsTables {...same} />
          </Lazily>
        ) : (
          <Network
            {...same}
            height={size.height}
            lit={lit}
            onClear={() => store.getState().set(clearSubject)}
            rem={size.rem}
            subject={subject?.kind === 'path' ? null : subject}
            width={size.width}
          />
        )}
      </div>
      {!table && (
        <div className={legend ? 'reader-legend reader-legend-open' : 'reader-legend'}>
          <NetworkLegend words={words.network} />
        </div>
      )}
    </section>
  )
}
