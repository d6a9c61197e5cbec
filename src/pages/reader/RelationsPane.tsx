import { lazy, Suspense, useId, useMemo, useState } from 'react'
import type { Ms } from '../../dates'
import type { ActorId } from '../../model'
import { isLarge, type Lit, NetworkDetailSwitch, NetworkLegend, type NetworkPositions } from '../../network'
import { type Sums, useReading } from '../../ui'
import {
  chooseDetail,
  clearSubject,
  nearText,
  readNear,
  type Subject,
  settingsOf,
  toggleGroup,
  useView,
  type View,
  type ViewStore,
} from '../../view'
import { Lazily } from './Lazily'
import { asOfInWords, momentInWords } from './moment'
import { type PictureProps, RelationsPicture } from './RelationsPicture'
import { isWide } from './useMeasured'
import type { Shown } from './useShown'
import './relations-shown.css'

const RelationsTables = lazy(() => import('./RelationsTables'))
const RelationsOptions = lazy(() => import('./RelationsOptions'))
const RelationsStudy = lazy(() => import('./RelationsStudy'))

interface Props {
  readonly store: ViewStore
  readonly shown: Shown
  readonly sums: Sums
  readonly at: Ms
  readonly atWords: string
  /** Where everybody stands in the picture. */
  readonly positions: NetworkPositions
  /** Shown lit in the picture. */
  readonly lit: Lit | null
}

/** The two ends to begin with: those of the dossier that is open. */
function endsOf(subject: Subject | null): [ActorId | null, ActorId | null] {
  if (subject === null) return [null, null]
  if (subject.kind === 'actor') return [subject.id, null]
  return subject.kind === 'pair' ? [subject.a, subject.b] : [subject.from, subject.to]
}

/** Who stands where with whom, as of the cursor, in the room that the timeline leaves: as a picture or as tables. */
export function RelationsPane({ store, shown, sums, at, atWords, positions, lit }: Props) {
  const { story, lang, locale, words, open, methodHref } = useReading()
  const optionsId = useId()
  const { subject, stage, detail, open: groups, compare, arrange, camps, most, near } = useView(store)
  const opened = useMemo(() => new Set(groups), [groups])
  const { set } = store.getState()
  const moment = useView(store, (view) => momentInWords(story, view, atWords, words.reader))
  const date = useView(store, (view) => asOfInWords(story, view, atWords, words.reader))
  const settings = useView(store, settingsOf)
  const [table, setTable] = useState(false)
  const [legend, setLegend] = useState(false)
  const [more, setMore] = useState(false)
  // Two moments, camps and other arrangements are studies of networks that can be taken in as a whole; in a large
  // one people and agencies are summed on their own.
  const large = isLarge(story)
  const same = {
    story,
    at,
    date,
    visible: shown.staged,
    relations: sums.single,
    settings,
    locale,
    lang,
    words: words.network,
    methodHref,
    onActor: open.actor,
    onPair: open.pair,
    detail: large && detail === 'groups' ? ('states' as const) : detail,
    opened,
  }
  const picture: PictureProps = {
    ...same,
    lit,
    positions,
    beside: stage === 'full' && subject !== null,
    subject: subject?.kind === 'path' ? null : subject,
    onClear: () => set(clearSubject),
    onGroup: (id) => set((view) => toggleGroup(view, id, story)),
    amount: most === 'auto' ? null : Number(most),
    onAmount: (chosen) => set({ most: String(chosen) as View['most'] }, { history: 'replace' }),
    near: near === null ? null : readNear(near),
    onNear: (seen) => set({ near: nearText(seen) }, { history: 'replace' }),
  }
  /** Fetched first: what to compare with is a question to the story. */
  const comparing = async () => {
    const { beginComparing, endComparing } = await import('./comparing')
    set((view) =>
      view.compare === null ? beginComparing(view, story, isWide()) : endComparing(view, isWide()),
    )
  }
  // In the line where it is wide enough, else behind its last button, which brings them too.
  const seldom = !large && (
    <button
      aria-pressed={compare !== null}
      className="controls-button reader-tool-seldom"
      onClick={comparing}
      type="button"
    >
      {words.reader.thenAndNow}
    </button>
  )
  const rare = (
    <>
      <button
        aria-pressed={table}
        className="controls-button reader-tool-rare"
        onClick={() => setTable(!table)}
        type="button"
      >
        {words.reader.asTable}
      </button>
      <button
        className="controls-button reader-tool-rare"
        onClick={() => open.path(...endsOf(subject))}
        type="button"
      >
        {words.reader.howConnected}
      </button>
    </>
  )
  const method = (
    <a className="controls-button reader-tool-rare" href="../method/">
      {words.reader.methodShort}
    </a>
  )
  const study = !large && (compare !== null || camps || arrange === 'moment')
  return (
    <section
      aria-labelledby="part--relations"
      className={compare === null || large ? 'reader-relations' : 'reader-relations reader-comparing'}
    >
      <div className="reader-line">
        <h2 className="reader-line-title" id="part--relations" tabIndex={-1}>
          {words.reader.relations}
        </h2>
        <p className="reader-line-note" title={moment}>
          <span>{moment}</span>
        </p>
        <div className="reader-line-tools">
          <NetworkDetailSwitch
            onChange={(chosen) => set((view) => chooseDetail(view, chosen))}
            summed={large}
            value={detail}
            words={words.network}
          />
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
          {seldom}
          {rare}
          <button
            aria-controls={more ? optionsId : undefined}
            aria-expanded={more}
            className="controls-button reader-tool-more"
            onClick={() => setMore(!more)}
            type="button"
          >
            {words.reader.moreOptions}
          </button>
          {method}
        </div>
      </div>
      <div className={study || table ? 'reader-room reader-room-study' : 'reader-room'}>
        {more && (
          <Suspense>
            <RelationsOptions id={optionsId} store={store}>
              {seldom}
              {rare}
              {method}
            </RelationsOptions>
          </Suspense>
        )}
        <div className="reader-sheet">
          {table ? (
            <div className="reader-network reader-network-table">
              <Lazily>
                <RelationsTables {...same} store={store} />
              </Lazily>
            </div>
          ) : study ? (
            <Suspense fallback={<RelationsPicture {...picture} />}>
              <RelationsStudy {...picture} store={store} />
            </Suspense>
          ) : (
            <RelationsPicture {...picture} />
          )}
          {!table && (
            <div className={legend ? 'reader-legend reader-legend-open' : 'reader-legend'}>
              <NetworkLegend story={story} words={words.network} />
            </div>
          )}
        </div>
      </div>
    </section>
  )
}
