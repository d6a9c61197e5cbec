// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ms, ms } from '../../../../src/dates'
import { messagesFor, saveWordsFor, studyWordsFor } from '../../../../src/i18n'
import { defaultSettings, relationsIndex } from '../../../../src/model'
import {
  compose,
  csvOf,
  eventTable,
  networkLegend,
  paintOf,
  pairTable,
  rangesOf,
  stripLegend,
  studyLegend,
  svgFile,
  tieTable,
} from '../../../../src/ui/save'
import { textsIn } from '../../../../src/ui/save/ink'
import { story } from '../setup'

const words = messagesFor('en')
const context = { story, lang: 'en', locale: 'en', words, save: saveWordsFor('en') }

/** Reads CSV as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  test('begins with a byte order mark, and has rows that end as the standard says', () => {
    expect(
      csvOf([
        ['a', 1],
        [null, 'b,c'],
      ]),
    ).toBe('\ufeffa,1\r\n,"b,c"\r\n')
  })

  test('comes back as it went, whatever is in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text))
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(csvOf(table).slice(1))).toEqual(table)
      }),
    )
  })

  test('holds nothing that a spreadsheet would run', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝')
    fc.assert(
      fc.property(start, fc.string(), (sign, rest) => {
        expect(readCsv(csvOf([[sign + rest, 'x']]).slice(1))[0]?.[0]).toBe(`'${sign}${rest}`)
      }),
    )
    expect(csvOf([['=HYPERLINK("http://x")']])).toBe('\ufeff"\'=HYPERLINK(""http://x"")"\r\n')
    expect(csvOf([[-3.5]])).toBe('\ufeff-3.5\r\n')
  })

  const asked = {
    relations: relationsIndex(story),
    at: story.extent.latest,
    atWords: 'May 2024',
    visible: null,
    settings: defaultSettings,
    detail: 'groups' as const,
    opened: new Set<never>(),
  }

  test('has the pairs that the picture has, and says what they are computed with', () => {
    const [head, ...rows] = pairTable(context, asked)
    expect(head?.slice(0, 4)).toEqual(['From', 'To', 'Acts', 'Reading'])
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Arland', 'Borland', 1, 'conflict'],
      ['Borland', 'Arland', 2, 'cooperation'],
      ['Celland', 'Arland', 1, 'cooperation'],
    ])
    for (const row of rows) {
      expect(row).toHaveLength(head?.length ?? 0)
      expect(row.slice(-3)).toEqual(['May 2024', 'PLOVER', 90])
    }
  })

  test('has the standing ties with who says so', () => {
    const [head, ...rows] = tieTable(context, asked)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toHaveLength(head?.length ?? 0)
    expect(rows[0]?.slice(0, 3)).toEqual(['Arland', 'Borland', 'allies'])
    expect(rows[0]?.slice(-3)).toEqual([
      'A treaty of 1990.',
      'Mara Holt, Trouble in the harbour, The Gazette, May 2024, https://example.org/harbour, p. 9',
      'May 2024',
    ])
    const short = { ...story, ties: story.ties.map((tie) => ({ ...tie, short: 'transit' })) }
    expect(tieTable({ ...context, story: short }, asked)[1]?.[2]).toBe('transit')
    expect(rows[0]?.[6]).toBe('no dates given')
  })

  test('says of a pair what the picture says: that nothing was done lately', () => {
    const late = ms(story.extent.latest + 300 * 86_400_000)
    const lately = (at: Ms) =>
      pairTable(context, { ...asked, at })
        .slice(1)
        .map((row) => row[4])
    expect(lately(story.extent.latest)).toEqual([null, null, null])
    expect(lately(late)).toEqual(['nothing lately', 'nothing lately', 'nothing lately'])
  })

  test('has the events with their own dates, actors, acts and sources', () => {
    const [head, ...rows] = eventTable(context, story.events)
    expect(rows).toHaveLength(story.events.length)
    const row = rows.find(([id]) => id === 'rumour') ?? []
    expect(row).toHaveLength(head?.length ?? 0)
    expect(row.slice(0, 4)).toEqual([
      'rumour',
      'mid-May 2024',
      '[2024-05-10..2024-05-20]',
      'Talk of a blockade',
    ])
    expect(row.slice(-3)).toEqual([
      'Celland; Arland',
      'Celland > Arland AID (10)',
      'Mara Holt, Trouble in the harbour, The Gazette, May 2024, https://example.org/harbour, p. 8',
    ])
  })
})

describe('colours', () => {
  test.each([
    ['rgb(184, 66, 26)', { color: '#b8421a', alpha: 1 }],
    ['rgba(184, 66, 26, 0.5)', { color: '#b8421a', alpha: 0.5 }],
    ['rgba(0, 0, 0, 0)', null],
    ['none', null],
    ['color(srgb 0.72157 0.25882 0.10196)', { color: '#b8421a', alpha: 1 }],
    ['color(srgb 1 0 0 / 0.25)', { color: '#ff0000', alpha: 0.25 }],
    ['color(display-p3 1 0 0)', { color: '#ff0000', alpha: 1 }],
    ['url("#pattern")', null],
  ])('%s', (color, paint) => expect(paintOf(color)).toEqual(paint))
})

test('a font file is needed for letters in its range', () => {
  expect(rangesOf('U+0000-00FF, U+131, U+4??')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ])
})

describe('a picture', () => {
  const paint = { color: '#111111', alpha: 1 }
  const colors = {
    paper: { color: '#fcfbf8', alpha: 1 },
    ink: paint,
    second: paint,
    hairline: paint,
    cooperation: paint,
    cooperationTint: paint,
    conflict: paint,
    conflictTint: paint,
    neutral: paint,
    neutralTint: paint,
    chosenTint: paint,
  }
  const drawing = (legend: ReturnType<typeof networkLegend>) => ({
    inks: [],
    width: 700,
    height: 300,
    heading: 'Relations',
    legend,
  })
  const picture = compose({
    title: 'Arland & <Borland>',
    subtitle: 'Relations, as of May 2024',
    drawings: [
      drawing(networkLegend(words.network, ['conflict', 'count', 'tie'], colors, 'sans-serif')),
      drawing(stripLegend(saveWordsFor('en').strip, true, colors)),
    ],
    notes: ['Source: The Gazette.', 'Made with Riftline. https://example.org/?a=1&b="2"'],
    colors,
    sans: '"Source Sans 3 Variable", sans-serif',
    serif: 'serif',
    lang: 'en',
  })

  test('says what it is, as of when, what its marks mean, and where it is from', () => {
    const texts = textsIn(picture.inks).map(({ text }) => text)
    expect(texts[0]).toBe('Arland & <Borland>')
    expect(texts).toContain('Relations, as of May 2024')
    expect(texts).toContain('− conflict')
    expect(texts).toContain(saveWordsFor('en').strip.open)
    expect(texts).toContain('Source: The Gazette.')
  })

  test('says all that is said of a drawing, however much it is, in the file’s description too', () => {
    const line = `${Array.from({ length: 120 }, (_, i) => `Arland to Borland ${i}`).join('; ')}.`
    const said = [{ title: 'From May to June 2024', lines: ['By CAMEO, acts never fade.', line] }]
    const long = compose({
      title: 'Arland',
      subtitle: 'Relations',
      drawings: [{ ...drawing([]), said }],
      notes: [],
      colors,
      sans: 'sans-serif',
      serif: 'serif',
      lang: 'en',
    })
    const text = textsIn(long.inks)
      .map(({ text }) => text)
      .join(' ')
    for (const part of ['From May to June 2024', 'By CAMEO, acts never fade.', line]) {
      expect(text.replace(/\s+/g, ' ')).toContain(part)
      expect(long.description).toContain(part)
    }
  })

  test('explains a study’s marks where they are there, and no others', () => {
    const labels = studyLegend(new Set(['camp', 'against']), studyWordsFor('en'), colors, 'sans-serif').map(
      ({ label }) => label,
    )
    expect(labels).toEqual(['a camp', 'contradicts the camps'])
  })

  test('has everything inside of it, and no line of text on another', () => {
    const texts = textsIn(picture.inks)
    for (const { x, y, size } of texts) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThan(picture.width)
      expect(y + size * 0.3).toBeLessThan(picture.height)
    }
    expect(new Set(texts.map(({ x, y }) => `${x} ${y}`)).size).toBe(texts.length)
  })

  test('is an SVG file that any reader of XML takes, with its name', () => {
    const file = svgFile({ ...picture, title: 'A\u0007 & <b>' }, "@font-face{font-family:'A'}")
    const read = new DOMParser().parseFromString(file, 'image/svg+xml')
    expect(read.querySelector('parsererror')).toBeNull()
    expect(read.querySelector('title')?.textContent).toBe('A & <b>')
    expect(read.querySelector('style')?.textContent).toBe("@font-face{font-family:'A'}")
    expect([...read.querySelectorAll('text')].map((text) => text.textContent)).toEqual(
      textsIn(picture.inks).map(({ text }) => text),
    )
    expect(file).not.toMatch(/<script|\son\w+=|href/)
  })
})
