import { memo } from 'react'
import { squarePath } from '../../marks'
import type { PlacedLabel } from '../layout'
import type { Dim } from './focus'
import type { SceneNode } from './scene'

interface Props {
  readonly node: SceneNode
  readonly rem: number
  readonly label: string
  readonly lang: string | undefined
  readonly dim: Dim
  /** A group that opens and closes by key. */
  readonly group: boolean
  /** In focus, hovered, or a partner of what is. */
  readonly lit: boolean
  /** Its name shows even where there was no room. */
  readonly named: boolean
  readonly chosen: boolean
  readonly tabIndex: 0 | -1
}

/** Rem: smaller than this, a mark without a name tells nothing. */
const SPECK = 0.2

function Name({ label, lang, small }: { label: PlacedLabel; lang: string | undefined; small: boolean }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text takes no focus
    <text
      className={`network-name${small ? ' network-name-small' : ''}`}
      textAnchor={label.anchor}
      fontSize={label.size}
      lang={lang}
      aria-hidden="true"
    >
      {label.lines.map((line, i) => (
        <tspan key={line} x={label.x} y={label.y + i * label.lineHeight} dy="0.34em">
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** Whom it deals with is in its label; the rest of it stays while the cursor moves. */
const alike = ({ node: a, ...before }: Props, { node: b, ...after }: Props): boolean =>
  a.placed === b.placed &&
  a.actor === b.actor &&
  (Object.keys(after) as (keyof typeof after)[]).every((key) => before[key] === after[key])

/** An actor: states are open circles, organisations squares, groups dashed, people and agencies dots. */
export const NetworkNode = memo(function NetworkNode({
  node,
  rem,
  label,
  lang,
  group,
  dim,
  lit,
  named,
  chosen,
  tabIndex,
}: Props) {
  const { placed, actor } = node
  const { x, y, r, shape } = placed
  const shown = placed.label ?? (named ? placed.focusLabel : null)
  const top = placed.root === placed.id
  const classes = [
    'network-node',
    `network-node-${shape}`,
    top ? '' : 'network-node-member',
    !top && !placed.label && r < SPECK * rem ? 'network-node-crowded' : '',
    dim,
    lit ? 'network-lit' : '',
    chosen ? 'network-chosen' : '',
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      className={classes.filter(Boolean).join(' ')}
      role="button"
      aria-label={label}
      aria-keyshortcuts={group ? 'O' : undefined}
      tabIndex={tabIndex}
      data-key={node.key}
      data-kind={actor.kind}
    >
      <circle className="network-node-hit" cx={x} cy={y} r={Math.max(r, 0.76 * rem)} />
      <circle className="network-node-ring" cx={x} cy={y} r={r + 4} />
      {shape === 'square' ? (
        <path className="network-node-shape" d={squarePath(r * 1.05)} transform={`translate(${x} ${y})`} />
      ) : (
        <circle className="network-node-shape" cx={x} cy={y} r={r} />
      )}
      {shown ? <Name label={shown} lang={lang} small={!top} /> : null}
    </g>
  )
}, alike)
