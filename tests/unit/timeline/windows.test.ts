import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { buildStory } from '../../../src/model'
import { timelineColumns } from '../../../src/timeline'
import {
  createLayout,
  metricsFor,
  type PlacedMark,
  panned,
  scaleFor,
  warpOf,
  zoomed,
} from '../../../src/timeline/layout'

const file = new URL('../../../data/stories/russia-azerbaijan/story.json', import.meta.url)
const first = JSON.parse(readFileSync(file, 'utf8'))
const WIDTH = 1200

/** Events in one lane by id: EDTF, and the events that each is stated to have come after. */
function columnsOf(dates: Record<string, readonly [when: string, ...after: string[]]>) {
  const events = Object.entries(dates).map(([id, [when, ...after]]) => ({
    id,
    when,
    title: `Event ${id}`,
    summary: 'It happened.',
    status: 'established',
    sources: [{ source: 'kontur', at: 'para. 1' }],
    links: after.map((to) => ({ to, kind: 'after' })),
  }))
  const story = buildStory({ ...first, events, scenes: [], ties: [] })
  const columns = timelineColumns(story, {
    lanes: 'none',
    visible: null,
    lang: 'en',
    words: messagesFor('en').timeline,
  })
  return { story, columns }
}

/** The marks by id; `by` zooms in around a moment. */
function marksOf({ columns }: ReturnType<typeof columnsOf>, by = 1, around?: string) {
  const metrics = metricsFor(16, WIDTH, false)
  const whole = scaleFor(warpOf(columns.stretches, 1), null, WIDTH, metrics.gap)
  const middle = around === undefined ? WIDTH / 2 : whole.x(Date.parse(around))
  const near = zoomed(whole, middle, by)
  const scale = around === undefined ? near : panned(near, near.x(Date.parse(around)) - WIDTH / 2)
  const layout = createLayout({ columns, metrics, locale: 'en', height: null })(scale, { settled: true })
  const marks = new Map<string, PlacedMark>()
  for (const lane of layout.lanes) for (const mark of lane.marks) marks.set(columns.id(mark.row), mark)
  return (id: string): PlacedMark => {
    const mark = marks.get(id)
    if (!mark) throw new Error(`${id} is not in view.`)
    return mark
  }
}

describe('windows', () => {
  const raids = columnsOf({
    before: ['2025-05-02'],
    raid: ['2025-06'],
    arrest: ['2025-06', 'raid'],
    trial: ['2025-06', 'arrest'],
    talk: ['2025-06'],
    speech: ['2025-06'],
    later: ['2025-08-20'],
  })

  test('a stated order is kept inside one window, each mark inside it, at every zoom', () => {
    for (const by of [1, 2, 5]) {
      const mark = marksOf(raids, by, '2025-06-16')
      const [raid, arrest, trial] = [mark('raid'), mark('arrest'), mark('trial')]
      // Three in thirty days: not a hair apart, but a quarter of the window each.
      const month = raid.band![1] - raid.band![0]
      expect(arrest.x - raid.x).toBeGreaterThan(month / 6)
      expect(trial.x - arrest.x).toBeGreaterThan(month / 6)
      for (const each of [raid, arrest, trial]) {
        expect(each.x).toBeGreaterThan(each.band![0])
        expect(each.x).toBeLessThan(each.band![1])
        expect(each.band).toEqual(raid.band)
      }
    }
  })

  test('what has no stated order shares its window: the same band, the same place, rows of their own', () => {
    const [talk, speech] = [raids.story.event.get('talk')!, raids.story.event.get('speech')!]
    expect(raids.story.order(talk, speech)).toBe('unknown')
    for (const by of [1, 3]) {
      const mark = marksOf(raids, by, '2025-06-16')
      expect(mark('talk').x).toBe(mark('speech').x)
      expect(mark('talk').band).toEqual(mark('speech').band)
      expect(mark('talk').line).not.toBe(mark('speech').line)
    }
  })

  test('windows that only overlap show what they share, and say nothing of an order', () => {
    const two = columnsOf({
      start: ['2025-01-05'],
      long: ['[2025-02-01..2025-05-31]'],
      short: ['[2025-05-01..2025-07-31]'],
      end: ['2025-10-05'],
    })
    const [long, short] = [two.story.event.get('long')!, two.story.event.get('short')!]
    expect(two.story.order(long, short)).toBe('unknown')
    const mark = marksOf(two)
    const [from, to] = [mark('short').band![0], mark('long').band![1]]
    expect(to - from).toBeGreaterThan(10)
    expect(mark('long').band![0]).toBeLessThan(from)
    expect(mark('short').band![1]).toBeGreaterThan(to)
    expect(mark('long').line).not.toBe(mark('short').line)
  })

  test('a known day is a point among months, and a window among hours', () => {
    const days = columnsOf({
      hour: ['2025-03-04T09:30Z'],
      day: ['2025-03-04'],
      next: ['2025-03-06'],
    })
    const year = columnsOf({ old: ['2024-01-05'], day: ['2025-03-04'], next: ['2026-03-06'] })
    expect(marksOf(year)('day').band).toBeNull()
    const mark = marksOf(days)
    const { band, x } = mark('day')
    expect(band![0]).toBeLessThan(mark('hour').x)
    expect(band![1] - band![0]).toBeGreaterThan(100)
    expect(x).toBeGreaterThan(band![0])
    expect(x).toBeLessThan(band![1])
    expect(mark('hour').band).toBeNull()
  })
})
