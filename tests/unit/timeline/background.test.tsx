// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor, preparingWordsFor } from '../../../src/i18n'
import { columnsFromArrays, columnsInBackground, TimelineOfArrays } from '../../../src/timeline'
import { heaviestSlots, laneIndexOf } from '../../../src/timeline/layout'

afterEach(cleanup)

/** Arrays of `n` events in three lanes, in no order. */
const arrays = (n: number, seed = 7) => ({
  placement: Float64Array.from({ length: n }, (_, i) => ((i * 7919 + seed) % 10_007) * 86_400_000),
  weight: Uint8Array.from({ length: n }, (_, i) => 1 + (i % 5)),
  lane: Uint16Array.from({ length: n }, (_, i) => (i * 13) % 3),
  laneNames: ['a', 'b', 'c'],
  label: (i: number) => `Event ${i}`,
})

test('columns made in the background are those made at once, with their index', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.nat(), async (n, seed) => {
      const parts: number[] = []
      const made = await columnsInBackground(arrays(n, seed), { onProgress: (part) => parts.push(part) })
      const atOnce = columnsFromArrays(arrays(n, seed))
      expect([...made.placement]).toEqual([...atOnce.placement])
      expect([...made.lanes.members]).toEqual([...atOnce.lanes.members])
      expect(made.stretches).toEqual(atOnce.stretches)
      expect(made.label(0)).toBe(atOnce.label(0))
      const index = laneIndexOf(made)
      const heaviest = heaviestSlots(index, 0, index.slots, 3).map((slot) => made.id(index.rows[slot]!))
      const sorted = Array.from({ length: n }, (_, row) => row).sort(
        (a, b) => made.weight[b]! - made.weight[a]!,
      )
      expect(made.weight[made.rowOf(heaviest[0]!)]).toBe(made.weight[sorted[0]!])
      expect(parts.length).toBeGreaterThan(3)
      expect(parts).toEqual([...parts].sort((a, b) => a - b))
    }),
    { numRuns: 12 },
  )
})

test('the work can be ended', async () => {
  const work = new AbortController()
  const told = vi.fn(() => work.abort(new Error('enough')))
  await expect(columnsInBackground(arrays(50), { onProgress: told, signal: work.signal })).rejects.toThrow(
    'enough',
  )
  expect(told).toHaveBeenCalledOnce()
})

const props = {
  width: 900,
  rem: 16,
  locale: 'en',
  words: messagesFor('en').timeline,
  preparing: preparingWordsFor('en'),
  range: null,
  axis: 'true' as const,
  cursor: ms(0),
  cursorLabel: '',
  selected: null,
  onRange: () => {},
  onSelect: () => {},
  onCursor: () => {},
}

test('very many events say how far they are, and then are there; few are there at once', async () => {
  const { rerender } = render(<TimelineOfArrays {...props} raw={arrays(60_000)} />)
  expect(screen.getByRole('progressbar', { name: /^Preparing 60,000 events… \d+ %$/ })).toBeTruthy()
  expect(
    await screen.findByRole('group', { name: /^60,000 events in 3 lanes/ }, { timeout: 5000 }),
  ).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
  rerender(<TimelineOfArrays {...props} raw={arrays(30)} />)
  expect(screen.getByRole('group', { name: /^30 events in 3 lanes/ })).toBeTruthy()
})
