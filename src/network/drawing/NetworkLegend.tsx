import type { ReactNode } from 'react'
import type { Messages } from '../../i18n'
import { arrowHeadPath, squarePath } from '../../marks'
import './network.css'

/** A sample of an arc, 44 by 16 px. */
function Line({ sign, children }: { sign: string; children?: ReactNode }) {
  return (
    <svg className="network-legend-sample" viewBox="0 0 44 16" width={44} height={16} aria-hidden="true">
      {children ?? (
        <g className={`network-arc network-arc-${sign}`}>
          <path className="network-arc-line" d="M2,8L34,8" strokeWidth={sign === 'ambivalent' ? 1.2 : 2.6} />
          {sign === 'ambivalent' ? (
            <path className="network-arc-hatch" d="M2,8L34,8" strokeWidth={6} />
          ) : null}
          <path className="network-arc-head" d={arrowHeadPath(9, 8)} transform="translate(43 8)" />
        </g>
      )}
    </svg>
  )
}

/** A tie, in the looks that it has in the picture. */
function Tie({ look = '' }: { look?: string }) {
  return (
    <Line sign="tie">
      <g className={`network-tie ${look && `network-tie-${look}`}`.trim()}>
        <path className="network-tie-line" d="M2,8L42,8" />
      </g>
    </Line>
  )
}

function Mark({ shape }: { shape: 'circle' | 'dot' | 'square' | 'dashed' }) {
  return (
    <svg className="network-legend-sample" viewBox="0 0 18 16" width={18} height={16} aria-hidden="true">
      <g className={`network-node network-node-${shape}`}>
        {shape === 'square' ? (
          <path className="network-node-shape" d={squarePath(6)} transform="translate(9 8)" />
        ) : (
          <circle className="network-node-shape" cx={9} cy={8} r={shape === 'dot' ? 4 : 6.5} />
        )}
      </g>
    </svg>
  )
}

interface Props {
  readonly words: Messages['network']
}

/** What the marks of the network mean, and what their places do. */
export function NetworkLegend({ words }: Props) {
  const { legend } = words
  return (
    <ul className="network-legend" aria-label={legend.name}>
      <li>
        <Line sign="conflict" />
        <b aria-hidden="true">−</b> {legend.conflict}
      </li>
      <li>
        <Line sign="cooperation" />
        <b aria-hidden="true">+</b> {legend.cooperation}
      </li>
      <li>
        <Line sign="ambivalent" />
        <b aria-hidden="true">±</b> {legend.ambivalent}
      </li>
      <li>
        <Line sign="faint">
          <path className="network-legend-faint network-legend-faint-conflict" d="M2,8L20,8" />
          <path className="network-legend-faint network-legend-faint-cooperation" d="M25,8L43,8" />
        </Line>
        {legend.faint}
      </li>
      <li>
        <Line sign="width">
          <path className="network-legend-width" d="M2,8.5L42,5L42,11L2,9Z" />
        </Line>
        {legend.width}
      </li>
      <li>
        <svg className="network-legend-sample" viewBox="0 0 28 16" width={28} height={16} aria-hidden="true">
          <g className="network-badge network-badge-conflict">
            <rect x={4} y={0.7} width={20} height={14.6} rx={7.3} />
            <text x={14} y={8} dy="0.35em">
              −3
            </text>
          </g>
        </svg>
        {legend.count}
      </li>
      <li>
        <Tie />
        {legend.tie}
      </li>
      {(['weakening', 'suspended', 'possible'] as const).map((look) => (
        <li key={look}>
          <Tie look={look} />
          {legend[look]}
        </li>
      ))}
      <li>
        <Mark shape="circle" />
        {legend.state}
      </li>
      <li>
        <Mark shape="dot" />
        {legend.member}
      </li>
      <li>
        <Mark shape="square" />
        {legend.organisation}
      </li>
      <li>
        <Mark shape="dashed" />
        {legend.group}
      </li>
    </ul>
  )
}
