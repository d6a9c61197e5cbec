import { useMemo } from 'react'
import type { PairCurve } from '../../model'
import { stripPath } from '../layout'
import './curve.css'

interface Props {
  readonly curve: Pick<PairCurve, 't' | 'both'>
  /** Pixels of a time, such as the timeline's scale. */
  readonly scale: (ms: number) => number
  /** Pixels: the strip goes from 0 to `width`, and from 0 to `height`. */
  readonly width: number
  readonly height: number
}

/** The balance of a pair, both ways together, as SVG to be put under the timeline's lanes. Its name is the page's. */
export function RelationStrip({ curve, scale, width, height }: Props) {
  const { band, line, zero } = useMemo(() => stripPath(curve, scale, height), [curve, scale, height])
  return (
    <g className="network-strip">
      <line className="network-curve-zero" x1={0} x2={width} y1={zero} y2={zero} />
      <path className="network-curve-band network-curve-cooperation" d={band.cooperation} />
      <path className="network-curve-band network-curve-conflict" d={band.conflict} />
      <path className="network-curve-line network-curve-cooperation" d={line.cooperation} />
      <path className="network-curve-line network-curve-conflict" d={line.conflict} />
    </g>
  )
}
