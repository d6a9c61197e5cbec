import { describe, expect, test } from 'vitest'
import { modesOf, PLOVER_TYPES } from '../../../src/format/plover'
import { messagesFor } from '../../../src/i18n'

const { actInWords } = messagesFor('en').common
const state = (type: string, mode: string | null = null) => actInWords(type, mode, 'Russia', 'state')

describe('what was done, in words', () => {
  test('is said for every type, and for every mode otherwise than for its type', () => {
    for (const type of PLOVER_TYPES) {
      const said = [state(type), ...modesOf(type).map((mode) => state(type, mode))]
      expect(new Set(said).size, said.join(', ')).toBe(said.length)
      for (const words of said) expect(words).toMatch(/^[a-z]+s\b/)
      expect(said).not.toContain(type.toLowerCase())
    }
  })

  test.each([
    ['ACCUSE', 'disapprove', 'criticises'],
    ['COERCE', 'arrest', 'arrests'],
    ['COERCE', 'deport', 'deports'],
    ['REQUEST', 'yield', 'demands a concession'],
    ['SANCTION', 'discontinue', 'breaks off cooperation'],
  ])('%s, %s: %s', (type, mode, words) => {
    expect(state(type, mode)).toBe(words)
  })

  test('agrees in number with who does it', () => {
    expect(actInWords('COERCE', 'arrest', 'Russian police', 'agency')).toBe('arrest')
    expect(actInWords('ACCUSE', null, 'Users, Russia', 'group')).toBe('accuse or criticise')
    expect(actInWords('ASSAULT', 'suicide-attack', 'Rebels', 'group')).toBe('carry out a suicide attack')
    expect(actInWords('PROTEST', 'strike', 'Miners', 'group')).toBe('go on strike')
  })

  test('falls back to the type’s words, and to the code', () => {
    expect(state('COERCE', 'constructor')).toBe('uses coercion')
    expect(state('CONSTRUCTOR')).toBe('constructor')
  })
})
