/** Which lanes a story has, and the order in which a View shows them. */
import { KINDS } from '../marks'
import type { Story } from '../model'
import type { LaneKey, LaneOrder, View } from './types'

export const SORTS = Object.freeze(['story', 'first', 'activity', 'name'] as const)

/** The id of the lane of what belongs to none of the others. No id of a story is like it. */
const OTHERS = '-'

/** The ids of all lanes of a grouping, with events or without, in the story's order. None where there is one lane. */
export function laneIds(story: Story, lanes: LaneKey): readonly string[] {
  if (lanes === 'none') return []
  if (lanes === 'kind') return KINDS
  const of =
    lanes === 'thread'
      ? story.threads
      : lanes === 'place'
        ? story.places
        : story.actors.filter(({ partOf }) => partOf === null)
  return [...of.map(({ id }) => id), OTHERS]
}

/** An order of the reader's own without what goes without saying: those at its end that would follow anyway. */
export function tidyOrder(list: readonly string[], ids: readonly string[]): LaneOrder {
  const whole = completed(list, ids)
  let named = 0
  while (completed(whole.slice(0, named), ids).some((id, i) => id !== whole[i])) named++
  return named === 0 ? 'story' : whole.slice(0, named)
}

const completed = (list: readonly string[], ids: readonly string[]): string[] => [
  ...new Set([...list, ...ids]),
]

/**
 * The order of a View after a reader has put the lanes that are shown in another: lanes that a filter hides keep their
 * places between them.
 */
export function reordered(view: View, story: Story, shown: readonly string[]): LaneOrder {
  const ids = laneIds(story, view.lanes)
  const before = typeof view.order === 'string' ? ids : completed(view.order, ids)
  const moved = [...shown]
  return tidyOrder(
    before.map((id) => (shown.includes(id) ? moved.shift()! : id)),
    ids,
  )
}

/** What is left of a View's lanes when it groups events otherwise: lanes of their own have no place any more. */
export const regrouped = ({ order }: View): Pick<View, 'order' | 'closed'> => ({
  order: typeof order === 'string' ? order : 'story',
  closed: [],
})
