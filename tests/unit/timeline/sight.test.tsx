// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor } from '../../../src/i18n'
import { buildStory, type EventId } from '../../../src/model'
import { fetchActorLanes, Timeline, type TimelineProps, timelineColumns } from '../../../src/timeline'
import { columnsFromArrays } from '../../../src/timeline/layout'

const story = buildStory(
  JSON.parse(readFileSync(`${process.cwd()}/data/stories/russia-azerbaijan/story.json`, 'utf8')),
)
const words = messagesFor('en').timeline
await fetchActorLanes()
const columns = timelineColumns(story, { lanes: 'actor', visible: null, lang: 'en', words })
const props = (changes: Partial<TimelineProps> = {}): TimelineProps => ({
  ...{ columns, width: 960, rem: 16, locale: 'en', words, range: null, axis: 'broken', lanes: 'actor' },
  ...{ cursor: ms(Date.UTC(2025, 5, 26)), cursorLabel: '', selected: null as EventId | null },
  ...{ onRange: vi.fn(), onSelect: vi.fn(), onCursor: vi.fn() },
  ...changes,
})

/** The height of what scrolls, in a browser that tells when it changes. */
let room = 0
let resized: () => void = () => {}
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told
      }
      observe() {}
      disconnect() {}
    },
  )
  const scrolls = (element: Element) => element.classList.contains('timeline-scroll')
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockImplementation(function (this: Element) {
    return scrolls(this) ? room : 0
  })
  const box = Element.prototype.getBoundingClientRect
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return scrolls(this) ? new DOMRect(0, 0, 960, room) : box.call(this)
  })
  vi.stubGlobal('innerHeight', 4000)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const lanesWithMarks = (container: HTMLElement) =>
  [...container.querySelectorAll('.timeline-marks')].filter((lane) => lane.querySelector('.timeline-mark'))
    .length

/** More than is drawn whole. */
const many = columnsFromArrays({
  placement: Float64Array.from({ length: 400 }, (_, i) => Date.UTC(2020, 0, 1 + 3 * i)),
  lane: Uint16Array.from({ length: 400 }, (_, i) => i % 12),
  laneNames: Array.from({ length: 12 }, (_, i) => `Lane ${i}`),
  label: (i) => `Event ${i}`,
})

test('lanes are filled when the room for them grows after they were painted', () => {
  room = 200
  const { container, rerender } = render(<Timeline {...props({ columns: many, height: 200 })} />)
  const all = lanesWithMarks(container)
  // At another width only those in sight are painted.
  rerender(<Timeline {...props({ columns: many, height: 200, width: 900 })} />)
  const few = lanesWithMarks(container)
  expect(few).toBeLessThan(all)
  rerender(<Timeline {...props({ columns: many, height: 1600, width: 900 })} />)
  // The page gives the room once it has the new drawing.
  room = 1600
  act(() => resized())
  expect(lanesWithMarks(container)).toBe(all)
})
