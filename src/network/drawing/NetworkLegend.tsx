import type { ReactNode } from 'react'
import type { Messages } from '../../i18n'
import { arrowHeadPath, squarePath } from '../../marks'
import type { Story } from '../../model'
import { shapeOf } from '../layout/shapes'
import './network.css'
import './network-modes.css'

type Words = Messages['network']['legend']
export type LegendMark = Exclude<keyof Words, 'name'>

const SIGNS = { conflict: '−', cooperation: '+', ambivalent: '±' } as const
const TIES = ['tie', 'weakening', 'suspended', 'possible'] as const
const SHAPES = { state: 'circle', member: 'dot', organisation: 'square', group: 'dashed' } as const
const keys = Object.keys as <T extends string>(of: Readonly<Record<T, unknown>>) => T[]

/** The marks that a story's picture may have at some moment, in the legend's order. */
export function legendMarks({ actors, ties }: Pick<Story, 'actors' | 'ties'>): LegendMark[] {
  return [
    ...keys(SIGNS),
    'faint',
    'width',
    'count',
    ...TIES.filter((look) =>
      ties.some(
        ({ phases }) => look === 'tie' || look === 'possible' || phases.some(({ state }) => state === look),
      ),
    ),
    ...keys(SHAPES).filter((mark) => actors.some(({ kind }) => shapeOf(kind) === SHAPES[mark])),
  ]
}

const LINE = 'M2,8L34,8'

/** A sample of each mark, 16 px high: in the looks that it has in the picture, and as wide as said. */
function sampleOf(mark: LegendMark): { width: number; sample: ReactNode } {
  const tie = TIES.find((look) => look === mark)
  if (tie)
    return {
      width: 44,
      sample: (
        <g className={`network-tie${tie === 'tie' ? '' : ` network-tie-${tie}`}`}>
          <path className="network-tie-line" d="M2,8L42,8" />
        </g>
      ),
    }
  if (mark in SHAPES) {
    const shape = SHAPES[mark as keyof typeof SHAPES]
    return {
      width: 18,
      sample: (
        <g className={`network-node network-node-${shape}`}>
          {shape === 'square' ? (
            <path className="network-node-shape" d={squarePath(6)} transform="translate(9 8)" />
          ) : (
            <circle className="network-node-shape" cx={9} cy={8} r={shape === 'dot' ? 4 : 6.5} />
          )}
        </g>
      ),
    }
  }
  if (mark === 'faint')
    return {
      width: 44,
      sample: (
        <>
          <path className="network-legend-faint network-legend-faint-conflict" d="M2,8L20,8" />
          <path className="network-legend-faint network-legend-faint-cooperation" d="M25,8L43,8" />
        </>
      ),
    }
  if (mark === 'width')
    return { width: 44, sample: <path className="network-legend-width" d="M2,8.5L42,5L42,11L2,9Z" /> }
  if (mark === 'count')
    return {
      width: 28,
      sample: (
        <g className="network-badge network-badge-conflict">
          <rect x={4} y={0.7} width={20} height={14.6} rx={7.3} />
          <text x={14} y={8} dy="0.35em">
            −3
          </text>
        </g>
      ),
    }
  return {
    width: 44,
    sample: (
      <g className={`network-arc network-arc-${mark}`}>
        <path className="network-arc-line" d={LINE} strokeWidth={mark === 'ambivalent' ? 1.2 : 2.6} />
        {mark === 'ambivalent' && <path className="network-arc-hatch" d={LINE} strokeWidth={6} />}
        <path className="network-arc-head" d={arrowHeadPath(9, 8)} transform="translate(43 8)" />
      </g>
    ),
  }
}

interface Props {
  readonly story: Story
  readonly words: Messages['network']
}

/** What the marks of the network mean, of those that the story has. */
export function NetworkLegend({ story, words: { legend } }: Props) {
  return (
    <ul className="network-legend" aria-label={legend.name}>
      {legendMarks(story).map((mark) => {
        const { width, sample } = sampleOf(mark)
        return (
          <li key={mark}>
            <svg
              className="network-legend-sample"
              viewBox={`0 0 ${width} 16`}
              width={width}
              height={16}
              aria-hidden="true"
            >
              {sample}
            </svg>
            {mark in SIGNS && <b aria-hidden="true">{SIGNS[mark as keyof typeof SIGNS]}</b>} {legend[mark]}
          </li>
        )
      })}
    </ul>
  )
}
