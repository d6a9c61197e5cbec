import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../src/dates'
import {
  cursorOf,
  cursorWords,
  defaultView,
  edtfOf,
  momentInView,
  parseView,
  rangeInView,
  rangeOf,
  selectEvent,
  type View,
} from '../../../src/view'
import { story } from './story'

const view = (query: string): View => parseView(query, story).view
const DAY = 86_400_000

describe('the time cursor', () => {
  test('stands at the end of what `at` names, so that its acts are in it', () => {
    expect(cursorOf(story, view('at=2025-06-26'))).toBe(Date.UTC(2025, 5, 27) - 1)
    expect(cursorOf(story, view('at=2024-12&event=raid'))).toBe(Date.UTC(2025, 0, 1) - 1)
  })

  test('else stands with the event, else at the end of the story', () => {
    expect(cursorOf(story, view('event=raid'))).toBe(story.event.get('raid')?.placement)
    expect(cursorOf(story, defaultView)).toBe(story.extent.latest)
  })

  test('goes with the next event that is chosen', () => {
    const next = selectEvent(view('at=1993&event=war'), story.events[3]!.id)
    expect(cursorOf(story, next)).toBe(story.events[3]?.placement)
  })

  test('is called by the event’s own date, not by a day that was made up for it', () => {
    expect(cursorWords(story, view('event=regret'), 'en')).toBe('around New Year')
    expect(cursorWords(story, view('event=raid'), 'en')).toBe('June 2025')
    expect(cursorWords(story, view('event=raid&at=2025-06-26'), 'en')).toMatch(/26.*June|June.*26/)
    expect(cursorWords(story, defaultView, 'en')).toMatch(/July/)
  })
})

describe('the visible range', () => {
  test('is from the first moment of one date to the last of the other', () => {
    expect(rangeOf(story, view('from=2024-11&to=2025-02'))).toEqual({
      from: Date.UTC(2024, 10, 1),
      to: Date.UTC(2025, 2, 1),
    })
    expect(rangeOf(story, defaultView)).toBeNull()
  })

  test('ends where the story does on a side that is left open', () => {
    expect(rangeOf(story, view('from=2025'))).toEqual({ from: Date.UTC(2025, 0, 1), to: story.extent.latest })
    expect(rangeOf(story, view('to=2000'))).toEqual({ from: story.extent.earliest, to: Date.UTC(2001, 0, 1) })
  })

  test('of a View that nobody could have read from an address is none', () => {
    expect(rangeOf(story, { ...defaultView, from: 'nonsense', to: '2022/..' })).toBeNull()
  })

  test('is written so that its picture is the one that was seen, to a three-hundredth of its width', () => {
    const moment = fc.integer({ min: Date.UTC(-2000, 0), max: Date.UTC(9998, 0) })
    const length = fc.integer({ min: 10 * 60_000, max: 4000 * 365 * DAY })
    fc.assert(
      fc.property(moment, length, (from, span) => {
        fc.pre(from + span < Date.UTC(9999, 0))
        const read = rangeOf(story, {
          ...defaultView,
          ...rangeInView({ from: ms(from), to: ms(from + span) }),
        })
        expect(Math.abs(read!.from - from)).toBeLessThanOrEqual(span / 300)
        expect(Math.abs(read!.to - from - span)).toBeLessThanOrEqual(span / 300)
      }),
    )
    expect(rangeInView(null)).toEqual({ from: null, to: null })
  })

  test('is written as the largest unit that ends there', () => {
    const range = (from: number, to: number) => rangeInView({ from: ms(from), to: ms(to) })
    expect(range(Date.UTC(1993, 0), Date.UTC(2025, 6))).toEqual({ from: '1993', to: '2025-06' })
    expect(range(Date.UTC(2025, 5, 3), Date.UTC(2025, 6, 9))).toEqual({
      from: '2025-06-03',
      to: '2025-07-08',
    })
    expect(range(Date.UTC(2025, 5, 3, 22, 36), Date.UTC(2025, 5, 5))).toEqual({
      from: '2025-06-03T22:36Z',
      to: '2025-06-04',
    })
  })

  test('is written once and stays: reading it and writing it again changes nothing', () => {
    const first = rangeInView({
      from: ms(Date.UTC(2024, 2, 3, 4, 5, 6)),
      to: ms(Date.UTC(2024, 4, 3, 1, 2, 3)),
    })
    expect(rangeInView(rangeOf(story, { ...defaultView, ...first }))).toEqual(first)
  })
})

describe('a moment as EDTF', () => {
  test('is the unit that holds it', () => {
    expect(momentInView(ms(Date.UTC(2025, 5, 26, 23, 59)))).toBe('2025-06-26')
    expect(momentInView(ms(Date.UTC(2025, 5, 26, 23, 59, 30)), 'minute')).toBe('2025-06-26T23:59Z')
    expect(edtfOf(ms(-1), 'second')).toBe('1969-12-31T23:59:59Z')
  })

  test('knows years before ours, and years too far for months', () => {
    const bce = new Date(0)
    bce.setUTCFullYear(-499, 1, 3)
    expect(momentInView(ms(bce.getTime()))).toBe('-0499-02-03')
    expect(momentInView(ms(-598_590_000_000_000))).toBe('Y-16999')
    expect(momentInView(ms(-3e16))).toMatch(/^Y-9\d{5}$/)
    expect(momentInView(ms(Number.POSITIVE_INFINITY))).toMatch(/^Y\d+$/)
  })
})
