/** What is different between two moments: which lines appeared, faded, flipped or grew, and which ties. */
import type { Ms } from '../dates'
import {
  type ChannelState,
  defaultSettings,
  isFaint,
  pairState,
  type RelationSettings,
  type RelationsIndex,
} from './relations'
import { type StandingTie, tiesAt } from './ties'
import type { Actor, Story, Tie, TieState } from './types'

/**
 * - `appeared`: nothing was coded before, or it had come to rest and is taken up again
 * - `vanished`: there was something, and nothing has happened lately
 * - `flipped`: from conflict to cooperation or back
 * - `shifted`: into ambivalence or out of it
 * - `strengthened`, `weakened`: of the same sign, with clearly more or less activity
 * - `added`: of the same sign and much the same activity, with more acts: older ones have faded meanwhile
 */
export type ChangeKind =
  | 'appeared'
  | 'vanished'
  | 'flipped'
  | 'shifted'
  | 'strengthened'
  | 'weakened'
  | 'added'

/** Less than this much more or less of the activity is no change that the eye would see in a line's width. */
const CLEARLY = 1.25

/** What became of one direction of a pair; null where it is much the same, and where there is nothing. */
export function changeOf(before: ChannelState, after: ChannelState): ChangeKind | null {
  const was = before.acts > 0 && !isFaint(before)
  const is = after.acts > 0 && !isFaint(after)
  // A line that was not there and is: also when what happened is long past again.
  if (before.acts === 0 && after.acts > 0) return 'appeared'
  const grew = after.acts > before.acts ? 'added' : null
  if (!was || !is) return was === is ? grew : is ? 'appeared' : 'vanished'
  if (before.reading !== after.reading) {
    return before.reading === 'ambivalent' || after.reading === 'ambivalent' ? 'shifted' : 'flipped'
  }
  if (after.activity >= CLEARLY * before.activity) return 'strengthened'
  return before.activity >= CLEARLY * after.activity ? 'weakened' : grew
}

export interface LineChange {
  readonly from: Actor
  readonly to: Actor
  readonly kind: ChangeKind
  readonly before: ChannelState
  readonly after: ChannelState
}
/** A directed pair to compare, and the sums to ask of it. */
export interface Compared {
  readonly from: Actor
  readonly to: Actor
  readonly index: RelationsIndex
}

/** What people look for first comes first. */
const ORDER: readonly ChangeKind[] = [
  'flipped',
  'appeared',
  'vanished',
  'shifted',
  'strengthened',
  'added',
  'weakened',
]

/**
 * The directed pairs that are not as they were, by kind (`flipped` first), then by how much activity changed, then by
 * id. The two moments alone decide: what lies between them doesn't matter.
 */
export function relationChanges(
  lines: readonly Compared[],
  before: Ms,
  after: Ms,
  settings: RelationSettings = defaultSettings,
): LineChange[] {
  const changes = lines.flatMap(({ from, to, index }): LineChange[] => {
    const was = pairState(index, from, to, before, settings).aToB
    const is = pairState(index, from, to, after, settings).aToB
    const kind = changeOf(was, is)
    return kind === null ? [] : [{ from, to, kind, before: was, after: is }]
  })
  const size = (change: LineChange) => Math.abs(change.after.activity - change.before.activity)
  return changes.sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      size(b) - size(a) ||
      (a.from.id === b.from.id ? (a.to.id < b.to.id ? -1 : 1) : a.from.id < b.from.id ? -1 : 1),
  )
}

export interface TieChange {
  readonly tie: Tie
  readonly kind: 'began' | 'ended' | 'changed'
  /** How it fares afterwards, where the story says so. */
  readonly state: TieState | null
}

/** The ties that stand at only one of two moments, or fare differently; in file order. */
export function tieChanges(story: Pick<Story, 'ties'>, before: Ms, after: Ms): TieChange[] {
  const byTie = (standing: readonly StandingTie[]) => new Map(standing.map((found) => [found.tie, found]))
  const was = byTie(tiesAt(story, before))
  const is = byTie(tiesAt(story, after))
  return story.ties.flatMap((tie): TieChange[] => {
    const [then, now] = [was.get(tie), is.get(tie)]
    if (!then && !now) return []
    if (!then) return [{ tie, kind: 'began', state: now?.state ?? null }]
    if (!now) return [{ tie, kind: 'ended', state: null }]
    return then.state === now.state ? [] : [{ tie, kind: 'changed', state: now.state }]
  })
}
