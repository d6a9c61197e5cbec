import { memo } from 'react'
import { arrowHeadPath } from '../../marks'
import { tenth } from '../layout'
import type { Dim } from './focus'
import { headLength, type SceneArc } from './scene'

interface Props {
  readonly arc: SceneArc
  readonly rem: number
  readonly label: string
  readonly dim: Dim
  readonly lit: boolean
  readonly chosen: boolean
  readonly tabIndex: 0 | -1
}

/** The `d` of an arc that leaves room for its head. */
function linePath({ placed }: SceneArc, head: number): string {
  const { start, control, end, heading } = placed
  const x = tenth(end.x - heading.x * head)
  const y = tenth(end.y - heading.y * head)
  return `M${start.x},${start.y}Q${control.x},${control.y} ${x},${y}`
}

/** The strokes of an arc. */
function Strokes({ arc, rem }: { arc: SceneArc; rem: number }) {
  const { placed, sign, width } = arc
  const head = headLength(width, rem)
  const d = linePath(arc, head * 0.85)
  const { heading, end } = placed
  const turn = `matrix(${heading.x} ${heading.y} ${-heading.y} ${heading.x} ${end.x} ${end.y})`
  return (
    <>
      <path className="network-arc-glow" d={d} strokeWidth={width + 10} />
      <path className="network-arc-core" d={d} strokeWidth={width + 5} />
      <path className="network-arc-line" d={d} strokeWidth={sign === 'ambivalent' ? 1.2 : width} />
      {sign === 'ambivalent' ? <path className="network-arc-hatch" d={d} strokeWidth={width + 3.5} /> : null}
      <path className="network-arc-head" d={arrowHeadPath(head, head * 0.82)} transform={turn} />
    </>
  )
}

/** Whether two looks of an arc are the same: most are while the cursor moves, and are not drawn anew. */
const alike = <T extends { readonly arc: SceneArc }>(
  { arc: a, ...before }: T,
  { arc: b, ...after }: T,
): boolean =>
  a.placed === b.placed &&
  a.sign === b.sign &&
  a.width === b.width &&
  a.on === b.on &&
  a.faint === b.faint &&
  a.state.acts === b.state.acts &&
  (Object.keys(after) as (keyof typeof after)[]).every((key) => before[key] === after[key])

/**
 * One direction of a pair: colour, dash and glyph for the sign, width for activity. It is always in the picture and
 * shown only where there is something to show, so that it can fade in and out as time moves.
 */
export const NetworkArc = memo(function NetworkArc({ arc, rem, label, dim, lit, chosen, tabIndex }: Props) {
  const { sign, on, faint } = arc
  const classes = [
    'network-arc',
    `network-arc-${sign}`,
    on ? '' : 'network-arc-off',
    faint ? 'network-arc-faint' : '',
    dim,
    lit ? 'network-lit' : '',
    chosen ? 'network-chosen' : '',
  ]
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      role={on ? 'button' : undefined}
      aria-label={on ? label : undefined}
      tabIndex={on ? tabIndex : undefined}
      data-key={arc.key}
    >
      <path className="network-arc-hit" d={linePath(arc, 0)} strokeWidth={1.5 * rem} />
      <Strokes arc={arc} rem={rem} />
    </g>
  )
}, alike)

/** One of the lines behind a sum, shown while the sum is in focus. */
export function NetworkStrand({ arc, rem }: { arc: SceneArc; rem: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
    <g
      className={`network-arc network-strand network-arc-${arc.sign}${arc.faint ? ' network-arc-faint' : ''}`}
      aria-hidden="true"
    >
      <Strokes arc={arc} rem={rem} />
    </g>
  )
}

const GLYPH = { cooperation: '+', conflict: '\u2212', ambivalent: '\u00b1' } as const

interface BadgeProps {
  readonly arc: SceneArc
  readonly rem: number
  readonly dim: Dim
  readonly lit: boolean
}

/** The number of acts on the arc, with the sign's glyph. Drawn above all lines. */
export const NetworkBadge = memo(function NetworkBadge({ arc, rem, dim, lit }: BadgeProps) {
  if (arc.placed.crowded && !lit) return null
  const { x, y } = arc.placed.badge
  const text = `${GLYPH[arc.sign]}${arc.state.acts}`
  const r = rem * 0.58
  const w = Math.max(2 * r, text.length * rem * 0.37 + rem * 0.35)
  const classes = [
    'network-badge',
    `network-badge-${arc.sign}`,
    arc.on ? '' : 'network-arc-off',
    arc.faint ? 'network-badge-faint' : '',
    dim,
  ]
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
    <g className={classes.filter(Boolean).join(' ')} data-key={arc.key} aria-hidden="true">
      <rect x={tenth(x - w / 2)} y={tenth(y - r)} width={tenth(w)} height={tenth(2 * r)} rx={tenth(r)} />
      <text x={x} y={y} dy="0.35em">
        {text}
      </text>
    </g>
  )
}, alike)
