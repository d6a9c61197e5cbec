import { useCallback, useRef, useSyncExternalStore } from 'react'
import { nameAt } from '../laneShapes'
import type { Stage } from '../stage'

/** A lane's head, as it is drawn now. Pixels from the top of the lanes. */
export interface LaneBox {
  readonly key: string
  readonly name: string
  readonly nameLang: string | null
  readonly count: number
  readonly closed: boolean
  readonly y: number
  readonly height: number
  /** The size of the head itself. */
  readonly headWidth: number
  readonly headHeight: number
  /** From the lane's top to the foot of its name. */
  readonly nameAt: number
}

function boxesOf({ layout, setting }: Stage): readonly LaneBox[] {
  const { lanes } = setting.columns
  const { metrics, plotX } = layout
  const above = metrics.heads === 'above'
  return layout.lanes.map((each) => {
    const { lane, key, y, height, head } = each
    return {
      key,
      name: lanes.name(lane),
      nameLang: lanes.nameLang(lane),
      count: lanes.totals[lane]!,
      closed: lanes.closed(lane),
      y,
      height,
      headWidth: above ? metrics.width : plotX - metrics.side,
      headHeight: above ? Math.max(24, head.inset) : height,
      nameAt: Math.round(nameAt(layout, each, lanes.closed(lane))),
    }
  })
}

const isSame = (a: readonly LaneBox[], b: readonly LaneBox[]): boolean =>
  a.length === b.length &&
  a.every((box, i) => (Object.keys(box) as (keyof LaneBox)[]).every((name) => box[name] === b[i]![name]))

/** The heads of the lanes that are drawn: another list only when one of them has changed. */
export function useLanes(stage: Stage): readonly LaneBox[] {
  const kept = useRef<readonly LaneBox[]>([])
  const subscribe = useCallback(
    (tell: () => void) => {
      stage.layers.add(tell)
      return () => stage.layers.delete(tell)
    },
    [stage],
  )
  return useSyncExternalStore(subscribe, () => {
    const next = boxesOf(stage)
    if (!isSame(kept.current, next)) kept.current = next
    return kept.current
  })
}
