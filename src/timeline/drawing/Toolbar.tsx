import type { Messages } from '../../i18n'
import type { LaneGrouping } from '../layout'

const GROUPINGS: readonly LaneGrouping[] = ['thread', 'actor', 'kind', 'place', 'none']

interface ToolbarProps {
  readonly words: Messages['timeline']
  readonly lanes: LaneGrouping | null
  readonly axis: 'broken' | 'true'
  readonly hasBreaks: boolean
  readonly onLanes: ((lanes: LaneGrouping) => void) | undefined
  readonly onAxis: ((axis: 'broken' | 'true') => void) | undefined
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

/** What lanes are made of, how time runs, and how much of it is seen: every gesture has its button. */
export function Toolbar(props: ToolbarProps) {
  const { words, lanes, axis, onLanes, onAxis } = props
  return (
    <div className="timeline-toolbar">
      <h2 className="timeline-heading">{words.heading}</h2>
      {lanes !== null && onLanes && (
        <fieldset className="timeline-choice">
          <legend className="timeline-hidden">{words.lanesLabel}</legend>
          <span className="timeline-by" aria-hidden="true">
            {words.lanesBy}
          </span>
          {GROUPINGS.map((each) => (
            <button
              key={each}
              type="button"
              className="timeline-tool"
              aria-pressed={each === lanes}
              onClick={() => onLanes(each)}
            >
              <span>{words.lanes[each]}</span>
            </button>
          ))}
        </fieldset>
      )}
      <div className="timeline-tools-end">
        {props.hasBreaks && onAxis && (
          <fieldset className="timeline-choice">
            <legend className="timeline-hidden">{words.axisLabel}</legend>
            {(['true', 'broken'] as const).map((each) => (
              <button
                key={each}
                type="button"
                className="timeline-tool"
                aria-pressed={each === axis}
                title={words.axisMeaning[each]}
                onClick={() => onAxis(each)}
              >
                <span>{words.axis[each]}</span>
              </button>
            ))}
          </fieldset>
        )}
        <button
          type="button"
          className="timeline-tool timeline-tool-sign"
          aria-label={words.zoomOut}
          onClick={() => props.onZoom(1 / 1.6)}
        >
          −
        </button>
        <button
          type="button"
          className="timeline-tool timeline-tool-sign"
          aria-label={words.zoomIn}
          onClick={() => props.onZoom(1.6)}
        >
          +
        </button>
        <button type="button" className="timeline-tool" title={words.fitMeaning} onClick={props.onFit}>
          <span>{words.fit}</span>
        </button>
      </div>
    </div>
  )
}
