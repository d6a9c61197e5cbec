import { describe, expect, test } from 'vitest'
import { ms } from '../../../../src/dates'
import { dossierWordsFor } from '../../../../src/i18n'
import { commonDate } from '../../../../src/ui/dossier'

const bounds = (from: string, to: string) => ({ earliest: ms(Date.parse(from)), latest: ms(Date.parse(to)) })

describe('the date that a window has in common', () => {
  test.each([
    ['2025-06-26', '2025-06-27', '26 June 2025'],
    ['2025-06-25', '2025-07-01', 'June 2025'],
    ['2025-06-01', '2025-07-01', 'June 2025'],
    ['2025-01-01', '2025-07-01', '2025'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(commonDate(bounds(from, to), 'en')).toBe(words)
  })
  test('is none where the window crosses a year, or has no end', () => {
    expect(commonDate(bounds('2024-12-01', '2025-07-01'), 'en')).toBeNull()
    expect(commonDate({ earliest: ms(0), latest: ms(Number.POSITIVE_INFINITY) }, 'en')).toBeNull()
  })
  test('is none where the year began long before the window', () => {
    expect(commonDate(bounds('2025-06-25', '2025-12-31'), 'en')).toBeNull()
    expect(commonDate(bounds('2025-02-01', '2025-04-01'), 'en')).toBeNull()
  })
  test('knows years before the first', () => {
    expect(commonDate(bounds('-000043-03-01', '-000043-04-01'), 'en')).toContain('44')
  })
})

describe('counted acts', () => {
  const dossier = dossierWordsFor('en')
  test.each([
    [{ hostile: 9, cooperative: 1, neutral: 0 }, '9 hostile acts and 1 cooperative one'],
    [{ hostile: 1, cooperative: 2, neutral: 0 }, '1 hostile act and 2 cooperative ones'],
    [{ hostile: 0, cooperative: 3, neutral: 0 }, '3 cooperative acts'],
    [{ hostile: 2, cooperative: 1, neutral: 1 }, '2 hostile acts, 1 cooperative one and 1 neutral one'],
  ])('%o', (tally, words) => {
    expect(dossier.counted(tally)).toBe(words)
  })
})
