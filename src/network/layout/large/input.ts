/** What the layout of a large network needs to know, in columns that a Worker can be sent: no names, no time. */
import type { Story } from '../../../model'

export interface LargeInput {
  /** Ids, sorted; everything else is by position in this. */
  readonly ids: readonly string[]
  /** The top-level actor that each belongs to in the end: its own position for one that belongs to nobody. */
  readonly root: Int32Array
  /** Acts by and towards each, over the whole story. */
  readonly acts: Int32Array
  /** Pairs of different top-level actors, with the acts between them and theirs; `a[i] < b[i]`, sorted. */
  readonly a: Int32Array
  readonly b: Int32Array
  readonly between: Int32Array
}

/** The story’s actors and their acts as columns. Ids that are not in the story count as the first actor’s, so give a built story. */
export function largeInput(story: Pick<Story, 'actors' | 'acts'>): LargeInput {
  const actors = [...story.actors].sort((a, b) => (a.id < b.id ? -1 : 1))
  const position = new Map(actors.map((actor, i) => [actor, i]))
  const root = Int32Array.from(actors, (actor) => {
    let top = actor
    while (top.partOf) top = top.partOf
    return position.get(top) ?? 0
  })
  const acts = new Int32Array(actors.length)
  const count = (i: number) => {
    acts[i] = (acts[i] ?? 0) + 1
  }
  const found = new Map<number, number>()
  for (const { from, to } of story.acts) {
    const i = position.get(from) ?? 0
    const j = position.get(to) ?? 0
    count(i)
    count(j)
    const a = Math.min(root[i] ?? 0, root[j] ?? 0)
    const b = Math.max(root[i] ?? 0, root[j] ?? 0)
    if (a === b) continue
    const key = a * actors.length + b
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  const pairs = [...found].sort(([x], [y]) => x - y)
  return {
    ids: actors.map(({ id }) => id),
    root,
    acts,
    a: Int32Array.from(pairs, ([key]) => Math.floor(key / actors.length)),
    b: Int32Array.from(pairs, ([key]) => key % actors.length),
    between: Int32Array.from(pairs, ([, n]) => n),
  }
}
