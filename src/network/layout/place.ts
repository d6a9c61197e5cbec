/**
 * From positions to pixels: everybody in a box, with the names that there is room for. A pure function of story, positions
 * and box; the moment, filters and focus never move anybody.
 */
import { ARC_GAP, around, routes } from './arcs'
import { curveAt } from './geometry'
import { rootsOf } from './input'
import { type Lines, placeLabels, type Segment, type Wanting } from './labels'
import { byId, tenth } from './numbers'
import { roomFor } from './positions'
import { nameInside, shapeOf } from './shapes'
import type {
  ArcEnds,
  NetworkInput,
  NetworkLayout,
  NetworkPositions,
  PlacedLabel,
  PlacedNode,
  Point,
  Room,
  RoomPositions,
  Size,
} from './types'

/** What is drawn as a line between two actors. */
export interface Drawing {
  readonly arcs: readonly ArcEnds[]
  readonly ties: readonly ArcEnds[]
}

/** As lines are drawn between groups: both directions where there are acts, a tie where there are none. */
export function groupLines(input: NetworkInput): Drawing {
  const rootOf = rootsOf(input)
  const found = new Map<string, { from: string; to: string; acts: boolean }>()
  const add = (a: string, b: string, acts: boolean) => {
    const [f, t] = [rootOf.get(a), rootOf.get(b)]
    if (f === undefined || t === undefined || f === t) return
    const [from, to] = f < t ? [f, t] : [t, f]
    const key = `${from}~${to}`
    if (acts || !found.has(key)) found.set(key, { from, to, acts })
  }
  for (const { from, to } of input.pairs) add(from, to, true)
  for (const { from, to } of input.ties) add(from, to, false)
  // In an order of their own: where one keeps its number may depend on who came before.
  const all = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  return {
    arcs: all
      .filter(({ acts }) => acts)
      .flatMap(({ from, to }) => [
        { from, to },
        { from: to, to: from },
      ]),
    ties: all.filter(({ acts }) => !acts),
  }
}

/** Pieces that an arc is cut into: it never leaves them by more than a twentieth of a rem. */
const PIECES = 8

/** Where the lines and the numbers on them will be: arcs bent clear of bodies, ties straight. */
function linesOf(drawing: Drawing, bodies: readonly Wanting[], gap: number, { width, height }: Room): Lines {
  const bodyOf = new Map(bodies.map((body) => [body.id, body]))
  const taken = bodies.map((body) => around(body, 2 * body.r, 2 * body.r))
  const nodes = bodies.map(({ id, x, y, r }) => ({ id, x, y, r, label: null }))
  const ground = { nodes, width, height, rem: 1 }
  const arcs = routes(ground, bodyOf, drawing.arcs, gap, taken).flatMap(({ line: { start, control, end } }) =>
    Array.from({ length: PIECES }, (_, i): Segment => {
      const from = curveAt(start, control, end, i / PIECES)
      const to = curveAt(start, control, end, (i + 1) / PIECES)
      return [from.x, from.y, to.x, to.y]
    }),
  )
  const ties = drawing.ties.flatMap(({ from, to }): Segment[] => {
    const [p, q] = [bodyOf.get(from), bodyOf.get(to)]
    return p && q && p !== q ? [[p.x, p.y, q.x, q.y]] : []
  })
  return { arcs, badges: taken.slice(bodies.length), ties }
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

/** @param drawing the lines that names keep clear of, where they are not those between the groups of the whole story */
export function placeRoom(
  input: NetworkInput,
  { room, most, at }: RoomPositions,
  size: Size,
  drawing: Drawing = groupLines(input),
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
      inside: top && shapeOf(kind) === 'circle' ? nameInside(label, r) : null,
      side: top ? 0 : (Math.sign(of(i, 3)) as Wanting['side']),
      priority: (top ? TOP : 0) + (acts.get(id) ?? 0),
    }
  })
  const lines = linesOf(drawing, wanting, ARC_GAP / rem, { width, height })
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
 * @param drawing the lines that are drawn, where they are not those between groups: names keep clear of them
 * @param like the room that they are arranged for, where that is another: so they are, and are pulled to `size`
 * @returns nodes sorted by id, positions in pixels rounded to a tenth, the same on every machine
 */
export const placeNetwork = (
  input: NetworkInput,
  positions: NetworkPositions,
  size: Size,
  drawing?: Drawing,
  like = size,
): NetworkLayout => placeRoom(input, roomFor(positions.rooms, like), size, drawing)
