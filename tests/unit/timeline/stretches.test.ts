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
