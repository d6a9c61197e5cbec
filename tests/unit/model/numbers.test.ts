import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { StoryFile } from '../../../src/format'
import { buildStory, numbersFor, type StoryNumbers, storyNumbers } from '../../../src/model'

const file: StoryFile = JSON.parse(
  readFileSync(new URL('../../../data/stories/russia-azerbaijan/story.json', import.meta.url), 'utf8'),
)
const written = (): StoryNumbers => JSON.parse(JSON.stringify(storyNumbers(file)))

describe('the numbers that come with a page', () => {
  it('make the story that is made without them', () => {
    const [given, own] = [buildStory(file, numbersFor(file, written())), buildStory(file)]
    const told = (story: typeof own) =>
      story.events.map(({ id, when, start, end, placement, narrowedBy }) => [
        id,
        when,
        start,
        end,
        placement,
        narrowedBy.map(({ side, event }) => [side, event.id]),
      ])
    expect(told(given)).toEqual(told(own))
    expect(given.extent).toEqual(own.extent)
    for (const a of own.events) for (const b of own.events) expect(given.order(a, b)).toBe(own.order(a, b))
  })

  it('are taken as they are, not made again', () => {
    const numbers = written()
    const at = numbers.order.at.map((moment) => moment + 1)
    const moved = buildStory(file, numbersFor(file, { ...numbers, order: { ...numbers.order, at } }))
    expect(moved.events[0]?.placement).toBe((buildStory(file).events[0]?.placement ?? 0) + 1)
  })

  it('are refused for a file that states other dates or another order', () => {
    const numbers = written()
    const [first, ...rest] = file.events
    if (!first) throw new Error('The story has no event.')
    expect(numbersFor({ ...file, title: 'Another title' }, numbers)).toBe(numbers)
    expect(numbersFor({ ...file, events: [{ ...first, when: '1992' }, ...rest] }, numbers)).toBeNull()
    expect(numbersFor({ ...file, events: rest }, numbers)).toBeNull()
    const links = file.events.map((event) => ({ ...event, links: [] }))
    expect(numbersFor({ ...file, events: links }, numbers)).toBeNull()
    expect(numbersFor(file, null)).toBeNull()
    expect(numbersFor(file, {} as StoryNumbers)).toBeNull()
  })
})
