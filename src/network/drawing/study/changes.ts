/** What is different between two moments, as the picture has it: directions that changed alike are told together. */
import type { Ms } from '../../../dates'
import {
  type ActorId,
  type EventId,
  type LineChange,
  type RelationSettings,
  type RelationsIndex,
  relationChanges,
  type Story,
  type TieChange,
  tieChanges,
} from '../../../model'
import type { NetworkDetail } from '../detail'
import { linesOf, sumsOf } from '../readings'

export interface Change extends LineChange {
  /** The other direction did the same. */
  readonly mutual: boolean
}
export interface Changes {
  readonly lines: readonly Change[]
  readonly ties: readonly TieChange[]
  /** Every line that changed, both directions, by the picture's keys. */
  readonly keys: ReadonlyMap<string, LineChange>
}

/** What is drawn of a story, whenever it is. */
export interface Drawing {
  readonly story: Story
  readonly relations: RelationsIndex
  readonly visible: ReadonlySet<EventId> | null
  readonly detail: NetworkDetail
  readonly opened: ReadonlySet<ActorId>
  readonly settings?: RelationSettings | undefined
}

/**
 * What appeared, vanished or turned between two moments, of the lines that the drawing has; two directions
 * that did the same are told once.
 */
export function changesIn(drawing: Drawing, before: Ms, after: Ms): Changes {
  const { story, relations, visible, detail, opened, settings } = drawing
  const sums = sumsOf(story, relations, visible, detail, opened)
  const lines = linesOf(story, detail, opened).map(({ from, to, summed }) => ({
    from,
    to,
    index: summed ? sums.grouped : sums.single,
  }))
  const changes = relationChanges(lines, before, after, settings)
  const keys = new Map(changes.map((change) => [`${change.from.id}~${change.to.id}`, change]))
  const told = new Set<string>()
  const merged = changes.flatMap((change): Change[] => {
    const { from, to, kind } = change
    const back = `${to.id}~${from.id}`
    if (told.has(`${from.id}~${to.id}`)) return []
    const other = keys.get(back)
    const alike =
      other?.kind === kind &&
      other.before.reading === change.before.reading &&
      other.after.reading === change.after.reading
    // Counts that changed are those on the two arcs: a sum of them would be on neither.
    const counted =
      kind !== 'appeared' && [change, other].some((each) => each && each.before.acts !== each.after.acts)
    if (!alike || !other || counted) return [{ ...change, mutual: false }]
    told.add(back)
    const both = (when: 'before' | 'after') => ({
      ...change[when],
      acts: change[when].acts + other[when].acts,
    })
    return [{ ...change, before: both('before'), after: both('after'), mutual: true }]
  })
  return { lines: merged, ties: tieChanges(story, before, after), keys }
}
