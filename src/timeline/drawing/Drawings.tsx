import { memo, type RefObject } from 'react'
import type { Frame } from './frame'
import { ShapeTree } from './ShapeTree'
import type { Shape } from './shapes'

interface DrawingProps {
  readonly frame: Frame
  readonly box: RefObject<HTMLDivElement | null>
}

/** What a pan shifts as a whole. */
const shifts = (shape: Shape) => (
  <div className="timeline-shift">
    <ShapeTree shape={shape} />
  </div>
)

/** Axis and lanes as they are first seen. React draws them once; then they are the painter's, and React keeps off. */
export const Plot = memo(
  function Plot({ frame, box, compact }: DrawingProps & { readonly compact: boolean }) {
    const axis = shifts(frame.axis)
    return (
      <div className="timeline-picture" ref={box}>
        {!compact && axis}
        <div className="timeline-scroll">{shifts(frame.plot)}</div>
        {compact && axis}
      </div>
    )
  },
  () => true,
)

/** The strip below, likewise. */
export const Strip = memo(
  function Strip({ frame, box }: DrawingProps) {
    return (
      <div className="timeline-overview-box" ref={box}>
        <ShapeTree shape={frame.overview} />
      </div>
    )
  },
  () => true,
)
