import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Frame, lineAt, readAt, scrollFor } from '../../../../src/ui/document'

/** Articles below a header, a window, and what stands below them. */
const pages = fc
  .record({
    header: fc.integer({ min: 60, max: 900 }),
    heights: fc.array(fc.integer({ min: 90, max: 1500 }), { minLength: 1, maxLength: 40 }),
    below: fc.integer({ min: 0, max: 3000 }),
    height: fc.integer({ min: 400, max: 2200 }),
    fraction: fc.double({ min: 0.1, max: 0.4, noNaN: true }),
  })
  .map(({ header, heights, below, height, fraction }) => {
    const tops: number[] = []
    let y = header
    for (const each of heights) {
      tops.push(y)
      y += each
    }
    const max = Math.max(0, y + below - height)
    const frame: Frame = {
      line: Math.round(fraction * height),
      first: tops[0] ?? 0,
      last: tops.at(-1) ?? 0,
      max,
    }
    return { tops, frame }
  })

const readAtScroll = (tops: readonly number[], scroll: number, frame: Frame) =>
  readAt(tops.length, (i) => (tops[i] ?? 0) - scroll, lineAt(scroll, frame))

describe('the reading line', () => {
  test('lies in the article that was scrolled to, wherever the page can be scrolled', () => {
    fc.assert(
      fc.property(pages, ({ tops, frame }) => {
        // A page that is hardly longer than its window has no scroll that would tell its articles apart.
        fc.pre(frame.max > 0 && (frame.last - frame.first) / frame.max < 20)
        tops.forEach((top, i) => {
          const scroll = scrollFor(top, frame)
          expect(readAtScroll(tops, scroll, frame)).toBe(i)
        })
      }),
    )
  })

  test('passes every article once and in order while the page is scrolled', () => {
    fc.assert(
      fc.property(pages, ({ tops, frame }) => {
        let last = -1
        for (let scroll = 0; scroll <= frame.max; scroll += 7) {
          const now = readAtScroll(tops, scroll, frame)
          expect(now).toBeGreaterThanOrEqual(last)
          last = now
        }
      }),
    )
  })

  test('stays inside the page', () => {
    fc.assert(
      fc.property(pages, ({ tops, frame }) => {
        for (const top of tops) {
          const scroll = scrollFor(top, frame)
          expect(scroll).toBeGreaterThanOrEqual(0)
          expect(scroll).toBeLessThanOrEqual(frame.max)
        }
      }),
    )
  })

  test('finds the last top at or above it', () => {
    const tops = [10, 20, 20, 40]
    const at = (line: number) => readAt(tops.length, (i) => tops[i] ?? 0, line)
    expect([at(9), at(10), at(25), at(100)]).toEqual([-1, 0, 2, 3])
    expect(readAt(0, () => 0, 5)).toBe(-1)
  })
})
