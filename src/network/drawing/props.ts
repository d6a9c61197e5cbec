import type { ReactNode } from 'react'
import type { Ms } from '../../dates'
import type { Messages } from '../../i18n'
import type { ActorId, EventId, RelationSettings, RelationsIndex, Story } from '../../model'
import type { NetworkLayout, NetworkPositions, Size } from '../layout'
import type { Near } from '../layout/large'
import type { Lit } from './chain'
import type { NetworkDetail } from './detail'
import type { Drawn } from './useScene'

/** SVG in the picture's pixels. */
export interface Decoration {
  readonly under?: ReactNode
  readonly over?: ReactNode
}
/** How many people and agencies a group has, and whether they are drawn one by one. */
export interface GroupState {
  readonly members: number
  readonly open: boolean
}

export interface NetworkProps {
  readonly story: Story
  /** Every actor by itself, all acts; sums over groups and filters are made from the story. */
  readonly relations: RelationsIndex
  /** Where the solver put everybody, whatever the size. */
  readonly positions: NetworkPositions
  /** Positions for this size, where they are not those of `positions`. */
  readonly layout?: NetworkLayout | undefined
  /** The time cursor. */
  readonly at: Ms
  /** The cursor in words, for the summary. */
  readonly date?: string | undefined
  /** Events whose acts count; null is all. */
  readonly visible: ReadonlySet<EventId> | null
  /** What the open dossier is about: an actor, or two. */
  readonly subject:
    | { readonly kind: 'actor'; readonly id: ActorId }
    | { readonly kind: 'pair'; readonly a: ActorId; readonly b: ActorId }
    | null
  /** Pixels, and pixels in a rem. */
  readonly width: number
  readonly height: number
  readonly rem: number
  /** The room that it is arranged for, where that is not its size: nobody changes places for what opens around it. */
  readonly like?: Size | undefined
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** How much of the groups is drawn; `groups` by default. */
  readonly detail?: NetworkDetail | undefined
  /** Groups drawn actor by actor though `detail` sums the others. */
  readonly opened?: ReadonlySet<ActorId> | undefined
  /** What the picture is called, where there is more than one. */
  readonly name?: string | undefined
  /** What the lines are computed with: their width, and what is long ago. */
  readonly settings?: RelationSettings | undefined
  /** Shown lit while nothing is in focus, such as the chains between two actors. */
  readonly lit?: Lit | null | undefined
  /** Of a large network: how many relations are drawn, the strongest; null is as many as there is room for. */
  readonly amount?: number | null | undefined
  readonly onAmount?: ((amount: number) => void) | undefined
  /** Of a large network: what part is looked at; null is the whole. `onNear` hears of it when it has come to rest. */
  readonly near?: Near | null | undefined
  readonly onNear?: ((near: Near) => void) | undefined
  /** Marks drawn below and above all others. */
  readonly decorate?: ((drawn: Drawn) => Decoration) | undefined
  /** Opens or closes a group; without it groups can't be opened in the picture. */
  readonly onGroup?: ((root: ActorId) => void) | undefined
  /** The address of the method's page, for those numbers that are explained there. */
  readonly methodHref?: string | undefined
  readonly onActor: (id: ActorId) => void
  readonly onPair: (a: ActorId, b: ActorId) => void
  readonly onClear: () => void
}
