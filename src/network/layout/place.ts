/**
 * From positions to pixels: everybody in a box, with the names that there is room for. A pure function of story, positions
 * and box; the moment, filters and focus never move anybody.
 */
import { ARC_GAP, curve } from './arcs'
import { bendOf, curveAt } from './geometry'
import { rootsOf } from './input'
import { type Lines, placeLabels, type Segment, type Wanting } from './labels'
import { byId, length, tenth } from './numbers'
import { roomFor } from './positions'
import { linesInside, shapeOf } from './shapes'
import type {
  NetworkInput,
  NetworkLayout,
  NetworkPositions,
  PlacedLabel,
  PlacedNode,
  Point,
  RoomPositions,
  Size,
} from './types'

/** What passes between two groups: whether there are acts, or standing ties alone. */
interface Between {
  readonly a: string
  readonly b: string
  readonly acts: boolean
}

function between({ pairs, ties }: NetworkInput, rootOf: ReadonlyMap<string, string>): Between[] {
  const found = new Map<string, Between>()
  const add = (from: string, to: string, acts: boolean) => {
    const [f, t] = [rootOf.get(from), rootOf.get(to)]
    if (f === undefined || t === undefined || f === t) return
    const [a, b] = f < t ? [f, t] : [t, f]
    const key = `${a}~${b}`
    if (acts || !found.has(key)) found.set(key, { a, b, acts })
  }
  for (const { from, to } of pairs) add(from, to, true)
  for (const { from, to } of ties) add(from, to, false)
  return [...found.values()]
}

/** Pieces that an arc is cut into: it never leaves them by more than a twentieth of a rem. */
const PIECES = 8

/** Where arcs and ties between the groups will run: the two arcs of a pair as they usually bend, ties straight. */
function linesOf(bonds: readonly Between[], bodies: readonly Wanting[], gap: number): Lines {
  const arcs: Segment[] = []
  const ties: Segment[] = []
  for (const { a, b, acts } of bonds) {
    const [p, q] = [a, b].map((end) => bodies.find(({ id }) => id === end))
    if (!p || !q) continue
    if (!acts) {
      ties.push([p.x, p.y, q.x, q.y])
      continue
    }
    const bend = bendOf(length(q.x - p.x, q.y - p.y), 1)
    for (const { start, control, end } of [curve(p, q, bend, gap), curve(q, p, bend, gap)]) {
      let last = start
      for (let i = 1; i <= PIECES; i++) {
        const next = curveAt(start, control, end, i / PIECES)
        arcs.push([last.x, last.y, next.x, next.y])
        last = next
      }
    }
  }
  return { arcs, ties }
}

/** How many acts each took part in; of a top-level actor, those between its group and others. */
function countActs({ pairs }: NetworkInput, rootOf: ReadonlyMap<string, string>): Map<string, number> {
  const acts = new Map<string, number>()
  const add = (id: string, count: number) => acts.set(id, (acts.get(id) ?? 0) + count)
  for (const { from, to, acts: count } of pairs) {
    const [f, t] = [rootOf.get(from), rootOf.get(to)]
    if (f === undefined || t === undefined) continue
    if (f !== from) add(from, count)
    if (t !== to) add(to, count)
    if (f === t) continue
    add(f, count)
    add(t, count)
  }
  return acts
}

/** Rem to pixels, rounded to a tenth. */
function inPixels(label: PlacedLabel, rem: number): PlacedLabel {
  const p = (value: number) => tenth(value * rem)
  const { box } = label
  return {
    ...label,
    x: p(label.x),
    y: p(label.y),
    lineHeight: p(label.lineHeight),
    size: p(label.size),
    box: { x1: p(box.x1), y1: p(box.y1), x2: p(box.x2), y2: p(box.y2) },
  }
}

/** Names of top-level actors come before all others. */
const TOP = 1e9

/** @param shown the acts and ties that names should keep clear of, where they are not all */
export function placeRoom(
  input: NetworkInput,
  { room, most, at }: RoomPositions,
  size: Size,
  shown: NetworkInput = input,
): NetworkLayout {
  const rem = Math.max(1, size.rem)
  const width = Math.max(1, size.width) / rem
  const height = Math.max(1, size.height) / rem
  // Groups are pulled apart to fill the box, each way by itself; their bodies keep their form.
  const stretch = { x: width / room.width / 100, y: height / room.height / 100 }
  const scale = Math.min(stretch.x, stretch.y, most / 1e4)
  const actors = [...input.actors].sort(byId)
  const rootOf = rootsOf(input)
  const acts = countActs(input, rootOf)
  const index = new Map(actors.map(({ id }, i) => [id, i]))
  const of = (i: number, field: number) => at[4 * i + field] ?? 0
  const centre = (id: string): Point | undefined => {
    const i = index.get(id)
    return i === undefined ? undefined : { x: of(i, 0) * stretch.x, y: of(i, 1) * stretch.y }
  }
  const wanting = actors.map(({ id, kind, label }, i): Wanting => {
    const root = rootOf.get(id) ?? id
    const top = root === id
    const middle = centre(root) ?? { x: 0, y: 0 }
    const r = of(i, 2) * scale
    return {
      id,
      x: top ? middle.x : middle.x + of(i, 0) * scale,
      y: top ? middle.y : middle.y + of(i, 1) * scale,
      r,
      clear: top ? of(i, 3) * scale : 0,
      name: label,
      top,
      inside: top && shapeOf(kind) === 'circle' ? linesInside(label, r) : null,
      side: top ? 0 : (Math.sign(of(i, 3)) as Wanting['side']),
      priority: (top ? TOP : 0) + (acts.get(id) ?? 0),
    }
  })
  const lines = linesOf(between(shown, rootOf), wanting, ARC_GAP / rem)
  const labels = placeLabels(wanting, lines, width, height)
  const nodes = actors.flatMap(({ id, kind }, i): PlacedNode[] => {
    const want = wanting[i]
    const named = labels.get(id)
    if (!want || !named) return []
    return [
      {
        id,
        kind,
        shape: shapeOf(kind),
        root: rootOf.get(id) ?? id,
        x: tenth(want.x * rem),
        y: tenth(want.y * rem),
        r: tenth(want.r * rem),
        label: named.label ? inPixels(named.label, rem) : null,
        focusLabel: inPixels(named.focusLabel, rem),
      },
    ]
  })
  return { ...size, nodes, node: new Map(nodes.map((node) => [node.id, node])) }
}

/**
 * Where everybody stands in a box.
 * @param input actors, pairs and ties of the whole story; their order does not matter
 * @param positions what the solver made of it
 * @param size pixels, and pixels in a rem
 * @returns nodes sorted by id, positions in pixels rounded to a tenth, the same on every machine
 */
export const placeNetwork = (input: NetworkInput, positions: NetworkPositions, size: Size): NetworkLayout =>
  placeRoom(input, roomFor(positions.rooms, size), size)
