import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { Ms } from '../../dates'
import type { Messages } from '../../i18n'
import {
  type Actor,
  defaultSettings,
  type EventId,
  pairCurve,
  pairState,
  type RelationSettings,
  type RelationsIndex,
  type Story,
} from '../../model'
import { dateTicks } from '../layout'
import { CurvePanel } from './CurvePanel'
import { dotsOf, rangeOf } from './dots'
import { nameOf } from './scene'
import './curve.css'

export interface PairCurveProps {
  readonly story: Story
  readonly relations: RelationsIndex
  readonly a: Actor
  readonly b: Actor
  /** The time cursor. */
  readonly at: Ms
  /** What the line is computed with. */
  readonly settings?: RelationSettings | undefined
  /** The range; by default from the first act to the end of the story. */
  readonly from?: Ms | undefined
  readonly to?: Ms | undefined
  /** Pixels, and pixels in a rem. */
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** A press on an act: the event it belongs to. */
  readonly onEvent: (id: EventId) => void
}

/** The balance of two actors through time, one panel for each direction, with the band and the acts behind it. */
export function PairCurve(props: PairCurveProps) {
  const {
    settings = defaultSettings,
    story,
    relations,
    a,
    b,
    at,
    width,
    height,
    rem,
    locale,
    lang,
    words,
    onEvent,
  } = props
  const id = useId()
  const acts = relations.pair(a, b)?.acts ?? []
  const [first, last] = rangeOf(acts, story, at)
  const from = props.from ?? first
  const to = props.to ?? last
  const [stop, setStop] = useState<string | null>(null)
  const curve = useMemo(
    () => pairCurve(relations, a, b, { from, to, samples: 96, settings }),
    [relations, a, b, from, to, settings],
  )
  const state = pairState(relations, a, b, at, settings)

  const inset = 0.6 * rem
  const x = (time: number) => inset + ((time - from) / (to - from)) * (width - 2 * inset)
  const axis = 1.3 * rem
  const panel = Math.max(3.5 * rem, (height - axis) / 2)
  const directions = [
    { key: 'ab', from: a, to: b, line: curve.aToB, state: state.aToB },
    { key: 'ba', from: b, to: a, line: curve.bToA, state: state.bToA },
  ] as const
  const dots = directions.map((direction) => dotsOf(acts, relations, direction.from))
  const all = dots.flat()
  const current = all.some((dot) => dot.key === stop) ? stop : (all[0]?.key ?? null)

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const index = all.findIndex((dot) => dot.key === current)
    const step = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      Home: -all.length,
      End: all.length,
    }[event.key]
    const next = step === undefined ? undefined : all[Math.max(0, Math.min(all.length - 1, index + step))]
    if (next) {
      setStop(next.key)
      event.currentTarget.querySelector<SVGElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus()
    } else if ((event.key === 'Enter' || event.key === ' ') && all[index]) onEvent(all[index].act.event.id)
    else return
    event.preventDefault()
  }
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const bottom = 2 * panel

  return (
    <figure className="network-curve" aria-labelledby={`${id}name`}>
      <figcaption id={`${id}name`} className="network-hidden">
        {words.curve.name(nameOf(a, lang, story), nameOf(b, lang, story))}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset */}
      <svg
        role="group"
        aria-labelledby={`${id}name`}
        className="network-curve-picture"
        width={width}
        height={bottom + axis}
        viewBox={`0 0 ${width} ${bottom + axis}`}
        onKeyDown={onKeyDown}
      >
        <defs>
          <pattern
            height="5"
            id={`${id}hatch`}
            patternTransform="rotate(45)"
            patternUnits="userSpaceOnUse"
            width="5"
          >
            <path className="network-curve-hatch" d="M0,0V5" />
          </pattern>
        </defs>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus */}
        <g aria-hidden="true" className="network-curve-axis">
          {dateTicks(from, to, Math.max(2, Math.floor(width / (4.2 * rem)))).map((tick) => (
            <g key={tick.at} transform={`translate(${Math.round(x(tick.at) * 10) / 10} 0)`}>
              <line y1={0} y2={bottom} />
              {/* A label at the very edge would run out of the picture. */}
              {x(tick.at) > 1.2 * rem && x(tick.at) < width - 1.2 * rem ? (
                <text
                  y={bottom + 0.95 * rem}
                  className={tick.level === 'year' ? 'network-curve-year' : undefined}
                >
                  {(tick.level === 'year' ? year : tick.level === 'month' ? month : day).format(tick.at)}
                </text>
              ) : null}
            </g>
          ))}
        </g>
        {directions.map((direction, i) => (
          <CurvePanel
            key={direction.key}
            t={curve.t}
            line={direction.line}
            x={x}
            top={i * panel}
            height={panel}
            width={width}
            rem={rem}
            title={words.curve.direction(
              nameOf(direction.from, lang, story),
              nameOf(direction.to, lang, story),
            )}
            reading={words.reading[direction.state.reading]}
            dots={dots[i] ?? []}
            stop={current}
            names={[nameOf(direction.from, lang, story), nameOf(direction.to, lang, story)]}
            story={story}
            locale={locale}
            lang={lang}
            words={words}
            hatch={`${id}hatch`}
            onStop={setStop}
            onEvent={onEvent}
          />
        ))}
        {at >= from && at <= to ? (
          <line className="network-curve-cursor" x1={x(at)} x2={x(at)} y1={0} y2={bottom} />
        ) : null}
      </svg>
    </figure>
  )
}
