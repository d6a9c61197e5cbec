import { useLayoutEffect, useRef } from 'react'
import { instantInWords, ms } from '../../dates'
import { type Messages, timelineToolsWordsFor } from '../../i18n'
import type { TimelineColumns } from '../layout'
import { actWords } from './actWords'
import type { Hovered } from './hover'
import { whyOf } from './why'

interface CardProps {
  readonly id: string
  readonly item: Hovered
  readonly columns: TimelineColumns
  readonly locale: string
  readonly words: Messages['timeline']
  readonly hold: () => void
  readonly release: () => void
}

/** From a mark to its card, and from the card to the edge of the timeline, in pixels. */
const AWAY = 8

/** What a mark or a bin is, beside it: over the page, and never under the pointer's way to it. */
export default function Card({ id, item, columns, locale, words, hold, release }: CardProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const card = box.current
    const root = card?.parentElement
    if (!card || !root) return
    const { width, height } = card.getBoundingClientRect()
    const bounds = root.getBoundingClientRect()
    const most = Math.max(0, bounds.width - width - AWAY)
    const above = bounds.top + item.bottom + AWAY + height > document.documentElement.clientHeight
    card.style.left = `${Math.round(Math.min(Math.max(AWAY, item.x - width / 2), most))}px`
    card.style.top = `${Math.round(above ? item.top - height - AWAY / 2 : item.bottom + AWAY / 2)}px`
    card.classList.add('timeline-card-placed')
  }, [item])
  return (
    <div
      className="timeline-card"
      id={id}
      // Not `enter`: React tells that before the drawing hears that the pointer has left it.
      onPointerOver={hold}
      onPointerLeave={release}
      ref={box}
      role="tooltip"
    >
      {item.kind === 'mark' ? (
        <MarkCard columns={columns} locale={locale} row={item.row} words={words} />
      ) : (
        <>
          <p className="timeline-card-date">
            {words.density(
              item.total,
              instantInWords(ms(item.from), 'day', locale),
              instantInWords(ms(item.to - 1), 'day', locale),
            )}
          </p>
          <ul className="timeline-card-list">
            {item.rows.map((row) => (
              <li key={row} lang={columns.labelLang(row) ?? undefined}>
                <bdi>{columns.label(row)}</bdi>
              </li>
            ))}
          </ul>
          {item.total > item.rows.length && (
            <p className="timeline-card-note">{words.more(item.total - item.rows.length)}</p>
          )}
        </>
      )}
    </div>
  )
}

function MarkCard({
  columns,
  row,
  locale,
  words,
}: Pick<CardProps, 'columns' | 'locale' | 'words'> & { readonly row: number }) {
  const { title, titleLang, date, kind, status } = columns.words(row)
  const why = whyOf(columns, row, timelineToolsWordsFor(locale).why)
  return (
    <>
      <p className="timeline-card-date">
        <bdi>{date}</bdi>
      </p>
      <p className="timeline-card-title" lang={titleLang ?? undefined}>
        <bdi>{title}</bdi>
      </p>
      <p className="timeline-card-note">{status === '' ? kind : `${kind}, ${status}`}</p>
      {[...actWords(columns, row, words).values()].map((act) => (
        <p className="timeline-card-note" key={act}>
          <bdi>{act}</bdi>
        </p>
      ))}
      {why.map((reason) => (
        <p className="timeline-card-note" key={reason}>
          {reason}
        </p>
      ))}
    </>
  )
}
