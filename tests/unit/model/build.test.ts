import { describe, expect, it } from 'vitest'
import { CERTAINTY, pairKey } from '../../../src/model'
import { actors, acts, event, find, story } from './story'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('the order of reading', () => {
  it('follows time', () => {
    const built = story([event('late', '2025-03-01'), event('early', '1993~'), event('middle', '2024')])
    expect(ids(built.events)).toEqual(['early', 'middle', 'late'])
    expect(built.events.map(({ index }) => index)).toEqual([0, 1, 2])
  })

  it('follows the stated order inside of one window, and the file where none is stated', () => {
    const built = story([
      event('a', '2025-06', { links: [{ to: 'c', kind: 'after' }] }),
      event('b', '2025-06'),
      event('c', '2025-06'),
    ])
    const order = ids(built.events)
    expect(order.indexOf('c')).toBeLessThan(order.indexOf('a'))
    expect(find(built, 'c').placement).toBeLessThanOrEqual(find(built, 'a').placement)
  })

  it('follows the file for events of one day', () => {
    const built = story([event('z', '2025-06-01'), event('y', '2025-06-01'), event('x', '2025-06-01')])
    expect(ids(built.events)).toEqual(['z', 'y', 'x'])
  })

  it('holds for a chain as long as the story, written backwards', () => {
    const count = 3000
    const events = Array.from({ length: count }, (_, i) =>
      event(`e${i}`, '2025-06-01', i + 1 < count ? { links: [{ to: `e${i + 1}`, kind: 'after' }] } : {}),
    )
    expect(ids(story(events).events)).toEqual(Array.from({ length: count }, (_, i) => `e${count - 1 - i}`))
  })

  it('says which of two came first only where dates or the story do', () => {
    const built = story([
      event('a', '2025-06'),
      event('b', '2025-06'),
      event('c', '2025-06', { links: [{ to: 'a', kind: 'response-to' }] }),
      event('d', '2025-07-02'),
    ])
    const order = (x: string, y: string) => built.order(find(built, x), find(built, y))
    expect(order('a', 'b')).toBe('unknown')
    expect(order('a', 'a')).toBe('unknown')
    expect(order('a', 'c')).toBe('before')
    expect(order('c', 'a')).toBe('after')
    expect(order('b', 'd')).toBe('before')
  })
})

describe('events', () => {
  it('narrow their windows along the stated order, and say which event narrowed them', () => {
    const built = story([
      event('raid', '2025-06'),
      event('arrest', '[2025-06-25..2025-06-28]', { links: [{ to: 'raid', kind: 'consequence-of' }] }),
    ])
    const raid = find(built, 'raid')
    expect(new Date(raid.start.latest).toISOString()).toBe('2025-06-29T00:00:00.000Z')
    expect(raid.when.start.latest).toBeGreaterThan(raid.start.latest)
    expect(raid.narrowedBy.map(({ side, event: by }) => [side, by.id])).toEqual([['latest', 'arrest']])
    expect(raid.placement).toBeGreaterThanOrEqual(raid.start.earliest)
    expect(raid.placement).toBeLessThan(raid.start.latest)
  })

  it('know what followed them, with who says so', () => {
    const built = story(
      [
        event('cause', '2025-01-01'),
        event('third', '2025-03-01', { links: [{ to: 'cause', kind: 'consequence-of', by: 'analyst' }] }),
        event('second', '2025-02-01', { links: [{ to: 'cause', kind: 'response-to' }] }),
      ],
      { voices: [{ id: 'analyst', name: 'An analyst' }] },
    )
    const { followedBy } = find(built, 'cause')
    expect(followedBy.map((link) => [link.event.id, link.kind, link.by?.kind ?? null])).toEqual([
      ['second', 'response-to', null],
      ['third', 'consequence-of', 'voice'],
    ])
    expect(find(built, 'third').links[0]?.to).toBe(find(built, 'cause'))
  })

  it('are of the kind of their strongest act, the first of equals', () => {
    const built = story([
      event('mixed', '2025-01-01', { acts: acts('a ACCUSE b', 'a COERCE:arrest b', 'b SUPPORT a') }),
      event('equal', '2025-01-02', { acts: acts('a SUPPORT b', 'b PROTEST a') }),
      event('crash', '2025-01-03', { incident: true }),
      event('background', '2025-01-04'),
    ])
    expect(built.events.map(({ kind }) => kind)).toEqual([
      'material-conflict',
      'verbal-cooperation',
      'incident',
      'context',
    ])
  })

  it('have as actors those who act, are acted upon or are concerned, but not who only speaks', () => {
    const built = story([
      event('e', '2025-01-01', {
        acts: acts('b ACCUSE a'),
        parties: ['c', 'a'],
        accounts: [{ by: 'd', stance: 'denies', says: 'No.' }],
      }),
    ])
    expect(ids(find(built, 'e').actors)).toEqual(['b', 'a', 'c'])
    expect(find(built, 'e').accounts[0]?.by).toEqual({ kind: 'actor', actor: built.actor.get('d') })
    expect(ids(built.eventsOf.actor.get(find(built, 'e').actors[2]!.id) ?? [])).toEqual(['e'])
  })

  it('lend their sources to acts and accounts that name none', () => {
    const built = story(
      [
        event('e', '2025-01-01', {
          sources: [{ source: 'paper', at: 'p. 1' }],
          acts: [{ ...acts('a ACCUSE b')[0]!, sources: [{ source: 'film' }] }, acts('b ACCUSE a')[0]!],
          accounts: [{ by: 'a', stance: 'asserts', says: 'Yes.' }],
        }),
      ],
      {
        sources: [
          { id: 'paper', title: 'A paper' },
          { id: 'film', title: 'A film' },
        ],
      },
    )
    const [first, second] = find(built, 'e').acts
    expect(first?.sources).toEqual([{ source: built.source.get('film'), at: null }])
    expect(second?.sources).toEqual([{ source: built.source.get('paper'), at: 'p. 1' }])
    expect(find(built, 'e').accounts[0]?.sources[0]?.at).toBe('p. 1')
    expect(ids(built.eventsOf.source.get(built.sources[1]!.id) ?? [])).toEqual(['e'])
  })
})

describe('acts', () => {
  it('carry both scales, and the certainty of their event', () => {
    const built = story([
      event('e', '2025-01-01', { status: 'disputed', acts: acts('a COERCE:arrest b', 'b ACCUSE:allege a') }),
    ])
    expect(
      built.acts.map(({ plover, cameo, quadrant, certainty }) => [plover, cameo, quadrant, certainty]),
    ).toEqual([
      [-7, -5, 'material-conflict', CERTAINTY.disputed],
      [-3.5, -2, 'verbal-conflict', CERTAINTY.disputed],
    ])
  })

  it('may be more certain than their event, where the file says so', () => {
    const [arrest, charge] = acts('a COERCE:arrest b', 'b ACCUSE:allege a')
    const built = story([
      event('e', '2025-01-01', { status: 'disputed', acts: [{ ...arrest!, status: 'reported' }, charge!] }),
    ])
    expect(built.acts.map(({ certainty }) => certainty)).toEqual([CERTAINTY.reported, CERTAINTY.disputed])
  })

  it('weigh less the less certain their event is', () => {
    const { established, reported, disputed, unconfirmed } = CERTAINTY
    expect(established).toBe(1)
    expect([established, reported, disputed, unconfirmed]).toEqual(
      [established, reported, disputed, unconfirmed].sort((x, y) => y - x),
    )
    expect(unconfirmed).toBeGreaterThan(0)
  })

  it('are grouped by pair, whichever way they go, and numbered in order of reading', () => {
    const built = story([
      event('later', '2025-02-01', { acts: acts('b REJECT a', 'c AID a') }),
      event('earlier', '2025-01-01', { acts: acts('a ACCUSE b') }),
    ])
    expect(built.acts.map(({ index, event: of }) => [index, of.id])).toEqual([
      [0, 'earlier'],
      [1, 'later'],
      [2, 'later'],
    ])
    expect(built.pairs.map(({ key, a, b, acts: list }) => [key, a.id, b.id, list.length])).toEqual([
      ['a~b', 'a', 'b', 2],
      ['a~c', 'a', 'c', 1],
    ])
    expect(built.pair.get(pairKey('b', 'a'))?.acts.map(({ type }) => type)).toEqual(['ACCUSE', 'REJECT'])
  })
})

describe('the story', () => {
  const built = story(
    [
      event('e', '[..2025-01-05]', { thread: 'war', place: 'kazan', acts: acts('leader ACCUSE b') }),
      event('ongoing', '2022-02-24/..'),
    ],
    {
      actors: actors('a', 'b', 'leader<a'),
      threads: [{ id: 'war', name: 'War' }],
      places: [{ id: 'kazan', name: 'Kazan' }],
      ties: [{ id: 't', from: 'a', to: 'b', kind: 'war', when: '2022/..' }],
      scenes: [{ id: 's', title: 'S', text: 'T', view: { event: 'e', lanes: 'actor' } }],
    },
  )

  it('knows who belongs to whom', () => {
    expect(built.actor.get('leader')?.partOf).toBe(built.actor.get('a'))
    expect(built.actor.get('a')?.parts).toEqual([built.actor.get('leader')])
  })

  it('is indexed by everything that an event belongs to', () => {
    const e = find(built, 'e')
    expect(built.eventsOf.thread.get(built.threads[0]!.id)).toEqual([e])
    expect(built.eventsOf.place.get(built.places[0]!.id)).toEqual([e])
    expect(built.eventsOf.actor.get(built.actors[0]!.id)).toEqual([])
    expect(built.tiesOf.get(built.actors[1]!.id)).toEqual(built.ties)
    expect(built.scene.get('s')?.view).toEqual({ event: 'e', lanes: 'actor' })
  })

  it('has a finite extent, whatever is open', () => {
    expect(new Date(built.extent.earliest).toISOString()).toBe('2022-02-24T00:00:00.000Z')
    expect(new Date(built.extent.latest).toISOString()).toBe('2025-01-06T00:00:00.000Z')
  })

  it('is frozen all the way down, maps too', () => {
    const seen = new Set<unknown>()
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return
      seen.add(value)
      expect(Object.isFrozen(value)).toBe(true)
      for (const member of value instanceof Map ? value.values() : Object.values(value)) check(member)
    }
    check(built)
    expect(seen.size).toBeGreaterThan(30)
    const map = built.event as Map<string, never>
    expect(() => map.delete('e')).toThrow(/never changes/)
    expect(() => map.clear()).toThrow(/never changes/)
    expect(() => map.set('x', undefined as never)).toThrow(/never changes/)
    expect(built.event.size).toBe(2)
  })

  it('lists its languages, its own first', () => {
    const texts = story(
      [event('e', { edtf: '2025', label: { tr: '2025 yılı' } }, { title: { en: 'x', ru: 'х', az: 'x' } })],
      { language: 'en' },
    )
    expect(texts.languages).toEqual(['en', 'az', 'ru', 'tr'])
  })

  it('refuses with a sentence what a validated file cannot hold', () => {
    expect(() => story([event('e', '2025-13')])).toThrow(/The event "e".*2025-13/)
    expect(() => story([event('e', '2025', { thread: 'nowhere' })])).toThrow(/names the thread "nowhere"/)
    expect(() => story([event('e', '2025')], { actors: actors('a<b', 'b<a') })).toThrow(/part of itself/)
    expect(() =>
      story([
        event('x', '2025', { links: [{ to: 'y', kind: 'after' }] }),
        event('y', '2025', { links: [{ to: 'x', kind: 'after' }] }),
      ]),
    ).toThrow(/contradicts/)
  })
})
