import type { StoryFile } from '../../../src/format'
import { buildStory, type Story } from '../../../src/model'

type EventInFile = StoryFile['events'][number]
type Lists = Pick<
  StoryFile,
  'actors' | 'voices' | 'places' | 'threads' | 'ties' | 'scenes' | 'language' | 'sources'
>

/** An event with what every event must have; `rest` is what the test is about. */
export function event(id: string, when: EventInFile['when'], rest: Partial<EventInFile> = {}): EventInFile {
  return { id, when, title: id, summary: 'It happened.', status: 'established', sources: [], ...rest }
}

/** Acts from one line each: `a ACCUSE b`, `a COERCE:arrest b`. */
export function acts(...lines: string[]): NonNullable<EventInFile['acts']> {
  return lines.map((line) => {
    const [from = '', coding = '', to = ''] = line.split(' ')
    const [type, mode] = coding.split(':')
    return { from, to, type, ...(mode ? { mode } : {}) } as NonNullable<EventInFile['acts']>[number]
  })
}

/** States named by their ids; `x<y` belongs to y. */
export function actors(...ids: string[]): StoryFile['actors'] {
  return ids.map((text) => {
    const [id = '', partOf] = text.split('<')
    return partOf ? { id, name: id, kind: 'person', partOf } : { id, name: id, kind: 'state' }
  })
}

export function storyFile(events: readonly EventInFile[], lists: Partial<Lists> = {}): StoryFile {
  return {
    format: 1,
    id: 'test',
    title: 'A test',
    summary: 'Of the model.',
    language: 'en',
    published: '2025-07-14',
    sources: [{ id: 'paper', title: 'A paper' }],
    actors: actors('a', 'b', 'c', 'd'),
    ...lists,
    events,
  }
}

export function story(events: readonly EventInFile[], lists: Partial<Lists> = {}): Story {
  return buildStory(storyFile(events, lists))
}

/** The event with that id; throws where there is none. */
export function find(from: Story, id: string) {
  const found = from.event.get(id)
  if (!found) throw new Error(`There is no event "${id}".`)
  return found
}
