import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import { readingOrder } from '../../../src/model/build/order'

const places = (...days: number[]) => days.map(ms)

describe('readingOrder', () => {
  it('goes by placement, then by the file', () => {
    expect(readingOrder(places(3, 1, 2, 1), [])).toEqual([1, 3, 2, 0])
  })

  it('moves an event behind those stated before it, and no other', () => {
    expect(readingOrder(places(5, 5, 5, 5), [{ before: 3, after: 1 }])).toEqual([0, 3, 1, 2])
    expect(
      readingOrder(places(5, 5, 5, 5), [
        { before: 3, after: 0 },
        { before: 2, after: 0 },
      ]),
    ).toEqual([2, 3, 0, 1])
  })

  it('keeps every stated order, whatever else stands at the same moment', () => {
    const story = fc.integer({ min: 1, max: 30 }).chain((count) =>
      fc.record({
        moments: fc.array(fc.nat(3), { minLength: count, maxLength: count }),
        rank: fc.array(fc.nat(1000), { minLength: count, maxLength: count }),
        pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 60 }),
      }),
    )
    fc.assert(
      fc.property(story, ({ moments, rank, pairs }) => {
        // Orders that some ranking keeps cannot contradict one another; placements keep them too.
        const key = (i: number) => [moments[i]!, rank[i]!, i] as const
        const less = (a: number, b: number) => {
          const [x, y] = [key(a), key(b)]
          return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
        }
        const stated = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => (less(a, b) < 0 ? { before: a, after: b } : { before: b, after: a }))
        const order = readingOrder(places(...moments), stated)
        expect([...order].sort((a, b) => a - b)).toEqual(moments.map((_, i) => i))
        const place = new Map(order.map((event, i) => [event, i]))
        for (const { before, after } of stated) expect(place.get(before)!).toBeLessThan(place.get(after)!)
        order.forEach((event, i) => {
          if (i > 0) expect(moments[order[i - 1]!]!).toBeLessThanOrEqual(moments[event]!)
        })
      }),
    )
  })
})
