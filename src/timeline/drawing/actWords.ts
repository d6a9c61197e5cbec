import type { Messages } from '../../i18n'
import type { TimelineColumns } from '../layout'
import { lowerBound } from '../layout/sort'

/**
 * Who did an event's acts, and to whom, by lane of the doer and in words: what arrows between lanes of actors show. Nothing in
 * other lanes.
 */
export function actWords(
  { acts, lanes }: TimelineColumns,
  row: number,
  words: Messages['timeline'],
): ReadonlyMap<number, string> {
  const to = new Map<number, Set<string>>()
  if (!acts) return new Map()
  for (let act = lowerBound((each) => acts.row[each]!, row, 0, acts.n); acts.row[act] === row; act++) {
    const doer = acts.from[act]!
    to.set(doer, (to.get(doer) ?? new Set()).add(lanes.name(acts.to[act]!)))
  }
  return new Map([...to].map(([doer, names]) => [doer, words.act(lanes.name(doer), [...names].join(', '))]))
}
