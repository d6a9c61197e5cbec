import { useState } from 'react'
import { dateInWords } from '../../dates'
import { saveWordsFor } from '../../i18n'
import { textIn } from '../../model'
import { isLarge, legendMarks } from '../../network'
import {
  Choice,
  csvOf,
  Dialog,
  download,
  eventTable,
  fontFacesOf,
  loadFontsOf,
  pairTable,
  pngFile,
  sumsOf,
  svgFile,
  tieTable,
  useAnnounce,
  useReading,
} from '../../ui'
import {
  addressOf,
  cursorOf,
  cursorWords,
  dateWords,
  settingsOf,
  thenOf,
  useView,
  type ViewStore,
  visibleEvents,
} from '../../view'
import { momentInWords } from './moment'
import { type Colours, pictureOf, type Seen, stagePartsNow } from './picture'
import { saidOfNetwork } from './said'
import './save.css'

interface Props {
  readonly store: ViewStore
  readonly onClose: () => void
}

function SaveSheet({ store }: { store: ViewStore }) {
  const { story, lang, locale, page, words } = useReading()
  const save = saveWordsFor(page)
  const view = useView(store)
  const announce = useAnnounce()
  const parts = stagePartsNow()
  const seen: Seen[] = parts.length === 2 ? ['both', 'timeline', 'network'] : parts
  const [what, setWhat] = useState<Seen>(seen[0] ?? 'both')
  const [colours, setColours] = useState<Colours>('page')
  const [news, setNews] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const at = cursorOf(story, view)
  const atWords = cursorWords(story, view, locale)
  const moment = momentInWords(story, view, atWords, words.reader)
  const then = stagePartsNow().includes('network') && !isLarge(story) ? thenOf(view) : null
  const other = then === null || then === at ? null : words.reader.asOf(dateWords(view.compare ?? '', locale))
  const moments =
    other === null || then === null
      ? moment
      : then < at
        ? save.moments(other, moment)
        : save.moments(moment, other)
  const events = visibleEvents(story, view)
  const context = { story, lang, locale, words, save }

  const tell = (message: string) => {
    setNews(message)
    announce(message)
  }
  const keep = (name: string, content: Blob) => {
    download(name, content)
    tell(save.saved(name))
  }
  const nameOf = (kind: keyof typeof save.files, ending: string) =>
    `${story.id}-${save.files[kind]}.${ending}`
  const savePicture = async (form: 'svg' | 'png') => {
    setBusy(true)
    tell(save.working)
    try {
      const say = (text: Parameters<typeof textIn>[0]) => textIn(text, lang, story.language).text
      const picture = pictureOf(what, colours, {
        title: say(story.title),
        subtitle: [
          save.subtitle(save.whatIsSeen[what], what === 'timeline' ? moment : moments),
          ...(events.length < story.events.length ? [save.shown(events.length, story.events.length)] : []),
        ].join(' · '),
        notes: [
          save.source(sourceWords()),
          save.aid,
          save.credit(addressOf(store), dateInWords(story.updated ?? story.published, locale)),
        ],
        marks: legendMarks(story),
        said: saidOfNetwork(view, { story, lang, page }),
        lang: page,
        words,
      })
      if (form === 'svg') {
        const text = svgFile(picture, await fontFacesOf(picture))
        keep(nameOf(what, 'svg'), new Blob([text], { type: 'image/svg+xml' }))
      } else {
        await loadFontsOf(picture)
        keep(nameOf(what, 'png'), await pngFile(picture))
      }
    } catch {
      tell(save.failed)
    }
    setBusy(false)
  }
  const MOST_SOURCES = 4
  function sourceWords(): string {
    const all = story.sources
    const named = all.slice(0, MOST_SOURCES).map((source) => {
      const by = source.publisher ?? source.title
      const date = source.date && dateInWords(source.date, locale)
      return [source.author, textIn(by, lang, story.language).text, date].filter(Boolean).join(', ')
    })
    return [...named, ...(all.length > MOST_SOURCES ? [save.more(all.length - MOST_SOURCES)] : [])].join('; ')
  }
  const asked = () => {
    const visible = events.length === story.events.length ? null : new Set(events.map(({ id }) => id))
    return {
      relations: sumsOf(story).single,
      at,
      atWords,
      visible,
      settings: settingsOf(view),
      detail: view.detail,
      opened: new Set(view.open),
    }
  }
  const savePairs = () => keepTable('pairs', csvOf(pairTable(context, asked())))
  const saveTies = () => keepTable('ties', csvOf(tieTable(context, asked())))
  const keepTable = (kind: 'pairs' | 'ties' | 'events', text: string) =>
    keep(nameOf(kind, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }))

  const row = (label: string, about: string, act: () => void) => (
    <li>
      <button className="controls-link" disabled={busy} onClick={act} type="button">
        {label}
      </button>{' '}
      <span className="save-about">{about}</span>
    </li>
  )
  return (
    <div className="save">
      <h3>{save.picture}</h3>
      {seen.length === 0 ? (
        <p className="save-about">{save.noStage}</p>
      ) : (
        <>
          {seen.length > 1 && (
            <Choice
              className="save-choice"
              name={save.what}
              onValue={setWhat}
              value={what}
              values={seen}
              words={(seen) => save[seen]}
            />
          )}
          <Choice
            className="save-choice"
            name={save.colors}
            onValue={setColours}
            value={colours}
            values={['page', 'light', 'dark']}
            words={(colours) => save.theme[colours]}
          />
          <ul>
            {row(save.svg, save.svgAbout, () => void savePicture('svg'))}
            {row(save.png, save.pngAbout, () => void savePicture('png'))}
          </ul>
        </>
      )}
      <h3>{save.tables}</h3>
      <ul>
        {row(save.pairs, save.pairsAbout(moment), savePairs)}
        {story.ties.length > 0 && row(save.ties, save.tiesAbout(moment), saveTies)}
        {row(save.events, save.eventsAbout(events.length, story.events.length), () =>
          keepTable('events', csvOf(eventTable(context, events))),
        )}
      </ul>
      <p className="save-news">{news}</p>
    </div>
  )
}

/** Keeps what is seen: as a picture that says what it is, or as a table. */
export default function SaveDialog({ store, onClose }: Props) {
  const save = saveWordsFor(useReading().page)
  return (
    <Dialog className="save-dialog" closeLabel={save.close} onClose={onClose} open title={save.title}>
      <SaveSheet store={store} />
    </Dialog>
  )
}
