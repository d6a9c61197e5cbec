/** What the picture shows at a moment: lines with their looks, ties that hold, and what each actor has to do with whom. */
import type { Ms } from '../../dates'
import {
  type Actor,
  type ActorId,
  type StandingTie,
  type Story,
  type Tie,
  type TiePhase,
  type TieState,
  textIn,
  tiesAt,
} from '../../model'
import type { NetworkLayout, PlacedArc, PlacedLines, PlacedNode, PlacedTie } from '../layout'
import type { Contact } from './contacts'
import type { NetworkDetail } from './detail'
import { isDrawn } from './detail'
import type { LineReading } from './readings'

export type LineSign = 'cooperation' | 'conflict' | 'ambivalent'

export interface SceneArc extends LineReading {
  readonly key: string
  readonly placed: PlacedArc
  readonly sign: LineSign
  /** Pixels. */
  readonly width: number
  /** Whether there is anything up to now. */
  readonly on: boolean
}
export interface SceneTie {
  readonly key: string
  readonly tie: Tie
  readonly placed: PlacedTie
  readonly on: boolean
  /** `weakening`, `suspended`… where the story says so for this moment. */
  readonly state: TieState | null
  /** What says so. */
  readonly phase: TiePhase | null
  /** Whether its beginning or end may lie on the other side of this moment. */
  readonly possible: boolean
}
export interface SceneNode {
  readonly key: string
  readonly actor: Actor
  readonly placed: PlacedNode
  readonly contact: Contact
}
export interface Scene {
  readonly arcs: readonly SceneArc[]
  readonly ties: readonly SceneTie[]
  readonly nodes: readonly SceneNode[]
}

const signOf = ({ state }: LineReading): LineSign =>
  state.reading === 'conflict' || state.reading === 'cooperation' ? state.reading : 'ambivalent'

/** Width grows with the root of activity: five hostile deeds are twice as wide as one, not five times. */
const widthOf = ({ state, faint }: LineReading, rem: number): number =>
  (Math.round((faint ? 1.2 : Math.min(1.3 + 0.6 * Math.sqrt(state.activity), 5.2)) * 10) / 10) * (rem / 16)

/** Pixels from the tip of an arrow's head to its back. */
export const headLength = (width: number, rem: number): number => (5 + 1.7 * width) * (rem / 16)

/** How a line looks at its moment. */
export const arcOf = (reading: LineReading, placed: PlacedArc, rem: number): SceneArc => ({
  ...reading,
  key: `arc:${reading.line.key}`,
  placed,
  sign: signOf(reading),
  width: widthOf(reading, rem),
  on: reading.state.acts > 0,
})

/** How a tie looks at its moment. */
export const tieOf = (tie: Tie, placed: PlacedTie, now: StandingTie | undefined): SceneTie => ({
  key: `tie:${tie.id}`,
  tie,
  placed,
  on: now !== undefined,
  state: now?.state ?? null,
  phase: now?.phase ?? null,
  possible: now?.certainty === 'possible',
})

/**
 * Joins places and readings: all lines and ties that may ever be shown, each with whether it is there at
 * `at`.
 * @param lines as `placeLines` has put them in `layout`
 * @param opened groups drawn actor by actor
 */
export function sceneAt(
  story: Story,
  layout: NetworkLayout,
  lines: PlacedLines,
  readings: readonly LineReading[],
  contactOf: (actor: Actor) => Contact,
  at: Ms,
  detail: NetworkDetail,
  opened: ReadonlySet<ActorId>,
): Scene {
  const placed = new Map(lines.arcs.map((arc) => [arc.key, arc]))
  const arcs = readings.flatMap((reading): SceneArc[] => {
    const arc = placed.get(reading.line.key)
    return arc ? [arcOf(reading, arc, layout.rem)] : []
  })
  const standing = new Map(tiesAt(story, at).map((found) => [found.tie.id as string, found]))
  const ties = lines.ties.flatMap((placedTie): SceneTie[] => {
    const tie = story.tie.get(placedTie.id)
    if (!tie) return []
    return [tieOf(tie, placedTie, standing.get(tie.id))]
  })
  const nodes = layout.nodes.flatMap((node): SceneNode[] => {
    const actor = story.actor.get(node.id)
    if (!actor || !isDrawn(actor, detail, opened)) return []
    return [{ key: `node:${actor.id}`, actor, placed: node, contact: contactOf(actor) }]
  })
  return { arcs, ties, nodes }
}

/** The short name of an actor in the reader's language. */
export const nameOf = (actor: Actor, lang: string | null, story: Pick<Story, 'language'>): string =>
  textIn(actor.short, lang, story.language).text
