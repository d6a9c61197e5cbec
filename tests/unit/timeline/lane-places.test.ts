import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedTo, placeAt } from '../../../src/timeline/drawing/extras/arrange'

test('a lane that is moved stands at its new place, the others in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.integer(), (keys, at, place) => {
      const key = keys[at % keys.length]!
      const next = movedTo(keys, key, place)
      expect(next.filter((each) => each !== key)).toEqual(keys.filter((each) => each !== key))
      expect(next.indexOf(key)).toBe(Math.max(0, Math.min(keys.length - 1, place)))
    }),
  )
})

test('where a lane is let go it stands behind those whose middles are above', () => {
  const lanes = [0, 100, 200].map((y) => ({ key: `l${y}`, y, height: 100 }))
  expect([0, 120, 160, 240, 260, 999].map((y) => placeAt(lanes, 'l0', y))).toEqual([0, 0, 1, 1, 2, 2])
  expect(placeAt(lanes, 'l200', -5)).toBe(0)
})
