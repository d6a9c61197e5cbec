import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import { type ChainOptions, connection } from '../../../src/model'
import { actors, acts, event, story } from './story'

const built = story(
  [
    event('e1', '2024-01-01', { acts: acts('a ACCUSE b', 'b REJECT a') }),
    event('e2', '2024-06-01', { acts: acts('b AID d') }),
    event('e3', '2024-06-01', { acts: acts('c AID a') }),
  ],
  {
    actors: actors('a', 'b', 'c', 'd', 'alone', 'minister<alone'),
    ties: [
      { id: 't', from: 'c', to: 'd', kind: 'partner', when: '2024-03-01/..' },
      { id: 'old', from: 'a', to: 'd', kind: 'war', when: '1941/1945' },
    ],
  },
)

const chains = (from: string, to: string, options?: ChainOptions) =>
  connection(built, built.actor.get(from)!, built.actor.get(to)!, options).map((chain) =>
    [from, ...chain.map(({ to: next }) => next.id)].join(' '),
  )
const at = ms(Date.parse('2025-01-01'))

describe('how two actors are connected', () => {
  it('is by the shortest chains, the best evidenced first', () => {
    expect(chains('a', 'd', { at })).toEqual(['a b d', 'a c d'])
    expect(chains('a', 'd', { at, most: 1 })).toEqual(['a b d'])
    expect(chains('a', 'b', { at })).toEqual(['a b'])
  })

  it('goes by what had happened, and which ties stood, at that moment', () => {
    expect(chains('a', 'd', { at: ms(Date.parse('2024-04-01')) })).toEqual([])
    expect(chains('a', 'd', { at: ms(Date.parse('1943-01-01')) })).toEqual(['a d'])
    expect(chains('a', 'd')).toEqual(['a d'])
  })

  it('has the acts and ties of each step', () => {
    const [chain] = connection(built, built.actor.get('d')!, built.actor.get('c')!, { at })
    expect(chain?.map(({ ties }) => ties.map(({ id }) => id))).toEqual([['t']])
    const [direct] = connection(built, built.actor.get('a')!, built.actor.get('b')!, { at })
    expect(direct?.[0]?.acts.map(({ type }) => type)).toEqual(['ACCUSE', 'REJECT'])
  })

  it('is none where nothing joins them', () => {
    expect(chains('a', 'alone')).toEqual([])
    expect(chains('a', 'a')).toEqual([])
    expect(chains('minister', 'alone')).toEqual([])
  })

  it('goes by belonging only where that is asked for', () => {
    expect(chains('minister', 'alone', { members: true })).toEqual(['minister alone'])
  })

  it('leaves out acts that do not count', () => {
    expect(chains('a', 'd', { at, include: ({ event: of }) => of.id !== 'e2' })).toEqual(['a c d'])
  })
})
