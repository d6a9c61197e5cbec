/** How many events each value of a filter would show: wanted where filters are chosen, which is fetched when asked for. */
import type { Actor, ActorId, Story, StoryEvent } from '../model'
import { involved, testsOf } from './filter'
import type { FilterKey } from './moves'
import type { View } from './types'

export interface FilterCounts {
  readonly actors: ReadonlyMap<string, number>
  readonly threads: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<string, number>
  readonly status: ReadonlyMap<string, number>
}

/** For each value of each filter, how many events it would show together with all the *other* filters in use. */
export function filterCounts(story: Story, view: View): FilterCounts {
  const tests = testsOf(story, view)
  const count = (key: FilterKey, valuesOf: (event: StoryEvent) => Iterable<string>) => {
    const others = [...tests].filter(([name]) => name !== key).map(([, test]) => test)
    const counts = new Map<string, number>()
    for (const event of story.events) {
      if (!others.every((test) => test(event))) continue
      for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    actors: count('actors', (event) => involved(event).flatMap(lineage)),
    threads: count('threads', (event) => (event.thread ? [event.thread.id] : [])),
    kinds: count('kinds', (event) => [event.kind]),
    status: count('status', (event) => [event.status]),
  }
}

function lineage(actor: Actor): ActorId[] {
  const ids: ActorId[] = []
  for (let at: Actor | null = actor; at && ids.length < 32; at = at.partOf) ids.push(at.id)
  return ids
}
