/** What is said of a line or an actor of a large network: worked out only for those that are asked about. */
import type { Ms } from '../../../dates'
import {
  type Actor,
  type EventId,
  type PairStates,
  type RelationSettings,
  type RelationsIndex,
  type Story,
  tiesAt,
} from '../../../model'
import type { PlacedTie } from '../../layout'
import type { Contact } from '../contacts'
import { readLines } from '../readings'
import { arcOf, type Scene, type SceneArc, type SceneNode, tieOf } from '../scene'
import type { LargeLine, LargeNode, LargeTie } from './marks'

export interface Moment {
  readonly story: Story
  readonly index: RelationsIndex
  readonly states: PairStates
  readonly at: Ms
  readonly visible: ReadonlySet<EventId> | null
  readonly settings: RelationSettings | undefined
  readonly rem: number
}

/** The pairs of each actor, by their positions. */
export function pairsByActor({ pairs }: RelationsIndex): ReadonlyMap<Actor, readonly number[]> {
  const out = new Map<Actor, number[]>()
  pairs.forEach(({ a, b }, p) => {
    for (const end of [a, b]) {
      const list = out.get(end)
      if (list) list.push(p)
      else out.set(end, [p])
    }
  })
  return out
}

/** The line with its acts up to now, as the small network has it. */
export function arcDetail(line: LargeLine, { index, at, visible, settings, rem }: Moment): SceneArc | null {
  const { from, to, pair } = line
  const acts = pair.acts.filter((act) => index.standIn(act.from) === from.actor)
  const whole = { key: line.placed.key, from: from.actor, to: to.actor, acts, summed: true }
  const [reading] = readLines([whole], { single: index, grouped: index }, at, visible, settings)
  return reading ? arcOf(reading, line.placed, rem) : null
}

/** With how many others an actor has had to do by now, and with whom most. */
export function contactDetail(actor: Actor, own: readonly number[], { index, states }: Moment): Contact {
  let [partners, did, received, most] = [0, 0, 0, 0]
  let strongest: Actor | null = null
  for (const p of own) {
    const pair = index.pairs[p]
    if (!pair) continue
    const forth = states.acts[2 * p] ?? 0
    const back = states.acts[2 * p + 1] ?? 0
    if (forth + back === 0) continue
    partners++
    did += pair.a === actor ? forth : back
    received += pair.a === actor ? back : forth
    if (forth + back > most) {
      most = forth + back
      strongest = pair.a === actor ? pair.b : pair.a
    }
  }
  return { partners, did, received, strongest }
}

/** A mark with whom it has to do; `own` are positions of its pairs. */
export const nodeDetail = (node: LargeNode, own: readonly number[], moment: Moment): SceneNode => ({
  key: node.key,
  actor: node.actor,
  placed: node,
  contact: contactDetail(node.actor, own, moment),
})

/** As much of a scene as the card about one thing needs. */
export function sceneAbout(
  key: string,
  nodes: readonly LargeNode[],
  lines: readonly LargeLine[],
  ties: readonly LargeTie[],
  byActor: ReadonlyMap<Actor, readonly number[]>,
  moment: Moment,
): Scene {
  const node = nodes.find((found) => found.key === key)
  const line = lines.find((found) => found.key === key)
  const arc = line ? arcDetail(line, moment) : null
  const standing = tiesAt(moment.story, moment.at).filter(({ tie }) =>
    node ? tie.from === node.actor || tie.to === node.actor : `tie:${tie.id}` === key,
  )
  return {
    arcs: arc ? [arc] : [],
    nodes: node ? [nodeDetail(node, byActor.get(node.actor) ?? [], moment)] : [],
    ties: standing.map((now) => {
      const seen = ties.find((tie) => tie.key === `tie:${now.tie.id}`)
      return tieOf(now.tie, seen ? tiePlace(seen) : NOWHERE, now)
    }),
  }
}

/** Where a tie runs: straight from mark to mark, which lie over its ends. */
export function tiePlace({ tie, from, to }: LargeTie): PlacedTie {
  const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return { id: tie.id, from: from.id, to: to.id, start: from, control, end: to, label: null, crowded: true }
}
const ORIGIN = { x: 0, y: 0 }
/** Of a tie that is named and not drawn. */
const NOWHERE: PlacedTie = {
  id: '',
  from: '',
  to: '',
  start: ORIGIN,
  control: ORIGIN,
  end: ORIGIN,
  label: null,
  crowded: true,
}
