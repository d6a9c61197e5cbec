import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureText, spaceText } from '../../../src/marks'

/** Advances in thousandths of an em, from the fonts' own tables (Source Sans 3 and Source Serif 4). */
const em = (text: string, weight: 400 | 600 | 700 = 400, face: 'sans' | 'serif' = 'sans') =>
  Math.round(measureText(text, 1000, weight, face))

describe('the width of words', () => {
  test('is the fonts’ own advance for each letter', () => {
    expect(em(' ')).toBe(200)
    expect(em('a')).toBe(504)
    expect(em('A')).toBe(543)
    expect(em('0')).toBe(497)
    expect(em('W')).toBeGreaterThan(em('w'))
    expect(em('i')).toBeLessThan(em('m') / 3)
  })

  test('grows by what a reader sets between letters and words, which is the same for all', () => {
    const usual = em('one two', 600)
    try {
      spaceText(0.12, 0.16)
      expect(em('one two', 600)).toBe(usual + 7 * 120 + 160)
    } finally {
      spaceText(0, 0)
    }
    expect(em('one two', 600)).toBe(usual)
  })

  test('is that of the installed version of the fonts', () => {
    const table = readFileSync(new URL('../../../src/marks/widths.ts', import.meta.url), 'utf8')
    for (const font of ['source-sans-3', 'source-serif-4']) {
      const file = new URL(`../../../node_modules/@fontsource-variable/${font}/package.json`, import.meta.url)
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
      expect(table, 'Run node src/marks/generate-widths.mjs').toContain(`${font} ${version}`)
    }
  })

  test('grows with the letters, the size and the weight', () => {
    expect(em('aa')).toBe(2 * em('a'))
    expect(measureText('Baku', 26)).toBeCloseTo(2 * measureText('Baku', 13), 9)
    const sentence = 'Sputnik’s Baku office raided'
    expect(em(sentence, 600)).toBeGreaterThan(em(sentence, 400))
    expect(em(sentence, 700)).toBeGreaterThan(em(sentence, 600))
    expect(em(sentence, 700, 'serif')).toBeGreaterThan(em(sentence, 700, 'sans'))
    expect(em(sentence, 600, 'serif')).toBeLessThan(em(sentence, 700, 'serif'))
    expect(em('')).toBe(0)
  })

  test('is that of the base letter under accents, composed or not', () => {
    for (const [accented, base] of ['ée', 'ğg', 'şs', 'ŌO', 'ÇC', 'ёе', 'їі'].map((two) => [...two])) {
      expect(em(accented!)).toBe(em(accented!.normalize('NFD')))
      expect(em(accented!), accented).toBe(em(base!))
    }
  })

  test('knows letters of Azerbaijani, Turkish, Greek and Cyrillic that are no letter with an accent', () => {
    // A letter without a width of its own would get the estimate for its script, the same for every letter.
    expect(em('ə')).not.toBe(em('ı'))
    expect(em('ı')).toBe(247)
    expect(em('Щ')).toBeGreaterThan(em('Г') * 1.5)
    expect(em('Ω')).toBeGreaterThan(em('ι') * 1.5)
    expect(em('—')).toBeGreaterThan(em('–'))
  })

  test('errs on the wide side in scripts of other fonts', () => {
    expect(em('俄羅斯')).toBe(3000)
    expect(em('モスクワ')).toBe(4000)
    expect(em('ｱ')).toBeLessThan(em('ア'))
    expect(em('موسكو')).toBeGreaterThan(5 * 500)
    expect(em('Հայաստան')).toBeGreaterThan(8 * 600)
    expect(em('საქართველო')).toBeGreaterThan(10 * 600)
    expect(em('🕊')).toBeGreaterThanOrEqual(1300)
  })

  test('is nothing for what takes no place', () => {
    expect(em('\u0301')).toBe(0)
    expect(em('\u200d\u200e\u00ad\ufe0f')).toBe(0)
    expect(em('👍🏽')).toBe(em('👍'))
    expect(em('बि')).toBeLessThan(2 * em('ब'))
  })

  test('is a finite number for whatever text there is', () => {
    expect(em('\ud800\udc00')).toBeGreaterThan(0)
    expect(em('\ud800')).toBeGreaterThanOrEqual(0)
    expect(em('\u{e000}\u{10ffff}\0')).toBeGreaterThanOrEqual(0)
  })
})
