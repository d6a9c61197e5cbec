import { expect, it } from 'vitest'
import { parseView } from '../../../src/view'
import { openStory } from './open'

const folders = [
  'data/stories/russia-azerbaijan',
  'tests/fixtures/stories/strait-of-maren',
  'tests/fixtures/stories/two-river-cities',
  'tests/fixtures/stories/ugly',
]

it.each(folders)('%s: the view of every scene can be read', (folder) => {
  const { story } = openStory(folder)
  for (const { id, view } of story.scenes) {
    expect(parseView(new URLSearchParams(view), story).problems, id).toEqual([])
  }
})
