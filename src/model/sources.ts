import type { Citation, Source, StoryEvent } from './types'

/** Every source that an event, one of its acts or one of its accounts cites, once each, the event's own first. */
export function sourcesOf(event: Pick<StoryEvent, 'sources' | 'acts' | 'accounts'>): ReadonlySet<Source> {
  const cited = new Set<Source>()
  const add = (citations: readonly Citation[]): void => {
    for (const { source } of citations) cited.add(source)
  }
  add(event.sources)
  for (const { sources } of event.acts) add(sources)
  for (const { sources } of event.accounts) add(sources)
  return cited
}
