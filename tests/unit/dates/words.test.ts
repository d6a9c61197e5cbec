import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Bounds,
  dateInWords,
  dateWordLanguages,
  instantInWords,
  loadDateWords,
  ms,
  type Precision,
  parseEdtf,
  type WordsOptions,
  windowInWords,
} from '../../../src/dates'

beforeAll(async () => {
  await Promise.all(dateWordLanguages.map(loadDateWords))
})

function words(edtf: string, locale = 'en', options?: WordsOptions): string {
  const result = parseEdtf(edtf)
  if (!result.ok) throw new Error(result.problem.message)
  return dateInWords(result.date, locale, options)
}

test.each([
  ['2024-12', 'December 2024'],
  ['2024-10-24', '24 October 2024'],
  ['2024', '2024'],
  ['2024-12-03T22:27:00+09:00', '3 December 2024, 22:27 (UTC+9)'],
  ['2024-12-03T22:27:05Z', '3 December 2024, 22:27:05 (UTC)'],
  ['2024-12-03T22:27:00.250Z', '3 December 2024, 22:27:00.250 (UTC)'],
  ['2024-12-03T00:10:00+05:45', '3 December 2024, 00:10 (UTC+5:45)'],
  ['2024-12-03T22:27-03:30', '3 December 2024, 22:27 (UTC−3:30)'],
  ['2025-06~', 'about June 2025'],
  ['2025-06?', 'June 2025 (uncertain)'],
  ['2025-06%', 'about June 2025 (uncertain)'],
  ['[2024-12-03..2024-12-08]', 'between 3 and 8 December 2024'],
  ['[2024-11-28..2024-12-08]', 'between 28 November and 8 December 2024'],
  ['[2024-12-28..2025-01-08]', 'between 28 December 2024 and 8 January 2025'],
  ['[2024-12-03..2024-12-03]', '3 December 2024'],
  ['2025-06-2X', 'between 20 and 29 June 2025'],
  ['2025-1X', 'between October and December 2025'],
  ['2025-XX', '2025'],
  ['2025-06-XX', 'June 2025'],
  ['2024-12-03/2024-12-08', 'from 3 to 8 December 2024'],
  ['2024-12/2025-02', 'from December 2024 to February 2025'],
  ['[..2024-12-08]', 'by 8 December 2024'],
  ['[2024-12-03..]', 'at some time since 3 December 2024'],
  ['1993~/2023', 'from about 1993 to 2023'],
  ['1993/2023?', 'from 1993 to 2023 (uncertain)'],
  ['2022-02-24/..', 'since 24 February 2022, ongoing'],
  ['2022-02-24/', 'from 24 February 2022, end not known'],
  ['../2023', 'until 2023'],
  ['/2023', 'until 2023, beginning not known'],
  ['2025-34', 'second quarter of 2025'],
  ['2025-34~', 'about the second quarter of 2025'],
  ['2025-21', 'spring 2025'],
  ['2024-24', 'winter 2024/25'],
  ['199X', '1990s'],
  ['199X/2005', 'from the 1990s to 2005'],
  ['200X', 'between 2000 and 2009'],
  ['19XX', 'between 1900 and 1999'],
  ['19XX~', 'about 1900–1999'],
  ['-0499', '500 BCE'],
  ['-0499-03-15', '15 March 500 BCE'],
  ['-049X', 'between 500 BCE and 491 BCE'],
  ['0000', '1 BCE'],
  ['0033', '33 CE'],
  ['0476', '476'],
  ['Y-16999', '17,000 BCE'],
  ['-0499/-0479', 'from 500 BCE to 480 BCE'],
  ['[2024-12-03,2024-12-08]', '3 or 8 December 2024'],
  ['[2024-12-03,2024-12-05,2024-12-08]', '3, 5 or 8 December 2024'],
  ['[2024,2025-06..2025-08]', '2024 or between June and August 2025'],
  ['[2021,2024,2020,2023,2022]', 'between 2020 and 2024'],
  ['[2021,2024,2020,2023,2026..]', 'at some time since 2020'],
  ['2025-06-2X?', 'between 20 and 29 June 2025 (uncertain)'],
  ['[2024-12-03T10:00:00Z..2024-12-03T12:30:00Z]', 'between 3 December 2024, 10:00 and 12:30 (UTC)'],
])('%s is "%s"', (edtf, expected) => {
  expect(words(edtf)).toBe(expected)
})

describe('the table for authors in docs/dates.md says what is so', () => {
  const page = readFileSync(new URL('../../../docs/dates.md', import.meta.url), 'utf8')
  const rows = [...page.matchAll(/^\| [^|]+ \| `([^`|]+)` \| ([^|]+?) \|$/gm)].map(([, edtf, said]) => [
    edtf!,
    said!,
  ])
  test('it has rows', () => {
    expect(rows.length).toBeGreaterThan(15)
  })
  test.each(rows)('%s is read as "%s"', (edtf, said) => {
    expect(words(edtf)).toBe(said)
  })
})

describe('in other languages', () => {
  test.each([
    ['en-US', '2024-10-24', 'October 24, 2024'],
    ['en-US', '[2024-12-03..2024-12-08]', 'between December 3 and 8, 2024'],
    // Beside a day the month is in the genitive, alone in the nominative, after "between" in the instrumental.
    ['ru', '2024-08', 'август 2024 г.'],
    ['ru', '2024-08-08', '8 августа 2024 г.'],
    ['ru', '2025-06~', 'около июня 2025 г.'],
    ['ru', '[2025-06..2025-08]', 'между июнем и августом 2025 г.'],
    ['ru', '2025-06/2025-08', 'с июня по август 2025 г.'],
    ['ru', '[..2024-12-08]', 'не позднее 8 декабря 2024 г.'],
    ['ru', '-0499', '500 г. до н. э.'],
    ['ru', '199X~', 'около 1990-х гг.'],
    ['uk', '2024-08', 'серпень 2024 р.'],
    ['uk', '[..2024-08]', 'не пізніше серпня 2024 р.'],
    ['uk', '194X', '1940-ві рр.'],
    ['az', '2024-10-24', '24 oktyabr 2024'],
    ['az', '[2024-12-03..2024-12-08]', '3 ilə 8 dekabr 2024 arasında'],
    ['az', '199X', '1990-cı illər'],
    ['az', '2024-33', '2024-cü ilin I rübü'],
    ['az', '2026-21', '2026-cı ilin yazı'],
    ['hy', '2024-08', '2024 թ. օգոստոս'],
    ['hy', '2024-08-08', '8 օգոստոսի, 2024 թ.'],
    ['hy', '[..2024-12-08]', 'ոչ ուշ, քան 8 դեկտեմբերի, 2024 թ.'],
    ['tr', '[2024-12-03..2024-12-08]', '3 ile 8 Aralık 2024 arasında'],
    ['tr', '198X', '1980’ler'],
    ['tr', '199X', '1990’lar'],
    ['fa', '2024-10-24', '۲۴ اکتبر ۲۰۲۴'],
    ['fa', '2025-06/2025-08', 'از ژوئن تا اوت ۲۰۲۵'],
    ['fa', '2022-02-24/..', 'از ۲۴ فوریهٔ ۲۰۲۲ تاکنون'],
    ['ka', '[2024-12-03..]', '3 დეკემბერი, 2024 ან უფრო გვიან'],
    ['de', '[2024-12-03..2024-12-08]', 'zwischen dem 3. und dem 8. Dezember 2024'],
    ['de', '1993~/2023', 'von etwa 1993 bis 2023'],
    ['de', '199X/2005', 'von den 1990er-Jahren bis 2005'],
    ['fr', '2024-12-01/2024-12-08', 'du 1er au 8 décembre 2024'],
    ['fr', '2025-04/2025-08', 'd’avril à août 2025'],
    ['fr', '1993~/2023', 'd’environ 1993 à 2023'],
    ['es', '[..2024-12-08]', 'a más tardar el 8 de diciembre de 2024'],
    ['es', '-0499', '500 a. C.'],
    [
      'de',
      '[2024-12-03T10:00:00Z..2024-12-03T12:30:00Z]',
      'zwischen dem 3. Dezember 2024, 10:00 und 12:30 (UTC)',
    ],
  ])('%s: %s is "%s"', (locale, edtf, expected) => {
    expect(words(edtf, locale)).toBe(expected)
  })

  test.each([
    ['it', '[2024-12-03..2024-12-08]', '3 ≤ ? ≤ 8 dicembre 2024'],
    ['it', '2024-12-03/2024-12-08', '3 – 8 dicembre 2024'],
    ['it', '2025-06~', '≈ giugno 2025'],
    ['it', '2025-34', '2025 Q2'],
    ['it', '-0499', '500 a.C.'],
    ['ja', '2024-12-03/2024-12-08', '2024年12月3日 – 8日'],
    ['hu', '[..2024-12-08]', '≤ 2024. december 8.'],
    ['az-Cyrl', '2022-02-24/..', expect.stringMatching(/ – …$/)],
    ['ar-SA', '2024', expect.not.stringContaining('١٤')],
    ['no tag at all', '2024-10-24', '24 October 2024'],
  ])('without phrases of its own, %s says %s with signs', (locale, edtf, expected) => {
    expect(words(edtf, locale)).toEqual(expected)
  })
})

describe('as the place asks for it', () => {
  test('the story’s own words are taken as they are', () => {
    expect(words('[2025-06-21..2025-06-30]', 'en', { label: 'late June 2025' })).toBe('late June 2025')
    expect(words('2025-06', 'en', { label: null })).toBe('June 2025')
  })

  test('times are told in the zone of the place, with its summer time', () => {
    expect(words('2024-12-03T13:27:00Z', 'en', { timeZone: 'Asia/Tokyo' })).toBe(
      '3 December 2024, 22:27 (UTC+9)',
    )
    expect(words('2024-12-03T22:27:00Z', 'en', { timeZone: 'Asia/Tokyo' })).toBe(
      '4 December 2024, 07:27 (UTC+9)',
    )
    expect(words('2024-07-03T22:27:00Z', 'en', { timeZone: 'America/New_York' })).toBe(
      '3 July 2024, 18:27 (UTC−4)',
    )
    expect(words('2024-12-03T22:27:00+09:00', 'en', { timeZone: 'Nowhere/At_All' })).toBe(
      '3 December 2024, 22:27 (UTC+9)',
    )
    expect(words('2024-12-03', 'en', { timeZone: 'Asia/Tokyo' })).toBe('3 December 2024')
  })

  test('short words fit tight places', () => {
    const tight = { length: 'short', year: false } as const
    expect(words('2025-06-26', 'en', tight)).toBe('26 Jun')
    expect(words('2025-06-26', 'en', { length: 'short' })).toBe('26 Jun 2025')
    expect(words('2025-06', 'en', tight)).toBe('Jun 2025')
    expect(words('2025-34', 'en', tight)).toBe('Q2 2025')
    expect(words('[2025-06-21..2025-06-30]', 'en', tight)).toBe('between 21 and 30 Jun')
    expect(words('2025-06~', 'ru', tight)).toBe('около июн. 2025 г.')
  })

  test('years that differ are always told', () => {
    const tight = { length: 'short', year: false } as const
    expect(words('2024-06-28/2025-07-03', 'en', tight)).toBe('from 28 Jun 2024 to 3 Jul 2025')
    expect(words('[2024-06-28,2025-07-03]', 'en', tight)).toBe('28 Jun 2024 or 3 Jul 2025')
  })
})

describe('moments', () => {
  test.each([
    ['century', 'between 2000 and 2099'],
    ['decade', '2020s'],
    ['year', '2025'],
    ['season', 'winter 2024/25'],
    ['quarter', 'first quarter of 2025'],
    ['month', 'January 2025'],
    ['day', '1 January 2025'],
    ['minute', '1 January 2025, 12:04 (UTC)'],
    ['second', '1 January 2025, 12:04:05 (UTC)'],
    ['millisecond', '1 January 2025, 12:04:05.678 (UTC)'],
  ] as const)('to the %s: %s', (precision: Precision, expected) => {
    expect(instantInWords(ms(Date.UTC(2025, 0, 1, 12, 4, 5, 678)), precision, 'en')).toBe(expected)
  })

  test('before our era, and without end', () => {
    expect(instantInWords(ms(-77_914_137_600_000), 'year', 'en')).toBe('500 BCE')
    expect(instantInWords(ms(Number.POSITIVE_INFINITY), 'day', 'en')).toBe('…')
  })

  test('a moment says what the date that holds it says', () => {
    for (const edtf of [
      '2024',
      '2024-33',
      '2024-21',
      '2024-24',
      '2024-02',
      '2024-02-29',
      '199X',
      '-0499-03',
    ]) {
      const result = parseEdtf(edtf)
      if (!result.ok) throw new Error(edtf)
      const { start, precision } = result.date
      expect(instantInWords(ms(start.latest - 1), precision, 'en')).toBe(words(edtf))
      expect(instantInWords(start.earliest, precision, 'ru')).toBe(words(edtf, 'ru'))
    }
  })
})

describe('windows that the order has narrowed', () => {
  const window = (from: string | null, to: string | null): Bounds => ({
    earliest: ms(from === null ? Number.NEGATIVE_INFINITY : Date.parse(from)),
    latest: ms(to === null ? Number.POSITIVE_INFINITY : Date.parse(to)),
  })
  test.each([
    ['2025-06-01', '2025-06-29', 'between 1 and 28 June 2025'],
    ['2025-06-01', '2025-07-01', 'June 2025'],
    ['2025-01-01', '2026-01-01', '2025'],
    ['2025-06-28', '2025-06-29', '28 June 2025'],
    [null, '2025-06-29', 'by 28 June 2025'],
    ['2025-06-01', null, 'at some time since 1 June 2025'],
    [null, null, '…'],
    ['2025-05-17', '2025-07-16', 'between 17 May and 15 July 2025'],
    ['2025-06-28T10:00Z', '2025-06-28T12:00:01Z', 'between 28 June 2025, 10:00 and 12:00 (UTC)'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(windowInWords(window(from, to), 'en')).toBe(expected)
  })
})

describe.each(['en', 'ru', 'az', 'hy', 'uk', 'tr', 'fa', 'ka', 'de', 'fr', 'es', 'it', 'ja', 'ar'])(
  'in %s',
  (locale) => {
    test('what happened once never reads like what went on, nor one open side like another', () => {
      for (const [a, b] of [
        ['2024-12-03', '2024-12-08'],
        ['2025-06', '2025-08'],
        ['1993', '2023'],
      ]) {
        const said = [
          `[${a}..${b}]`,
          `${a}/${b}`,
          `[..${a}]`,
          `../${a}`,
          `/${a}`,
          `[${a}..]`,
          `${a}/..`,
          `${a}/`,
          `${a}~`,
          `${a}?`,
          a!,
        ].map((edtf) => words(edtf, locale))
        expect(new Set(said).size).toBe(said.length)
      }
    })

    test('every date has words, with nothing left over from the making', () => {
      const point = fc.constantFrom(
        ...[
          '2024',
          '2024-02',
          '2024-02-29',
          '2025-21',
          '2024-24',
          '2025-36',
          '199X',
          '200X',
          '19XX',
          '-0499',
          '0033',
        ],
        ...['-0499-02', '-0499-24', '-002X', 'Y-16999', '1993~', '2023-04-01?', '2024-08-11%'],
        ...['2024-12-03T22:27:00+09:00', '2024-12-03T23:27Z'],
      )
      const edtf = fc.oneof(
        point,
        fc.tuple(point, point).map(([a, b]) => `${a}/${b}`),
        fc.tuple(point, point).map(([a, b]) => `[${a}..${b}]`),
        fc.array(point, { minLength: 2, maxLength: 4 }).map((all) => `[${all.join(',')}]`),
        fc.tuple(point, fc.constantFrom('..', '')).map(([a, end]) => `${a}/${end}`),
        fc.tuple(point, fc.constantFrom('..', '')).map(([a, end]) => `${end}/${a}`),
      )
      fc.assert(
        fc.property(edtf, fc.boolean(), fc.boolean(), (text, short, year) => {
          const result = parseEdtf(text)
          if (!result.ok) return
          const said = dateInWords(result.date, locale, { length: short ? 'short' : 'long', year })
          expect(said).not.toMatch(/[{}]|undefined|null|NaN| {2}|^\s|\s$|\u00a0|\u202f|\u2009/)
          expect(said).not.toBe('')
        }),
        { numRuns: 200 },
      )
    })
  },
)
