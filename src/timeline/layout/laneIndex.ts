/**
 * What makes a view's cost depend on its pixels and not on the number of events: built once for a set of columns.
 * A slot is one event in one lane; slots are numbered lane by lane, in the order of time within a lane.
 */
import type { TimelineColumns } from './columns'
import { lowerBound } from './sort'

/** Slots to a block: counts and maxima are kept by block, and what is left over is looked at one by one. */
const BLOCK = 32
export const KINDS = 6

export interface LaneIndex {
  readonly slots: number
  /** The event of each slot. */
  readonly rows: Uint32Array
  /** Where each slot's mark stands, milliseconds; ascending within a lane. */
  readonly at: Float64Array
  /** Heavier is higher; among equals a fixed shuffle, so that no two are alike and none clusters. */
  readonly priority: Uint32Array
  /** Counts by kind of all slots before block `b`: `counts[b * KINDS + kind]`. */
  readonly counts: Uint32Array
  /** A segment tree over blocks: the slot of highest priority below each node. */
  readonly tree: Uint32Array
  readonly leaves: number
  readonly kinds: Uint8Array
  readonly from: (lane: number) => number
  readonly to: (lane: number) => number
}

const indices = new WeakMap<TimelineColumns, LaneIndex>()

/** The index of a set of columns, built when first asked for. */
export function laneIndexOf(columns: TimelineColumns): LaneIndex {
  let index = indices.get(columns)
  if (!index) {
    const built = buildLaneIndex(columns)
    index = indexOf(columns, built, built.weights)
    indices.set(columns, index)
  }
  return index
}

/** Mixes the bits of a number (Wellons' lowbias32), so that neighbours get unlike values. */
export function shuffled(value: number): number {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}

/** The part of columns that an index is built of. */
interface Indexed extends Pick<TimelineColumns, 'n' | 'placement' | 'kind' | 'weight'> {
  readonly lanes: Pick<TimelineColumns['lanes'], 'count' | 'offsets' | 'members'>
}

type Weights = Pick<LaneIndex, 'priority' | 'tree' | 'leaves'>
type Counts = Pick<LaneIndex, 'at' | 'kinds' | 'counts'>

/** Counts at once; weights when they are asked for, as not everything that is counted is asked for its weightiest. */
export function buildLaneIndex(columns: Indexed): Counts & { readonly weights: () => Weights } {
  const { lanes } = columns
  const rows = lanes.members
  const slots = rows.length
  // Where one lane holds everything, slots are rows: then nothing is copied.
  const isAll = lanes.count === 1 && slots === columns.n
  const at = isAll ? columns.placement : new Float64Array(slots)
  const kinds = isAll ? columns.kind : new Uint8Array(slots)
  if (!isAll) {
    for (let slot = 0; slot < slots; slot++) {
      at[slot] = columns.placement[rows[slot]!]!
      kinds[slot] = columns.kind[rows[slot]!]!
    }
  }
  const blocks = Math.ceil(slots / BLOCK)
  const counts = new Uint32Array((blocks + 1) * KINDS)
  const running = new Uint32Array(KINDS)
  for (let slot = 0; slot < slots; slot++) {
    if (slot % BLOCK === 0) counts.set(running, (slot / BLOCK) * KINDS)
    running[kinds[slot]!]!++
  }
  counts.set(running, blocks * KINDS)
  let weights: Weights | null = null
  return {
    at,
    kinds,
    counts,
    weights: () => {
      weights ??= buildWeights(columns.weight, rows)
      return weights
    },
  }
}

function indexOf({ lanes }: TimelineColumns, counts: Counts, weights: () => Weights): LaneIndex {
  return {
    slots: lanes.members.length,
    rows: lanes.members,
    at: counts.at,
    kinds: counts.kinds,
    counts: counts.counts,
    get priority() {
      return weights().priority
    },
    get tree() {
      return weights().tree
    },
    get leaves() {
      return weights().leaves
    },
    from: (lane) => lanes.offsets[lane]!,
    to: (lane) => lanes.offsets[lane + 1]!,
  }
}

/** Gives columns an index that was built elsewhere. */
export function adoptLaneIndex(columns: TimelineColumns, built: Counts & Weights): void {
  indices.set(
    columns,
    indexOf(columns, built, () => built),
  )
}

function buildWeights(weight: Uint8Array, rows: Uint32Array): Weights {
  const slots = rows.length
  const priority = new Uint32Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const row = rows[slot]!
    priority[slot] = ((weight[row]! << 29) | (shuffled(row) >>> 3)) >>> 0
  }
  const blocks = Math.ceil(slots / BLOCK)
  let leaves = 1
  while (leaves < blocks) leaves *= 2
  const tree = new Uint32Array(2 * leaves)
  for (let block = 0; block < leaves; block++) {
    let best = Math.min(block * BLOCK, Math.max(0, slots - 1))
    const end = Math.min(slots, (block + 1) * BLOCK)
    for (let slot = best + 1; slot < end; slot++) if (priority[slot]! > priority[best]!) best = slot
    tree[leaves + block] = best
  }
  for (let node = leaves - 1; node >= 1; node--) {
    const left = tree[2 * node]!
    const right = tree[2 * node + 1]!
    tree[node] = (priority[right] ?? 0) > (priority[left] ?? 0) ? right : left
  }
  return { priority, tree, leaves }
}

/** The first slot of a lane whose mark stands at `moment` or later. */
export function slotAt(index: LaneIndex, lane: number, moment: number): number {
  return lowerBound((slot) => index.at[slot]!, moment, index.from(lane), index.to(lane))
}

/** Adds how many slots of each kind there are in `[from, to)` to `into`, from position `start` of it. */
export function countKinds(
  index: LaneIndex,
  from: number,
  to: number,
  into: Uint32Array,
  start: number,
): void {
  if (to - from <= 2 * BLOCK) {
    for (let slot = from; slot < to; slot++) into[start + index.kinds[slot]!]!++
    return
  }
  const first = Math.ceil(from / BLOCK)
  const last = Math.floor(to / BLOCK)
  for (let slot = from; slot < first * BLOCK; slot++) into[start + index.kinds[slot]!]!++
  for (let slot = last * BLOCK; slot < to; slot++) into[start + index.kinds[slot]!]!++
  for (let kind = 0; kind < KINDS; kind++) {
    into[start + kind]! += index.counts[last * KINDS + kind]! - index.counts[first * KINDS + kind]!
  }
}

/** The slot of highest priority in `[from, to)`, which is not empty. */
function heaviest(index: LaneIndex, from: number, to: number): number {
  const { priority, tree, leaves } = index
  let best = from
  const look = (slot: number): void => {
    if (priority[slot]! > priority[best]!) best = slot
  }
  const first = Math.ceil(from / BLOCK)
  const last = Math.floor(to / BLOCK)
  if (first >= last) {
    for (let slot = from + 1; slot < to; slot++) look(slot)
    return best
  }
  for (let slot = from; slot < first * BLOCK; slot++) look(slot)
  for (let slot = last * BLOCK; slot < to; slot++) look(slot)
  for (let low = leaves + first, high = leaves + last; low < high; low >>= 1, high >>= 1) {
    if (low & 1) look(tree[low++]!)
    if (high & 1) look(tree[--high]!)
  }
  return best
}

/** The `k` slots of highest priority in `[from, to)`, highest first; in k log n. */
export function heaviestSlots(index: LaneIndex, from: number, to: number, k: number): readonly number[] {
  const found: number[] = []
  // A heap of ranges by the slot that is heaviest in each.
  const heap: { slot: number; from: number; to: number }[] = []
  const above = (a: number, b: number): boolean =>
    index.priority[heap[a]!.slot]! > index.priority[heap[b]!.slot]!
  const swap = (a: number, b: number): void => {
    const kept = heap[a]!
    heap[a] = heap[b]!
    heap[b] = kept
  }
  const push = (low: number, high: number): void => {
    if (low >= high) return
    heap.push({ slot: heaviest(index, low, high), from: low, to: high })
    for (let i = heap.length - 1; i > 0 && above(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1)
  }
  push(from, to)
  while (found.length < k && heap.length > 0) {
    const top = heap[0]!
    const last = heap.pop()!
    if (heap.length > 0) {
      heap[0] = last
      for (let i = 0, child = 1; child < heap.length; i = child, child = 2 * i + 1) {
        if (child + 1 < heap.length && above(child + 1, child)) child++
        if (!above(child, i)) break
        swap(i, child)
      }
    }
    found.push(top.slot)
    push(top.from, top.slot)
    push(top.slot + 1, top.to)
  }
  return found
}
