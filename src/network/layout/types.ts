/**
 * Shapes of the network's layout. Lengths inside the layout are in rem (the page's text size), so that doubled text
 * gives the same picture with doubled room; what comes out is in pixels, rounded to a tenth.
 */
import type { ActorKind } from '../../model'

export interface InputActor {
  readonly id: string
  readonly kind: ActorKind
  /** The actor it belongs to, or null. */
  readonly parent: string | null
  /** The short name, in the language shown. */
  readonly label: string
  /** The short names in all languages, where there are several: nobody moves when another is chosen. */
  readonly names?: readonly string[]
}
/** Acts that `from` did to `to` over the whole story. */
export interface InputPair {
  readonly from: string
  readonly to: string
  readonly acts: number
  /** How many acts of the story, of anybody, come before the first of these; 0 where it is left out. */
  readonly since?: number
}
export interface InputTie {
  readonly id: string
  readonly from: string
  readonly to: string
}
/** All that positions depend on: never the reader's moment or way. */
export interface NetworkInput {
  readonly actors: readonly InputActor[]
  readonly pairs: readonly InputPair[]
  readonly ties: readonly InputTie[]
}
/** Rem. */
export interface Room {
  readonly width: number
  readonly height: number
}
/** Where everybody stands in a room. Lengths are hundredths of a rem, whole, so that they are the same on every machine. */
export interface RoomPositions {
  /** Rem. */
  readonly room: Room
  /** How much the bodies may be magnified in a larger room, percent: they are drawn small where it was crowded. */
  readonly most: number
  /**
   * Four numbers an actor, in the order of their ids. Of a top-level actor: x, y, radius, and how far its name keeps
   * clear of it for its people. Of another: x and y from its top-level actor, radius, and the side where its name was
   * planned (-1, 0, 1).
   */
  readonly at: readonly number[]
  /** How the solver went about it, to go on from there for one moment: what it tried, and each group's arrangement. */
  readonly style: number
  readonly chosen: readonly number[]
}
/** What the solver knows of a story, small enough to come with its page. */
export interface NetworkPositions {
  /** Of the story that it is for, and of the solver: `positionsKey`. */
  readonly key: string
  readonly rooms: readonly RoomPositions[]
}
export interface Size {
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Pixels in a rem. */
  readonly rem: number
}
export interface Point {
  readonly x: number
  readonly y: number
}
/** An axis-parallel box, `x1 <= x2`. */
export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}
export type NodeShape = 'circle' | 'square' | 'dashed' | 'dot'
export interface PlacedLabel {
  readonly lines: readonly string[]
  /** Where the first line's middle stands, by `anchor`. */
  readonly x: number
  readonly y: number
  readonly lineHeight: number
  readonly size: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly inside: boolean
  readonly box: Box
}
export interface PlacedNode {
  readonly id: string
  readonly kind: ActorKind
  readonly shape: NodeShape
  /** The top-level actor it stands around; its own id for a top-level actor. */
  readonly root: string
  readonly x: number
  readonly y: number
  readonly r: number
  /** Null where there was no room: it is shown when the node is in focus. */
  readonly label: PlacedLabel | null
  /** The label it gets in focus: as `label`, or the best of the full places. */
  readonly focusLabel: PlacedLabel
}
export interface NetworkLayout extends Size {
  /** Sorted by id. */
  readonly nodes: readonly PlacedNode[]
  readonly node: ReadonlyMap<string, PlacedNode>
}
/** A directed line to draw: acts of `from` towards `to`. */
export interface ArcEnds {
  readonly from: string
  readonly to: string
}
export interface PlacedArc extends ArcEnds {
  readonly key: string
  /** Start at one border, control point, end at the other: a quadratic curve. */
  readonly start: Point
  readonly control: Point
  readonly end: Point
  /** Unit vector along which it arrives. */
  readonly heading: Point
  readonly badge: Point
  /** There is no free place for the badge: it is shown while the arc is in focus. */
  readonly crowded: boolean
}
export interface PlacedTie {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly start: Point
  readonly control: Point
  readonly end: Point
  /** The middle of the tie's label; null for a tie that has none. */
  readonly label: Point | null
  /** There is no free place for the label: it is shown while the tie is lit. */
  readonly crowded: boolean
}
