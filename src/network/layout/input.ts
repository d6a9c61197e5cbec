/** What the layout needs to know of a story: its actors, how often each acted towards each, and its standing ties. */
import { type Story, textIn } from '../../model'
import type { NetworkInput } from './types'

/** @param lang BCP 47: the language of the names, which the room for labels depends on */
export function networkInput(
  story: Pick<Story, 'actors' | 'acts' | 'ties' | 'language'>,
  lang: string | null,
): NetworkInput {
  const counts = new Map<string, { from: string; to: string; acts: number }>()
  for (const act of story.acts) {
    const key = `${act.from.id}~${act.to.id}`
    const pair = counts.get(key) ?? { from: act.from.id, to: act.to.id, acts: 0 }
    pair.acts += 1
    counts.set(key, pair)
  }
  return {
    actors: story.actors.map((actor) => ({
      id: actor.id,
      kind: actor.kind,
      parent: actor.partOf?.id ?? null,
      label: textIn(actor.short, lang, story.language).text,
    })),
    pairs: [...counts.values()],
    ties: story.ties.map((tie) => ({ id: tie.id, from: tie.from.id, to: tie.to.id })),
  }
}
