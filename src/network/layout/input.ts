/** What the layout needs to know of a story: its actors, how often each acted towards each, and its standing ties. */
import { allTexts, type Story, textIn } from '../../model'
import type { NetworkInput } from './types'

/** @param lang BCP 47: the language of the names, which their labels are in; nobody moves for it */
export function networkInput(
  story: Pick<Story, 'actors' | 'acts' | 'ties' | 'language'>,
  lang: string | null,
): NetworkInput {
  const counts = new Map<string, { from: string; to: string; acts: number; since: number }>()
  for (const [since, act] of story.acts.entries()) {
    const key = `${act.from.id}~${act.to.id}`
    const pair = counts.get(key) ?? { from: act.from.id, to: act.to.id, acts: 0, since }
    pair.acts += 1
    counts.set(key, pair)
  }
  return {
    actors: story.actors.map((actor) => ({
      id: actor.id,
      kind: actor.kind,
      parent: actor.partOf?.id ?? null,
      label: textIn(actor.short, lang, story.language).text,
      names: [...new Set(allTexts(actor.short, story.language).map(({ text }) => text))],
    })),
    pairs: [...counts.values()],
    ties: story.ties.map((tie) => ({ id: tie.id, from: tie.from.id, to: tie.to.id })),
  }
}

/** The top-level actor that each belongs to, by id: its own for a top-level actor, and where the parent is unknown. */
export function rootsOf({ actors }: Pick<NetworkInput, 'actors'>): Map<string, string> {
  const parentOf = new Map(actors.map(({ id, parent }) => [id, parent]))
  return new Map(
    actors.map(({ id }) => {
      let top = id
      for (let steps = actors.length; steps > 0; steps--) {
        const parent = parentOf.get(top) ?? null
        if (parent === null || !parentOf.has(parent)) break
        top = parent
      }
      return [id, top]
    }),
  )
}
