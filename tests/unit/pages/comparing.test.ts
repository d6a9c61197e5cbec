import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseStory } from '../../../src/format/node'
import { buildStory, hasEntered } from '../../../src/model'
import { beginComparing } from '../../../src/pages/reader/comparing'
import { cursorOf, defaultView, thenOf } from '../../../src/view'

const file = 'data/stories/russia-azerbaijan/story.json'
const read = parseStory(readFileSync(file), { file }).story
if (!read) throw new Error('The story can’t be read.')
const story = buildStory(read)

test('what a comparison begins with leaves something to see, though the latest acts lie in long windows', () => {
  const { compare } = beginComparing(defaultView, story, true)
  const then = thenOf({ compare })
  if (then === null) throw new Error('Nothing to compare with.')
  const by = (moment: Parameters<typeof hasEntered>[1]) =>
    story.acts.filter((act) => hasEntered(act, moment)).length
  const all = by(cursorOf(story, defaultView))
  expect(by(then)).toBeGreaterThan(0.2 * all)
  expect(by(then)).toBeLessThan(0.8 * all)
})
