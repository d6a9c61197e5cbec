import { type RefObject, useState } from 'react'
import type { Messages } from '../../i18n'
import type { LaneGrouping } from '../layout'
import type { Panel, TimelineTools } from './tools'

const GROUPINGS: readonly LaneGrouping[] = ['thread', 'actor', 'kind', 'place', 'none']

interface ToolbarProps {
  readonly bar: RefObject<HTMLDivElement | null>
  readonly words: Messages['timeline']
  readonly lanes: LaneGrouping | null
  readonly axis: 'broken' | 'true'
  readonly hasBreaks: boolean
  readonly tools: TimelineTools | undefined
  readonly panel: Panel | null
  readonly onPanel: (panel: Panel) => void
  readonly onLanes: ((lanes: LaneGrouping) => void) | undefined
  readonly onAxis: ((axis: 'broken' | 'true') => void) | undefined
  readonly onZoom: (factor: number) => void
  readonly onFit: () => void
}

/**
 * What lanes are made of, how time runs, and how much of it is seen: every gesture has its button. Where there is little
 * width, what is used less stands in a second row that a button opens.
 */
export function Toolbar(props: ToolbarProps) {
  const { words, lanes, axis, tools, onLanes, onAxis } = props
  const [more, setMore] = useState(false)
  return (
    <div className={more ? 'timeline-toolbar timeline-toolbar-more' : 'timeline-toolbar'} ref={props.bar}>
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
        {tools && (
          <div className="timeline-choice timeline-extra">
            {(['lanes', 'legend'] as const).map((each) => (
              <button
                key={each}
                type="button"
                className="timeline-tool"
                aria-expanded={props.panel === each}
                onClick={() => props.onPanel(each)}
              >
                <span>{words.tools[each]}</span>
              </button>
            ))}
            <button
              type="button"
              className="timeline-tool"
              aria-keyshortcuts="l"
              aria-pressed={tools.links}
              title={words.linksMeaning}
              onClick={() => tools.onLinks(!tools.links)}
            >
              <span>{words.tools.links}</span>
            </button>
          </div>
        )}
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
        <button
          type="button"
          className="timeline-tool"
          aria-keyshortcuts={tools && '0'}
          title={words.fitMeaning}
          onClick={props.onFit}
        >
          <span>{words.fit}</span>
        </button>
        {tools && (
          <>
            <span className="timeline-extra">
              <button
                type="button"
                className="timeline-tool"
                aria-disabled={!tools.canFitSelection}
                aria-keyshortcuts="s"
                title={tools.canFitSelection ? words.fitSelectionMeaning : words.nothingChosen}
                onClick={() => tools.onFit('selection')}
              >
                <span>{words.fitSelection}</span>
              </button>
              {tools.runs && (
                <button
                  type="button"
                  className="timeline-tool"
                  aria-keyshortcuts="n"
                  title={words.nowMeaning}
                  onClick={() => tools.onFit('now')}
                >
                  <span>{words.now}</span>
                </button>
              )}
            </span>
            <button
              type="button"
              className="timeline-tool timeline-tool-sign timeline-tool-more"
              aria-expanded={more}
              aria-label={words.moreTools}
              onClick={() => setMore(!more)}
            >
              ⋯
            </button>
          </>
        )}
      </div>
    </div>
  )
}
