import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, textIn } from '../../../src/model'

describe('textIn', () => {
  const text = { en: 'English', az: 'Azərbaycanca', 'pt-BR': 'Brasil', 'zh-Hant': '繁體' }

  it.each([
    ['the tag itself', 'pt-BR', 'pt-BR'],
    ['whatever its case', 'PT-br', 'pt-BR'],
    ['the base language', 'az-Latn-AZ', 'az'],
    ['another variety of the language', 'pt', 'pt-BR'],
    ['another variety for a third', 'pt-PT', 'pt-BR'],
    ['the tag without its region', 'zh-Hant-TW', 'zh-Hant'],
    ['the language of the story', 'fr', 'en'],
  ])('gives %s', (_, wanted, lang) => {
    expect(textIn(text, wanted, 'en')).toEqual({ text: text[lang as keyof typeof text], lang })
  })

  it('gives the first that there is where the story’s own language is missing too', () => {
    expect(textIn({ ru: 'Да', hy: 'Այո' }, 'fr', 'en')).toEqual({ text: 'Да', lang: 'ru' })
  })

  it('takes a plain string to be in the story’s language, whatever is asked for', () => {
    expect(textIn('Yes', 'ru', 'en')).toEqual({ text: 'Yes', lang: 'en' })
    expect(textIn('Yes', null, 'en-GB')).toEqual({ text: 'Yes', lang: 'en-GB' })
  })

  it('gives the story’s language where none is asked for', () => {
    expect(textIn(text, null, 'az')).toEqual({ text: 'Azərbaycanca', lang: 'az' })
  })
})

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['İSTANBUL', 'istanbul'],
    ['Diyarbakır', 'diyarbakir'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Ørsted', 'orsted'],
    ['Горбачёв', 'горбачев'],
    ['ЁЛКА', 'елка'],
    ['Й', 'и'],
    ['Şəki', 'seki'],
    ['Łódź', 'lodz'],
    ['ΟΔΥΣΣΕΎΣ', 'οδυσσευσ'],
    ['ﬁn Ｗｉｄｅ', 'fin wide'],
    ['e\u0301', 'e'],
    ['بَغْدَاد', 'بغداد'],
  ])('makes %s into %s', (text, folded) => expect(fold(text)).toBe(folded))

  it('leaves the vowel signs of Hindi and the voicing of kana', () => {
    expect(fold('दिल्ली')).not.toBe(fold('दल'))
    expect(fold('が')).not.toBe(fold('か'))
  })

  it('changes nothing the second time, and never depends on case or normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(text.toLowerCase())).toBe(fold(text))
      }),
    )
  })
})
