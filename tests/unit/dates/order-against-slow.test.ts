import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OrderItem, solveOrder } from '../../../src/dates'
import { slowOrder } from './slowOrder'

describe('against the slow, obvious way', () => {
  const bound = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  const problem = fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.record({
      windows: fc.array(fc.tuple(bound, bound), { minLength: count, maxLength: count }),
      links: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 }),
      onward: fc.boolean(),
      // Short windows, in which marks have hardly room.
      tight: fc.boolean(),
    }),
  )
  const build = (input: typeof problem extends fc.Arbitrary<infer T> ? T : never) => {
    const scale = (value: number | null) => (value !== null && input.tight ? Math.floor(value / 5) : value)
    const items: OrderItem[] = input.windows.map((sides, i) => {
      const [a = null, b = null] = sides.map(scale)
      const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b]
      return {
        id: `e${i}`,
        start: {
          earliest: (low ?? Number.NEGATIVE_INFINITY) as never,
          latest: (high === null ? Number.POSITIVE_INFINITY : high + 1) as never,
        },
        end: null,
      }
    })
    // Links that only point onward in the list cannot make a cycle, so that most problems have a solution.
    const constraints = input.links
      .map(([a, b]) => (input.onward ? [Math.min(a, b), Math.max(a, b)] : [a, b]) as [number, number])
      .filter(([a, b]) => !input.onward || a !== b)
      .map(([a, b]) => ({ before: `e${a}`, after: `e${b}` }))
    return { items, constraints }
  }

  test('the same windows, or the same verdict that there are none', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const slow = slowOrder(items, constraints)
        const fast = solveOrder(items, constraints)
        if (fast.ok) {
          expect(slow.consistent).toBe(true)
          for (const [i, item] of items.entries()) {
            expect({ ...fast.narrowed.get(item.id)!.start }).toEqual(slow.windows[i])
          }
        } else if (fast.problems.some((each) => each.kind === 'clash')) {
          expect(slow.consistent).toBe(false)
        } else {
          expect(slow.cyclic).toBe(true)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('reasons are true: the named item is stated to come on that side, and its own date is the bound', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const fast = solveOrder(items, constraints)
        if (!fast.ok) return
        const { reaches } = slowOrder(items, constraints)
        const own = new Map(items.map((item) => [item.id, item.start]))
        for (const item of items) {
          const { start, because } = fast.narrowed.get(item.id)!
          const sides = because.map(({ side }) => side)
          for (const side of ['earliest', 'latest'] as const) {
            expect(sides.includes(side)).toBe(start[side] !== item.start[side])
          }
          for (const { side, id } of because) {
            expect(own.get(id)![side]).toBe(start[side])
            expect(side === 'earliest' ? reaches(id, item.id) : reaches(item.id, id)).toBe(true)
          }
        }
      }),
    )
  })

  test('a clash is true: its chain is stated, and its first date lies after its last', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const fast = solveOrder(items, constraints)
        if (fast.ok) return
        const own = new Map(items.map((item) => [item.id, item.start]))
        const stated = new Set(constraints.map(({ before, after }) => `${before} ${after}`))
        for (const each of fast.problems) {
          const chain = each.kind === 'cycle' ? [...each.ids, each.ids[0]!] : each.through
          for (let i = 1; i < chain.length; i++) expect(stated).toContain(`${chain[i - 1]} ${chain[i]}`)
          if (each.kind === 'clash') {
            expect([chain[0], chain.at(-1)]).toEqual([each.before, each.after])
            expect(own.get(each.before)!.earliest).toBe(each.earliest)
            expect(own.get(each.after)!.latest).toBe(each.latest)
            expect(each.earliest).toBeGreaterThanOrEqual(each.latest)
          }
        }
      }),
    )
  })

  test('marks stand in their windows, in stated order, strictly wherever whole milliseconds allow', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const fast = solveOrder(items, constraints)
        if (!fast.ok) return
        const { strict } = slowOrder(items, constraints)
        for (const item of items) {
          const place = fast.placement.get(item.id)!
          const { earliest, latest } = fast.narrowed.get(item.id)!.start
          expect(Number.isSafeInteger(place)).toBe(true)
          expect(place).toBeGreaterThanOrEqual(earliest)
          expect(place).toBeLessThan(latest)
        }
        for (const { before, after } of constraints) {
          const [a, b] = [fast.placement.get(before)!, fast.placement.get(after)!]
          if (strict) expect(a).toBeLessThan(b)
          else expect(a).toBeLessThanOrEqual(b)
        }
      }),
      { numRuns: 600 },
    )
  })

  test('leaning keeps windows and stated order, and follows the order given where nothing else decides', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const plain = solveOrder(items, constraints)
        const fast = solveOrder(items, constraints, { lean: true })
        expect(fast.ok).toBe(plain.ok)
        if (!fast.ok || !plain.ok) return
        for (const item of items) {
          const place = fast.placement.get(item.id)!
          const { start } = fast.narrowed.get(item.id)!
          expect(start).toEqual(plain.narrowed.get(item.id)!.start)
          expect(place).toBeGreaterThanOrEqual(start.earliest)
          expect(place).toBeLessThan(start.latest)
        }
        for (const { before, after } of constraints) {
          expect(fast.placement.get(before)!).toBeLessThanOrEqual(fast.placement.get(after)!)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('precedes is what the order and the windows say', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const fast = solveOrder(items, constraints)
        if (!fast.ok) return
        const { reaches } = slowOrder(items, constraints)
        for (const a of items) {
          for (const b of items) {
            const apart = fast.narrowed.get(a.id)!.start.latest <= fast.narrowed.get(b.id)!.start.earliest
            expect(fast.precedes(a.id, b.id)).toBe(a !== b && (reaches(a.id, b.id) || apart))
          }
        }
      }),
    )
  })

  test('the order of the file changes nothing', () => {
    fc.assert(
      fc.property(problem, (input) => {
        const { items, constraints } = build(input)
        const one = solveOrder(items, constraints)
        const other = solveOrder([...items].reverse(), [...constraints].reverse())
        expect(other.ok).toBe(one.ok)
        if (!one.ok || !other.ok) return
        for (const { id } of items) {
          expect(other.placement.get(id)).toBe(one.placement.get(id))
          expect(other.narrowed.get(id)!.start).toEqual(one.narrowed.get(id)!.start)
        }
      }),
    )
  })
})
