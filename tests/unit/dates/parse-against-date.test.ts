import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../src/dates'
import { read } from './read'

const edtfLike = fc
  .array(
    fc.constantFrom(
      ...[
        '2024',
        '-',
        '-12',
        '-03',
        'T22:27:00',
        'Z',
        '+09:00',
        '/',
        '..',
        '[',
        ']',
        ',',
        '~',
        '?',
        '%',
        'X',
      ],
      ...['XX', 'Y', '0', '9', '199', ' ', '–', '{', 'BCE', 'about ', '-33', '-13', '.5', ':'],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

test('whatever is written, the answer is a date or one sentence on one line, with a place in the text', () => {
  fc.assert(
    fc.property(fc.oneof(edtfLike, fc.string({ maxLength: 80, unit: 'binary' })), (text) => {
      const result = parseEdtf(text)
      if (result.ok) {
        const { start, end } = result.date
        expect(start.earliest).toBeLessThan(start.latest)
        if (end) expect(end.earliest).toBeLessThan(end.latest)
        return
      }
      const { message, position, length, hint } = result.problem
      expect(message).toMatch(/^".*" is no EDTF date: .*\.$/u)
      expect(message.length).toBeLessThan(500)
      expect(position >= 0 && length >= 0 && position + length <= text.length).toBe(true)
      if (hint !== undefined) expect(parseEdtf(hint).ok).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

describe('against the calendar of Date', () => {
  const day = fc.record({
    year: fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -120, max: 120 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  /** Date.UTC would read the years 0 to 99 as those of the twentieth century. */
  const utc = (year: number, month: number, date: number) => {
    const value = new Date(0)
    value.setUTCFullYear(year, month - 1, date)
    return value.getTime()
  }
  const written = (year: number, ...rest: number[]) =>
    [
      (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'),
      ...rest.map((n) => String(n).padStart(2, '0')),
    ].join('-')

  test('years, months and days have its bounds, and days that it rolls over are refused', () => {
    fc.assert(
      fc.property(day, ({ year, month, day }) => {
        expect(read(written(year)).start).toEqual({ earliest: utc(year, 1, 1), latest: utc(year + 1, 1, 1) })
        expect(read(written(year, month)).start).toEqual({
          earliest: utc(year, month, 1),
          latest: utc(year, month + 1, 1),
        })
        const text = written(year, month, day)
        const exists = new Date(utc(year, month, day)).getUTCDate() === day
        expect(parseEdtf(text).ok).toBe(exists)
        if (exists) {
          expect(read(text).start).toEqual({
            earliest: utc(year, month, day),
            latest: utc(year, month, day + 1),
          })
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('times have its instant, whatever the offset', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0001-01-02T00:00Z'),
          max: new Date('9999-12-30T00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: -720, max: 840 }),
        (date, offset) => {
          const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1)
          const abs = Math.abs(offset)
          const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(abs / 60)).padStart(2, '0')}:${String(abs % 60).padStart(2, '0')}`
          const { start } = read(`${local}${zone}`)
          expect(start).toEqual({ earliest: date.getTime(), latest: date.getTime() + 1 })
        },
      ),
    )
  })
})
