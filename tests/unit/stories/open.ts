import { readFileSync } from 'node:fs'
import { parseStory } from '../../../src/format/node'
import { buildStory, type Story, type StoryEvent } from '../../../src/model'

/** Reads, checks and builds a story by its folder; throws with its diagnostics where it has an error. */
export function openStory(folder: string) {
  const file = `${folder}/story.json`
  const { ok, story, diagnostics } = parseStory(readFileSync(file), { file })
  if (!ok || !story) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return { story: buildStory(story), file: story, diagnostics }
}

/** An event by its id; throws where there is none. */
export function eventOf(story: Story, id: string): StoryEvent {
  const event = story.event.get(id)
  if (!event) throw new Error(`There is no event "${id}".`)
  return event
}

/** `russia ACCUSE disapprove azerbaijan`, one an act, sorted. */
export const actsInWords = (event: StoryEvent): string[] =>
  event.acts.map(({ from, to, type, mode }) => [from.id, type, mode, to.id].filter(Boolean).join(' ')).sort()

/** `azerbaijan alleges`, one an account, in file order. */
export const accountsInWords = (event: StoryEvent): string[] =>
  event.accounts.map(({ by, stance }) => `${by.kind === 'actor' ? by.actor.id : by.voice.id} ${stance}`)

/** `response-to yekaterinburg-raid`, with `(analysts)` where the link is somebody’s reading. */
export const linksInWords = (event: StoryEvent): string[] =>
  event.links.map(({ kind, to, by }) => {
    const reader = by === null ? '' : ` (${by.kind === 'actor' ? by.actor.id : by.voice.id})`
    return `${kind} ${to.id}${reader}`
  })
