import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../src/dates'
import { neatRange } from '../../../src/timeline/layout/neatRange'
import {
  isFitted,
  markX,
  panned,
  partsOfAxis,
  rangeOf,
  scaleFor,
  warpOf,
  wholeWidth,
  zoomed,
} from '../../../src/timeline/layout/scale'
import type { Stretch } from '../../../src/timeline/layout/stretches'

const DAY = 86_400_000
const stretch = (from: number, to: number, share: number): Stretch => ({
  from: ms(from * DAY),
  to: ms(to * DAY),
  share,
})
const uneven = [stretch(0, 400, 0.2), stretch(11_000, 11_120, 0.3), stretch(11_400, 11_430, 0.5)]
const GAP = 22
const W = 800

const strength = fc.double({ min: 0, max: 1, noNaN: true })
const pixel = fc.double({ min: 0, max: W, noNaN: true })
const factor = fc.double({ min: 0.2, max: 30, noNaN: true })

describe('a broken axis', () => {
  test('shows everything between its ends when nothing else is asked', () => {
    for (const s of [0, 0.4, 1]) {
      const scale = scaleFor(warpOf(uneven, s), null, W, GAP)
      // In true time there is some air, so that no mark stands on an edge.
      expect(scale.x(0)).toBeCloseTo(W - scale.x(11_430 * DAY), 6)
      if (s === 1) expect(scale.x(0)).toBeCloseTo(0, 6)
      else expect(scale.x(0)).toBeGreaterThan(12)
      expect(scale.x(0)).toBeLessThan(W * 0.04)
      expect(isFitted(scale)).toBe(true)
    }
  })

  test('gives stretches their shares, and breaks a width of their own', () => {
    const scale = scaleFor(warpOf(uneven, 1), null, W, GAP)
    const room = W - 2 * GAP
    expect(scale.x(400 * DAY) / room).toBeCloseTo(0.2, 2)
    expect(scale.x(11_000 * DAY) - scale.x(400 * DAY)).toBeGreaterThan(GAP - 1e-6)
    expect(scale.x(11_000 * DAY) - scale.x(400 * DAY)).toBeLessThan(GAP + 3)
  })

  test('is straight when it is true', () => {
    const scale = scaleFor(warpOf(uneven, 0), null, W, GAP)
    expect(scale.x(5715 * DAY)).toBeCloseTo(W / 2, 6)
  })

  test('never runs backwards, and inverts', () => {
    fc.assert(
      fc.property(strength, pixel, pixel, factor, pixel, (s, a, b, f, at) => {
        const scale = zoomed(scaleFor(warpOf(uneven, s), null, W, GAP), at, f)
        const [left, right] = [Math.min(a, b), Math.max(a, b)]
        expect(scale.invert(left)).toBeLessThanOrEqual(scale.invert(right))
        expect(scale.x(scale.invert(a))).toBeCloseTo(a, 3)
      }),
    )
  })

  test('changes continuously from true to broken', () => {
    fc.assert(
      fc.property(strength, pixel, (s, a) => {
        const near = Math.min(1, s + 1e-4)
        const at = scaleFor(warpOf(uneven, s), null, W, GAP).invert(a)
        expect(Math.abs(scaleFor(warpOf(uneven, near), null, W, GAP).x(at) - a)).toBeLessThan(1)
      }),
    )
  })
})

describe('zooming and panning', () => {
  test('the moment under the pointer stays under it, across breaks too', () => {
    fc.assert(
      fc.property(strength, fc.double({ min: 1, max: 40, noNaN: true }), pixel, (s, f, at) => {
        const scale = scaleFor(warpOf(uneven, s), null, W, GAP)
        const moment = scale.invert(at)
        expect(zoomed(scale, at, f).x(moment)).toBeCloseTo(at, 3)
      }),
    )
  })

  test('in and out again is where it was', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20, noNaN: true }), pixel, (f, at) => {
        const scale = scaleFor(warpOf(uneven, 1), { from: ms(300 * DAY), to: ms(11_405 * DAY) }, W, GAP)
        const back = zoomed(zoomed(scale, at, f), at, 1 / f)
        expect(back.k).toBeCloseTo(scale.k, 4)
        expect(back.offset).toBeCloseTo(scale.offset, 3)
      }),
    )
  })

  test('a pan shifts every moment by the same pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), pixel, (dx, a) => {
        const scale = zoomed(scaleFor(warpOf(uneven, 1), null, W, GAP), 400, 5)
        const moved = panned(scale, dx)
        const done = scale.offset - moved.offset
        expect(moved.x(scale.invert(a)) - a).toBeCloseTo(done, 3)
      }),
    )
  })

  test('never leaves the axis, nor shows more than all of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pixel, factor, fc.integer({ min: -5000, max: 5000 })), { maxLength: 6 }),
        (steps) => {
          let scale = scaleFor(warpOf(uneven, 1), null, W, GAP)
          for (const [at, f, dx] of steps) scale = panned(zoomed(scale, at, f), dx)
          expect(scale.offset).toBeGreaterThanOrEqual(-1e-6)
          expect(scale.offset + W).toBeLessThanOrEqual(wholeWidth(scale) + 1e-3)
          const { from, to } = rangeOf(scale)
          expect(from).toBeGreaterThanOrEqual(-1)
          expect(to).toBeLessThanOrEqual(11_430 * DAY + 1)
        },
      ),
    )
  })

  test('a range that reaches beyond the axis zooms about the pointer all the same', () => {
    const range = { from: ms(11_350 * DAY), to: ms(11_500 * DAY) }
    const scale = scaleFor(warpOf(uneven, 1), range, W, GAP)
    const moment = 11_415 * DAY
    expect(zoomed(scale, scale.x(moment), 1.6).x(moment)).toBeCloseTo(scale.x(moment), 6)
    expect(panned(scale, 10_000).offset).toBe(scale.offset)
  })

  test('a range comes back as it was asked for', () => {
    const range = { from: ms(11_010 * DAY), to: ms(11_410 * DAY) }
    const scale = scaleFor(warpOf(uneven, 1), range, W, GAP)
    expect(rangeOf(scale).from).toBeCloseTo(range.from, 0)
    expect(rangeOf(scale).to).toBeCloseTo(range.to, 0)
  })

  test('goes no closer than ten minutes', () => {
    let scale = scaleFor(warpOf(uneven, 1), null, W, GAP)
    for (let i = 0; i < 40; i++) scale = zoomed(scale, 700, 3)
    const { from, to } = rangeOf(scale)
    expect(to - from).toBeGreaterThan(9 * 60_000)
    expect(to - from).toBeLessThan(11 * 60_000)
  })
})

test('a mark that a break would swallow stands at its nearer edge', () => {
  const scale = scaleFor(warpOf(uneven, 1), null, W, GAP)
  expect(markX(scale, 500 * DAY, 8)).toBeCloseTo(scale.x(400 * DAY) - 8, 6)
  expect(markX(scale, 10_900 * DAY, 8)).toBeCloseTo(scale.x(11_000 * DAY) + 8, 6)
  expect(markX(scale, 11_050 * DAY, 8)).toBe(scale.x(11_050 * DAY))
  const even = scaleFor(warpOf(uneven, 0), null, W, GAP)
  expect(markX(even, 500 * DAY, 8)).toBe(even.x(500 * DAY))
})

describe('a silence that a reader zooms into', () => {
  const broken = scaleFor(warpOf(uneven, 1), null, W, GAP)
  const inside = scaleFor(warpOf(uneven, 1), { from: ms(5000 * DAY), to: ms(6000 * DAY) }, W, GAP)

  test('is a break from afar and a part of the axis like others from near', () => {
    expect(partsOfAxis(broken).map((part) => part.isBreak)).toEqual([false, true, false, true, false])
    const [part] = partsOfAxis(inside).filter(({ left, right }) => left < W / 2 && right > W / 2)
    expect(part!.isBreak).toBe(false)
  })

  test('has its marks where they belong then', () => {
    expect(markX(inside, 5500 * DAY, 8)).toBeCloseTo(inside.x(5500 * DAY), 6)
  })
})

test('a range that is told has neat ends, within three pixels of what is seen', () => {
  fc.assert(
    fc.property(strength, pixel, factor, pixel, (strong, x, by, dx) => {
      const scale = panned(zoomed(scaleFor(warpOf(uneven, strong), null, W, GAP), x, by), dx)
      const { from, to } = neatRange(scale)
      expect(Math.abs(scale.x(from))).toBeLessThanOrEqual(3.01)
      expect(Math.abs(scale.x(to) - W)).toBeLessThanOrEqual(3.01)
      for (const [at, x] of [
        [from, 0],
        [to, W],
      ] as const) {
        // A day wider than a hair has its beginning told, never an hour in it.
        const perPixel = scale.invert(x + 1) - scale.invert(x)
        if (perPixel * 4 > DAY) expect(Math.abs(at % DAY)).toBe(0)
      }
    }),
  )
})
