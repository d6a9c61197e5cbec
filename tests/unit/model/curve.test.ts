import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import { actsOf, pairCurve, pairState, pairSummary, relationsIndex } from '../../../src/model'
import { actPlan, actsOfPlans, cast } from './randomActs'
import { actors, acts, event, story } from './story'

const DAY = 86_400_000

describe('the curve of a pair', () => {
  const people = cast(2)
  const plans = fc.array(actPlan(2), { minLength: 1, maxLength: 20 })

  it('is its state at every time, and jumps only where acts enter', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 20 }), (planned, samples) => {
        const index = relationsIndex({ acts: actsOfPlans(planned, people), actors: people })
        const [from, to] = [ms(-500 * DAY), ms(3000 * DAY)]
        const curve = pairCurve(index, 'a', 'b', { from, to, samples })
        expect(curve.t[0]).toBe(from)
        expect(curve.t.at(-1)).toBe(to)
        curve.t.forEach((t, i) => {
          if (i > 0) expect(t).toBeGreaterThanOrEqual(curve.t[i - 1] as number)
          if (curve.t[i - 1] === t || curve.t[i + 1] === t) return
          for (const line of ['aToB', 'bToA', 'both'] as const) {
            const state = pairState(index, 'a', 'b', ms(t))[line]
            expect(curve[line].balance[i]).toBe(state.reading === 'nothing' ? Number.NaN : state.balance)
            expect(curve[line].low[i]).toBe(state.reading === 'nothing' ? Number.NaN : state.low)
            expect(curve[line].activity[i]).toBe(state.activity)
            expect(curve[line].reading[i]).toBe(state.reading)
          }
        })
      }),
      { numRuns: 30 },
    )
  })

  it('has the moment of a known act twice: as it was, and as it became', () => {
    const built = story([event('e', '1970-01-11', { acts: acts('a ACCUSE b') })])
    const index = relationsIndex(built)
    const curve = pairCurve(index, 'b', 'a', { from: ms(0), to: ms(20 * DAY), samples: 0 })
    expect([...curve.t].map((t) => t / DAY)).toEqual([0, 10, 10, 20])
    expect([...curve.bToA.balance].map((value) => Math.sign(value))).toEqual([Number.NaN, Number.NaN, -1, -1])
    expect([...curve.aToB.balance]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
    expect(curve.both.balance[2]).toBeCloseTo(-3 / 8, 12)
    expect(curve.both.low[3]).toBeLessThan(curve.both.high[3] as number)
  })

  it('begins at zero where the window of the first act opens', () => {
    const built = story([event('e', '1970-02', { acts: acts('a ACCUSE b') })])
    const curve = pairCurve(relationsIndex(built), 'a', 'b', { from: ms(0), to: ms(90 * DAY), samples: 0 })
    expect([...curve.t].map((t) => t / DAY)).toEqual([0, 31, 31, 45, 45, 59, 59, 90])
    expect(curve.both.balance[1]).toBeNaN()
    expect(curve.both.balance[2]).toBe(0)
    expect(curve.both.balance[3]).toBeLessThan(0)
    expect(curve.both.balance[6]).toBeCloseTo(curve.both.balance[5] as number, 12)
  })
})

describe('the acts of a pair', () => {
  const built = story(
    [
      event('e1', '2024-01-01', { acts: acts('a ACCUSE b') }),
      event('e2', '2024-02', { acts: acts('b SUPPORT minister', 'b REQUEST a') }),
      event('e3', '2024-06-01', { acts: acts('minister COERCE:arrest b', 'a AID c') }),
    ],
    { actors: actors('a', 'b', 'c', 'minister<a') },
  )
  const index = relationsIndex(built, { group: (actor) => actor.partOf ?? actor })
  const at = (date: string) => ms(Date.parse(date))
  const types = (between?: Parameters<typeof actsOf>[3]) =>
    actsOf(index, 'a', 'b', between).map(({ type }) => type)

  it('are listed in order of reading, those of a group with it', () => {
    expect(types()).toEqual(['ACCUSE', 'SUPPORT', 'REQUEST', 'COERCE'])
    expect(actsOf(index, 'b', 'minister')).toEqual(actsOf(index, 'a', 'b'))
    expect(actsOf(index, 'b', 'c')).toEqual([])
  })

  it('are cut at a moment, those of a window by where their mark stands', () => {
    expect(types({ until: at('2024-02-01') })).toEqual(['ACCUSE'])
    expect(types({ until: at('2024-02-20') })).toEqual(['ACCUSE', 'SUPPORT', 'REQUEST'])
    expect(types({ since: at('2024-02-01') })).toEqual(['SUPPORT', 'REQUEST', 'COERCE'])
  })

  it('are counted by sign and direction', () => {
    const summary = pairSummary(index, 'b', 'a')
    expect(summary.aToB).toEqual({ hostile: 0, conciliatory: 1, neutral: 1, all: 2 })
    expect(summary.bToA).toEqual({ hostile: 2, conciliatory: 0, neutral: 0, all: 2 })
    expect(summary.both).toEqual({ hostile: 2, conciliatory: 1, neutral: 1, all: 4 })
    expect([summary.first?.event.id, summary.last?.event.id]).toEqual(['e1', 'e3'])
    expect(pairSummary(index, 'b', 'c')).toMatchObject({ first: null, last: null, both: { all: 0 } })
  })
})
