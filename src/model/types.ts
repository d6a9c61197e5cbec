/**
 * The Story in memory: one validated file, frozen and indexed. It never changes while it is looked at.
 * `buildStory` makes it; the other functions of this folder ask it questions.
 */
import type { Bounds, EdtfDate, Ms } from '../dates'

declare const idOf: unique symbol
/** An id of the story file, branded by the list it belongs to. */
export type Id<List extends string> = string & { readonly [idOf]: List }
export type EventId = Id<'events'>
export type ActorId = Id<'actors'>
export type VoiceId = Id<'voices'>
export type PlaceId = Id<'places'>
export type ThreadId = Id<'threads'>
export type SourceId = Id<'sources'>
export type TieId = Id<'ties'>
export type SceneId = Id<'scenes'>

/** Words of a story: plain, in the story's own language, or by BCP 47 tag. */
export type Text = string | Readonly<Record<string, string>>

/** established: nobody contests it; reported: one source says so; disputed: accounts differ; unconfirmed: a rumour. */
export type Status = 'established' | 'reported' | 'disputed' | 'unconfirmed'
export type ActorKind = 'state' | 'person' | 'agency' | 'media' | 'organisation' | 'company' | 'group'
export type Quadrant = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict'
/** What an event is in a filter or a lane: its strongest act's quadrant, an incident, or context (no acts). */
export type EventKind = Quadrant | 'incident' | 'context'
export type Stance = 'asserts' | 'alleges' | 'denies' | 'confirms' | 'regrets' | 'interprets'
export type LinkKind = 'after' | 'response-to' | 'consequence-of'

export interface Citation {
  readonly source: Source
  /** Where in the source: "para. 2". */
  readonly at: Text | null
}
export interface Source {
  readonly id: SourceId
  readonly title: Text
  readonly publisher: Text | null
  readonly author: string | null
  /** EDTF. */
  readonly date: EdtfDate | null
  readonly url: string | null
  readonly archivedUrl: string | null
}
export interface Actor {
  readonly id: ActorId
  readonly index: number
  readonly name: Text
  /** A shorter name for tight places; the name itself where the file gives none. */
  readonly short: Text
  readonly kind: ActorKind
  /** The actor this one belongs to (a leader's or an agency's state), or null. */
  readonly partOf: Actor | null
  /** Those that belong to this one, in file order. */
  readonly parts: readonly Actor[]
  readonly iso: string | null
  readonly wikidata: string | null
  readonly about: Text | null
}
export interface Voice {
  readonly id: VoiceId
  readonly name: Text
  readonly role: Text | null
}
export interface Place {
  readonly id: PlaceId
  readonly name: Text
  readonly lon: number | null
  readonly lat: number | null
  readonly precision: string | null
}
export interface Thread {
  readonly id: ThreadId
  readonly index: number
  readonly name: Text
  readonly about: Text | null
}
/** How a tie fares during one stretch of its time. */
export type TieState = 'strong' | 'weakening' | 'suspended' | 'ended'
export interface TiePhase {
  readonly when: EdtfDate
  readonly state: TieState
  readonly about: Text | null
  /** The tie's own where the file gives none. */
  readonly sources: readonly Citation[]
}
export interface Tie {
  readonly id: TieId
  readonly from: Actor
  readonly to: Actor
  readonly kind: string
  /** What is written on it instead of its kind, or null. */
  readonly short: Text | null
  /** Null where no source gives its time. */
  readonly when: EdtfDate | null
  /** When the story first speaks of it as standing: the date of a source, or of an act done under it. */
  readonly spokenOf: Ms
  readonly about: Text | null
  /** Stretches in which it was stronger or weaker than the rest, in file order. */
  readonly phases: readonly TiePhase[]
  readonly sources: readonly Citation[]
}
/** Who speaks: an actor of the story, or a voice that only reads it. */
export type Speaker =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'voice'; readonly voice: Voice }
export interface Account {
  readonly by: Speaker
  readonly stance: Stance
  readonly says: Text
  readonly sources: readonly Citation[]
}
export interface Link {
  /** The earlier event. */
  readonly to: StoryEvent
  readonly kind: LinkKind
  /** Who says so; null where the story itself states it. */
  readonly by: Speaker | null
}
/** One directed, coded deed or word: `from` did it to `to`. */
export interface Act {
  /** Position in `story.acts`. */
  readonly index: number
  readonly event: StoryEvent
  readonly from: Actor
  readonly to: Actor
  /** PLOVER type, and mode where coded: ACCUSE, allege. */
  readonly type: string
  readonly mode: string | null
  readonly quadrant: Quadrant
  /** Intensity on Goldstein's scale, -10 to +10. */
  readonly plover: number
  /** The same by CAMEO, the code that comes nearest. */
  readonly cameo: number
  /** Weight of the source's certainty, 0 to 1. */
  readonly certainty: number
  readonly sources: readonly Citation[]
}
export interface Media {
  readonly src: string
  readonly alt: Text
  readonly credit: Text | null
}
export interface StoryEvent {
  readonly id: EventId
  /** Position in `story.events`, which is the order of reading. */
  readonly index: number
  readonly when: EdtfDate
  /** The story's own words for the date ("late June 2025"), or null: then dates/words makes them. */
  readonly whenLabel: Text | null
  readonly timeZone: string | null
  /** Where the beginning lies once the stated order has narrowed it; equal to `when.start` where it has not. */
  readonly start: Bounds
  /** Where the end lies (span, ongoing), or null. */
  readonly end: Bounds | null
  /** The events whose dates narrowed `start`, by side; empty where nothing did. */
  readonly narrowedBy: readonly { readonly side: 'earliest' | 'latest'; readonly event: StoryEvent }[]
  /** Where the mark stands: inside `start`, stated order kept. A place to draw at, not a date to print. */
  readonly placement: Ms
  readonly title: Text
  readonly summary: Text
  /** 1 to 5, the editor's. */
  readonly weight: 1 | 2 | 3 | 4 | 5
  readonly thread: Thread | null
  readonly place: Place | null
  readonly status: Status
  readonly incident: boolean
  readonly kind: EventKind
  readonly acts: readonly Act[]
  /** Everyone who acts or is acted upon or named as party here, in order of first mention. */
  readonly actors: readonly Actor[]
  readonly accounts: readonly Account[]
  /** To earlier events: what led here. */
  readonly links: readonly Link[]
  /** From later events: what followed, with the same attribution. */
  readonly followedBy: readonly {
    readonly event: StoryEvent
    readonly kind: LinkKind
    readonly by: Speaker | null
  }[]
  readonly sources: readonly Citation[]
  readonly media: readonly Media[]
}
export interface Scene {
  readonly id: SceneId
  readonly index: number
  readonly title: Text
  readonly text: Text
  readonly notes: Text | null
  /** A partial View in address form (`{event: 'aktau-crash', from: '2024-11', lanes: 'actor'}`), read by view/. */
  readonly view: Readonly<Record<string, string>>
}
/** Two actors between whom acts were coded; `a` sorts before `b`. */
export interface Pair {
  readonly key: PairKey
  readonly a: Actor
  readonly b: Actor
  /** In time order. */
  readonly acts: readonly Act[]
}
/** `a~b`, ids sorted. */
export type PairKey = string & { readonly [idOf]: 'pair' }

export interface Story {
  readonly id: string
  readonly language: string
  /** Every language the story has texts in, its own first. */
  readonly languages: readonly string[]
  readonly title: Text
  readonly summary: Text
  readonly published: EdtfDate
  readonly updated: EdtfDate | null
  readonly changes: readonly { readonly date: EdtfDate; readonly note: Text }[]
  readonly sources: readonly Source[]
  readonly actors: readonly Actor[]
  readonly voices: readonly Voice[]
  readonly places: readonly Place[]
  readonly threads: readonly Thread[]
  readonly ties: readonly Tie[]
  /** In order of reading: placement, then stated order, then file order. */
  readonly events: readonly StoryEvent[]
  readonly scenes: readonly Scene[]
  /** All acts, in the order of their events. */
  readonly acts: readonly Act[]
  /** Sorted by key. */
  readonly pairs: readonly Pair[]
  /** Finite bounds of everything dated: the timeline's whole. */
  readonly extent: Bounds
  readonly event: ReadonlyMap<string, StoryEvent>
  readonly actor: ReadonlyMap<string, Actor>
  readonly voice: ReadonlyMap<string, Voice>
  readonly place: ReadonlyMap<string, Place>
  readonly thread: ReadonlyMap<string, Thread>
  readonly source: ReadonlyMap<string, Source>
  readonly tie: ReadonlyMap<string, Tie>
  readonly scene: ReadonlyMap<string, Scene>
  readonly pair: ReadonlyMap<string, Pair>
  readonly eventsOf: {
    readonly actor: ReadonlyMap<ActorId, readonly StoryEvent[]>
    readonly thread: ReadonlyMap<ThreadId, readonly StoryEvent[]>
    readonly place: ReadonlyMap<PlaceId, readonly StoryEvent[]>
    readonly source: ReadonlyMap<SourceId, readonly StoryEvent[]>
  }
  readonly tiesOf: ReadonlyMap<ActorId, readonly Tie[]>
  /** Whether the story states (directly or through others, or by dates that don't overlap) that `a` came before `b`. */
  readonly order: (a: StoryEvent, b: StoryEvent) => 'before' | 'after' | 'unknown'
}
