import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EdtfDate,
  giveDates,
  ms,
  type OrderConstraint,
  type OrderItem,
  orderOf,
  packDate,
  packOrder,
  readDate,
  readEdtf,
  solveOrder,
} from '../../../src/dates'
import { readPlain } from '../../../src/dates/edtf/plain'

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length })
    .map((all) => all.join(''))
/** Plain dates, and what looks like them. */
const almostPlain = fc
  .tuple(
    fc.constantFrom('', '-', 'Y', 'Y-'),
    fc.oneof(digits(4), digits(5), digits(6)),
    fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    fc.option(fc.integer({ min: 0, max: 32 }), { nil: undefined }),
    fc.option(
      fc.constantFrom('T00:00Z', 'T23:59:59Z', 'T24:00Z', 'T12:60Z', 'T12:30:00.250Z', 'T12:30+04:00'),
      {
        nil: undefined,
      },
    ),
    fc.constantFrom('', '', '', '~', '?'),
  )
  .map(([sign, year, month, day, time, mark]) => {
    const two = (value: number | undefined) =>
      value === undefined ? '' : `-${String(value).padStart(2, '0')}`
    return sign + year + two(month) + (month === undefined ? '' : two(day)) + (time ?? '') + mark
  })

describe('plain dates', () => {
  it('are what the reader of all EDTF makes of them; all others are left to it', () => {
    fc.assert(
      fc.property(almostPlain, (text) => {
        const plain = readPlain(text)
        if (plain) expect(plain).toEqual(readEdtf(text))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    '2025',
    '-0044',
    '0000',
    'Y-16999',
    '2025-06',
    '-0044-03',
    '2025-06-26',
    '2025-06-26T09:30Z',
    '2025-06-26T09:30:59Z',
  ])('like %s are read without it', (text) => expect(readPlain(text)).toEqual(readEdtf(text)))

  it.each([
    '2025-21',
    '2025-33',
    '199X',
    '2025-06~',
    '1993~/2023',
    '[2025-06..]',
    '-0000',
    '2025-02-29',
    'soon',
    '',
  ])('are not such as %s', (text) => expect(readPlain(text)).toBeNull())
})

const ODD = [
  '1993~/2023',
  '2023/..',
  '../2023',
  '2022-02-24/',
  '[..2024-12-08]',
  '[2024-12..2025-06]',
  '[2024-12-03,2024-12-08..]',
  '[2024-12-03..2024-12-03]',
  '2025-06-2X',
  '2025-1X?',
  '199X~',
  '2025-33',
  '2024-12-03T22:27:00+09:00',
]

describe('dates that a page was given', () => {
  it.each(ODD)('are the same after JSON: %s', (text) => {
    const date = readEdtf(text) as EdtfDate
    giveDates([JSON.parse(JSON.stringify(packDate(date)))])
    const given = readDate(text) as EdtfDate
    expect(given).toEqual(date)
    // It is the given one that is read.
    expect(given).not.toBe(readDate('2025'))
    expect(readDate(text)).toBe(given)
    expect(Object.isFrozen(given.start)).toBe(true)
    if (date.form.type !== 'set' || given.form.type !== 'set') return
    // Words tell a point from a range by its ends being one.
    expect(given.form.members.map(({ from, to }) => from === to)).toEqual(
      date.form.members.map(({ from, to }) => from === to),
    )
  })

  it('need not carry what is plain', () => {
    expect(packDate(readEdtf('2025-06-26') as EdtfDate)).toBeNull()
  })
})

describe('an order that was solved before', () => {
  const story = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      items: fc.array(
        fc.record({
          from: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Number.NEGATIVE_INFINITY)),
          width: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.constant(Number.POSITIVE_INFINITY)),
          end: fc.option(fc.integer({ min: 61, max: 200 }), { nil: null }),
        }),
        { minLength: count, maxLength: count },
      ),
      links: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 }),
    }),
  )

  it('says all that the solver says', () => {
    let held = 0
    fc.assert(
      fc.property(story, ({ items: drawn, links }) => {
        const items = drawn.map(({ from, width, end }, i): OrderItem => {
          const latest = ms(Number.isFinite(from) ? from + width : 90)
          return {
            id: `e${i}`,
            start: { earliest: ms(from), latest },
            end: end === null ? null : { earliest: ms(from), latest: ms(end) },
          }
        })
        const constraints = links
          .filter(([a, b]) => a < b)
          .map(([a, b]): OrderConstraint => ({ before: `e${a}`, after: `e${b}` }))
        const found = solveOrder(items, constraints, { lean: true })
        if (!found.ok) return
        held++
        const given = orderOf(items, constraints, JSON.parse(JSON.stringify(packOrder(items, found))))
        if (!given.ok) throw new Error('It held before.')
        expect(given.narrowed).toEqual(found.narrowed)
        expect(given.placement).toEqual(found.placement)
        for (const { id: a } of items)
          for (const { id: b } of items) expect(given.precedes(a, b)).toBe(found.precedes(a, b))
      }),
    )
    expect(held).toBeGreaterThan(30)
  })
})
