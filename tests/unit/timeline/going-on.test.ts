import { describe, expect, test } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor } from '../../../src/i18n'
import { buildStory } from '../../../src/model'
import { rangeAround, rangeUpTo } from '../../../src/pages/reader/fitting'
import { timelineColumns } from '../../../src/timeline'
import {
  createLayout,
  isFitted,
  metricsFor,
  panned,
  scaleFor,
  type TimeRange,
  warpOf,
} from '../../../src/timeline/layout'
import { utc } from './random'

const metrics = metricsFor(16, 1440, false)
const war = { id: 'war', title: 'War', when: '2022-02-24/..' }
const talks = { id: 'talks', title: 'Talks', when: '2023-05-16' }
const cause = { id: 'cause', title: 'Strike', when: '2024-01-03/' }

/** A story of some events, published on 14 July 2025. */
function storyOf(...events: readonly { id: string; title: string; when: string }[]) {
  const rest = { summary: 'Told.', status: 'established', sources: [{ source: 's' }] }
  return buildStory({
    format: 1,
    ...{ id: 'war', title: 'War', summary: 'Told.', language: 'en', published: '2025-07-14' },
    sources: [{ id: 's', title: 'A source' }],
    actors: [],
    events: events.map((event) => ({ ...event, ...rest })),
  } as unknown as Parameters<typeof buildStory>[0])
}
type Story = ReturnType<typeof storyOf>
const columnsOf = (story: Story) =>
  timelineColumns(story, { lanes: 'none', visible: null, lang: 'en', words: messagesFor('en').timeline })
function seen(story: Story, range: TimeRange | null, strength = 1, dx = 0) {
  const columns = columnsOf(story)
  const scale = scaleFor(warpOf(columns.stretches, strength), range, 1200, metrics.gap)
  const layoutAt = createLayout({ columns, metrics, locale: 'en', height: 400 })
  return layoutAt(dx === 0 ? scale : panned(scale, dx), { settled: true })
}

describe('a story in which something goes on', () => {
  const story = storyOf(war, talks, cause)
  const now = rangeUpTo(story, utc(2026, 10, 22))

  test('what nobody says has ended reaches the edge of a view of today', () => {
    for (const strength of [0, 1]) {
      const { lanes, scale } = seen(story, now, strength)
      const bars = lanes[0]!.marks.flatMap(({ bar }) => bar ?? [])
      expect(bars).toHaveLength(2)
      for (const bar of bars) expect(bar.right).toBeCloseTo(scale.offset + scale.width, 3)
    }
  })

  test('a view of more than the story is not that of the story', () => {
    expect(isFitted(seen(story, { from: utc(2021), to: utc(2030) }).scale)).toBe(false)
    expect(isFitted(seen(story, null).scale)).toBe(true)
  })

  test('time is told as far as one sees', () => {
    for (const strength of [0, 1]) {
      const { ticks, scale } = seen(story, now, strength)
      const xs = [0, ...ticks.lines.map(({ x }) => x), scale.width]
      for (let i = 1; i < xs.length; i++) expect(xs[i]! - xs[i - 1]!).toBeLessThan(300)
      expect(ticks.labels.some(({ text }) => text.includes('2026'))).toBe(true)
    }
  })

  test('a view that moves back from today shows the same bars to its edge', () => {
    const { lanes, scale } = seen(story, now, 1, -60)
    for (const { bar } of lanes[0]!.marks)
      if (bar) expect(bar.right).toBeCloseTo(scale.offset + scale.width, 3)
  })

  test('the whole of it reaches the day on which it was said to go on', () => {
    for (const each of [storyOf(war), story]) {
      const { stretches } = columnsOf(each)
      expect(stretches[0]!.from).toBeLessThan(utc(2022, 1, 24))
      expect(stretches.at(-1)!.to).toBeGreaterThan(utc(2025, 6, 14))
      expect(stretches.at(-1)!.to).toBeLessThan(utc(2026))
    }
    // What ended, nobody knows when, says nothing of that day.
    expect(columnsOf(storyOf(talks, cause)).stretches.at(-1)!.to).toBeLessThan(utc(2024, 6))
  })

  test('so does what is seen when it is what is chosen', () => {
    const range = rangeAround([story.event.get('war')!], story)!
    expect(range.from).toBeLessThan(utc(2022, 1, 24))
    expect(range.to).toBeGreaterThan(utc(2025, 6, 14))
    expect(rangeAround([story.event.get('talks')!], story)!.to).toBeLessThan(ms(utc(2023, 5)))
  })
})
