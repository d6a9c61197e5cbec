/** From places, moment and camera to marks in pixels: who is in the picture, and which lines. */
import type { Ms } from '../../../dates'
import {
  type Actor,
  isFaint,
  type PairStates,
  READINGS,
  type RelatedPair,
  type RelationsIndex,
  type StandingTie,
  type Story,
  textIn,
  tiesAt,
} from '../../../model'
import type { Box, NodeShape, PlacedArc, PlacedLabel, PlacedNode } from '../../layout'
import {
  type Camera,
  type Fit,
  type LargePlaces,
  largeArc,
  nameBeside,
  placeNames,
  seenAt,
  seenRadius,
} from '../../layout/large'
import type { LineSign } from '../scene'

export interface LargeNode extends PlacedNode {
  readonly key: string
  readonly actor: Actor
  readonly name: string
  readonly top: boolean
}
export interface LargeLine {
  readonly key: string
  readonly pair: RelatedPair
  readonly from: LargeNode
  readonly to: LargeNode
  readonly placed: PlacedArc
  readonly sign: LineSign
  /** Pixels. */
  readonly width: number
  readonly faint: boolean
  readonly acts: number
  readonly activity: number
}
export interface LargeNodes {
  /** Strongest of the whole story first. */
  readonly all: readonly LargeNode[]
  readonly of: ReadonlyMap<string, LargeNode>
}

const shapeOf = ({ kind }: Actor): NodeShape =>
  kind === 'state' ? 'circle' : kind === 'organisation' ? 'square' : kind === 'group' ? 'dashed' : 'dot'

/** Everybody drawn, where the camera sees them. `drawn` says who has a mark. */
export function nodesSeen(
  story: Story,
  lang: string | null,
  places: LargePlaces,
  drawn: (actor: Actor) => boolean,
  fit: Fit,
  camera: Camera,
): LargeNodes {
  const weights = new Map<string, number>()
  const all = places.ids.flatMap((id, i): LargeNode[] => {
    const actor = story.actor.get(id)
    if (!actor || !drawn(actor)) return []
    const top = places.root[i] === i
    // A group is as weighty as its mark is large, whoever of it acts.
    weights.set(id, top ? 1e6 * (places.r[i] as number) : (places.acts[i] as number))
    let beside: PlacedLabel | null = null
    const node: LargeNode = {
      id: actor.id,
      key: `node:${id}`,
      actor,
      name: textIn(actor.short, lang, story.language).text,
      top,
      kind: actor.kind,
      shape: shapeOf(actor),
      root: places.ids[places.root[i] as number] ?? id,
      ...seenAt(places, i, fit, camera),
      r: seenRadius(places, i, fit, camera),
      label: null,
      get focusLabel() {
        beside ??= nameBeside(node, fit)
        return beside
      },
    }
    return [node]
  })
  const weight = (node: LargeNode) => weights.get(node.id) ?? 0
  all.sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1))
  return { all, of: new Map(all.map((node) => [node.id, node])) }
}

/** From this radius on, in rem, a mark is one to keep clear of. */
const BODY = 0.22
/** From this zoom on there is room for the names of those who have nothing to do just now. */
const NEAR = 2

/**
 * The names in the picture: of those who have a line, the weightiest first; the others only from near. By weight over
 * the whole story, so that those who stay keep their place while time moves.
 */
export function namesSeen(
  { all }: LargeNodes,
  lines: readonly LargeLine[],
  fit: Fit,
  { zoom }: Camera,
): ReadonlyMap<string, PlacedLabel> {
  const active = new Set<LargeNode>()
  for (const { from, to } of lines) active.add(from).add(to)
  const rest = zoom >= NEAR ? all.filter((node) => !active.has(node)) : []
  const bodies = all.filter(({ r }) => r > BODY * fit.rem)
  return placeNames([...all.filter((node) => active.has(node)), ...rest], bodies, fit)
}

/**
 * The same while something is in focus: names of what is lit come first, those that had a place keep it, and of the
 * others those stay that are not in the way.
 */
export function namesLit(
  { all }: LargeNodes,
  names: ReadonlyMap<string, PlacedLabel>,
  light: ReadonlySet<string>,
  fit: Fit,
): ReadonlyMap<string, PlacedLabel> {
  const kept = new Map([...names].filter(([key]) => light.has(key)))
  const wanted = all.filter(({ key }) => light.has(key))
  const bodies = wanted.filter(({ r }) => r > BODY * fit.rem)
  const lit = placeNames(wanted, bodies, fit, kept)
  const fresh = [...lit].filter(([key]) => !kept.has(key))
  const rest = [...names].filter(
    ([key, { box }]) => !lit.has(key) && !fresh.some(([, label]) => touches(box, label.box)),
  )
  return new Map([...lit, ...rest])
}

const touches = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

const widthOf = (activity: number, faint: boolean, rem: number): number =>
  (Math.round((faint ? 0.9 : Math.min(1 + 0.4 * Math.sqrt(activity), 4.6)) * 10) / 10) * (rem / 16)

/** Whether anything of an arc is in the picture. */
function inSight({ start, control, end }: PlacedArc, { width, height }: Fit): boolean {
  const [x1, x2] = [Math.min(start.x, control.x, end.x), Math.max(start.x, control.x, end.x)]
  const [y1, y2] = [Math.min(start.y, control.y, end.y), Math.max(start.y, control.y, end.y)]
  return x2 > 0 && y2 > 0 && x1 < width && y1 < height
}

/** Both directions of some pairs, as far as they have acts and are in sight; in the order given. */
export function linesSeen(
  index: RelationsIndex,
  states: PairStates,
  pairs: readonly number[],
  nodes: LargeNodes,
  fit: Fit,
): LargeLine[] {
  const lines: LargeLine[] = []
  for (const p of pairs) {
    const pair = index.pairs[p]
    const a = pair && nodes.of.get(pair.a.id)
    const b = pair && nodes.of.get(pair.b.id)
    if (!pair || !a || !b) continue
    for (const slot of [2 * p, 2 * p + 1]) {
      const acts = states.acts[slot] ?? 0
      if (acts === 0) continue
      const [from, to] = slot % 2 === 0 ? [a, b] : [b, a]
      const placed = largeArc(from, to, fit.rem)
      if (!placed || !inSight(placed, fit)) continue
      const activity = (states.positive[slot] ?? 0) + (states.negative[slot] ?? 0)
      const reading = READINGS[states.reading[slot] ?? 0]
      const faint = isFaint({ acts, quiet: states.quiet[slot] ?? 0 })
      lines.push({
        key: `arc:${placed.key}`,
        pair,
        from,
        to,
        placed,
        sign: reading === 'conflict' || reading === 'cooperation' ? reading : 'ambivalent',
        width: widthOf(activity, faint, fit.rem),
        faint,
        acts,
        activity,
      })
    }
  }
  return lines
}

export interface LargeTie extends StandingTie {
  readonly key: string
  readonly from: LargeNode
  readonly to: LargeNode
  /** Weakened, suspended, or perhaps not there at this moment. */
  readonly loose: boolean
}

/** The standing ties of the moment between those who have a mark: all, or as many as there may be. */
export function tiesSeen(
  story: Story,
  at: Ms,
  { standIn }: RelationsIndex,
  { of }: LargeNodes,
  most: number,
): LargeTie[] {
  const found = tiesAt(story, at).flatMap((standing): LargeTie[] => {
    const { tie, state, certainty } = standing
    const from = of.get(standIn(tie.from)?.id ?? '')
    const to = of.get(standIn(tie.to)?.id ?? '')
    const loose = state === 'weakening' || state === 'suspended' || certainty === 'possible'
    return from && to && from !== to ? [{ ...standing, key: `tie:${tie.id}`, from, to, loose }] : []
  })
  const rank = ({ from, to }: LargeTie) => from.r + to.r
  return found.length <= most ? found : found.sort((a, b) => rank(b) - rank(a)).slice(0, most)
}
