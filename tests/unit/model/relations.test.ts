import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ms, ms } from '../../../src/dates'
import {
  type Act,
  allPairStates,
  type ChannelState,
  collapseTo,
  HALF_LIVES,
  hasEntered,
  isFaint,
  KAPPA,
  pairState,
  READINGS,
  relationsIndex,
  SCALES,
} from '../../../src/model'
import { type ActPlan, actPlan, actsOfPlans, cast } from './randomActs'
import { slowBand, slowState } from './slowRelations'

const DAY = 86_400_000
const people = 4
const actors = cast(people)
const plans = fc.array(actPlan(people), { maxLength: 40 })
/** Whole days (where windows begin and end), and moments between. */
const moment = fc
  .oneof(fc.integer({ min: -500, max: 4000 }), fc.double({ min: -500, max: 4000, noNaN: true }))
  .map((day) => ms(Math.round(day * DAY)))

const between = (acts: readonly Act[], a: number, b: number) =>
  acts.filter((act) => act.from === actors[a] && act.to === actors[b])
const channels = (state: ChannelState) => [
  state.positive,
  state.negative,
  state.balance,
  state.low,
  state.high,
]
const near = (actual: number, expected: number) => expect(Math.abs(actual - expected)).toBeLessThan(1e-7)

describe('the state of a pair', () => {
  it('is the sum of the formula, for each direction and both, on every scale and half-life', () => {
    fc.assert(
      fc.property(plans, moment, (planned, at) => {
        const acts = actsOfPlans(planned, actors)
        const index = relationsIndex({ acts, actors })
        const there = between(acts, 0, 1)
        const back = between(acts, 1, 0)
        for (const scale of SCALES) {
          for (const halfLife of HALF_LIVES) {
            const state = pairState(index, 'a', 'b', at, { scale, halfLife })
            for (const [found, list] of [
              [state.aToB, there],
              [state.bToA, back],
              [state.both, [...there, ...back]],
            ] as const) {
              const slow = slowState(list, at, scale, halfLife)
              near(found.positive, slow.positive)
              near(found.negative, slow.negative)
              near(found.activity, slow.positive + slow.negative)
              near(found.balance, slow.balance)
              if (found.reading !== 'nothing')
                expect(found.acts).toBe(list.filter((act) => hasEntered(act, at)).length)
            }
          }
        }
        const { both } = pairState(index, 'a', 'b', at)
        const band = slowBand([...there, ...back], at)
        near(both.low, band.low)
        near(both.high, band.high)
      }),
    )
  })

  it('lies between -1 and 1, its line inside its band, and reads as its band does', () => {
    fc.assert(
      fc.property(plans, moment, (planned, at) => {
        const index = relationsIndex({ acts: actsOfPlans(planned, actors), actors })
        for (const { a, b } of index.pairs) {
          const state = pairState(index, a, b, at)
          for (const { acts, activity, balance, low, high, reading } of [
            state.aToB,
            state.bToA,
            state.both,
          ]) {
            expect(balance).toBeGreaterThanOrEqual(low)
            expect(balance).toBeLessThanOrEqual(high)
            expect(low).toBeGreaterThan(-1)
            expect(high).toBeLessThan(1)
            expect(Math.abs(balance)).toBeLessThanOrEqual(activity / (activity + KAPPA) + 1e-12)
            if (acts > 0 || activity > 0) expect(reading).not.toBe('nothing')
            if (reading === 'nothing') expect([acts, activity, balance, low, high]).toEqual([0, 0, 0, 0, 0])
            if (low < 0 && high > 0) expect(reading).toBe('ambivalent')
            if (reading === 'cooperation') expect(low).toBeGreaterThanOrEqual(0)
            if (reading === 'conflict') expect(high).toBeLessThanOrEqual(0)
          }
        }
      }),
    )
  })

  it('is nothing where no act is coded, and before the first one', () => {
    const nothing = { acts: 0, activity: 0, reading: 'nothing' }
    fc.assert(
      fc.property(plans, (planned) => {
        const acts = actsOfPlans(planned, actors)
        const index = relationsIndex({ acts, actors })
        expect(pairState(index, 'a', 'nobody', ms(0)).both).toMatchObject(nothing)
        expect(pairState(index, 'a', 'a', ms(0)).both).toMatchObject(nothing)
        if (between(acts, 0, 1).length === 0) {
          expect(pairState(index, 'a', 'b', ms(1e12)).aToB).toMatchObject(nothing)
        }
        for (const { a, b } of index.pairs) {
          expect(pairState(index, a, b, ms(-401 * DAY)).both).toMatchObject(nothing)
        }
      }),
    )
  })

  it('never rises by one more hostile act, at or after it', () => {
    const hostile = actPlan(people).map((plan) => ({
      ...plan,
      from: 0,
      to: 1,
      plover: -Math.abs(plan.plover),
      cameo: -Math.abs(plan.cameo),
    }))
    fc.assert(
      fc.property(plans, hostile, moment, (planned, more, at) => {
        const before = relationsIndex({ acts: actsOfPlans(planned, actors), actors })
        const after = relationsIndex({ acts: actsOfPlans([...planned, more], actors), actors })
        for (const scale of SCALES) {
          for (const halfLife of HALF_LIVES) {
            for (const direction of ['aToB', 'both'] as const) {
              const old = pairState(before, 'a', 'b', at, { scale, halfLife })[direction]
              const now = pairState(after, 'a', 'b', at, { scale, halfLife })[direction]
              expect(now.balance).toBeLessThanOrEqual(old.balance + 1e-9)
              expect(now.low).toBeLessThanOrEqual(old.low + 1e-9)
              expect(now.high).toBeLessThanOrEqual(old.high + 1e-9)
            }
          }
        }
        expect(pairState(after, 'a', 'b', at).bToA).toEqual(pairState(before, 'a', 'b', at).bToA)
      }),
    )
  })

  it('is turned round when asked from the other side', () => {
    fc.assert(
      fc.property(plans, moment, (planned, at) => {
        const index = relationsIndex({ acts: actsOfPlans(planned, actors), actors })
        const [one, other] = [pairState(index, 'a', 'b', at), pairState(index, 'b', 'a', at)]
        expect(other.aToB).toEqual(one.bToA)
        expect(other.bToA).toEqual(one.aToB)
        channels(other.both).forEach((value, i) => {
          near(value, channels(one.both)[i] as number)
        })
      }),
    )
  })

  it('does not depend on what is asked before, nor on the order of the file', () => {
    fc.assert(
      fc.property(plans, moment, fc.array(moment), (planned, at, others) => {
        const acts = actsOfPlans(planned, actors)
        const index = relationsIndex({ acts, actors })
        const first = index.pairs.map(({ a, b }) => pairState(index, a, b, at))
        for (const other of others) allPairStates(index, other)
        expect(index.pairs.map(({ a, b }) => pairState(index, a, b, at))).toEqual(first)
        const fresh = relationsIndex({ acts, actors })
        for (const other of others) allPairStates(fresh, other)
        expect(fresh.pairs.map(({ a, b }) => pairState(fresh, a, b, at))).toEqual(first)
        const turned = relationsIndex({ acts: [...acts].reverse(), actors })
        expect(turned.pairs.map(({ key }) => key)).toEqual(index.pairs.map(({ key }) => key))
        index.pairs.forEach(({ a, b }, i) => {
          near(pairState(turned, a, b, at).both.balance, first[i]?.both.balance ?? Number.NaN)
        })
      }),
    )
  })
})

describe('the states of all pairs', () => {
  it('are those of each, whatever the columns held before', () => {
    fc.assert(
      fc.property(
        plans,
        moment,
        moment,
        fc.constantFrom(...SCALES),
        fc.constantFrom(...HALF_LIVES),
        (planned, at, before, scale, halfLife) => {
          const index = relationsIndex({ acts: actsOfPlans(planned, actors), actors })
          const settings = { scale, halfLife }
          const columns = allPairStates(
            index,
            at,
            allPairStates(index, before, undefined, settings),
            settings,
          )
          index.pairs.forEach(({ a, b }, p) => {
            const { aToB, bToA } = pairState(index, a, b, at, settings)
            for (const [slot, state] of [
              [2 * p, aToB],
              [2 * p + 1, bToA],
            ] as const) {
              expect(columns.acts[slot]).toBe(state.acts)
              expect(READINGS[columns.reading[slot] as number]).toBe(state.reading)
              if (state.reading !== 'nothing') expect(columns.quiet[slot]).toBe(state.quiet)
              for (const field of ['positive', 'negative', 'balance', 'low', 'high'] as const) {
                const value = state[field]
                expect(Math.abs((columns[field][slot] as number) - value)).toBeLessThanOrEqual(
                  1e-6 * (1 + value ** 2),
                )
              }
            }
          })
        },
      ),
    )
  })
})

describe('collapsing', () => {
  /** a and b on their own; c belongs to a, d to c, e to b. */
  const family = cast(5, [null, null, 0, 2, 1])
  const ids = (text: string) => new Set(text.split('')) as unknown as Parameters<typeof collapseTo>[1]

  it('shows the parts of what is expanded, and of nothing else', () => {
    const standIns = (expanded: string) => {
      const group = collapseTo({ actors: family }, ids(expanded))
      return family.map((actor) => group(actor).id).join('')
    }
    expect(standIns('')).toBe('abaab')
    expect(standIns('a')).toBe('abccb')
    expect(standIns('ac')).toBe('abcdb')
    expect(standIns('c')).toBe('abaab')
    expect(standIns('abc')).toBe('abcde')
  })

  it('loses the acts inside of a group and none across', () => {
    const anyone = fc.array(actPlan(5), { maxLength: 40 })
    const expanded = fc.subarray(['a', 'b', 'c']).map((list) => ids(list.join('')))
    fc.assert(
      fc.property(anyone, expanded, moment, (planned, open, at) => {
        const acts = actsOfPlans(planned, family)
        const group = collapseTo({ actors: family }, open)
        const index = relationsIndex({ acts, actors: family }, { group })
        const across = acts.filter(({ from, to }) => group(from) !== group(to))
        expect(index.acts).toEqual(across)
        const slow = slowTotal(across, at)
        total(index, at).forEach((sum, i) => void expect(sum).toBeCloseTo(slow[i]!, 5))
        for (const { a, b, acts: list } of index.pairs) {
          expect(
            list.every(({ from, to }) => [group(from), group(to)].every((one) => one === a || one === b)),
          ).toBe(true)
        }
      }),
    )
  })

  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(6)))
  const total = (index: ReturnType<typeof relationsIndex>, at: Ms) => {
    const sums = [0, 0]
    for (const { a, b } of index.pairs) {
      const { positive, negative } = pairState(index, a, b, at).both
      sums[0]! += positive
      sums[1]! += negative
    }
    return rounded(sums)
  }
  const slowTotal = (acts: readonly Act[], at: Ms) => {
    const { positive, negative } = slowState(acts, at, 'plover', 90)
    return rounded([positive, negative])
  }
})

describe('what counts', () => {
  const plan = (rest: Partial<ActPlan>): ActPlan => ({
    from: 0,
    to: 1,
    day: 0,
    days: 1,
    mark: 0.5,
    kind: 'instant',
    plover: -8,
    cameo: -8,
    certainty: 1,
    ...rest,
  })
  const stateAt = (planned: ActPlan[], day: number) =>
    pairState(relationsIndex({ acts: actsOfPlans(planned, actors), actors }), 'a', 'b', ms(day * DAY)).aToB

  it('is an act of a known day from the first moment of that day, in full', () => {
    expect(stateAt([plan({})], -0.001).acts).toBe(0)
    expect(stateAt([plan({})], 0)).toMatchObject({
      acts: 1,
      negative: 8,
      balance: -8 / 13,
      reading: 'conflict',
    })
    expect(stateAt([plan({})], 90).negative).toBeCloseTo(4, 10)
  })

  it('is an act in a window bit by bit, and counted from where its mark stands', () => {
    const window = [plan({ kind: 'window', days: 30 })]
    expect(stateAt(window, 0)).toMatchObject({ acts: 0, reading: 'nothing' })
    expect(stateAt(window, 14)).toMatchObject({ acts: 0, reading: 'conflict' })
    const middle = stateAt(window, 15)
    expect(middle.acts).toBe(1)
    expect(middle.negative).toBeGreaterThan(3.7)
    expect(middle.negative).toBeLessThan(4)
  })

  it('is no act of a window that opens this very moment, wherever its mark stands', () => {
    const window = [plan({ kind: 'window', days: 30, mark: 0 })]
    const [act] = actsOfPlans(window, actors)
    expect(hasEntered(act as Act, ms(0))).toBe(false)
    expect(stateAt(window, 0)).toMatchObject({ acts: 0, reading: 'nothing' })
    expect(stateAt(window, 0.001)).toMatchObject({ acts: 1, reading: 'conflict' })
  })

  it('is an act that goes on, as soon as it has begun', () => {
    expect(stateAt([plan({ kind: 'ongoing' })], 0).negative).toBe(8)
  })

  it('is nothing of an act without weight but that it was done', () => {
    expect(stateAt([plan({ plover: 0, cameo: 0 })], 5)).toMatchObject({
      acts: 1,
      activity: 0,
      reading: 'ambivalent',
    })
  })

  it('is ambivalent where scales or half-lives disagree about the sign', () => {
    expect(stateAt([plan({ plover: 2, cameo: -2 })], 5).reading).toBe('ambivalent')
    const turned = [plan({ plover: 9, cameo: 9 }), plan({ day: 300, plover: -5, cameo: -5 })]
    expect(stateAt(turned, 299).reading).toBe('cooperation')
    expect(stateAt(turned, 300).reading).toBe('ambivalent')
    expect(stateAt([plan({ plover: 0, cameo: -5 })], 5).reading).toBe('conflict')
  })

  it('is ambivalent where acts for and against cancel by one of the scales', () => {
    const even = [plan({ plover: 5, cameo: 5 }), plan({ day: 40, plover: -1, cameo: -5 })]
    expect(stateAt(even, 39).reading).toBe('cooperation')
    expect(stateAt(even, 40)).toMatchObject({ reading: 'ambivalent' })
    const columns = allPairStates(relationsIndex({ acts: actsOfPlans(even, actors), actors }), ms(40 * DAY))
    expect(READINGS[columns.reading[0] as number]).toBe('ambivalent')
    // A request that one scale calls neutral cancels nothing.
    expect(stateAt([plan({ plover: 0, cameo: 3 })], 5).reading).toBe('cooperation')
  })

  it('is faint once nothing has happened for nine months, and not before, whatever the act weighs', () => {
    const meeting = [plan({ plover: 0, cameo: 3 })]
    expect([5, 269, 271].map((day) => isFaint(stateAt(meeting, day)))).toEqual([false, false, true])
    const attack = [plan({ plover: -10, cameo: -10 })]
    expect([0, 269, 271].map((day) => isFaint(stateAt(attack, day)))).toEqual([false, false, true])
    // Half a year in which it may happen at any time: however little has entered, it is now.
    const window = [plan({ kind: 'window', days: 180 })]
    expect([120, 180 + 269, 180 + 271].map((day) => isFaint(stateAt(window, day)))).toEqual([
      false,
      false,
      true,
    ])
    expect(isFaint(stateAt([plan({ kind: 'ongoing' })], 2000))).toBe(false)
  })

  it('is what a filter includes, and no more', () => {
    const acts = actsOfPlans([plan({}), plan({ plover: 5 })], actors)
    const index = relationsIndex({ acts, actors }, { include: ({ plover }) => plover > 0 })
    expect(pairState(index, 'a', 'b', ms(0)).aToB).toMatchObject({ acts: 1, negative: 0, positive: 5 })
  })

  it('stays exact over ten thousand years, where 2^t would overflow', () => {
    const ages = [
      plan({ day: -6_000_000 }),
      plan({ day: -3_000_000 }),
      plan({ day: 0 }),
      plan({ day: 4_000_000 }),
    ]
    for (const day of [-6_000_000, -5_999_900, -1, 0, 60, 4_000_000, 4_000_030]) {
      const acts = actsOfPlans(ages, actors)
      const state = stateAt(ages, day)
      expect(state.negative).toBeCloseTo(slowState(acts, day * DAY, 'plover', 90).negative, 9)
      expect(state.low).toBeCloseTo(slowBand(acts, day * DAY).low, 9)
    }
  })
})
