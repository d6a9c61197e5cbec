import type { Source, StoryEvent } from './types'

/** Every source that an event, one of its acts or one of its accounts cites, once each, the event's own first. */
export function sourcesOf(event: Pick<StoryEvent, 'sources' | 'acts' | 'accounts'>): ReadonlySet<Source> {
  const { sources, acts, accounts } = event
  const lists = [sources, ...acts.map((act) => act.sources), ...accounts.map((account) => account.sources)]
  return new Set(lists.flat().map(({ source }) => source))
}
