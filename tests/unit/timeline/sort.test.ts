import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerBound, sortedOrder } from '../../../src/timeline/layout/sort'

const value = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(0, -1, 1e18, -1e18))

test('sorts as a comparing sort does, equal values in their given order', () => {
  fc.assert(
    fc.property(fc.array(value.map((v) => v + 0)), (values) => {
      const order = sortedOrder(Float64Array.from(values))
      const slow = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b)
      expect(order === null ? values.map((_, i) => i) : [...order]).toEqual(slow)
    }),
  )
})

test('finds the first position that is not below', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (values, wanted) => {
        const sorted = values.sort((a, b) => a - b)
        const slow = sorted.findIndex((each) => each >= wanted)
        expect(lowerBound((i) => sorted[i]!, wanted, 0, sorted.length)).toBe(slow < 0 ? sorted.length : slow)
      },
    ),
  )
})
