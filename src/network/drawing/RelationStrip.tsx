import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { type StripPiece, stripShape } from '../layout/strip'
import './strip.css'

/** An axis as it is drawn now. Pixels; what is seen of it goes from `left` to `left + width`. */
export interface StripView {
  readonly left: number
  readonly width: number
  /** Of the whole picture. */
  readonly whole: number
  /** Pixels of a time, from `left`. */
  readonly x: (time: number) => number
  /** The parts of the axis that are drawn, between breaks; pixels from `left`. */
  readonly parts: readonly { readonly left: number; readonly right: number }[]
  /** Lines down from the ticks. */
  readonly lines: readonly number[]
}
/** Somebody else's axis: it is asked what it shows (the same object while that is the same), and says when that has changed. */
export interface StripAxis {
  readonly view: () => StripView | null
  readonly watch: (tell: () => void) => () => void
}

interface Props {
  readonly axis: StripAxis
  /** The curve on each part of the axis that may be seen. */
  readonly pieces: readonly StripPiece[]
  readonly at: number
  /** The balance at the cursor, or null where nothing is coded yet. */
  readonly value: number | null
  /** What it shows, for those who do not see it. */
  readonly name: string
  /** Pixels. */
  readonly height: number
}

/** Pixels that a piece may lie beside the view and still be drawn. */
const BESIDE = 40

/** The balance of a pair, both ways together, on the timeline's axis: it moves in the same frame. */
export function RelationStrip(props: Props) {
  const { axis, name, height } = props
  const svg = useRef<SVGSVGElement>(null)
  const pattern = `strip-${useId().replace(/\W/g, '')}`
  const latest = useRef(props)
  const paint = (): void => {
    const view = axis.view()
    if (view && svg.current) draw(svg.current, view, latest.current)
  }
  useLayoutEffect(() => {
    latest.current = props
    paint()
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is painted goes by way of a ref
  useEffect(() => axis.watch(paint), [axis])
  const path = (part: string, className: string) => <path className={className} data-part={part} />
  return (
    <svg aria-label={name} className="network-strip" height={height} ref={svg} role="img" width="100%">
      <defs>
        <pattern
          height="5"
          id={pattern}
          patternTransform="rotate(45)"
          patternUnits="userSpaceOnUse"
          width="5"
        >
          <path className="network-strip-hatch" d="M0,0V5" />
        </pattern>
      </defs>
      {path('grid', 'network-strip-grid')}
      {/* What is out of the view is clipped by a picture within the picture. */}
      <svg aria-hidden="true" data-part="window" height={height} x="0" y="0">
        <g data-part="world">
          <path className="network-strip-zero" data-part="zero" />
          {path('band-ambivalent', 'network-strip-band network-strip-ambivalent')}
          <path data-part="hatch" fill={`url(#${pattern})`} />
          {path('band-cooperation', 'network-strip-band network-strip-cooperation')}
          {path('band-conflict', 'network-strip-band network-strip-conflict')}
          {path('line-ambivalent', 'network-strip-line network-strip-ambivalent')}
          {path('line-cooperation', 'network-strip-line network-strip-cooperation')}
          {path('line-conflict', 'network-strip-line network-strip-conflict')}
          {path('cursor', 'network-strip-cursor')}
          <circle className="network-strip-value" data-part="value" r="3.5" />
        </g>
      </svg>
      <text className="network-strip-sign" data-part="plus" y="11">
        +1
      </text>
      <text className="network-strip-sign" data-part="minus" y={height - 3}>
        −1
      </text>
    </svg>
  )
}

/** Air above and below the highest balance there can be. */
const AIR = 3

/** What a strip was last drawn with. While the cursor moves, only the cursor does. */
const drawn = new WeakMap<SVGSVGElement, readonly unknown[]>()

function draw(svg: SVGSVGElement, view: StripView, { pieces, at, value, height }: Props): void {
  const set = (part: string, attrs: Readonly<Record<string, string | number>>): void => {
    const element = svg.querySelector(`[data-part="${part}"]`)
    for (const name in attrs) element?.setAttribute(name, String(attrs[name]))
  }
  const { left, width, x, parts, lines, whole } = view
  const inside = height - 2 * AIR
  const y = (balance: number): number => (inside / 2) * (1 - balance)
  const cursor = x(at)
  const isSeen = cursor >= -0.5 && cursor <= width + 0.5
  set('cursor', { d: isSeen ? `M${cursor.toFixed(1)},${-AIR}V${height}` : '' })
  set('value', {
    cx: cursor.toFixed(1),
    cy: y(value ?? 0),
    visibility: isSeen && value !== null ? 'visible' : 'hidden',
  })
  const before = drawn.get(svg)
  if (before?.[0] === view && before[1] === pieces && before[2] === height) return
  drawn.set(svg, [view, pieces, height])
  const seen = pieces.filter(({ t }) => t.length > 0 && x(t[0]!) < width + BESIDE && x(t.at(-1)!) > -BESIDE)
  const { line, band } = stripShape(seen, x, inside)
  const zero = y(0)
  svg.setAttribute('viewBox', `0 0 ${whole} ${height}`)
  // On paper all drawings grow or shrink together, so the height follows the width.
  svg.removeAttribute('height')
  set('grid', { d: lines.map((tick) => `M${(left + tick).toFixed(1)},0V${height}`).join('') })
  set('window', { x: left, width: Math.max(0, whole - left) })
  set('world', { transform: `translate(0,${AIR})` })
  set('zero', {
    d: parts.map((part) => `M${part.left.toFixed(1)},${zero}H${part.right.toFixed(1)}`).join(''),
  })
  set('hatch', { d: band.ambivalent })
  for (const reading of ['cooperation', 'conflict', 'ambivalent'] as const) {
    set(`band-${reading}`, { d: band[reading] })
    set(`line-${reading}`, { d: line[reading] })
  }
  // The ends of the scale stand in the plot, where an axis has its values.
  for (const sign of ['plus', 'minus']) set(sign, { x: left + 3 })
}
