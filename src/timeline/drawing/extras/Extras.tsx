import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { timelineToolsWordsFor } from '../../../i18n'
import type { Stage } from '../stage'
import type { TimelineProps } from '../Timeline'
import type { Panel, TimelineTools } from '../tools'
import { LaneHeads } from './LaneHeads'
import { LanesPanel } from './LanesPanel'
import { Legend } from './Legend'
import { Links } from './Links'
import { glideLanes } from './laneGlide'
import { MoreLanes } from './MoreLanes'
import { listenToToolKeys } from './toolKeys'
import { useLanes } from './useLanes'
import './extras.css'

interface Props extends TimelineProps {
  readonly stage: Stage
  readonly tools: TimelineTools
  readonly panel: Panel | null
  readonly onPanel: (panel: Panel | null) => void
}

/** What a reader can do to the timeline beside moving through time: fetched when somebody comes to it. */
export default function Extras(props: Props) {
  const { stage, tools, panel, onPanel, locale, columns, selected, onSelect } = props
  const id = useId()
  const words = useMemo(() => timelineToolsWordsFor(locale), [locale])
  const lanes = useLanes(stage)
  useEffect(() => glideLanes(stage), [stage])
  const panelBox = useRef<HTMLDivElement>(null)
  // It opens below the toolbar, however many rows that takes.
  useLayoutEffect(() => {
    const bar = stage.elements.root.querySelector<HTMLElement>('.timeline-toolbar')
    if (bar) panelBox.current?.style.setProperty('--timeline-panel-from', `${bar.offsetHeight}px`)
  })
  const latest = useRef(tools)
  useLayoutEffect(() => {
    latest.current = tools
  })
  useEffect(() => listenToToolKeys(stage, () => latest.current), [stage])
  return (
    <>
      {/* Read as what describes the heads, and nowhere by itself. */}
      <span hidden id={`${id}how`}>
        {words.lanes.how}
      </span>
      {lanes.length > 1 &&
        createPortal(
          <LaneHeads how={`${id}how`} lanes={lanes} stage={stage} tools={tools} words={words.lanes} />,
          stage.elements.scroller,
        )}
      <MoreLanes stage={stage} words={words.lanes} />
      {createPortal(
        <Links
          all={tools.links}
          columns={columns}
          id={id}
          onSelect={onSelect}
          selected={selected}
          stage={stage}
          words={words.links}
        />,
        stage.elements.scroller,
      )}
      {panel !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
        <div
          aria-label={words[panel].title}
          className={`timeline-panel timeline-panel-${panel}`}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            onPanel(null)
          }}
          ref={panelBox}
          role="group"
        >
          {panel === 'lanes' ? (
            <LanesPanel lanes={lanes} tools={tools} words={words.lanes} />
          ) : (
            <Legend words={words.legend} />
          )}
        </div>
      )}
    </>
  )
}
