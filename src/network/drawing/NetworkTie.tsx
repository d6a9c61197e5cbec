import type { Dim } from './focus'
import type { SceneTie } from './scene'

interface Props {
  readonly tie: SceneTie
  readonly text: string
  readonly dim: Dim
  /** In the light of what is in focus: its label shows even where there was no room. */
  readonly lit: boolean
}

/** A standing tie: thin, grey, there only within its time, with its kind written on it. */
export function NetworkTie({ tie, text, dim, lit }: Props) {
  const { start, control, end, label, crowded } = tie.placed
  const classes = [
    'network-tie',
    tie.on ? '' : 'network-arc-off',
    tie.state === 'weakening' || tie.state === 'suspended' ? `network-tie-${tie.state}` : '',
    tie.possible ? 'network-tie-possible' : '',
    dim,
  ]
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus
    <g className={classes.filter(Boolean).join(' ')} aria-hidden="true">
      <path d={`M${start.x},${start.y}Q${control.x},${control.y} ${end.x},${end.y}`} />
      {label && (lit || !crowded) ? (
        <text x={label.x} y={label.y} dy="0.34em">
          {text}
        </text>
      ) : null}
    </g>
  )
}
