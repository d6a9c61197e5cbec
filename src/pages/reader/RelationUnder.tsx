import { useEffect, useMemo, useRef, useState } from 'react'
import { ms } from '../../dates'
import { timelineToolsWordsFor } from '../../i18n'
import {
  type Act,
  type EventId,
  pairCurve,
  pairState,
  type RelatedPair,
  relationsIndex,
  textIn,
} from '../../model'
import { RelationStrip, type StripAxis, type StripView } from '../../network'
import type { AxisFeed } from '../../timeline'
import { drawnAs, relationsBetween, type Sums, useReading } from '../../ui'
import { cursorOf, openPair, settingsOf, useView, type ViewStore } from '../../view'
import { groupingOf } from './groupingOf'
import './under.css'

interface Props {
  readonly axis: AxisFeed
  readonly store: ViewStore
  readonly sums: Sums
  /** Events whose acts count; null is all. */
  readonly visible: ReadonlySet<EventId> | null
  readonly rem: number
  /** Whether names of lanes stand beside them, and so the strip's. */
  readonly beside: boolean
}

/** Times to look at in each stretch of the axis, and in each silence between two. */
const SAMPLES = 56
const SILENT = 8
/** So many pairs are offered, the most active ones. */
const OFFERED = 12
/** Height of the drawing in rem, beside its name and below it. */
const HEIGHT = { beside: 4.5, above: 2.75 }

/** The pairs of a story, those with most acts between them first. */
const byActivity = (pairs: readonly RelatedPair[]): readonly RelatedPair[] =>
  [...pairs].sort((a, b) => b.acts.length - a.acts.length || a.index - b.index)

/** The axis of the timeline as the strip wants it: made anew only where the axis is another. */
function axisOf(feed: AxisFeed): StripAxis {
  let known: { readonly of: readonly unknown[]; readonly view: StripView } | null = null
  return {
    watch: feed.watch,
    view: () => {
      const layout = feed.layout()
      if (!layout) return null
      const { plotX, scale, breaks, ticks, metrics } = layout
      const of = [scale, plotX, metrics.side]
      if (known?.of.every((part, i) => part === of[i])) return known.view
      const ends = [0, ...breaks.flatMap(({ left, right }) => [left, right]), scale.width]
      const view = {
        left: plotX,
        width: scale.width,
        whole: plotX + scale.width + metrics.side,
        x: scale.x,
        parts: breaks
          .concat({ key: -1, left: 0, right: 0 })
          .map((_, i) => ({ left: ends[2 * i]!, right: ends[2 * i + 1]! })),
        lines: ticks.lines.map((tick) => tick.x),
      }
      known = { of, view }
      return view
    },
  }
}

/** How far the curve is to go where a view that ends at `edge` shows more than the axis: the same for many a view. */
function endOf(known: number, knots: Float64Array, edge: number): number {
  const last = knots.at(-1)!
  if (edge <= last) return known
  const lasts = last - knots[0]!
  // Far from where a view is, samples are too sparse for it; and not far enough, there is no line.
  return known >= edge && known - last < 4 * (edge - last)
    ? known
    : last + 2 ** Math.ceil(Math.log2((edge - last) / lasts)) * lasts
}

/** How two actors stood through time, under the timeline's lanes and on its axis. */
export default function RelationUnder({ axis, store, sums, visible, rem, beside }: Props) {
  const { story, lang, locale, words, open } = useReading()
  const view = useView(store)
  const [choosing, setChoosing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { subject, detail, open: groups } = view
  // As in the picture and on the page of the two: the same groups, and only what the filters show.
  const grouping = useMemo(() => groupingOf({ detail, open: groups }), [detail, groups])
  const all = useMemo(() => {
    if (visible === null && detail !== 'actors' && groups.length === 0) return sums.grouped
    const include = visible === null ? undefined : (act: Act) => visible.has(act.event.id)
    return relationsIndex(story, { group: drawnAs(grouping), include })
  }, [story, sums, visible, grouping, detail, groups])
  const ranked = useMemo(() => byActivity(all.pairs), [all])
  const settings = settingsOf(view)
  const { index, pair } = useMemo(() => {
    const two = subject?.kind === 'pair' ? subject : null
    const [a, b] = [two && story.actor.get(two.a), two && story.actor.get(two.b)]
    if (a && b) {
      const own = relationsBetween(story, a, b, grouping, visible)
      const found = own.pair(a, b)
      if (found) return { index: own, pair: found }
    }
    return { index: all, pair: ranked[0] ?? null }
  }, [story, subject, grouping, visible, all, ranked])
  const strip = useMemo(() => axisOf(axis), [axis])
  const [knots, setKnots] = useState<Float64Array | null>(() => axis.layout()?.scale.warp.t ?? null)
  const last = useRef(knots)
  const [seen, setSeen] = useState(Number.NEGATIVE_INFINITY)
  // The ends of the axis's parts are the story's: they come with the first picture, and stay.
  useEffect(
    () =>
      axis.watch(() => {
        // A pan leaves the axis as it is: then nothing is compared, frame by frame.
        const layout = axis.layout()
        const next = layout?.scale.warp.t ?? null
        // A view may show more time than the story has. It comes to that in steps, not frame by frame.
        if (layout && next) setSeen((known) => endOf(known, next, layout.scale.invert(layout.scale.width)))
        if (next === last.current) return
        last.current = next
        setKnots((known) => (known && next && known.every((at, i) => at === next[i]) ? known : next))
      }),
    [axis],
  )
  const pieces = useMemo(() => {
    if (!pair || !knots) return []
    const ends = seen > knots.at(-1)! ? [...knots, seen] : [...knots]
    return Array.from({ length: ends.length - 1 }, (_, i) =>
      pairCurve(index, pair.a, pair.b, {
        from: ms(ends[i]!),
        to: ms(ends[i + 1]!),
        samples: i % 2 === 1 && i + 1 < knots.length ? SILENT : SAMPLES,
        settings,
      }),
    )
  }, [index, pair, knots, seen, settings])
  useEffect(() => {
    if (choosing) box.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
  }, [choosing])
  const own = timelineToolsWordsFor(locale).strip
  if (!pair)
    return sums.grouped.pairs.length === 0 ? null : (
      <p className="reader-under reader-under-hidden">{own.hidden}</p>
    )

  const at = cursorOf(story, view)
  const { both } = pairState(index, pair.a, pair.b, at, settings)
  const name = (actor: RelatedPair['a']): string => textIn(actor.short, lang, story.language).text
  const title = own.pair(name(pair.a), name(pair.b))
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  })
  const number = (value: number): string => format.format(value).replace('-', '\u2212')
  const coded = both.reading !== 'nothing'
  const value = coded ? own.value(number(both.balance)) : own.nothing
  const reading = coded ? (words.network.reading[both.reading] ?? '') : ''
  const band = coded ? own.band(number(both.low), number(both.high)) : ''
  const leave = (): void => {
    setChoosing(false)
    button.current?.focus()
  }
  return (
    <div className={beside ? 'reader-under reader-under-beside' : 'reader-under'} ref={box}>
      <div className="reader-under-head" data-pair={title}>
        <button
          aria-expanded={choosing}
          className="reader-under-pair"
          onClick={() => setChoosing(!choosing)}
          ref={button}
          title={`${title}. ${own.choose}`}
          type="button"
        >
          <bdi>{title}</bdi>
        </button>
        <span dir="auto">
          {coded ? (
            <a className="reader-under-how" href="../method/#moment" title={own.how}>
              {value}
            </a>
          ) : (
            value
          )}
          <span className="reader-under-more">{reading && `, ${reading}`}</span>
        </span>
        <span className="reader-under-more" dir="auto" title={own.bandMeaning}>
          {band}
        </span>
      </div>
      <RelationStrip
        at={at}
        axis={strip}
        height={Math.round((beside ? HEIGHT.beside : HEIGHT.above) * rem)}
        name={own.name(title, [value, reading, band].filter(Boolean).join(', '))}
        pieces={pieces}
        value={coded ? both.balance : null}
      />
      {choosing && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div
          aria-label={own.choose}
          className="reader-under-pairs"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            leave()
          }}
          role="group"
        >
          {ranked.slice(0, OFFERED).map(({ key, a, b, acts }) => (
            <button
              aria-current={key === pair.key ? 'true' : undefined}
              className="reader-under-choice"
              key={key}
              onClick={() => {
                leave()
                store.getState().set((now) => openPair(now, a.id, b.id))
              }}
              type="button"
            >
              <bdi>{own.pair(name(a), name(b))}</bdi>{' '}
              <span className="reader-under-note">{own.acts(acts.length)}</span>
            </button>
          ))}
          <button
            className="reader-under-choice reader-under-open"
            onClick={() => {
              leave()
              open.pair(pair.a.id, pair.b.id)
            }}
            type="button"
          >
            {own.open}
          </button>
        </div>
      )}
    </div>
  )
}
