import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCamps, type SignedArc } from '../../../src/model'

/** `a+b c-d`: arcs of weight 1. */
const arcs = (text: string): SignedArc[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => {
      const [from = '', to = ''] = word.split(/[+-]/)
      return { from, to, sign: word.includes('+') ? 1 : -1, weight: 1 }
    })

const frustration = (given: readonly SignedArc[], side: (id: string) => number) =>
  given.filter(({ from, to, sign }) => (side(from) === side(to)) !== (sign === 1)).length

describe('camps', () => {
  it('part enemies and keep friends together', () => {
    const { camps, against, exact } = findCamps(arcs('a-b b-a a+c b+d'))
    expect(camps).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
    expect(against).toEqual([])
    expect(exact).toBe(true)
  })

  it('count what contradicts them, and give way where the lighter line does', () => {
    const given: SignedArc[] = [
      { from: 'a', to: 'b', sign: -1, weight: 5 },
      { from: 'b', to: 'c', sign: -1, weight: 5 },
      { from: 'c', to: 'a', sign: -1, weight: 1 },
    ]
    const { camps, against } = findCamps(given)
    expect(camps).toEqual([['a', 'c'], ['b']])
    expect(against).toEqual([given[2]])
  })

  it('prefer one heavy contradiction to two light ones', () => {
    const given: SignedArc[] = [
      { from: 'a', to: 'b', sign: -1, weight: 100 },
      { from: 'a', to: 'c', sign: 1, weight: 1 },
      { from: 'c', to: 'b', sign: 1, weight: 1 },
      { from: 'a', to: 'd', sign: 1, weight: 1 },
      { from: 'd', to: 'b', sign: 1, weight: 1 },
    ]
    expect(findCamps(given).against).toEqual([given[0]])
  })

  it('say nothing of how unconnected parts stand to each other', () => {
    const { camps, of, rivals } = findCamps(arcs('x-y a+b b+c'))
    expect(rivals).toEqual([null, 2, 1])
    expect(camps).toEqual([['a', 'b', 'c'], ['x'], ['y']])
    expect(of.get('x')).toBe(1)
    expect(findCamps([])).toMatchObject({ camps: [], against: [], asked: 0, exact: true })
  })

  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const arc = fc
    .record({
      from: fc.constantFrom(...names),
      to: fc.constantFrom(...names),
      sign: fc.constantFrom<1 | -1>(1, -1),
      weight: fc.nat(20),
    })
    .filter(({ from, to }) => from !== to)
  const some = fc.uniqueArray(arc, { maxLength: 14, selector: ({ from, to }) => from + to })

  it('contradict as few lines as any parting does', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { against, of } = findCamps(given)
        expect(against).toHaveLength(frustration(given, (id) => of.get(id) ?? -1))
        let least = Infinity
        for (let bits = 0; bits < 2 ** names.length; bits++)
          least = Math.min(
            least,
            frustration(given, (id) => (bits >> names.indexOf(id)) & 1),
          )
        expect(against).toHaveLength(least)
      }),
    )
  })

  it('are the same in whatever order the lines come', () => {
    fc.assert(
      fc.property(some, (given) => {
        expect(findCamps([...given].reverse()).camps).toEqual(findCamps(given).camps)
      }),
    )
  })

  it('find two hidden camps of thirty each among noise', () => {
    let state = 3
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state / 2 ** 32
    }
    const given: SignedArc[] = []
    for (let i = 0; i < 60; i++)
      for (let j = 0; j < 60; j++) {
        if (i === j || random() > 0.15) continue
        const friends = i < 30 === j < 30
        const sign = friends === random() > 0.08 ? 1 : -1
        given.push({ from: `n${i + 10}`, to: `n${j + 10}`, sign, weight: 1 })
      }
    const { camps, exact, against } = findCamps(given)
    expect(exact).toBe(false)
    expect(camps.map((members) => members.length)).toEqual([30, 30])
    expect(against.length).toBeLessThan(0.12 * given.length)
  })
})
