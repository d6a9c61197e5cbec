import { describe, expect, test } from 'vitest'
import {
  arrowBarPath,
  barPath,
  circlePath,
  diamondPath,
  frayedBarPath,
  halfCirclePath,
  halfMarkPath,
  KINDS,
  markClasses,
  markPath,
  markRadius,
  signOf,
  signOfScore,
  signPath,
  squarePath,
} from '../../../src/marks'

describe('signs', () => {
  test('hue is the sign, filled is a deed, outlined is words', () => {
    expect(signOf('material-conflict')).toMatchObject({ sign: 'conflict', force: 'deed', glyph: '−' })
    expect(signOf('verbal-cooperation')).toMatchObject({ sign: 'cooperation', force: 'word', glyph: '+' })
    expect(signOf('incident')).toMatchObject({ sign: 'neutral', force: 'fact', glyph: '' })
  })

  test('conflict is told from cooperation without colour too', () => {
    for (const kind of KINDS) expect(signOf(kind).dash.length > 0).toBe(signOf(kind).sign === 'conflict')
  })

  test('every kind has a class of its own', () => {
    expect(new Set(KINDS.map((kind) => signOf(kind).suffix)).size).toBe(KINDS.length)
    expect(markClasses('timeline-mark', 'verbal-conflict', 'disputed')).toBe(
      'timeline-mark timeline-mark-conflict-word timeline-mark-disputed',
    )
  })

  test('a score of nought is no sign', () => {
    expect([signOfScore(-0.1), signOfScore(0), signOfScore(3)]).toEqual([
      'conflict',
      'neutral',
      'cooperation',
    ])
  })

  test('heavier events are larger', () => {
    const sizes = ([1, 2, 3, 4, 5] as const).map(markRadius)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    expect(new Set(sizes).size).toBe(5)
  })
})

describe('shapes', () => {
  test('are path data without noise in their digits', () => {
    const all = [
      circlePath(5),
      diamondPath(5),
      squarePath(7),
      barPath(31, 4),
      arrowBarPath(31, 4),
      frayedBarPath(4),
      halfCirclePath(5),
    ]
    for (const path of all) {
      expect(path).toMatch(/^M[-\d.,MLAZ ]+Z$/)
      expect(path).not.toMatch(/NaN|e-|\.\d{3}|-0[,LAZ]/)
    }
  })

  test('a diamond stands for an incident, a circle for all else; halves match', () => {
    expect(markPath('incident', 6)).toBe(diamondPath(6))
    expect(markPath('context', 6)).toBe(circlePath(6))
    expect(halfMarkPath('incident', 6)).not.toBe(halfMarkPath('context', 6))
    expect(halfMarkPath('context', 6, 'end')).not.toBe(halfMarkPath('context', 6))
  })

  test('plus and minus differ in their shape', () => {
    expect(signPath('conflict', 3)).toBe('M-3,0L3,0')
    expect(signPath('cooperation', 3)).toBe('M-3,0L3,0M0,-3L0,3')
    expect(signPath('neutral', 3)).toBe('')
  })

  test('a bar shorter than it is high stays within its length', () => {
    expect(barPath(2, 8)).not.toMatch(/-\d+\.?\d*,0|NaN/)
    expect(arrowBarPath(3, 8)).toMatch(/L3,0/)
  })
})
