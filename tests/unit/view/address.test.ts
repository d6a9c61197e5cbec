import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorId, EventId, EventKind, SceneId, Status, ThreadId } from '../../../src/model'
import {
  defaultView,
  laneIds,
  nearText,
  openPair,
  openPath,
  parseView,
  readNear,
  reordered,
  settingsOf,
  type View,
  viewToQuery,
} from '../../../src/view'
import { story } from './story'

const id = <T>(value: string) => value as T
const reasons = (query: string) =>
  parseView(query, story).problems.map(({ parameter, reason }) => `${parameter}: ${reason}`)
const read = (query: string): View => {
  const { view, problems } = parseView(query, story)
  expect(problems).toEqual([])
  return view
}

/** A choice from a list that keeps the list's order, as a View does. */
const some = <T extends string>(values: readonly string[]) =>
  fc.subarray([...values], { minLength: 0 }).map((list) => list as T[])
const actorIds = ['russia', 'azerbaijan', 'putin', 'erdogan']
const otherwise: fc.Arbitrary<View> = fc.record({
  event: fc.constantFrom(null, id<EventId>('war'), id<EventId>('raid')),
  subject: fc.oneof(
    fc.constant(null),
    fc.constantFrom(...actorIds).map((actor) => ({ kind: 'actor' as const, id: id<ActorId>(actor) })),
    fc
      .subarray(actorIds, { minLength: 2, maxLength: 2 })
      .map(([a, b]) => openPair(defaultView, id<ActorId>(a!), id<ActorId>(b!)).subject),
    fc
      .shuffledSubarray([...actorIds, null, null], { minLength: 2, maxLength: 2 })
      .map(([a, b]) => openPath(defaultView, a as ActorId | null, b as ActorId | null).subject),
  ),
  at: fc.constantFrom(
    null,
    '2025-06-26',
    '2024-12-03T22:27:00+09:00',
    '[2025-06-21..2025-06-30]',
    '1992',
    '2024~',
  ),
  from: fc.constantFrom(null, '1993', '2024-11-02'),
  to: fc.constantFrom(null, '2025-02', '2025-06-2X', '2026?'),
  lanes: fc.constant('thread'),
  order: fc.constant('story'),
  closed: fc.constant([]),
  links: fc.boolean(),
  actors: some<ActorId>(actorIds),
  threads: some<ThreadId>(['crash', 'raid']),
  kinds: some<EventKind>(['material-cooperation', 'verbal-conflict', 'incident']),
  status: some<Status>(['established', 'disputed']),
  q: fc.oneof(
    fc.constantFrom('', 'a & b', 'crash+fire=100%', '"Əliyev" #1 ? / (x)', 'भारत 🕊'),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()),
  ),
  scene: fc.constantFrom(null, id<SceneId>('opening'), id<SceneId>('plain')),
  view: fc.constantFrom('both', 'timeline', 'network'),
  axis: fc.constantFrom('broken', 'true'),
  scale: fc.constantFrom('plover', 'cameo'),
  half: fc.constantFrom('30', '90', '365', 'none'),
  detail: fc.constantFrom('states', 'groups', 'actors'),
  open: some<ActorId>(['russia']),
  most: fc.constantFrom('auto', '25', '100', '800'),
  near: fc.constantFrom(null, '2.5,120,-40.5', '24,0,0', '1.01,-99999,3'),
  compare: fc.constantFrom(null, '2024-12-25', '2024-12', '1993/1994'),
  arrange: fc.constantFrom('story', 'moment'),
  camps: fc.boolean(),
  stage: fc.constantFrom('side', 'full'),
  lang: fc.constantFrom(null, 'en-GB'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  say: fc.constantFrom('short', 'normal', 'full'),
})
const anyView: fc.Arbitrary<View> = fc
  .record({
    lanes: fc.constantFrom<View['lanes'][]>('thread', 'actor', 'kind', 'place', 'none'),
    shuffle: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    sort: fc.constantFrom<View['order'][]>('story', 'first', 'activity', 'name', []),
    shut: fc.infiniteStream(fc.boolean()),
  })
  .chain(({ lanes, shuffle, sort, shut }) => {
    const ids = laneIds(story, lanes)
    const own = reordered(
      { ...defaultView, lanes },
      story,
      shuffle.flatMap((i) => ids[i] ?? []),
    )
    return otherwise.map((view) => ({
      ...view,
      lanes,
      order: typeof sort === 'string' ? sort : own,
      closed: ids.filter(() => shut.next().value),
    }))
  })

describe('a View as an address', () => {
  test('is empty for the default', () => {
    expect(viewToQuery(defaultView)).toBe('')
    expect(read('')).toEqual(defaultView)
    expect(read('?')).toEqual(defaultView)
  })

  test('comes back as it went', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(viewToQuery(view, story))).toEqual(view)
        expect(read(`?${viewToQuery(view)}`)).toEqual(view)
        expect(read(new URL(`https://example.org/s/?${viewToQuery(view, story)}`).search)).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })

  test('is one address for one View, in a fixed order, easy to read', () => {
    const view = read(
      'theme=dark&q=two+dead&actors=azerbaijan,russia&pair=russia~azerbaijan&event=raid&axis=true',
    )
    expect(viewToQuery(view)).toBe(
      'event=raid&pair=azerbaijan~russia&actors=russia,azerbaijan&q=two+dead&axis=true&theme=dark',
    )
  })

  test('never holds what an address must not', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(viewToQuery(view, story)).toMatch(/^[\w.~:,/+=&%-]*$/)
      }),
    )
  })

  test('writes half a surrogate pair as something that can be read', () => {
    expect(read(viewToQuery({ ...defaultView, q: 'a\ud800b' })).q).toBe('a\ufffdb')
  })
})

describe('reading an address', () => {
  test('takes every parameter', () => {
    expect(
      read('actor=putin&at=2025-06&from=2024&to=2025&lanes=none&threads=raid&kinds=incident&status=disputed'),
    ).toEqual({
      ...defaultView,
      subject: { kind: 'actor', id: 'putin' },
      at: '2025-06',
      from: '2024',
      to: '2025',
      lanes: 'none',
      threads: ['raid'],
      kinds: ['incident'],
      status: ['disputed'],
    })
    expect(read('scale=cameo&half=none')).toEqual({ ...defaultView, scale: 'cameo', half: 'none' })
    expect(read('path=russia~azerbaijan').subject).toEqual({ kind: 'path', from: 'russia', to: 'azerbaijan' })
    expect(read('path=azerbaijan~russia').subject).toEqual({ kind: 'path', from: 'azerbaijan', to: 'russia' })
    expect(read('path=russia~').subject).toEqual({ kind: 'path', from: 'russia', to: null })
    expect(read('path=~').subject).toEqual({ kind: 'path', from: null, to: null })
    expect(read('detail=states&open=russia&then=2024-12&arrange=moment&camps=1')).toEqual({
      ...defaultView,
      detail: 'states',
      open: ['russia'],
      compare: '2024-12',
      arrange: 'moment',
      camps: true,
    })
    expect(read('view=network&stage=full&lang=en-GB&theme=light&scene=plain')).toMatchObject({
      view: 'network',
      stage: 'full',
      lang: 'en-GB',
      theme: 'light',
      scene: 'plain',
    })
  })

  test('takes an offset whose plus sign became a space', () => {
    expect(read('at=2024-12-03T22:27:00+09:00').at).toBe('2024-12-03T22:27:00+09:00')
  })

  test('chooses what relations are computed with, the same object for the same choice', () => {
    expect(settingsOf(read(''))).toEqual({ scale: 'plover', halfLife: 90 })
    expect(settingsOf(read('scale=cameo&half=none'))).toEqual({ scale: 'cameo', halfLife: null })
    expect(settingsOf(read('half=30'))).toBe(settingsOf(read('half=30&event=raid')))
  })

  test('the story’s own language is the default', () => {
    expect(read('lang=en').lang).toBeNull()
    expect(read('lang=EN-gb').lang).toBe('en-GB')
  })

  test.each([
    ['event=nobody', 'event: unknown-id'],
    ['actor=nobody', 'actor: unknown-id'],
    ['pair=russia~nobody', 'pair: unknown-id'],
    ['pair=russia', 'pair: bad-pair'],
    ['pair=russia~azerbaijan~putin', 'pair: bad-pair'],
    ['pair=~', 'pair: bad-pair'],
    ['pair=russia~russia', 'pair: same-actor'],
    ['actor=russia&pair=russia~putin', 'actor: two-subjects'],
    ['actor=russia&path=russia~putin', 'actor: two-subjects'],
    ['path=russia~azerbaijan&pair=russia~putin', 'path: two-subjects'],
    ['path=russia', 'path: bad-pair'],
    ['path=russia~nobody', 'path: unknown-id'],
    ['path=russia~russia', 'path: same-actor'],
    ['scale=richter', 'scale: unknown-value'],
    ['half=91', 'half: unknown-value'],
    ['at=2025-13', 'at: bad-date'],
    ['at=yesterday', 'at: bad-date'],
    ['at=2022/..', 'at: open-date'],
    ['at=[2025-01..]', 'at: open-date'],
    ['from=[..2025]', 'from: open-date'],
    ['to=2024/..', 'to: open-date'],
    ['from=2025&to=2024', 'from: from-after-to'],
    ['from=2100', 'from: outside-story'],
    ['at=1500', 'at: outside-story'],
    ['to=1900', 'to: outside-story'],
    ['from=1800&to=1801', 'from: outside-story'],
    ['lanes=color', 'lanes: unknown-value'],
    ['view=map', 'view: unknown-value'],
    ['axis=', 'axis: unknown-value'],
    ['stage=tiny', 'stage: unknown-value'],
    ['detail=all', 'detail: unknown-value'],
    ['open=nobody', 'open: unknown-id'],
    ['open=putin', 'open: unknown-id'],
    ['open=azerbaijan,russia', 'open: unknown-id'],
    ['then=once', 'then: bad-date'],
    ['then=2022/..', 'then: open-date'],
    ['arrange=circle', 'arrange: unknown-value'],
    ['camps=yes', 'camps: unknown-value'],
    ['theme=blue', 'theme: unknown-value'],
    ['actors=nobody', 'actors: unknown-id'],
    ['threads=crash,nothing', 'threads: unknown-id'],
    ['kinds=war', 'kinds: unknown-value'],
    ['status=true', 'status: unknown-value'],
    ['scene=third', 'scene: unknown-id'],
    ['near=close', 'near: bad-place'],
    ['near=0.5,0,0', 'near: bad-place'],
    ['near=25,0,0', 'near: bad-place'],
    ['near=2,1', 'near: bad-place'],
    ['near=2,,', 'near: bad-place'],
    ['near=2,1e9,NaN', 'near: bad-place'],
    ['near=2,999999,0', 'near: bad-place'],
    ['most=60', 'most: unknown-value'],
    ['lang=e', 'lang: bad-language'],
    ['lang=xx', 'lang: unknown-language'],
    ['event=war&event=raid', 'event: repeated'],
    [`q=${'x'.repeat(201)}`, 'q: too-long'],
    [`actors=${'x'.repeat(9000)}`, 'actors: too-long'],
    ['evnt=raid', 'evnt: unknown-parameter'],
    ['__proto__=1', '__proto__: unknown-parameter'],
    ['constructor=1', 'constructor: unknown-parameter'],
    ['event=__proto__', 'event: unknown-id'],
    ['lanes=constructor', 'lanes: unknown-value'],
    ['actors=toString', 'actors: unknown-id'],
  ])('names what is wrong in %.60s', (query, expected) => {
    expect(reasons(query)).toEqual([expected])
  })

  test('leaves out what is wrong and keeps the rest', () => {
    const { view } = parseView('event=nobody&threads=raid,nothing&lanes=actor&from=2025&to=2024&foo', story)
    expect(view).toEqual({ ...defaultView, threads: ['raid'], lanes: 'actor' })
    expect(parseView('actor=russia&pair=russia~putin', story).view.subject).toEqual({
      kind: 'pair',
      a: 'putin',
      b: 'russia',
    })
    expect(parseView('event=war&event=raid', story).view.event).toBe('war')
  })

  test.each([
    ['event=akatu-crash', 'aktau-crash'],
    ['event=crash', 'aktau-crash'],
    ['actor=Erdoğan', 'erdogan'],
    ['lanes=threads', 'thread'],
    ['open=rusia', 'russia'],
    ['detail=state', 'states'],
    ['status=disputd', 'disputed'],
    ['filter=x&evnt=raid', 'event'],
    ['Event=raid', 'event'],
  ])('guesses what was meant by %s', (query, meant) => {
    expect(parseView(query, story).problems.at(-1)?.suggestion).toBe(meant)
  })

  test('doesn’t guess wildly', () => {
    expect(parseView('event=xyz', story).problems[0]).not.toHaveProperty('suggestion')
  })

  test('says nothing of what other sites hang on links', () => {
    expect(read('utm_source=mail&fbclid=abc&event=raid').event).toBe('raid')
  })

  test('shows a value cut to a printable length, and not more problems than a page can hold', () => {
    const { problems } = parseView(`event=${'🕊'.repeat(500)}&${'x=1&'.repeat(500)}`, story)
    expect(problems.length).toBeLessThanOrEqual(40)
    for (const { value } of problems) expect([...value].length).toBeLessThanOrEqual(81)
    expect(parseView('a'.repeat(100_000), story)).toMatchObject({
      view: defaultView,
      problems: [{ reason: 'too-long' }],
    })
  })

  test('never throws, and always gives a View that can be written and read again', () => {
    const name = fc.constantFrom(
      'event',
      'pair',
      'at',
      'from',
      'to',
      'actors',
      'q',
      'lang',
      'scene',
      '__proto__',
      'x',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('%E0%A4%A', '%', '\0', '2025', 'russia~', '2024-12-03T25:61', '..', 'Y-999999999999'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const { view } = parseView(pairs.map((pair) => pair.join('=')).join('&'), story)
        expect(read(viewToQuery(view, story))).toEqual(view)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a scene in an address', () => {
  test('is the scene’s View', () => {
    expect(read('scene=opening')).toMatchObject({
      scene: 'opening',
      event: 'raid',
      lanes: 'actor',
      from: '2024-11',
      actors: ['russia'],
      lang: null,
    })
    expect(viewToQuery(read('scene=opening'), story)).toBe('scene=opening')
  })

  test('can be changed, and what it says taken back', () => {
    const view = { ...read('scene=opening'), lanes: 'thread' as const, event: null, actors: [] }
    expect(viewToQuery(view, story)).toBe('event=&lanes=thread&actors=&scene=opening')
    expect(read('event=&lanes=thread&actors=&scene=opening')).toEqual(view)
  })
})

describe('lanes in an address', () => {
  test('are sorted by a word, or put in an order that names no more than it must', () => {
    expect(read('order=activity').order).toBe('activity')
    expect(read('order=raid').order).toEqual(['raid'])
    expect(viewToQuery(read('order=raid,crash,-'))).toBe('order=raid')
    expect(viewToQuery(read('order=crash,raid'))).toBe('')
    expect(read('lanes=actor&order=-,erdogan').order).toEqual(['-', 'erdogan'])
  })
  test('are closed in the order of the story, each once', () => {
    expect(read('closed=raid,crash,raid').closed).toEqual(['crash', 'raid'])
    expect(viewToQuery(read('closed=raid,crash'))).toBe('closed=crash,raid')
  })
  test('that the story has not are named, and the others kept', () => {
    expect(reasons('order=raid,nowhere&closed=crush')).toEqual(['order: unknown-id', 'closed: unknown-id'])
    expect(parseView('order=raid,nowhere', story).view.order).toEqual(['raid'])
    expect(parseView('closed=crush', story).problems[0]?.suggestion).toBe('crash')
    // A leader has no lane: events stand with the state.
    expect(reasons('lanes=actor&closed=putin')).toEqual(['closed: unknown-id'])
  })
  test('keep hidden lanes where they were when the others are put in another order', () => {
    const kinds = { ...defaultView, lanes: 'kind' as const }
    const moved = reordered(kinds, story, ['incident', 'material-cooperation', 'context'])
    expect(moved).toEqual(['incident', 'verbal-cooperation', 'verbal-conflict', 'material-conflict'])
  })
})

describe('a part of a large network in an address', () => {
  test('is written in one form, and the whole not at all', () => {
    expect(read('near=02.500,120.0,-0.04').near).toBe('2.5,120,0')
    expect(viewToQuery(read('near=02.500,120.0,-0.04'))).toBe('near=2.5,120,0')
    expect(read('near=1,30,40').near).toBeNull()
    expect(readNear('24,-12.5,7')).toEqual({ zoom: 24, x: -12.5, y: 7 })
    expect(nearText({ zoom: 3.13716, x: -0.01, y: 7.06 })).toBe('3.14,0,7.1')
    expect(nearText({ zoom: 1, x: 3, y: 4 })).toBeNull()
  })
})
