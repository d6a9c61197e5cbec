import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import { relationChanges, relationsIndex, tieChanges } from '../../../src/model'
import { acts, event, story } from './story'

const built = story(
  [
    event('talks', '2020-01-01', { acts: acts('a AID b', 'b CONSULT a') }),
    event('more', '2020-03-01', { acts: acts('c COERCE d') }),
    event('quarrel', '2024-06-01', { acts: acts('a ASSAULT b', 'a COERCE b', 'a SANCTION b') }),
    event('help', '2024-06-02', { acts: acts('d AID c') }),
    event('more-help', '2024-08-01', { acts: acts('d AID c', 'd COOPERATE c') }),
  ],
  {
    ties: [
      { id: 'old', from: 'a', to: 'b', kind: 'ally', when: '2000/2022', sources: [] },
      { id: 'new', from: 'c', to: 'd', kind: 'ally', when: '2023/..', sources: [] },
      {
        id: 'wavers',
        from: 'a',
        to: 'c',
        kind: 'member',
        when: '2000/..',
        phases: [{ when: '2023/..', state: 'weakening' }],
        sources: [],
      },
      { id: 'stays', from: 'a', to: 'd', kind: 'ally', sources: [] },
    ],
  },
)
const index = relationsIndex(built)
const lines = index.pairs.flatMap(({ a, b }) => [
  { from: a, to: b, index },
  { from: b, to: a, index },
])
const at = (day: string) => ms(Date.parse(day))
const changes = (before: string, after: string) =>
  relationChanges(lines, at(before), at(after)).map(({ from, to, kind }) => `${from.id}>${to.id} ${kind}`)

describe('what changed between two moments', () => {
  it('is nothing between a moment and itself', () => {
    expect(changes('2024-07-01', '2024-07-01')).toEqual([])
    expect(tieChanges(built, at('2024-07-01'), at('2024-07-01'))).toEqual([])
  })

  it('names what appeared', () => {
    expect(changes('2019-01-01', '2020-01-02')).toEqual(['a>b appeared', 'b>a appeared'])
  })

  it('names a line that was not there before, though it has come to rest again', () => {
    expect(changes('2019-01-01', '2022-01-01')).toEqual(['c>d appeared', 'a>b appeared', 'b>a appeared'])
    expect(changes('2021-06-01', '2023-06-01')).toEqual([])
  })

  it('names what flipped first, and what has come to rest', () => {
    expect(changes('2020-04-01', '2024-06-03')).toEqual([
      'a>b flipped',
      'd>c appeared',
      'c>d vanished',
      'b>a vanished',
    ])
  })

  it('names what grew stronger and what weaker', () => {
    expect(changes('2024-07-20', '2024-08-02')).toContain('d>c strengthened')
    expect(changes('2024-06-03', '2024-10-01')).toContain('a>b weakened')
  })

  it('names what has more acts, though as much of the older ones has faded', () => {
    const two = story([
      event('first', '2020-01-01', { acts: acts('a COERCE b') }),
      event('second', '2020-04-01', { acts: acts('a COERCE b') }),
    ])
    const [a, b] = [two.actor.get('a')!, two.actor.get('b')!]
    const line = { from: a, to: b, index: relationsIndex(two) }
    const [change] = relationChanges([line], at('2020-01-02'), at('2020-05-01'))
    expect(change).toMatchObject({ kind: 'added', before: { acts: 1 }, after: { acts: 2 } })
    expect(relationChanges([line], at('2020-04-02'), at('2020-04-10'))).toEqual([])
    // Long after, nothing lately is what they are called, and the count on the arc is another all the same.
    const sparse = story([
      event('first', '2010-01-01', { acts: acts('a COERCE b') }),
      event('second', '2020-04-01', { acts: acts('a COERCE b') }),
    ])
    const quiet = { from: sparse.actor.get('a')!, to: sparse.actor.get('b')!, index: relationsIndex(sparse) }
    expect(relationChanges([quiet], at('2012-01-01'), at('2024-01-01')).map(({ kind }) => kind)).toEqual([
      'added',
    ])
  })

  it('turns around with the moments', () => {
    expect(changes('2024-06-03', '2020-04-01').sort()).toEqual([
      'a>b flipped',
      'b>a appeared',
      'c>d appeared',
      'd>c vanished',
    ])
  })

  it('names ties that began, ended or weaken', () => {
    const ties = tieChanges(built, at('2020-01-01'), at('2024-06-01'))
    expect(ties.map(({ tie, kind, state }) => [tie.id, kind, state])).toEqual([
      ['old', 'ended', null],
      ['new', 'began', null],
      ['wavers', 'changed', 'weakening'],
    ])
  })
})
