import { describe, expect, test } from 'vitest'
import { stripShape } from '../../../src/network/layout/strip'

const piece = (t: number[], balance: number[], low: number[], high: number[]) => ({
  t: Float64Array.from(t),
  both: {
    balance: Float64Array.from(balance),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    activity: new Float64Array(t.length),
  },
})
const x = (time: number) => time
/** The ends of everything that a path draws, left and right. */
const reach = (d: string): [number, number] => {
  const xs = [...d.matchAll(/[ML](-?[\d.]+),/g)].map(([, at]) => Number(at))
  return [Math.min(...xs), Math.max(...xs)]
}

describe('the strip of a pair', () => {
  test('is a band of a sign where all agree on it, and of none where they do not', () => {
    const { band } = stripShape(
      [
        piece(
          [0, 10, 20, 30, 40],
          [0.5, 0.4, 0.1, -0.3, -0.5],
          [0.3, 0.2, -0.1, -0.5, -0.6],
          [0.6, 0.5, 0.3, -0.1, -0.2],
        ),
      ],
      x,
      100,
    )
    expect(reach(band.cooperation)).toEqual([0, 20])
    expect(reach(band.open)).toEqual([20, 30])
    expect(reach(band.conflict)).toEqual([30, 40])
  })

  test('draws nothing before anything is coded', () => {
    const none = Number.NaN
    const { band, line } = stripShape(
      [piece([0, 10, 20, 30], [none, none, -0.2, -0.4], [none, none, -0.3, -0.5], [none, none, -0.1, -0.2])],
      x,
      100,
    )
    expect(reach(band.conflict)).toEqual([20, 30])
    expect(reach(line.conflict)).toEqual([20, 30])
    expect(band.open + band.cooperation + line.cooperation).toBe('')
  })

  test('leaves out what lies between its pieces, and has zero in the middle', () => {
    const { line } = stripShape(
      [piece([0, 10], [0, 0], [0, 0], [0, 0]), piece([50, 60], [1, 1], [1, 1], [1, 1])],
      x,
      100,
    )
    expect(line.cooperation).toBe('M0,50L10,50M50,0L60,0')
  })
})
