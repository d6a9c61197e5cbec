import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import { tiesAt } from '../../../src/model'
import { event, story } from './story'

const tie = (id: string, when?: string) => ({
  id,
  from: 'a',
  to: 'b',
  kind: 'ally' as const,
  ...(when ? { when } : {}),
})

const built = story([event('e', '2025')], {
  ties: [
    tie('undated'),
    tie('closed', '1994-05-15/2023-09-20'),
    tie('goes-on', '1994-05-15/..'),
    tie('perhaps-over', '1994-05-15/'),
    tie('from-a-year', '2020/..'),
    tie('before', '../2010'),
    {
      ...tie('wavers', '2000/..'),
      phases: [
        { when: '2023-09-20/..', state: 'weakening', about: 'It stays away.' },
        { when: '2026/..', state: 'ended' },
      ],
    },
  ],
})

const standing = (date: string) =>
  tiesAt(built, ms(Date.parse(date))).map(({ tie: { id }, certainty, state }) =>
    [id, certainty === 'possible' ? 'possible' : '', state ?? ''].filter(Boolean).join(' '),
  )

describe('ties', () => {
  it('stand within their time, certainly or possibly', () => {
    expect(standing('1990-01-01')).toEqual(['undated possible', 'before'])
    expect(standing('2005-01-01')).toEqual([
      'undated possible',
      'closed',
      'goes-on',
      'perhaps-over possible',
      'before',
      'wavers',
    ])
    expect(standing('2010-06-01')).toContain('before possible')
    expect(standing('2020-06-01')).toContain('from-a-year possible')
    expect(standing('2021-06-01')).toContain('from-a-year')
    expect(standing('2023-09-21')).not.toContain('closed')
  })

  it('without dates stand from when the story first speaks of them, and before that perhaps', () => {
    const spoken = story(
      [event('e', '2010', { acts: [{ from: 'a', to: 'b', type: 'ASSAULT', tie: 'acted' }] })],
      {
        sources: [
          { id: 'early', title: 'Early', date: '2005' },
          { id: 'late', title: 'Late', date: '2020-03' },
        ],
        ties: [
          { ...tie('acted'), sources: [{ source: 'late' }] },
          { ...tie('told'), sources: [{ source: 'late' }, { source: 'early' }] },
          { ...tie('late'), sources: [{ source: 'late' }] },
          {
            ...tie('phased'),
            sources: [{ source: 'late' }],
            phases: [{ when: '1999/..', state: 'weakening' }],
          },
        ],
      },
    )
    const certain = (date: string) =>
      tiesAt(spoken, ms(Date.parse(date)))
        .filter(({ certainty }) => certainty === 'certain')
        .map(({ tie: { id } }) => id)
    expect(tiesAt(spoken, ms(Date.parse('1990-01-01')))).toHaveLength(4)
    expect(certain('1990-01-01')).toEqual([])
    expect(certain('1999-06-01')).toEqual([])
    expect(certain('2000-06-01')).toEqual(['phased'])
    expect(certain('2005-06-01')).toEqual(['told', 'phased'])
    expect(certain('2012-01-01')).toEqual(['acted', 'told', 'phased'])
    expect(certain('2020-03-15')).toEqual(['acted', 'told', 'late', 'phased'])
    expect(certain('2030-01-01')).toEqual(['acted', 'told', 'late', 'phased'])
  })

  it('are as their phase has them, until one ends them', () => {
    expect(standing('2023-01-01')).toContain('wavers')
    expect(standing('2024-01-01')).toContain('wavers weakening')
    expect(standing('2026-06-01').join()).not.toContain('wavers')
    const [phase] = tiesAt(built, ms(Date.parse('2024-01-01'))).flatMap((found) => found.phase ?? [])
    expect(phase?.about).toBe('It stays away.')
  })
})
