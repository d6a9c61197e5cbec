import { describe, expect, test } from 'vitest'
import { type OrderConstraint, type OrderItem, parseEdtf, solveOrder } from '../../../src/dates'

/** Items from EDTF by id, and constraints from "a < b < c". */
function story(dates: Record<string, string>, ...chains: string[]): [OrderItem[], OrderConstraint[]] {
  const items = Object.entries(dates).map(([id, edtf]) => {
    const result = parseEdtf(edtf)
    if (!result.ok) throw new Error(result.problem.message)
    return { id, start: result.date.start, end: result.date.end }
  })
  const constraints = chains.flatMap((chain) => {
    const ids = chain.split(' < ')
    return ids.slice(1).map((after, i) => ({ before: ids[i]!, after }))
  })
  return [items, constraints]
}

function solved(...args: Parameters<typeof story>) {
  const result = solveOrder(...story(...args))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result
}

function problems(...args: Parameters<typeof story>) {
  const result = solveOrder(...story(...args))
  return result.ok ? [] : result.problems
}

const iso = (value: number) =>
  Number.isFinite(value) ? new Date(value).toISOString().replace('T00:00:00.000Z', '') : String(value)
const placeOf = (result: ReturnType<typeof solved>, id: string) => iso(result.placement.get(id)!)

describe('leaning towards the order of telling', () => {
  const lean = (...args: Parameters<typeof story>) => {
    const result = solveOrder(...story(...args), { lean: true })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return (id: string) => iso(result.placement.get(id)!).slice(0, 10)
  }

  test('a raid in June that is told after a meeting on the 20th stands after it', () => {
    const place = lean(
      { meeting: '2025-06-20', raid: '2025-06', arrest: '[2025-06-25..2025-06-30]' },
      'raid < arrest',
    )
    expect(place('meeting')).toBe('2025-06-20')
    expect(place('raid') > '2025-06-20').toBe(true)
    expect(place('raid') < place('arrest')).toBe(true)
  })

  test('what shares a window, told side by side, stands at one place', () => {
    const place = lean({ crash: '2024-12', demand: '[2024-12..2025-06]', regret: '[2024-12..2025-06]' })
    expect(place('demand')).toBe(place('regret'))
  })

  test('dates that are known win over the telling', () => {
    const place = lean({ later: '2025-03-02', earlier: '2025-01-05', between: '2025' })
    expect([place('later'), place('earlier')]).toEqual(['2025-03-02', '2025-01-05'])
    expect(place('between') > '2025-03-01').toBe(true)
  })

  test('stated order wins over the telling', () => {
    const place = lean({ b: '2025', a: '2025' }, 'a < b')
    expect(place('a') < place('b')).toBe(true)
  })
})

describe('windows along a stated order', () => {
  test('a raid some time in June that came before an arrest by the 28th happened by the 28th', () => {
    const { narrowed } = solved({ raid: '2025-06', arrest: '[..2025-06-28]' }, 'raid < arrest')
    const raid = narrowed.get('raid')!
    expect([iso(raid.start.earliest), iso(raid.start.latest)]).toEqual(['2025-06-01', '2025-06-29'])
    expect(raid.because).toEqual([{ side: 'latest', id: 'arrest' }])
    const arrest = narrowed.get('arrest')!
    expect([iso(arrest.start.earliest), iso(arrest.start.latest)]).toEqual(['2025-06-01', '2025-06-29'])
    expect(arrest.because).toEqual([{ side: 'earliest', id: 'raid' }])
  })

  test('the reason is the event whose own date says it, however many stand between', () => {
    const { narrowed } = solved({ a: '2025-06', b: '2025', c: '2025', d: '2025-06-10' }, 'a < b < c < d')
    expect(narrowed.get('b')!.because).toEqual([
      { side: 'earliest', id: 'a' },
      { side: 'latest', id: 'd' },
    ])
    expect(narrowed.get('c')!.because).toEqual(narrowed.get('b')!.because)
    expect(narrowed.get('d')!.because).toEqual([])
  })

  test('without a stated order nothing narrows', () => {
    const { narrowed } = solved({ a: '2025-06', b: '[..2025-06-28]' })
    expect(narrowed.get('a')!.because).toEqual([])
    expect(iso(narrowed.get('a')!.start.latest)).toBe('2025-07-01')
  })

  test('an order inside one day is possible, both ways round', () => {
    expect(problems({ a: '2024-12-03', b: '2024-12-03' }, 'a < b')).toEqual([])
    expect(problems({ a: '2024-12-03', b: '2024-12-03' }, 'b < a')).toEqual([])
  })

  test('what follows something that goes on needs only to begin later', () => {
    const { narrowed } = solved({ war: '2022-02-24/..', talks: '2022' }, 'war < talks')
    expect(iso(narrowed.get('talks')!.start.earliest)).toBe('2022-02-24')
  })

  test('an end lies no earlier than the narrowed beginning', () => {
    const { narrowed } = solved({ a: '2023-05', b: '2023/2023' }, 'a < b')
    expect(iso(narrowed.get('b')!.end!.earliest)).toBe('2023-05-01')
  })

  test('a constraint about an unknown id changes nothing', () => {
    expect(problems({ a: '2025', b: '2024' }, 'a < nobody', 'nobody < b')).toEqual([])
  })
})

describe('what cannot be', () => {
  test('a cycle is named in order, by the shortest way round', () => {
    expect(problems({ a: '2025', b: '2025', c: '2025', d: '2025' }, 'd < a < b < c < a', 'a < c')).toEqual([
      { kind: 'cycle', ids: ['a', 'c'] },
    ])
  })

  test('an event before itself is a cycle of one', () => {
    expect(problems({ a: '2025' }, 'a < a')).toEqual([{ kind: 'cycle', ids: ['a'] }])
  })

  test('two cycles and a clash are told at once', () => {
    const all = problems(
      { a: '2025', b: '2025', c: '2025', d: '2025', e: '2024', f: '2023' },
      'a < b < a',
      'c < d < c',
      'e < f',
    )
    expect(all.map((problem) => problem.kind)).toEqual(['cycle', 'cycle', 'clash'])
  })

  test('a clash names the two dates and the chain between them, once', () => {
    const [clash, ...rest] = problems(
      { a: '2025-06', b: '2025', c: '2025-05-31', d: '2025-12' },
      'a < b < c < d',
    )
    expect(rest).toEqual([])
    expect(clash).toMatchObject({ kind: 'clash', before: 'a', after: 'c', through: ['a', 'b', 'c'] })
    if (clash?.kind === 'clash') {
      expect([iso(clash.earliest), iso(clash.latest)]).toEqual(['2025-06-01', '2025-06-01'])
    }
  })

  test('neighbouring days clash only backwards', () => {
    expect(problems({ a: '2024-12-03', b: '2024-12-04' }, 'a < b')).toEqual([])
    expect(problems({ a: '2024-12-03', b: '2024-12-04' }, 'b < a')).toHaveLength(1)
  })
})

describe('where marks stand', () => {
  test('a lone mark stands in the middle of its window', () => {
    expect(placeOf(solved({ a: '2024-12-03' }), 'a')).toBe('2024-12-03T12:00:00.000Z')
    expect(placeOf(solved({ a: '2025-06' }), 'a')).toBe('2025-06-16')
  })

  test('a chain is spread over its day', () => {
    const result = solved({ c: '2024-12-03', a: '2024-12-03', b: '2024-12-03' }, 'a < b < c')
    expect(['a', 'b', 'c'].map((id) => placeOf(result, id).slice(11, 16))).toEqual([
      '06:00',
      '12:00',
      '18:00',
    ])
  })

  test('events without a stated order share the middle', () => {
    const result = solved({ a: '2024-12-03', b: '2024-12-03', c: '2024-12-03' }, 'a < c')
    expect(placeOf(result, 'b')).toBe('2024-12-03T12:00:00.000Z')
  })

  test('what came long after hardly presses', () => {
    const result = solved({ a: '2025-06', b: '[2025-06..2025-12]' }, 'a < b')
    expect(placeOf(result, 'a') > '2025-06-13').toBe(true)
  })

  test('open windows stand beside their known side', () => {
    const result = solved({ x: '2024', y: '2025', by: '[..2024-12-08]', since: '[2024-12-03..]' })
    expect(placeOf(result, 'by').slice(0, 10)).toBe('2024-12-08')
    expect(placeOf(result, 'since').slice(0, 10)).toBe('2024-12-03')
  })

  test('in a window too short for all, the last millisecond is shared and nothing leaves its window', () => {
    const t = '2024-12-03T22:27:00.000Z'
    const result = solved({ a: t, b: t, c: t }, 'a < b < c')
    expect(placeOf(result, 'a')).toBe(t)
    expect(placeOf(result, 'c')).toBe(t)
  })
})

test('windows like stairs leave each mark its step, up and down', () => {
  const at = (from: number, to: number) => ({ earliest: from, latest: to }) as OrderItem['start']
  const item = (id: string, from: number, to: number): OrderItem => ({ id, start: at(from, to), end: null })
  const chain = (items: OrderItem[]) =>
    items.slice(1).map(({ id }, i) => ({ before: items[i]!.id, after: id }))
  const places = (items: OrderItem[]) => {
    const result = solveOrder(items, chain(items))
    return result.ok ? [...result.placement.values()] : []
  }
  const up = [item('p', 0, 1), item('q', 0, 2), item('a', 0, 5), item('b', 0, 5), item('c', 0, 5)]
  expect(places(up)).toEqual([0, 1, 2, 3, 4])
  const down = [item('a', 0, 5), item('b', 0, 5), item('c', 0, 5), item('p', 3, 5), item('q', 4, 5)]
  expect(places(down)).toEqual([0, 1, 2, 3, 4])
})

describe('what is known to come before what', () => {
  const { precedes } = solved(
    { a: '2025-06', b: '2025-06', c: '2025-06', d: '2025-07-01', e: '2025-06-30/2025-08' },
    'a < b < c',
  )
  test.each([
    ['a', 'b', true],
    ['a', 'c', true],
    ['c', 'a', false],
    ['a', 'a', false],
    ['a', 'd', true],
    ['d', 'a', false],
    ['a', 'e', false],
    ['e', 'd', true],
    ['a', 'nobody', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(precedes(a, b)).toBe(expected)
  })
})

test('a hundred thousand items in one chain neither overflow nor lose their order', () => {
  const count = 100_000
  const { start } = story({ a: '2025' })[0][0]!
  const items = Array.from({ length: count }, (_, i) => ({ id: `e${i}`, start, end: null }))
  const constraints = items.slice(1).map((item, i) => ({ before: `e${i}`, after: item.id }))
  const result = solveOrder(items, constraints)
  if (!result.ok) throw new Error('no solution')
  for (let i = 1; i < count; i++) {
    if (result.placement.get(`e${i}`)! <= result.placement.get(`e${i - 1}`)!) throw new Error(`e${i}`)
  }
  expect(result.precedes('e0', `e${count - 1}`)).toBe(true)
  const knot = solveOrder(items, [...constraints, { before: `e${count - 1}`, after: 'e0' }])
  expect(knot.ok ? 0 : knot.problems.length).toBe(1)
})
