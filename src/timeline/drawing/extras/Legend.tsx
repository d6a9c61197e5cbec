import type { TimelineToolsWords } from '../../../i18n'
import { ShapeTree } from '../ShapeTree'
import type { Shape } from '../shapes'
import { HEIGHT, legendRows, WIDTH } from './legendRows'

function Sample({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <svg
      aria-hidden="true"
      className="timeline-legend-sample"
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
    >
      {shapes.map((shape) => (
        <ShapeTree key={shape.key} shape={shape} />
      ))}
    </svg>
  )
}

interface Props {
  readonly words: TimelineToolsWords['legend']
}

/** What the marks of the timeline mean, drawn by what draws them there. */
export function Legend({ words }: Props) {
  return (
    <ul className="timeline-legend">
      {legendRows().map(({ mark, shapes }) => (
        <li key={mark}>
          <Sample shapes={shapes} />
          {words[mark]}
        </li>
      ))}
    </ul>
  )
}
