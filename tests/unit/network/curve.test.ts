import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import type { CurveLine, Reading } from '../../../src/model'
import { curveShape, dateTicks, dodge } from '../../../src/network/layout'

const line = (balance: number[], low = balance, high = balance): CurveLine => ({
  balance: Float64Array.from(balance),
  low: Float64Array.from(low),
  high: Float64Array.from(high),
  activity: Float64Array.from(balance),
  reading: balance.map((_, i): Reading => {
    if (Number.isNaN(low[i])) return 'nothing'
    return low[i]! < 0 && high[i]! > 0 ? 'ambivalent' : low[i]! < 0 ? 'conflict' : 'cooperation'
  }),
})
const same = (value: number) => value

describe('the shape of a curve', () => {
  it('changes sides exactly where it crosses zero', () => {
    const { line: path } = curveShape(Float64Array.of(0, 10), line([0.5, -0.5]), same, (v) => v * 10)
    expect(path).toEqual({ cooperation: 'M0,5L5,0', conflict: 'M5,0L10,-5', ambivalent: '' })
  })

  it('keeps the side that the model reads where the balance has faded to nothing', () => {
    const { line: path } = curveShape(Float64Array.of(4, 5), line([-0, -0], [-0.2, -0.2], [0, 0]), same, same)
    expect(path).toEqual({ cooperation: '', conflict: 'M4,0L5,0', ambivalent: '' })
  })

  it('draws nothing where nothing is coded, which is not zero', () => {
    const nothing = [Number.NaN, Number.NaN, -0.2, -0.4]
    const shape = curveShape(Float64Array.of(0, 1, 1, 2), line(nothing), same, (v) => v * 10)
    expect(shape.line).toEqual({ cooperation: '', conflict: 'M1,-2L2,-4', ambivalent: '' })
    expect(shape.band).toEqual({ cooperation: '', conflict: 'M1,-2L2,-4L2,-4L1,-2Z', ambivalent: '' })
  })

  it('is of neither side where the band crosses zero, line and band', () => {
    const { line: path, band } = curveShape(
      Float64Array.of(0, 1),
      line([0.1, 0.2], [-0.1, -0.2], [0.3, 0.4]),
      same,
      (v) => v * 10,
    )
    expect(path).toEqual({ cooperation: '', conflict: '', ambivalent: 'M0,1L1,2' })
    expect(band).toEqual({ cooperation: '', conflict: '', ambivalent: 'M0,3L1,4L1,-2L0,-1Z' })
  })

  it('begins as what it comes to where a window only opens', () => {
    const { line: path } = curveShape(
      Float64Array.of(0, 1, 2),
      { ...line([0, -0.1, -0.2]), reading: ['ambivalent', 'conflict', 'conflict'] },
      same,
      (v) => v * 10,
    )
    expect(path).toEqual({ cooperation: '', conflict: 'M0,0L1,-1L2,-2', ambivalent: '' })
  })

  it('draws a jump as a jump', () => {
    const { line: path } = curveShape(
      Float64Array.of(0, 5, 5, 9),
      line([-0.1, -0.1, -0.5, -0.5]),
      same,
      (v) => v * 10,
    )
    expect(path.conflict).toBe('M0,-1L5,-1L5,-5L9,-5')
  })
})

describe('dodge', () => {
  it('keeps dots of one row apart, and uses the lowest row there is', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 40 }), (values) => {
        const xs = values.sort((a, b) => a - b)
        const rows = dodge(xs, 10)
        xs.forEach((x, i) => {
          xs.slice(i + 1).forEach((other, k) => {
            if (rows[i] === rows[i + 1 + k]) expect(other - x).toBeGreaterThanOrEqual(10)
          })
          for (let row = 0; row < rows[i]!; row++) {
            expect(xs.some((other, k) => k < i && rows[k] === row && x - other < 10)).toBe(true)
          }
        })
      }),
    )
  })
})

describe('dates on an axis', () => {
  const day = (text: string) => ms(Date.parse(text))
  const said = (from: string, to: string, most: number) =>
    dateTicks(day(from), day(to), most).map(
      ({ at, level }) => `${new Date(at).toISOString().slice(0, 10)} ${level}`,
    )

  it('are the finest round ones that there is room for', () => {
    expect(said('2024-11-20', '2025-07-14', 4)).toEqual([
      '2025-01-01 year',
      '2025-04-01 month',
      '2025-07-01 month',
    ])
    expect(said('2025-06-20', '2025-07-14', 5)).toEqual([
      '2025-06-22 day',
      '2025-07-01 month',
      '2025-07-08 day',
    ])
    expect(said('1993-01-01', '2025-07-14', 4)).toEqual([
      '2000-01-01 year',
      '2010-01-01 year',
      '2020-01-01 year',
    ])
  })

  it('work before the year 100', () => {
    const from = new Date(0)
    from.setUTCFullYear(-52, 0, 1)
    const to = new Date(0)
    to.setUTCFullYear(20, 0, 1)
    const years = dateTicks(ms(from.getTime()), ms(to.getTime()), 4).map(({ at }) =>
      new Date(at).getUTCFullYear(),
    )
    expect(years).toEqual([-50, -25, 0])
  })

  it('are never more than asked for, ascending, in the range', () => {
    const time = fc.integer({ min: -60_000_000_000_000, max: 8_000_000_000_000 })
    fc.assert(
      fc.property(
        time,
        fc.integer({ min: 1000, max: 40_000_000_000_000 }),
        fc.integer({ min: 1, max: 12 }),
        (from, length, most) => {
          const ticks = dateTicks(ms(from), ms(from + length), most)
          expect(ticks.length).toBeLessThanOrEqual(most)
          ticks.forEach(({ at }, i) => {
            expect(at).toBeGreaterThanOrEqual(from)
            expect(at).toBeLessThanOrEqual(from + length)
            if (i > 0) expect(at).toBeGreaterThan(ticks[i - 1]!.at)
          })
        },
      ),
    )
  })
})
