/** Lanes that change places glide there, so that one sees which went where. */

import { type LaneLayout, type TimelineLayout, wholeWidth } from '../../layout'
import { type ActingLane, connectorsOf } from '../../layout/connectors'
import { marksOf } from '../../layout/marks'
import type { Setting } from '../picture'
import { motionIsWelcome, type Stage } from '../stage'

const LASTS = 240

interface Place {
  readonly y: number
  readonly height: number
}

const keysOf = (layout: TimelineLayout): string => layout.lanes.map(({ key }) => key).join()
const sortedKeysOf = (layout: TimelineLayout): string =>
  layout.lanes
    .map(({ key }) => key)
    .sort()
    .join()

/** Makes lanes glide whenever their order changes, or one is collapsed or expanded; returns what ends that. */
export function glideLanes(stage: Stage): () => void {
  /** Where lanes were drawn last. */
  let drawn = placesOf(stage.layout)
  let keys = keysOf(stage.layout)
  let closed = closedOf(stage)
  let among = sortedKeysOf(stage.layout)
  let start: { readonly from: ReadonlyMap<string, Place>; readonly began: number } | null = null
  let asked = 0

  stage.onTheWay = (layout) => {
    const [nextKeys, nextClosed, nextAmong] = [keysOf(layout), closedOf(stage), sortedKeysOf(layout)]
    const isOther = nextKeys !== keys || nextClosed !== closed
    if (nextAmong !== among) start = null
    else if (isOther && motionIsWelcome()) start = { from: drawn, began: performance.now() }
    keys = nextKeys
    closed = nextClosed
    among = nextAmong
    const t = start ? (performance.now() - start.began) / LASTS : 1
    if (t >= 1) start = null
    const shown = start ? between(layout, start.from, 1 - (1 - t) ** 3, stage) : layout
    drawn = placesOf(shown)
    if (start) {
      asked ||= requestAnimationFrame(() => {
        asked = 0
        // A gesture paints by itself.
        if (!stage.moving) stage.paint(true)
      })
    }
    return shown
  }
  return () => {
    cancelAnimationFrame(asked)
    stage.onTheWay = null
  }
}

const placesOf = (layout: TimelineLayout): ReadonlyMap<string, Place> =>
  new Map(layout.lanes.map(({ key, y, height }) => [key, { y, height }]))

function closedOf({ setting, layout }: Stage): string {
  const { lanes } = setting.columns
  return layout.lanes.length === 0
    ? ''
    : Array.from({ length: lanes.count }, (_, lane) => (lanes.closed(lane) ? lanes.key(lane) : ''))
        .sort()
        .join()
}

/** A layout on its way: `part` of the way from where lanes were to where they belong. */
function between(
  layout: TimelineLayout,
  from: ReadonlyMap<string, Place>,
  part: number,
  { setting }: Stage,
): TimelineLayout {
  const lanes = layout.lanes.map((lane): LaneLayout => {
    const before = from.get(lane.key) ?? lane
    return {
      ...lane,
      y: Math.round(before.y + (lane.y - before.y) * part),
      height: Math.round(before.height + (lane.height - before.height) * part),
    }
  })
  const bottom = Math.max(...lanes.map(({ y, height }) => y + height))
  return {
    ...layout,
    lanes,
    height: Math.max(bottom, layout.height),
    connectors: connectorsOf(
      setting.columns,
      acting(lanes, layout, setting),
      layout.row,
      wholeWidth(layout.scale),
    ),
  }
}

/** The lanes as acts meet them: those whose event has no mark start where they do once all is in its place. */
function acting(
  lanes: readonly LaneLayout[],
  { connectors }: TimelineLayout,
  { columns: { acts } }: Setting,
): readonly ActingLane[] {
  return lanes.map((lane) => {
    const marks = marksOf(lane)
    const marked = new Set(marks.map(({ row }) => row))
    const lost = new Map(
      connectors
        .filter(({ act, row }) => acts?.from[act] === lane.lane && !marked.has(row))
        .map(({ row, start }) => [row, start]),
    )
    return { ...lane, marks, lost: [...lost].map(([row, x]) => ({ row, x })) }
  })
}
