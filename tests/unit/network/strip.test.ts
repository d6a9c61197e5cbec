import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/model'
import { stripShape } from '../../../src/network/layout/strip'

const piece = (t: number[], balance: number[], low: number[], high: number[], reading: Reading[]) => ({
  t: Float64Array.from(t),
  both: {
    balance: Float64Array.from(balance),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    activity: new Float64Array(t.length),
    reading,
  },
})
const x = (time: number) => time
/** The ends of everything that a path draws, left and right. */
const reach = (d: string): [number, number] => {
  const xs = [...d.matchAll(/[ML](-?[\d.]+),/g)].map(([, at]) => Number(at))
  return [Math.min(...xs), Math.max(...xs)]
}

describe('the strip of a pair', () => {
  test('is of a sign where all agree on it, and of none where they do not, band and line', () => {
    const { band, line } = stripShape(
      [
        piece(
          [0, 10, 20, 30, 40],
          [0.5, 0.4, 0.1, -0.3, -0.5],
          [0.3, 0.2, -0.1, -0.5, -0.6],
          [0.6, 0.5, 0.3, -0.1, -0.2],
          ['cooperation', 'cooperation', 'ambivalent', 'conflict', 'conflict'],
        ),
      ],
      x,
      100,
    )
    for (const part of [band, line]) {
      expect(reach(part.cooperation)).toEqual([0, 20])
      expect(reach(part.ambivalent)[0]).toBe(20)
      expect(reach(part.conflict)[1]).toBe(40)
      // A sampled step across zero is parted there.
      expect(reach(part.ambivalent)[1]).toBe(reach(part.conflict)[0])
    }
  })

  test('is of no sign where acts cancel on one of the scales, though the band only touches zero', () => {
    const { band, line } = stripShape(
      [piece([0, 10], [0.18, 0.13], [0, 0], [0.25, 0.2], ['ambivalent', 'ambivalent'])],
      x,
      100,
    )
    expect(line).toEqual({ cooperation: '', conflict: '', ambivalent: 'M0,41L10,43.5' })
    expect(reach(band.ambivalent)).toEqual([0, 10])
    expect(band.cooperation + band.conflict).toBe('')
  })

  test('draws nothing before anything is coded', () => {
    const none = Number.NaN
    const { band, line } = stripShape(
      [
        piece(
          [0, 10, 20, 30],
          [none, none, -0.2, -0.4],
          [none, none, -0.3, -0.5],
          [none, none, -0.1, -0.2],
          ['nothing', 'nothing', 'conflict', 'conflict'],
        ),
      ],
      x,
      100,
    )
    expect(reach(band.conflict)).toEqual([20, 30])
    expect(reach(line.conflict)).toEqual([20, 30])
    expect(band.ambivalent + band.cooperation + line.cooperation).toBe('')
  })

  test('leaves out what lies between its pieces, and has zero in the middle', () => {
    const { line } = stripShape(
      [
        piece([0, 10], [0, 0], [0, 0], [1, 1], ['cooperation', 'cooperation']),
        piece([50, 60], [1, 1], [1, 1], [1, 1], ['cooperation', 'cooperation']),
      ],
      x,
      100,
    )
    expect(line.cooperation).toBe('M0,50L10,50M50,0L60,0')
  })
})
