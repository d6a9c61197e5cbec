/** Which long things reach into a view from before it: asked for the weightiest only, as there may be thousands. */
import { SPAN, type TimelineColumns } from './columns'
import { type LaneIndex, laneIndexOf } from './laneIndex'
import { lowerBound } from './sort'

interface LaneSpans {
  /** Slots of spans, in the order of their beginnings. */
  readonly slots: Uint32Array
  /** A tree over them: the latest end and the highest priority below each node; leaves from `leaves` on. */
  readonly ends: Float64Array
  readonly priorities: Uint32Array
  readonly leaves: number
}

const indices = new WeakMap<TimelineColumns, LaneSpans[]>()

/** The spans of each lane, found when first asked for. */
function spansOf(columns: TimelineColumns, lane: number): LaneSpans {
  let lanes = indices.get(columns)
  if (!lanes) {
    lanes = []
    indices.set(columns, lanes)
  }
  lanes[lane] ??= build(columns, laneIndexOf(columns), lane)
  return lanes[lane]
}

function build(columns: TimelineColumns, index: LaneIndex, lane: number): LaneSpans {
  const found: number[] = []
  for (let slot = index.from(lane); slot < index.to(lane); slot++) {
    if (columns.dateKind[index.rows[slot]!]! >= SPAN) found.push(slot)
  }
  let leaves = 1
  while (leaves < found.length) leaves *= 2
  const ends = new Float64Array(2 * leaves).fill(Number.NEGATIVE_INFINITY)
  const priorities = new Uint32Array(2 * leaves)
  found.forEach((slot, i) => {
    const end = columns.endLatest[index.rows[slot]!]!
    ends[leaves + i] = Number.isNaN(end) ? Number.POSITIVE_INFINITY : end
    priorities[leaves + i] = index.priority[slot]!
  })
  for (let node = leaves - 1; node >= 1; node--) {
    ends[node] = Math.max(ends[2 * node]!, ends[2 * node + 1]!)
    priorities[node] = Math.max(priorities[2 * node]!, priorities[2 * node + 1]!)
  }
  return { slots: Uint32Array.from(found), ends, priorities, leaves }
}

/**
 * The `k` weightiest spans of a lane that began before `moment` and end after it; slots, heaviest first. Looks at the most
 * promising part of the tree first, and only at parts that hold an end late enough.
 */
export function spansReaching(
  columns: TimelineColumns,
  lane: number,
  moment: number,
  k: number,
): readonly number[] {
  const { slots, ends, priorities, leaves } = spansOf(columns, lane)
  const { at } = laneIndexOf(columns)
  const before = lowerBound((i) => at[slots[i]!]!, moment, 0, slots.length)
  const found: number[] = []
  const open: number[] = [1]
  while (open.length > 0 && found.length < k) {
    let best = 0
    for (let i = 1; i < open.length; i++) if (priorities[open[i]!]! > priorities[open[best]!]!) best = i
    const node = open[best]!
    open[best] = open.at(-1)!
    open.pop()
    if (ends[node]! <= moment || firstLeaf(node, leaves) >= before) continue
    if (node >= leaves) found.push(slots[node - leaves]!)
    else open.push(2 * node, 2 * node + 1)
  }
  return found
}

/** The number of the first leaf below a node. */
function firstLeaf(node: number, leaves: number): number {
  let first = node
  while (first < leaves) first *= 2
  return first - leaves
}
