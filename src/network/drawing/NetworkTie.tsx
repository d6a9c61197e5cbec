import type { Dim } from './focus'
import type { SceneTie } from './scene'

interface Props {
  readonly tie: SceneTie
  readonly rem: number
  /** Written on it. */
  readonly text: string
  readonly label: string
  readonly dim: Dim
  /** In the light of what is in focus: its label shows even where there was no room. */
  readonly lit: boolean
  readonly chosen: boolean
  readonly tabIndex: 0 | -1
}

/** A standing tie: thin, grey, there only within its time, with its kind written on it; it opens like an arc. */
export function NetworkTie({ tie, rem, text, label, dim, lit, chosen, tabIndex }: Props) {
  const { placed, on, state, possible } = tie
  const { start, control, end } = placed
  const classes = [
    'network-tie',
    on ? '' : 'network-arc-off',
    state === 'weakening' || state === 'suspended' ? `network-tie-${state}` : '',
    possible ? 'network-tie-possible' : '',
    dim,
    chosen ? 'network-chosen' : '',
  ]
  const d = `M${start.x},${start.y}Q${control.x},${control.y} ${end.x},${end.y}`
  return (
    <g
      className={classes.filter(Boolean).join(' ')}
      role={on ? 'button' : undefined}
      aria-label={on ? label : undefined}
      tabIndex={on ? tabIndex : undefined}
      data-key={tie.key}
    >
      <path className="network-arc-hit" d={d} strokeWidth={1.5 * rem} />
      <path className="network-arc-glow" d={d} strokeWidth={9} />
      <path className="network-arc-core" d={d} strokeWidth={4.5} />
      <path className="network-tie-line" d={d} />
      {text !== '' && placed.label && (lit || !placed.crowded) ? (
        <text x={placed.label.x} y={placed.label.y} dy="0.34em">
          {text}
        </text>
      ) : null}
    </g>
  )
}
