import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseStretches, type Dates } from '../../../src/timeline/layout/stretches'

const day = (text: string): number => Date.parse(`${text}T00:00Z`)
const DAY = 86_400_000

function dates(rows: readonly (readonly [at: number, earliest?: number, latest?: number])[]): Dates {
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  const column = (value: (row: (typeof sorted)[number]) => number) => Float64Array.from(sorted, value)
  return {
    placement: column((row) => row[0]),
    earliest: column((row) => row[1] ?? row[0]),
    latest: column((row) => row[2] ?? row[0] + DAY),
    endEarliest: column(() => Number.NaN),
    endLatest: column(() => Number.NaN),
  }
}

const background = [day('1993-01-01'), day('2023-07-01')].map((at) => [at] as const)
const winter = ['2024-10-24', '2024-12-15', '2025-01-15'].map((text) => [day(text)] as const)
const summer = Array.from({ length: 11 }, (_, i) => [day('2025-06-15') + i * 2 * DAY] as const)

describe('where the axis breaks', () => {
  test('an even story has no break', () => {
    const even = Array.from({ length: 20 }, (_, i) => [day('2000-01-01') + i * 200 * DAY] as const)
    expect(chooseStretches(dates(even))).toHaveLength(1)
  })

  test('decades of background and three weeks of events are apart, and the weeks get about half of the axis', () => {
    const stretches = chooseStretches(dates([...background, ...winter, ...summer]))
    const last = stretches.at(-1)!
    expect(last.from).toBeGreaterThan(day('2025-02-01'))
    expect(last.share).toBeGreaterThan(0.4)
    expect(last.share).toBeLessThan(0.75)
    expect(stretches.length).toBeGreaterThanOrEqual(3)
  })

  test('an event in a window that is wider than the silence does not interrupt it', () => {
    const demand = [day('2025-03-20'), day('2024-12-01'), day('2025-07-01')] as const
    const without = chooseStretches(dates([...background, ...winter, ...summer]))
    const withIt = chooseStretches(dates([...background, ...winter, demand, ...summer]))
    expect(withIt).toHaveLength(without.length)
    expect(withIt.at(-1)!.from).toBe(without.at(-1)!.from)
  })

  test('what is out of reach of a window belongs to its stretch', () => {
    const raid = [day('2025-06-20'), day('2025-06-01'), day('2025-07-01')] as const
    const last = chooseStretches(dates([...background, ...winter, ...summer, raid])).at(-1)!
    expect(last.from).toBeLessThanOrEqual(day('2025-06-01'))
  })

  test('for any story: at most five stretches, in order, apart, sharing the whole, with every firm day in one', () => {
    const at = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 19_000, max: 19_020 }))
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 60 }), (days) => {
        const stretches = chooseStretches(dates(days.map((d) => [d * DAY] as const)))
        expect(stretches.length).toBeLessThanOrEqual(5)
        expect(stretches.reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(1, 9)
        stretches.forEach((each, i) => {
          expect(each.to).toBeGreaterThan(each.from)
          expect(each.share).toBeGreaterThan(0.04)
          if (i > 0) expect(each.from).toBeGreaterThan(stretches[i - 1]!.to)
        })
        for (const d of days) {
          expect(stretches.some((each) => d * DAY >= each.from && d * DAY <= each.to)).toBe(true)
        }
      }),
    )
  })

  test('silences of about one length are left out together or not at all', () => {
    // Several events on each of twelve days, and the days five weeks apart, or nearly.
    const days = Array.from({ length: 12 }, (_, i) => day('2024-01-01') + (i * 37 + (i % 3)) * DAY)
    const rows = days.flatMap((at) =>
      [0, 1, 2, 3, 4].map((hour) => [at + hour * 1000, at, at + DAY] as const),
    )
    expect(chooseStretches(dates(rows))).toHaveLength(1)
    // One that is clearly longer is left out.
    const later = rows.map(([at, from, to]) =>
      at < days[6]!
        ? ([at, from, to] as const)
        : ([at + 9000 * DAY, from + 9000 * DAY, to + 9000 * DAY] as const),
    )
    expect(chooseStretches(dates(later))).toHaveLength(2)
  })

  test('what is left out is twice as long as what the fuller stretch beside it keeps', () => {
    const at = fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 19_000, max: 19_300 }))
    fc.assert(
      fc.property(fc.array(at, { minLength: 3, maxLength: 40 }), (found) => {
        const days = [...new Set(found)].sort((a, b) => a - b)
        const stretches = chooseStretches(dates(days.map((d) => [d * DAY] as const)))
        const own = stretches.map(({ from, to }) => days.filter((d) => d * DAY >= from && d * DAY <= to))
        const longest = (of: readonly number[]) => Math.max(0, ...of.slice(1).map((d, i) => d - of[i]!))
        for (let i = 1; i < own.length; i++) {
          const [a, b] = [own[i - 1]!, own[i]!]
          const silence = b[0]! - a.at(-1)!
          const [one, other] = a.length < b.length ? [b, b] : a.length > b.length ? [a, a] : [a, b]
          expect(silence).toBeGreaterThanOrEqual(2 * Math.max(longest(one), longest(other)))
        }
      }),
    )
  })

  test('a day alone has days around it: nobody says at what hour it was', () => {
    const [only] = chooseStretches(
      dates([[day('2024-05-03') + DAY / 2, day('2024-05-03'), day('2024-05-04')]]),
    )
    expect(only!.to - only!.from).toBeGreaterThan(20 * DAY)
    expect(only!.to - only!.from).toBeLessThan(70 * DAY)
  })

  test('the order of equal days and what else is asked before does not matter', () => {
    const rows = [...background, ...winter, ...summer]
    const once = chooseStretches(dates(rows))
    chooseStretches(dates(winter))
    expect(chooseStretches(dates([...rows].reverse()))).toEqual(once)
  })

  test('no event, one event, all events at once: an axis still', () => {
    for (const rows of [
      [],
      [[day('2020-01-01')]],
      Array.from({ length: 5 }, () => [day('2020-01-01')]),
    ] as const) {
      const [only, ...more] = chooseStretches(dates(rows as unknown as [number][]))
      expect(more).toHaveLength(0)
      expect(only!.to).toBeGreaterThan(only!.from)
    }
  })
})
