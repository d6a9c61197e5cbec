import { describe, expect, test } from 'vitest'
import { parseEdtf } from '../../../src/dates'
import { problem, read } from './read'

/** Bounds as ISO texts; midnights lose their time. */
function show(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? '-∞' : '∞'
  return new Date(value).toISOString().replace(/T00:00:00\.000Z$|:00\.000Z$|\.000Z$/, '')
}
const bounds = (text: string) => {
  const { start, end } = read(text)
  const shown = `${show(start.earliest)} ${show(start.latest)}`
  return end ? `${shown} | ${show(end.earliest)} ${show(end.latest)}` : shown
}

// Every row of the table of dates that a story needs, then the rest of the subset.
test.each([
  ['2024-12', 'window', 'month', '2024-12-01 2025-01-01'],
  ['2024-10-24', 'instant', 'day', '2024-10-24 2024-10-25'],
  ['2024-12-03T22:27:00+09:00', 'instant', 'second', '2024-12-03T13:27 2024-12-03T13:27:01'],
  ['[2025-06-21..2025-06-30]', 'window', 'day', '2025-06-21 2025-07-01'],
  ['2025-06-2X', 'window', 'day', '2025-06-20 2025-06-30'],
  ['2025-06~', 'window', 'month', '2025-05-17 2025-07-16'],
  ['2025-06?', 'window', 'month', '2025-06-01 2025-07-01'],
  ['2025-06%', 'window', 'month', '2025-05-17 2025-07-16'],
  ['[2024-12-03..2024-12-08]', 'window', 'day', '2024-12-03 2024-12-09'],
  ['2024-12-03/2024-12-08', 'span', 'day', '2024-12-03 2024-12-04 | 2024-12-08 2024-12-09'],
  ['[..2024-12-08]', 'window', 'day', '-∞ 2024-12-09'],
  ['[2024-12-03..]', 'window', 'day', '2024-12-03 ∞'],
  ['2022-02-24/..', 'ongoing', 'day', '2022-02-24 2022-02-25 | 2022-02-24 ∞'],
  ['2022-02-24/', 'ongoing', 'day', '2022-02-24 2022-02-25 | 2022-02-24 ∞'],
  ['2025-33', 'window', 'quarter', '2025-01-01 2025-04-01'],
  ['2025-34', 'window', 'quarter', '2025-04-01 2025-07-01'],
  ['2025-35', 'window', 'quarter', '2025-07-01 2025-10-01'],
  ['2025-36', 'window', 'quarter', '2025-10-01 2026-01-01'],
  ['2025-21', 'window', 'season', '2025-03-01 2025-06-01'],
  ['2025-24', 'window', 'season', '2025-12-01 2026-03-01'],
  ['-0499', 'window', 'year', '-000499-01-01 -000498-01-01'],
  ['Y-16999', 'window', 'year', '-016999-01-01 -016998-01-01'],

  ['2024', 'window', 'year', '2024-01-01 2025-01-01'],
  ['0000', 'window', 'year', '0000-01-01 0001-01-01'],
  ['0099', 'window', 'year', '0099-01-01 0100-01-01'],
  ['-0001-12-31', 'instant', 'day', '-000001-12-31 0000-01-01'],
  ['Y275759', 'window', 'year', '+275759-01-01 +275760-01-01'],
  ['Y-271820', 'window', 'year', '-271820-01-01 -271819-01-01'],
  ['2024-02-29', 'instant', 'day', '2024-02-29 2024-03-01'],
  ['2000-02-29', 'instant', 'day', '2000-02-29 2000-03-01'],
  ['-0004-02-29', 'instant', 'day', '-000004-02-29 -000004-03-01'],
  ['2024-12-03T22:27Z', 'instant', 'minute', '2024-12-03T22:27 2024-12-03T22:28'],
  ['2024-12-03T00:30:00+05:45', 'instant', 'second', '2024-12-02T18:45 2024-12-02T18:45:01'],
  ['2024-12-31T23:59:59.999-12', 'instant', 'millisecond', '2025-01-01T11:59:59.999Z 2025-01-01T12:00'],
  ['199X', 'window', 'decade', '1990-01-01 2000-01-01'],
  ['19XX', 'window', 'century', '1900-01-01 2000-01-01'],
  ['-049X', 'window', 'decade', '-000499-01-01 -000489-01-01'],
  ['-000X', 'window', 'decade', '-000009-01-01 0000-01-01'],
  ['2025-XX', 'window', 'year', '2025-01-01 2026-01-01'],
  ['2025-XX-XX?', 'window', 'year', '2025-01-01 2026-01-01'],
  ['2025-06-XX', 'window', 'month', '2025-06-01 2025-07-01'],
  ['2025-06-0X', 'window', 'day', '2025-06-01 2025-06-10'],
  ['2025-06-3X', 'window', 'day', '2025-06-30 2025-07-01'],
  ['2025-0X', 'window', 'month', '2025-01-01 2025-10-01'],
  ['2025-1X', 'window', 'month', '2025-10-01 2026-01-01'],
  ['2024-12-03~', 'window', 'day', '2024-12-02T12:00 2024-12-04T12:00'],
  ['2024-12-03?', 'instant', 'day', '2024-12-03 2024-12-04'],
  ['1993~', 'window', 'year', '1992-07-02T12:00 1994-07-02T12:00'],
  ['2025-06-2X~', 'window', 'day', '2025-06-15 2025-07-05'],
  ['[2024-12-03,2024-12-08]', 'window', 'day', '2024-12-03 2024-12-09'],
  ['[2024,1999..2001-06,2010-33]', 'window', 'year', '1999-01-01 2025-01-01'],
  ['[..2024-12-03,2024-12-08..]', 'window', 'day', '-∞ ∞'],
  ['[2024-12-03]', 'window', 'day', '2024-12-03 2024-12-04'],
  [
    '[2024-12-03T10:00:00Z..2024-12-03T12:00:00Z]',
    'window',
    'second',
    '2024-12-03T10:00 2024-12-03T12:00:01',
  ],
  ['1993~/2023', 'span', 'year', '1992-07-02T12:00 1994-07-02T12:00 | 2023-01-01 2024-01-01'],
  ['2024/2024-06', 'span', 'year', '2024-01-01 2024-07-01 | 2024-06-01 2024-07-01'],
  ['2024-12-03/2024', 'span', 'year', '2024-12-03 2024-12-04 | 2024-12-03 2025-01-01'],
  ['2024-12-03/2024-12-03', 'span', 'day', '2024-12-03 2024-12-04 | 2024-12-03 2024-12-04'],
  ['../2023', 'span', 'year', '-∞ 2024-01-01 | 2023-01-01 2024-01-01'],
  ['/2023', 'span', 'year', '-∞ 2024-01-01 | 2023-01-01 2024-01-01'],
  ['-0499/Y-16999~', 'refused', '', ''],
  ['Y-16999~/-0499', 'span', 'year', '-017000-07-02T12:00 -016998-07-02T12:00 | -000499-01-01 -000498-01-01'],
])('%s is a %s of the precision %s: %s', (text, kind, precision, expected) => {
  if (kind === 'refused') {
    expect(parseEdtf(text).ok).toBe(false)
    return
  }
  const date = read(text)
  expect([date.kind, date.precision, bounds(text)]).toEqual([kind, precision, expected])
  expect(date.edtf).toBe(text)
})

test.each([
  ['2025', 'none'],
  ['2025~', 'approximate'],
  ['2025?', 'uncertain'],
  ['2025%', 'approximate-uncertain'],
  ['1993~/2023?', 'approximate-uncertain'],
  ['1993/2023?', 'uncertain'],
  ['[1993~,1995]', 'approximate'],
])('%s is qualified: %s', (text, qualifier) => {
  expect(read(text).qualifier).toBe(qualifier)
})

test.each([
  ['2024', 'known', 'none'],
  ['[2024..]', 'known', 'none'],
  ['2023/2024', 'known', 'known'],
  ['2023/..', 'known', 'open'],
  ['2023/', 'known', 'unknown'],
  ['../2023', 'open', 'known'],
  ['/2023', 'unknown', 'known'],
])('%s: its start is %s, its end %s', (text, start, end) => {
  const date = read(text)
  expect([date.startState, date.endState]).toEqual([start, end])
})

test('a date cannot be changed', () => {
  const date = read('[2024-12-03..2024-12-08]')
  expect(Object.isFrozen(date) && Object.isFrozen(date.start) && Object.isFrozen(date.form)).toBe(true)
})

describe('what is no date is told in a sentence with its place and its cure', () => {
  test.each([
    [
      '2025-13',
      5,
      2,
      '"2025-13" is no EDTF date: there is no month 13. Write 2025-12, or [2025-12..2026-01] for a window.',
    ],
    ['2025-00', 5, 2, '"2025-00" is no EDTF date: there is no month 0. Write 2025-01, or 2025 alone.'],
    [
      '2025-31-12',
      5,
      2,
      '"2025-31-12" is no EDTF date: there is no month 31. The month comes before the day. Write 2025-12-31.',
    ],
    [
      '2025-06-31',
      8,
      2,
      '"2025-06-31" is no EDTF date: month 2025-06 has 30 days. Write 2025-06-30, or 2025-06 for a day unknown.',
    ],
    [
      '2025-02-29',
      8,
      2,
      '"2025-02-29" is no EDTF date: month 2025-02 has 28 days. Write 2025-02-28, or 2025-02 for a day unknown.',
    ],
    [
      '1900-02-29',
      8,
      2,
      '"1900-02-29" is no EDTF date: month 1900-02 has 28 days. Write 1900-02-28, or 1900-02 for a day unknown.',
    ],
    [
      '2024-06-00',
      8,
      2,
      '"2024-06-00" is no EDTF date: there is no day 0. Write 2024-06-01, or 2024-06 alone.',
    ],
    [
      '2024-25',
      5,
      2,
      '"2024-25" is no EDTF date: 25 (a part of the year) is not in the subset. Write a quarter (2024-33 to 2024-36), a month, or a window in brackets.',
    ],
    [
      '2024-12-03T22:27:00',
      19,
      0,
      '"2024-12-03T22:27:00" is no EDTF date: a time without an offset from UTC could be anywhere. Write 2024-12-03T22:27:00Z for UTC, or the offset of the place: 2024-12-03T22:27:00+09:00.',
    ],
    [
      '2024-12-03T25:00:00Z',
      11,
      8,
      '"2024-12-03T25:00:00Z" is no EDTF date: a day has the hours 00 to 23, with minutes and seconds from 00 to 59. Write a time such as 2024-12-03T22:27:00Z.',
    ],
    [
      '2024-12-03T22:27:00+15:00',
      19,
      6,
      '"2024-12-03T22:27:00+15:00" is no EDTF date: offsets from UTC go from -12:00 to +14:00. Write 2024-12-03T22:27:00+09:00, for example.',
    ],
    [
      '2024-12-08/2024-12-03',
      0,
      21,
      '"2024-12-08/2024-12-03" is no EDTF date: it ends before it begins. Write 2024-12-03/2024-12-08.',
    ],
    [
      '[2024-12-08..2024-12-03]',
      1,
      22,
      '"[2024-12-08..2024-12-03]" is no EDTF date: the range ends before it begins. Write [2024-12-03..2024-12-08].',
    ],
    [
      '[2024-12-03..2024-13-08]',
      18,
      2,
      '"[2024-12-03..2024-13-08]" is no EDTF date: there is no month 13. The month comes before the day. Write 2024-08-13.',
    ],
    [
      '2023/2024/2025',
      9,
      1,
      '"2023/2024/2025" is no EDTF date: an interval has one slash. Write 2024-12-03/2024-12-08.',
    ],
    ['[2024', 5, 0, '"[2024" is no EDTF date: the bracket is not closed. Write [2024].'],
    [
      'Y999999',
      0,
      7,
      '"Y999999" is no EDTF date: time is counted here in milliseconds, which reach from the year -271820 to 275759. Write a year between Y-271820 and Y275759.',
    ],
    ['', 0, 0, '"" is no EDTF date: there is nothing in it. Write 2024, 2024-12 or 2024-12-03.'],
    [
      '2025~-06',
      4,
      1,
      '"2025~-06" is no EDTF date: a qualifier stands once, after the whole date. Write it at the end: 2025-06~ (about), 2025-06? (uncertain), 2025-06% (both).',
    ],
  ])('%s', (text, position, length, message) => {
    expect(problem(text)).toMatchObject({ position, length, message })
  })

  test.each([
    ['December 2024', '2024-12'],
    ['24 October 2024', '2024-10-24'],
    ['Oct. 24th, 2024', '2024-10-24'],
    ['24.10.2024', '2024-10-24'],
    ['10/24/2024', '2024-10-24'],
    ['2024/10/24', '2024-10-24'],
    ['20241024', '2024-10-24'],
    ['2025-6', '2025-06'],
    ['2025-6-3', '2025-06-03'],
    ['2025-Q2', '2025-34'],
    ['500 BCE', '-0499'],
    ['1 BC', '0000'],
    ['17000 BCE', 'Y-16999'],
    ['-500', '-0500'],
    ['842', '0842'],
    ['12025', 'Y12025'],
    ['Y2025', '2025'],
    ['-0000', '0000'],
    ['1990s', '199X'],
    ['199u', '199X'],
    ['2025-06-2x', '2025-06-2X'],
    ['circa 1993', '1993~'],
    ['before 2024-12-08', '[..2024-12-08]'],
    ['since 2024-12-03', '[2024-12-03..]'],
    ['2024-12-03..2024-12-08', '[2024-12-03..2024-12-08]'],
    ['..2024', '[..2024]'],
    ['2022-02-24/open', '2022-02-24/..'],
    ['2022-02-24/unknown', '2022-02-24/'],
    ['2024-12-03/08', '2024-12-03/2024-12-08'],
    ['2024-12-03 22:27:00+09:00', '2024-12-03T22:27:00+09:00'],
    ['2024-12-03 22:27', '2024-12-03T22:27Z'],
    ['2024-12-03t22:27:00z', '2024-12-03T22:27:00Z'],
    [' 2024', '2024'],
    ['[2024, 2025]', '[2024,2025]'],
    ['2024–12', '2024-12'],
    ['−0499', '-0499'],
  ])('%s: write %s', (text, hint) => {
    const found = problem(text)
    expect(found.hint).toBe(hint)
    expect(found.message).toContain(hint)
  })

  test('a hint is for the whole text, not for a part of it', () => {
    expect(problem('[2024..2025-13]').hint).toBeUndefined()
    expect(problem('2025-13/2026').hint).toBeUndefined()
    expect(problem('2025-13').hint).toBe('2025-12')
  })

  test.each([
    '2024-12-03T24:00:00Z',
    '2024-12-03T22:27:00.5Z',
    '2024-12-03T22:27:00-00:00',
    '2024-12-03T22:27:00Z~',
    '2024-12T22:27:00Z',
    '2024-06-XXT22:27:00Z',
    '2023-02-3X',
    '2024-XX-25',
    '199X-06',
    '1X99',
    'XXXX',
    'Y12025-06',
    'Y01234567',
    '../..',
    '/',
    '[]',
    '[2024,]',
    '[..]',
    '[2024,..2025,2026]',
    '[2024-12-2X..2025]',
    '[2024/2025]',
    '[2024]?',
    '[2024..2025]/2026',
    '{2024,2025}',
    '2024...2025/2026',
    '1950S2',
    'Y-17E3',
    '2024-12-03T22:27:00 Europe/Paris',
    '2024-12-03Z',
    '2024-W12',
    '2024-338',
    '99999999999999999999',
    'gibberish',
    '\u0000\n',
    '2024\n2025',
  ])('%j is refused', (text) => {
    expect(problem(text).message).toMatch(/ is no EDTF date: .+\. .+\.$/)
  })
})

test('a megabyte of junk is refused at once and quoted briefly', () => {
  const found = problem('2024-12-'.repeat(125_000))
  expect(found.message.length).toBeLessThan(300)
})
