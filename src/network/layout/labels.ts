/**
 * Names of actors: greedy by priority, eight positions around the mark, nothing over anything else. Priority comes
 * from the whole story, so that names do not come and go with time. (After Kittivorawong, Moritz, Wongsuphasawat and
 * Heer, "Fast and flexible overlap detection for chart labeling with occupancy bitmap", 2020; with so few labels
 * boxes are compared directly.)
 */
import { hits, touches } from './geometry'
import { breakName, type InsideName, type LabelStyle, NAME, SMALL, widthOf } from './shapes'
import type { Box, PlacedLabel } from './types'

/** A node that wants a name, all lengths in rem. */
export interface Wanting {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly r: number
  /** What the name keeps clear of beyond the mark: the rings of people around a state. */
  readonly clear: number
  readonly name: string
  readonly top: boolean
  /** How it fits inside the mark, or null. */
  readonly inside: InsideName | null
  /** Where the arrangement planned it: beside (-1, 1) or under (0). */
  readonly side: -1 | 0 | 1
  /** Larger first. */
  readonly priority: number
}

type Place = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1]
const BESIDE: readonly Place[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, 1],
  [0, -1],
]
const UNDER: readonly Place[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
]

/** Rem: nearer to the sides of the picture no name stands that can stand elsewhere. */
const EDGE = 0.4

function block(lines: readonly string[], style: LabelStyle) {
  return { w: Math.max(...lines.map((line) => widthOf(line, style))), h: lines.length * style.line }
}

function labelAt(
  node: Wanting,
  lines: readonly string[],
  style: LabelStyle,
  [dx, dy]: Place,
  further: number,
  width: number,
): PlacedLabel {
  const { w, h } = block(lines, style)
  const slant = dx !== 0 && dy !== 0 ? 0.72 : 1
  const r = (node.r + node.clear + further) * slant
  // Above and below, it slides off the picture's edge as long as it is over or under its mark.
  const slide = Math.min(
    w / 2,
    Math.max(EDGE + w / 2 - node.x, 0) || Math.min(width - EDGE - w / 2 - node.x, 0),
  )
  const x = dx === 0 ? node.x + Math.max(-w / 2, slide) : node.x + dx * (r + 0.28)
  const middle = dy === 0 ? node.y : node.y + dy * (r + h / 2 + (dx === 0 ? 0.14 : 0.02))
  const left = dx === 0 ? x - w / 2 : dx > 0 ? x : x - w
  return {
    lines,
    x,
    y: middle - h / 2 + style.line / 2,
    lineHeight: style.line,
    size: style.size,
    anchor: dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end',
    inside: false,
    box: { x1: left, x2: left + w, y1: middle - h / 2, y2: middle + h / 2 },
  }
}

function labelInside(node: Wanting, { lines, scale }: InsideName): PlacedLabel {
  const full = block(lines, NAME)
  const [w, h] = [scale * full.w, scale * full.h]
  const line = scale * NAME.line
  return {
    lines,
    x: node.x,
    y: node.y - h / 2 + line / 2,
    lineHeight: line,
    size: scale * NAME.size,
    anchor: 'middle',
    inside: true,
    box: { x1: node.x - w / 2, x2: node.x + w / 2, y1: node.y - h / 2, y2: node.y + h / 2 },
  }
}

/** Where a name may stand, the planned place first, and what it costs to stand there. */
function candidates(node: Wanting, width: number): Candidate[] {
  if (node.inside) return [{ label: labelInside(node, node.inside), cost: 0 }]
  const style = node.top ? NAME : SMALL
  const places =
    node.side === 0 && node.top
      ? UNDER
      : node.side < 0
        ? BESIDE.map(([x, y]): Place => [-x as Place[0], y])
        : BESIDE
  const texts: (readonly string[])[] = [[node.name]]
  const broken = breakName(node.name)
  if (broken.length > 1) {
    if (node.top && widthOf(node.name, NAME) > 7) texts.unshift(broken)
    else texts.push(broken)
  }
  // A state without a name is nobody: its name may stand further off.
  const steps = node.top ? [0, 0.6, 1.2] : [0]
  return steps.flatMap((further) =>
    texts
      .flatMap((lines) => places.map((place) => labelAt(node, lines, style, place, further, width)))
      .map((label, i) => ({ label, cost: (node.top ? 0.3 : 1) * i + FURTHER * further })),
  )
}

interface Candidate {
  readonly label: PlacedLabel
  readonly cost: number
}
/** What a rem of distance costs a name: rather than apart from what it names, it lies on a line or two. */
const FURTHER = 24

const crossesBox = ([x1, y1, x2, y2]: Segment, box: Box): boolean =>
  hits(x1, y1, x2, y2, box.x1 + 0.1, box.y1 + 0.15, box.x2 - 0.1, box.y2 - 0.15)
/** An arc is as wide as it is busy, what counts is where letters are, and a curve leaves its pieces a little. */
const liesOn = ([x1, y1, x2, y2]: Segment, box: Box): boolean =>
  hits(x1, y1, x2, y2, box.x1 - 0.12, box.y1 - 0.02, box.x2 + 0.12, box.y2 + 0.02)

export interface Labelled {
  readonly label: PlacedLabel | null
  readonly focusLabel: PlacedLabel
}

/** A piece of a line, rem. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number]

/** What runs between actors: names of people never lie on arcs and their numbers, and rather not on ties either. */
export interface Lines {
  readonly arcs: readonly Segment[]
  /** Where the numbers of the arcs are to stand. */
  readonly badges: readonly Box[]
  readonly ties: readonly Segment[]
}

/** What it costs the name of a top-level actor, which has to be told, to lie on an arc: more than any other place. */
const ON_ARC = 3
/** The same for a number, which then has to go elsewhere. */
const ON_BADGE = 5
/** What it costs a name to stand at the edge of the picture. */
const AT_EDGE = 4

/**
 * Places the names of `nodes` in a `width` by `height` box (rem).
 * @returns by id; `label` is null where no place was free
 */
export function placeLabels(
  nodes: readonly Wanting[],
  { arcs, badges, ties }: Lines,
  width: number,
  height: number,
): Map<string, Labelled> {
  const out = new Map<string, Labelled>()
  const taken: Box[] = []
  const bodies = nodes.map((node) => ({
    id: node.id,
    box: { x1: node.x - node.r, x2: node.x + node.r, y1: node.y - node.r, y2: node.y + node.r },
  }))
  const inBounds = (b: Box, air = 0) => b.x1 >= air && b.y1 >= 0 && b.x2 <= width - air && b.y2 <= height
  const order = [...nodes].sort(
    (a, b) =>
      Number(b.inside !== null) - Number(a.inside !== null) ||
      b.priority - a.priority ||
      (a.id < b.id ? -1 : 1),
  )
  for (const node of order) {
    const all = candidates(node, width)
    const free = all.filter(
      ({ label }) =>
        label.inside ||
        (inBounds(label.box) &&
          !taken.some((box) => touches(label.box, box, 0.02)) &&
          !bodies.some((body) => body.id !== node.id && touches(label.box, body.box, 0.06)) &&
          (node.top ||
            (!badges.some((box) => touches(label.box, box)) &&
              !arcs.some((line) => liesOn(line, label.box))))),
    )
    // The planned place comes first, but one that no line runs through is better.
    const price = ({ label, cost }: Candidate) =>
      cost +
      (inBounds(label.box, EDGE) ? 0 : AT_EDGE) +
      ON_ARC * arcs.filter((line) => liesOn(line, label.box)).length +
      ON_BADGE * badges.filter((box) => touches(label.box, box)).length +
      ties.filter((line) => crossesBox(line, label.box)).length
    let best: PlacedLabel | null = null
    let least = Infinity
    for (const candidate of free) {
      const cost = price(candidate)
      if (cost >= least) continue
      least = cost
      best = candidate.label
    }
    if (best) taken.push(best.box)
    const fallback = best ?? (all.find(({ label }) => inBounds(label.box)) ?? all[0])?.label
    if (fallback) out.set(node.id, { label: best, focusLabel: fallback })
  }
  return out
}
