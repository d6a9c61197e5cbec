import type { Ms } from '../../dates'
import type { Messages } from '../../i18n'
import type { ActorId, EventId, RelationsIndex, Story } from '../../model'
import type { NetworkLayout } from '../layout'
import type { NetworkDetail } from './detail'

export interface NetworkProps {
  readonly story: Story
  /** Every actor by itself, all acts; sums over groups and filters are made from the story. */
  readonly relations: RelationsIndex
  /** Positions made beforehand; by default they are made from story, language and size. */
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
  readonly locale: string
  readonly lang: string | null
  readonly words: Messages['network']
  /** How much of the groups is drawn; `groups` by default. */
  readonly detail?: NetworkDetail | undefined
  /** Groups drawn actor by actor though `detail` sums the others. */
  readonly opened?: ReadonlySet<ActorId> | undefined
  readonly onActor: (id: ActorId) => void
  readonly onPair: (a: ActorId, b: ActorId) => void
  readonly onClear: () => void
}
