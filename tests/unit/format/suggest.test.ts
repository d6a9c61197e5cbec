import { describe, expect, it } from 'vitest'
import { nearestFinder, oneOf } from '../../../src/format/suggest'

describe('did you mean', () => {
  const actors = ['russia', 'azerbaijan', 'armenia', 'russian-police']

  it.each([
    ['rusia', 'russia'],
    ['rsusia', 'russia'],
    ['Armenia', 'armenia'],
    ['azerbajian', 'azerbaijan'],
    ['russian-polise', 'russian-police'],
  ])('%s → %s', (word, meant) => {
    expect(nearestFinder()(word, actors)).toBe(meant)
  })

  it('says nothing where nothing is near', () => {
    for (const word of ['france', 'x', '', 'un']) expect(nearestFinder()(word, actors)).toBeNull()
  })

  it('gives up after so many comparisons, so that a large file with many errors is still quick', () => {
    const nearest = nearestFinder()
    const many = Array.from({ length: 100_000 }, (_, i) => `event-${i}-of-many`)
    nearest('somewhere', many)
    nearest('somewhere', many)
    expect(nearest('rusia', actors)).toBeNull()
  })
})

describe('a list of words', () => {
  it('ends with or', () => {
    expect([oneOf([]), oneOf(['a']), oneOf(['a', 'b']), oneOf(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ])
  })
})
