import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText, truncate, wrapText } from '../../../src/marks'

const title = 'Police raid in Yekaterinburg leaves two dead'
const width = (text: string) => measureText(text, 13)

describe('cutting a text to a width', () => {
  test('leaves it alone where it fits', () => {
    expect(truncate(title, width(title), 13)).toBe(title)
    expect(truncate('', 0, 13)).toBe('')
  })

  test('cuts after a whole word', () => {
    expect(truncate(title, width(title) - 1, 13)).toBe('Police raid in Yekaterinburg leaves two…')
    expect(truncate(title, width('Police raid in Yekat…'), 13)).toBe('Police raid in…')
    expect(truncate('Anti-aircraft fire', width('Anti-air…'), 13)).toBe('')
  })

  test('takes commas, dashes and opening brackets away before the ellipsis', () => {
    expect(truncate('Crash near Aktau, 38 dead', width('Crash near Aktau, 38'), 13)).toBe('Crash near Aktau…')
    expect(truncate('Schools – (unconfirmed)', width('Schools – (uncon…'), 13)).toBe('Schools…')
  })

  test('gives nothing where not one word fits, or cuts the word when told to', () => {
    expect(truncate('Yekaterinburg', 40, 13)).toBe('')
    const cut = truncate('Yekaterinburg', 40, 13, { insideWords: true })
    expect(cut).toMatch(/^Yek.*…$/)
    expect(width(cut)).toBeLessThanOrEqual(40)
    expect(truncate('Yekaterinburg', 3, 13, { insideWords: true })).toBe('')
  })

  test('parts words of scripts without spaces by the language’s dictionary', () => {
    const cut = truncate('莫斯科與巴庫的關係破裂', 13 * 6, 13, { locale: 'zh-Hant' })
    const words = [
      ...new Intl.Segmenter('zh-Hant', { granularity: 'word' }).segment('莫斯科與巴庫的關係破裂'),
    ]
    const ends = words.map(({ index }) => `${'莫斯科與巴庫的關係破裂'.slice(0, index)}…`)
    expect(ends).toContain(cut)
    expect(cut.length).toBeGreaterThan(3)
  })

  test('never parts a character from its marks', () => {
    const family = '👨‍👩‍👧‍👦'
    const cut = truncate(family.repeat(4), measureText(family, 13) * 2.5, 13, { insideWords: true })
    expect(cut).toBe(`${family.repeat(2)}…`)
  })

  test('always fits, and is the beginning of the text', () => {
    const texts = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 400 }), fc.boolean(), (text, room, insideWords) => {
        const cut = truncate(text, room, 13, { insideWords })
        expect(width(cut)).toBeLessThanOrEqual(Math.max(room, 0))
        if (cut !== text) expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true)
      }),
    )
  })
})

describe('breaking a text into lines', () => {
  test('fills each line with whole words', () => {
    expect(wrapText('The raid and the arrests', 90, 13, 3, { weight: 600 })).toEqual([
      'The raid and',
      'the arrests',
    ])
  })

  test('ends the last line in an ellipsis where something is left out', () => {
    const lines = wrapText(title, 90, 13, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
  })

  test('breaks a word that is longer than a line', () => {
    const lines = wrapText('Rindfleischetikettierungsgesetz', 80, 13, 4)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('Rindfleischetikettierungsgesetz')
  })

  test('never runs out of its box', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 20 }),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, most) => {
          const lines = wrapText(text, room, 13, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(room)
        },
      ),
    )
  })
})
