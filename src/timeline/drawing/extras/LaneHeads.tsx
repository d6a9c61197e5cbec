import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react'
import type { TimelineToolsWords } from '../../../i18n'
import type { Stage } from '../stage'
import type { TimelineTools } from '../tools'
import { movedTo } from './arrange'
import { edgeOf, useLaneDrag } from './useLaneDrag'
import type { LaneBox } from './useLanes'

interface Props {
  readonly stage: Stage
  readonly lanes: readonly LaneBox[]
  readonly tools: TimelineTools
  readonly words: TimelineToolsWords['lanes']
  /** The id of what says how a head is used. */
  readonly how: string
}

/**
 * The heads of lanes as buttons over their drawing: a press collapses, a drag or Alt and an arrow key moves. One tab stop;
 * arrow keys go from head to head.
 */
export function LaneHeads({ stage, lanes, tools, words, how }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const target = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const refocus = useRef(false)
  const keys = lanes.map(({ key }) => key)
  const current = stop !== null && keys.includes(stop) ? stop : keys[0]

  const find = (key: string | undefined): HTMLElement | null =>
    key === undefined ? null : (list.current?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null)
  const move = (key: string, place: number): void => {
    const next = movedTo(keys, key, place)
    const name = lanes.find((lane) => lane.key === key)?.name ?? ''
    if (next.some((each, i) => each !== keys[i])) {
      refocus.current = document.activeElement === find(key)
      tools.onReorder(next)
    }
    tools.say(words.moved(name, next.indexOf(key) + 1, keys.length))
  }
  const { drag, down, drags, drop, endsDrag } = useLaneDrag(stage, lanes, move)

  // Places are set and not rendered: a policy may forbid style attributes.
  useLayoutEffect(() => {
    lanes.forEach((lane, i) => {
      const { style } = list.current!.children[i] as HTMLElement
      style.blockSize = `${lane.headHeight}px`
      style.inlineSize = `${lane.headWidth}px`
      style.setProperty('--timeline-name-at', `${lane.nameAt}px`)
      style.transform = `translateY(${lane.y + (drag?.key === lane.key ? drag.by : 0)}px)`
    })
    if (drag && target.current) target.current.style.transform = `translateY(${edgeOf(lanes, drag)}px)`
  })
  // What has been moved in the page has lost the focus that it had.
  useLayoutEffect(() => {
    if (!refocus.current) return
    refocus.current = false
    find(current)?.focus({ preventScroll: true })
  })
  const toggle = ({ key, name, closed }: LaneBox): void => {
    tools.onClose([key], !closed)
    tools.say(closed ? words.expanded(name) : words.collapsed(name))
  }

  const onKey = (event: KeyboardEvent, i: number): void => {
    const { key, altKey } = event
    if (event.ctrlKey || event.metaKey) return
    const step = { ArrowUp: -1, ArrowDown: 1, Home: -keys.length, End: keys.length }[key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const to = Math.max(0, Math.min(keys.length - 1, i + step))
    if (altKey) {
      setStop(keys[i]!)
      move(keys[i]!, to)
      return
    }
    setStop(keys[to]!)
    find(keys[to])?.focus({ preventScroll: true })
    stage.revealRow(lanes[to]!.y + lanes[to]!.height / 2)
  }

  const click = (event: MouseEvent, lane: LaneBox): void => {
    // A drag has a click after it.
    if (endsDrag()) {
      event.preventDefault()
      return
    }
    setStop(lane.key)
    toggle(lane)
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to some */}
      <ul aria-label={words.heads} className="timeline-lane-heads" ref={list} role="list">
        {lanes.map((lane, i) => {
          const isDragged = drag?.key === lane.key
          return (
            <li
              className={
                isDragged
                  ? 'timeline-lane-head timeline-lane-dragged'
                  : lane.closed
                    ? 'timeline-lane-head timeline-lane-closed'
                    : 'timeline-lane-head'
              }
              key={lane.key}
              onPointerCancel={() => drop(lane, false)}
              onPointerDown={(event) => down(event, lane)}
              onPointerMove={(event) => drags(event, lane)}
              onPointerUp={() => drop(lane, true)}
            >
              <button
                aria-describedby={how}
                aria-expanded={!lane.closed}
                aria-label={words.head(lane.name, lane.count)}
                className="timeline-lane-button"
                data-key={lane.key}
                lang={lane.nameLang ?? undefined}
                onClick={(event) => click(event, lane)}
                onFocus={() => setStop(lane.key)}
                onKeyDown={(event) => onKey(event, i)}
                tabIndex={lane.key === current ? 0 : -1}
                type="button"
              >
                <svg aria-hidden="true" className="timeline-lane-sign" viewBox="0 0 10 10">
                  <path d={lane.closed ? 'M3,1.5L7.5,5L3,8.5Z' : 'M1.5,3L5,7.5L8.5,3Z'} />
                </svg>
                {isDragged && <bdi className="timeline-lane-name">{lane.name}</bdi>}
              </button>
              <svg aria-hidden="true" className="timeline-lane-grip" viewBox="0 0 24 24">
                <path d="M9.5,6.5v.01M14.5,6.5v.01M9.5,12v.01M14.5,12v.01M9.5,17.5v.01M14.5,17.5v.01" />
              </svg>
            </li>
          )
        })}
      </ul>
      {drag && <div className="timeline-lane-target" ref={target} />}
    </>
  )
}
