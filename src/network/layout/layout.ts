/**
 * The network's layout: who stands where, for a story and a size. A pure function of both; time, filters and focus
 * never move anybody.
 */
import { type Arrangement, arrangements, type LabelDepth } from './arrange'
import { type Clustered, clusterActors } from './clusters'
import { unionPositions } from './forces'
import { bendOf } from './geometry'
import { type Labelled, placeLabels, type Segment, type Wanting } from './labels'
import { byId, length, tenth, weightOf } from './numbers'
import { separate } from './separate'
import { type Settled, settle } from './settle'
import { type RootShape, rootShape, shapeOf } from './shapes'
import { type Room, spread } from './spread'
import type { NetworkInput, NetworkLayout, PlacedLabel, PlacedNode, Point, Size } from './types'

/**
 * Sizes in rem that are laid out afresh; anything between is the next smaller one, pulled apart to fill the room. So
 * nobody jumps while a window is being dragged, but at these sizes.
 */
const CLASSES = [10, 12, 14, 16, 18, 20, 22, 25, 28, 32, 36, 42, 48, 56, 66, 80, 96, 116, 140, 170, 210]
/** What is tried in turn until the groups have room: how much is named, and how large bodies are. */
const STYLES: readonly (readonly [LabelDepth, number])[] = [
  ['all', 1.15],
  ['all', 1],
  ['all', 0.85],
  ['roots', 1],
  ['roots', 0.8],
  ['none', 0.8],
  ['none', 0.6],
  ['none', 0.45],
  ['none', 0.3],
  ['none', 0.2],
]
/** Share of the room that boxes may cover. */
const FULL = [0.2, 0.42, 0.5, 0.42, 0.42, 0.42, 0.42, 0.45, 0.5, 1]

const classOf = (value: number): number =>
  CLASSES.reduce((best, size) => (size <= value ? size : best), Math.min(value, CLASSES[0] ?? value))

interface Plan {
  readonly shapes: readonly RootShape[]
  readonly options: readonly (readonly Arrangement[])[]
  readonly scale: number
}

function plan({ clusters }: Clustered, labels: LabelDepth, scale: number): Plan {
  const most = clusters.reduce((max, cluster) => Math.max(max, cluster.acts), 1)
  const shapes = clusters.map((cluster) => rootShape(cluster, cluster.acts / most, scale))
  const options = clusters.map((cluster, i) => {
    const shape = shapes[i]
    return shape ? arrangements(cluster, shape, scale, labels) : []
  })
  return { shapes, options, scale }
}

/** Where the groups of a story stand in a room, how they are arranged, and what passes between them. */
export interface Solution {
  readonly clustered: Clustered
  readonly plan: Plan
  readonly settled: Settled
}

function covered({ options }: Plan): number {
  let sum = 0
  for (const [first] of options) {
    for (const box of first?.boxes ?? []) sum += (box.x2 - box.x1 + 0.4) * (box.y2 - box.y1 + 0.4)
  }
  return sum
}

function solve(clustered: Clustered, room: Room): { plan: Plan; settled: Settled } {
  const start = unionPositions(clustered)
  let last: { plan: Plan; settled: Settled } | null = null
  for (const [i, [labels, scale]] of STYLES.entries()) {
    const tried = plan(clustered, labels, scale)
    if (covered(tried) > (FULL[i] ?? 1) * room.width * room.height && i < STYLES.length - 1) continue
    const settled = settle(spread(start, room), tried.options, clustered.bonds, room)
    const left = separate(settled, tried.options, room)
    last = { plan: tried, settled }
    if (left <= 0) break
  }
  return last ?? { plan: plan(clustered, 'none', 1), settled: { points: [], chosen: [] } }
}

/** The last few solutions: the sizes that a page passes through on its way to the screen often share one. */
const recent: { readonly key: string; readonly solution: Solution }[] = []

function solved(input: NetworkInput, room: Room): Solution {
  const key = JSON.stringify([room.width, room.height, input])
  const found = recent.find((entry) => entry.key === key)
  if (found) return found.solution
  const clustered = clusterActors(input)
  const solution = { clustered, ...solve(clustered, room) }
  recent.unshift({ key, solution })
  recent.length = Math.min(recent.length, 4)
  return solution
}

export interface Solved {
  readonly solution: Solution
  /** The room that it is a solution for, rem: it is pulled apart to fill the whole. */
  readonly room: Room
}

/** The layout's first half: groups in the room of their size class. */
export function solveFor(input: NetworkInput, size: Size): Solved {
  const whole = wholeOf(size)
  const room: Room = { width: classOf(whole.width), height: classOf(whole.height) }
  return { solution: solved(input, room), room }
}

/** Rem. */
const wholeOf = ({ width, height, rem }: Size): Room => ({
  width: Math.max(1, width) / Math.max(1, rem),
  height: Math.max(1, height) / Math.max(1, rem),
})

/** Roughly where arcs and ties between the groups will run: arcs as two straight pieces each, ties as one. */
function linesOf({ bonds }: Clustered, { points }: Settled, stretch: Point): Segment[] {
  return bonds.flatMap((bond): Segment[] => {
    const [a, b] = [points[bond.a], points[bond.b]]
    if (!a || !b) return []
    const p = { x: a.x * stretch.x, y: a.y * stretch.y }
    const q = { x: b.x * stretch.x, y: b.y * stretch.y }
    if (bond.acts === 0) return [[p.x, p.y, q.x, q.y]]
    const d = length(q.x - p.x, q.y - p.y) || 1
    const bend = bendOf(d, 1)
    return [-bend, bend].flatMap((side): Segment[] => {
      const x = (p.x + q.x) / 2 + ((q.y - p.y) / d) * side
      const y = (p.y + q.y) / 2 - ((q.x - p.x) / d) * side
      return [
        [p.x, p.y, x, y],
        [x, y, q.x, q.y],
      ]
    })
  })
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

/**
 * Lays out a network.
 * @param input actors, pairs and ties of the whole story; their order does not matter
 * @param size pixels, and pixels in a rem
 * @returns nodes sorted by id, positions in pixels rounded to a tenth, the same on every machine
 */
export function networkLayout(input: NetworkInput, size: Size): NetworkLayout {
  return placed(input, solveFor(input, size), size)
}

/** The layout's second half: everybody in their group, and names, in pixels. */
export function placed(input: NetworkInput, { solution, room }: Solved, size: Size): NetworkLayout {
  const { clustered, plan, settled } = solution
  const rem = Math.max(1, size.rem)
  const whole = wholeOf(size)
  const stretch = { x: whole.width / room.width, y: whole.height / room.height }

  const acts = new Map<string, number>()
  for (const pair of input.pairs) {
    acts.set(pair.from, (acts.get(pair.from) ?? 0) + pair.acts)
    acts.set(pair.to, (acts.get(pair.to) ?? 0) + pair.acts)
  }
  const wanting: Wanting[] = []
  clustered.clusters.forEach((cluster, i) => {
    const at = settled.points[i]
    const shape = plan.shapes[i]
    if (!at || !shape) return
    const x = at.x * stretch.x
    const y = at.y * stretch.y
    const { id, label } = cluster.root
    const arrangement = plan.options[i]?.[settled.chosen[i] ?? 0]
    const many = weightOf(cluster.acts)
    wanting.push({
      id,
      x,
      y,
      r: shape.r,
      clear: arrangement?.clear ?? 0,
      name: label,
      top: true,
      inside: shape.inside,
      side: 0,
      priority: 100 + many,
    })
    for (const place of arrangement?.places ?? []) {
      const member = cluster.members.find((actor) => actor.id === place.id)
      if (!member) continue
      wanting.push({
        id: member.id,
        x: x + place.x,
        y: y + place.y,
        r: place.r,
        clear: 0,
        name: member.label,
        top: false,
        inside: null,
        side: place.side,
        priority: weightOf(acts.get(member.id) ?? 0),
      })
    }
  })
  const labels = placeLabels(wanting, linesOf(clustered, settled, stretch), whole.width, whole.height)
  const place = new Map(wanting.map((want) => [want.id, want]))
  const nodes: PlacedNode[] = [...input.actors].sort(byId).flatMap((actor) => {
    const want = place.get(actor.id)
    const named: Labelled | undefined = labels.get(actor.id)
    if (!want || !named) return []
    return [
      {
        id: actor.id,
        kind: actor.kind,
        shape: shapeOf(actor.kind),
        root: clustered.clusters[clustered.of.get(actor.id) ?? 0]?.root.id ?? actor.id,
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
