import { useLayoutEffect, useRef } from 'react'
import type { TimelineToolsWords } from '../../../i18n'
import type { LaneSort, TimelineTools } from '../tools'
import { movedTo } from './arrange'
import type { LaneBox } from './useLanes'

const SORTS: readonly LaneSort[] = ['story', 'first', 'activity', 'name']

interface Props {
  readonly lanes: readonly LaneBox[]
  readonly tools: TimelineTools
  readonly words: TimelineToolsWords['lanes']
}

/** Lanes sorted, moved and collapsed by buttons: all that a drag does, and what it doesn't. */
export function LanesPanel({ lanes, tools, words }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const refocus = useRef<string | null>(null)
  // What has been moved in the page has lost the focus that it had.
  useLayoutEffect(() => {
    if (refocus.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-button="${CSS.escape(refocus.current)}"]`)?.focus()
    refocus.current = null
  })
  const keys = lanes.map(({ key }) => key)
  const open = lanes.filter(({ closed }) => !closed)
  const move = ({ key, name }: LaneBox, step: 1 | -1): void => {
    const place = keys.indexOf(key) + step
    if (place >= 0 && place < keys.length) {
      refocus.current = `${key} ${step}`
      tools.onReorder(movedTo(keys, key, place))
    }
    tools.say(words.moved(name, Math.max(0, Math.min(place, keys.length - 1)) + 1, keys.length))
  }
  const close = (which: readonly string[], closed: boolean, told: string): void => {
    tools.onClose(which, closed)
    tools.say(told)
  }
  if (lanes.length < 2) return <p className="timeline-panel-note">{words.one}</p>
  return (
    <>
      <fieldset className="timeline-choice">
        <legend className="timeline-hidden">{words.sort}</legend>
        <span aria-hidden="true" className="timeline-by">
          {words.sort}
        </span>
        {SORTS.map((sort) => (
          <button
            aria-pressed={tools.order === sort}
            className="timeline-tool"
            key={sort}
            onClick={() => {
              tools.onSort(sort)
              tools.say(words.sorted[sort])
            }}
            type="button"
          >
            <span>{words.sorts[sort]}</span>
          </button>
        ))}
      </fieldset>
      {typeof tools.order !== 'string' && <p className="timeline-panel-note">{words.own}</p>}
      <ol className="timeline-panel-list" ref={list}>
        {lanes.map((lane, i) => (
          <li key={lane.key}>
            <button
              aria-expanded={!lane.closed}
              aria-label={lane.closed ? words.expand(lane.name) : words.collapse(lane.name)}
              className="timeline-tool timeline-panel-sign"
              onClick={() =>
                close([lane.key], !lane.closed, (lane.closed ? words.expanded : words.collapsed)(lane.name))
              }
              type="button"
            >
              <svg aria-hidden="true" className="timeline-panel-arrow" viewBox="0 0 10 10">
                <path d={lane.closed ? 'M3,1.5L7.5,5L3,8.5Z' : 'M1.5,3L5,7.5L8.5,3Z'} />
              </svg>
            </button>
            <bdi className="timeline-panel-name" lang={lane.nameLang ?? undefined}>
              {lane.name}
            </bdi>
            <span className="timeline-panel-count">{lane.count}</span>
            {([-1, 1] as const).map((step) => (
              <button
                aria-disabled={i + step < 0 || i + step >= lanes.length}
                aria-label={(step < 0 ? words.up : words.down)(lane.name)}
                className="timeline-tool timeline-panel-sign"
                data-button={`${lane.key} ${step}`}
                key={step}
                onClick={() => move(lane, step)}
                type="button"
              >
                <svg aria-hidden="true" className="timeline-panel-arrow" viewBox="0 0 10 10">
                  <path d={step < 0 ? 'M5,9V1.5M1.5,5L5,1.5L8.5,5' : 'M5,1V8.5M1.5,5L5,8.5L8.5,5'} />
                </svg>
              </button>
            ))}
            <button
              aria-label={words.collapseOthers(lane.name)}
              className="timeline-tool"
              onClick={() => {
                tools.onClose([lane.key], false)
                close(
                  keys.filter((key) => key !== lane.key),
                  true,
                  words.othersCollapsed(lane.name),
                )
              }}
              type="button"
            >
              <span>{words.only}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="timeline-panel-all">
        <button
          aria-disabled={open.length === 0}
          className="timeline-tool"
          onClick={() => close(keys, true, words.allCollapsed)}
          type="button"
        >
          <span>{words.collapseAll}</span>
        </button>
        <button
          aria-disabled={open.length === lanes.length}
          className="timeline-tool"
          onClick={() => close(keys, false, words.allExpanded)}
          type="button"
        >
          <span>{words.expandAll}</span>
        </button>
      </p>
    </>
  )
}
