import { dateInWords } from '../../dates'
import type { Messages } from '../../i18n'
import { signOf } from '../../marks'
import { type Act, type CurveLine, type EventId, type Story, textIn } from '../../model'
import { curveShape, dodge } from '../layout'

/** An event on the curve. */
export interface Dot {
  readonly key: string
  readonly act: Act
  readonly count: number
}
interface Props {
  readonly t: Float64Array
  readonly line: CurveLine
  readonly x: (time: number) => number
  readonly top: number
  readonly height: number
  readonly width: number
  readonly rem: number
  readonly title: string
  readonly reading: string
  readonly dots: readonly Dot[]
  readonly stop: string | null
  readonly names: readonly [string, string]
  readonly story: Story
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** The pattern over what is neither. */
  readonly hatch: string
  readonly onStop: (key: string) => void
  readonly onEvent: (id: EventId) => void
}

const READINGS = ['ambivalent', 'cooperation', 'conflict'] as const

/** One direction: the line and its band around zero, and below them the events that made it. */
export function CurvePanel(props: Props) {
  const { t, line, x, top, height, width, rem, dots, story, locale, lang, words } = props
  const title = 1.2 * rem
  const r = 0.24 * rem
  const gap = 2 * r + 1.6
  const xs = dots.map((dot) => x(dot.act.event.placement))
  const rows = dodge(xs, gap)
  // Many at one time overlap a little rather than take the room of the line.
  const deepest = Math.max(0, ...rows)
  const pitch = deepest > 2 ? Math.max(r, (2 * gap) / deepest) : gap
  const rail = dots.length === 0 ? 0 : deepest * pitch + gap + 4
  const high = top + title
  const low = top + height - rail - 6
  const middle = (high + low) / 2
  const y = (value: number) => middle - value * ((low - high) / 2)
  const shape = curveShape(t, line, x, y)
  return (
    <g>
      <text className="network-curve-title" x={0} y={top + 0.85 * rem}>
        {props.title}
        <tspan className="network-curve-reading" dx="0.5em">
          {props.reading}
        </tspan>
      </text>
      <text className="network-curve-sign" x={0} y={high + 0.75 * rem}>
        +
      </text>
      <text className="network-curve-sign" x={0} y={low - 0.1 * rem}>
        −
      </text>
      <line className="network-curve-zero" x1={0} x2={width} y1={middle} y2={middle} />
      {READINGS.map((reading) => (
        <path
          key={reading}
          className={`network-curve-band network-curve-${reading}`}
          d={shape.band[reading]}
        />
      ))}
      <path fill={`url(#${props.hatch})`} d={shape.band.ambivalent} />
      {READINGS.map((reading) => (
        <path
          key={reading}
          className={`network-curve-line network-curve-${reading}`}
          d={shape.line[reading]}
        />
      ))}
      {dots.map((dot, i) => {
        const { event } = dot.act
        const when = event.whenLabel
          ? textIn(event.whenLabel, lang, story.language).text
          : dateInWords(event.when, locale)
        const label = words.curve.act({
          from: props.names[0],
          to: props.names[1],
          date: when,
          kind: dot.act.quadrant,
          count: dot.count,
          title: textIn(event.title, lang, story.language).text,
        })
        const cx = xs[i] ?? 0
        const cy = low + 4 + r + (rows[i] ?? 0) * pitch
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
          <g
            key={dot.key}
            className={`network-curve-dot network-curve-${signOf(dot.act.quadrant).suffix}`}
            role="button"
            aria-label={label}
            tabIndex={props.stop === dot.key ? 0 : -1}
            data-key={dot.key}
            onClick={() => props.onEvent(event.id)}
            onFocus={() => props.onStop(dot.key)}
          >
            <title>{label}</title>
            <circle className="network-curve-hit" cx={cx} cy={cy} r={Math.max(r + 2, gap / 2)} />
            <circle cx={cx} cy={cy} r={r} />
          </g>
        )
      })}
    </g>
  )
}
