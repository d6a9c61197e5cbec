/**
 * View: everything a person can choose. Small, plain, serialisable; the address bar is one.
 * A picture is a pure function of (Story, View).
 */
import type { ActorId, EventId, EventKind, Scale, SceneId, Status, ThreadId } from '../model'

/**
 * What the dossier is about: one actor, or two (`a` sorts before `b`), or how two are connected, which reads from one
 * to the other; an end not chosen yet is null.
 */
export type Subject =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly a: ActorId; readonly b: ActorId }
  | { readonly kind: 'path'; readonly from: ActorId | null; readonly to: ActorId | null }

export type LaneKey = 'thread' | 'actor' | 'kind' | 'place' | 'none'
/** What lanes are sorted by, or their ids as the reader has put them; those not named follow in the story's order. */
export type LaneOrder = 'story' | 'first' | 'activity' | 'name' | readonly string[]

export interface View {
  /** Where the reader is: the event in focus in the document and on the stage. */
  readonly event: EventId | null
  /** The open dossier. */
  readonly subject: Subject | null
  /** The time cursor, EDTF. Null: it stands at `event`, or at the end of the story where there is none. */
  readonly at: string | null
  /** The visible range, EDTF. Null: the story's own end on that side. */
  readonly from: string | null
  readonly to: string | null
  readonly lanes: LaneKey
  readonly order: LaneOrder
  /** Lanes that are collapsed to one slim row, in the story's order. */
  readonly closed: readonly string[]
  /** Whether all links between events are drawn, not only those of the chosen one. */
  readonly links: boolean
  /** Filters: empty is everything. Events that match one value of every filter in use are shown. */
  readonly actors: readonly ActorId[]
  readonly threads: readonly ThreadId[]
  readonly kinds: readonly EventKind[]
  readonly status: readonly Status[]
  /** Search words. */
  readonly q: string
  readonly scene: SceneId | null
  readonly view: 'both' | 'timeline' | 'network'
  readonly axis: 'broken' | 'true'
  /** What the lines of relations are computed with: the scale, and the half-life in days. */
  readonly scale: Scale
  readonly half: '30' | '90' | '365' | 'none'
  /** How much of the groups the network draws: only states, sums with people around them, or every line. */
  readonly detail: 'states' | 'groups' | 'actors'
  /** Groups drawn actor by actor though `detail` sums the others, in the story's order. */
  readonly open: readonly ActorId[]
  /** How many relations of a large network are drawn: the strongest; `auto`: as many as its room has place for. */
  readonly most: '25' | '50' | '100' | '200' | '400' | '800' | 'auto'
  /** What part of a large network is looked at (`nearText`); null: the whole. */
  readonly near: string | null
  /** The moment that the network is compared with, EDTF; null: one moment is shown. */
  readonly compare: string | null
  /** Actors stand where the whole story puts them, or where the moment does. */
  readonly arrange: 'story' | 'moment'
  /** Whether camps are marked: a hypothesis. */
  readonly camps: boolean
  /** `side`: beside the document; `full`: the stage has the whole window. */
  readonly stage: 'side' | 'full'
  /** BCP 47; null is the story's own. */
  readonly lang: string | null
  readonly theme: 'auto' | 'light' | 'dark'
  /** How much is said, to those who listen, of what comes into focus. */
  readonly say: 'short' | 'normal' | 'full'
}
