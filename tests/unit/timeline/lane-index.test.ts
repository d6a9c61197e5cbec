import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binCount, binTotal, countBins, withoutShown } from '../../../src/timeline/layout/density'
import { countKinds, heaviestSlots, KINDS, laneIndexOf, slotAt } from '../../../src/timeline/layout/laneIndex'
import { spansReaching } from '../../../src/timeline/layout/spanIndex'
import { manyColumns, randomColumns, seeded } from './random'

describe('against a slow, obvious version', () => {
  test('the weightiest in a window', () => {
    fc.assert(
      fc.property(
        randomColumns(150),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        (columns, a, b, k) => {
          const index = laneIndexOf(columns)
          const from = a % (index.slots + 1)
          const to = from + (b % (index.slots - from + 1))
          const slots = Array.from({ length: to - from }, (_, i) => from + i)
          const slow = slots.sort((x, y) => index.priority[y]! - index.priority[x]!).slice(0, k)
          expect(heaviestSlots(index, from, to, k)).toEqual(slow)
          const weights = slow.map((slot) => columns.weight[index.rows[slot]!]!)
          expect(weights).toEqual([...weights].sort((x, y) => y - x))
        },
      ),
    )
  })

  test('counts by kind and by bin, with many events', () => {
    const columns = manyColumns(5000, 3)
    const index = laneIndexOf(columns)
    const random = seeded(2)
    for (let round = 0; round < 50; round++) {
      const lane = Math.floor(random() * 3)
      const from = Math.floor(index.from(lane) + random() * (index.to(lane) - index.from(lane)))
      const to = Math.floor(from + random() * (index.to(lane) - from))
      const counts = new Uint32Array(KINDS)
      countKinds(index, from, to, counts, 0)
      const slow = new Uint32Array(KINDS)
      for (let slot = from; slot < to; slot++) slow[columns.kind[index.rows[slot]!]!]!++
      expect([...counts]).toEqual([...slow])

      if (to <= from) continue
      const start = index.at[from]!
      const step = (index.at[to - 1]! - start) / 40 + 1
      const edge = (bin: number): number => start + bin * step
      const bins = countBins(index, from, to, 40, edge)
      const shown = Array.from({ length: to - from }, (_, i) => from + i).filter((_, i) => i % 7 === 0)
      const less = withoutShown(bins, index, shown, edge)
      const slowBins = new Map<number, number>()
      for (let slot = from; slot < to; slot++) {
        if ((slot - from) % 7 === 0) continue
        const bin = Math.min(39, Math.floor((index.at[slot]! - start) / step))
        slowBins.set(bin, (slowBins.get(bin) ?? 0) + 1)
      }
      for (let bin = 0; bin < 40; bin++) {
        expect(binTotal(less, bin)).toBe(slowBins.get(bin) ?? 0)
        let sum = 0
        for (let kind = 0; kind < KINDS; kind++) sum += binCount(less, bin, kind)
        expect(sum).toBe(binTotal(less, bin))
      }
    }
  })

  test('the first slot at a moment', () => {
    const columns = manyColumns(500, 2)
    const index = laneIndexOf(columns)
    for (const lane of [0, 1]) {
      for (let slot = index.from(lane); slot < index.to(lane); slot += 13) {
        const found = slotAt(index, lane, index.at[slot]!)
        expect(index.at[found]).toBe(index.at[slot])
        expect(found === index.from(lane) || index.at[found - 1]! < index.at[slot]!).toBe(true)
      }
    }
  })
})

test('the weightiest spans that reach into a view', () => {
  fc.assert(
    fc.property(
      randomColumns(120),
      fc.integer({ min: 0, max: 8000 }),
      fc.integer({ min: 1, max: 4 }),
      (columns, day, k) => {
        const index = laneIndexOf(columns)
        const moment = day * 86_400_000
        for (let lane = 0; lane < columns.lanes.count; lane++) {
          const slow: number[] = []
          for (let slot = index.from(lane); slot < index.to(lane); slot++) {
            const row = index.rows[slot]!
            const end = columns.endLatest[row]!
            const reaches = columns.placement[row]! < moment && (end > moment || Number.isNaN(end))
            if (columns.dateKind[row]! >= 2 && reaches) slow.push(slot)
          }
          slow.sort((a, b) => index.priority[b]! - index.priority[a]!)
          expect(spansReaching(columns, lane, moment, k)).toEqual(slow.slice(0, k))
        }
      },
    ),
  )
})
