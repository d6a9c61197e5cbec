import { expect, test } from 'vitest'
import { readDate } from '../../../src/timeline/layout/dateField'
import { utc } from './random'

test.each([
  ['2025', 'en', utc(2025), utc(2026)],
  ['2025-06', 'en', utc(2025, 5), utc(2025, 6)],
  ['2025-06-12', 'en', utc(2025, 5, 12), utc(2025, 5, 13)],
  [' 12 June 2025 ', 'en', utc(2025, 5, 12), utc(2025, 5, 13)],
  ['June 12, 2025', 'en', utc(2025, 5, 12), utc(2025, 5, 13)],
  ['31 Dec 2025', 'en', utc(2025, 11, 31), utc(2026)],
  ['juni 2025', 'de', utc(2025, 5), utc(2025, 6)],
  ['12 июня 2025', 'ru', utc(2025, 5, 12), utc(2025, 5, 13)],
  ['-0499', 'en', utc(-499), utc(-498)],
  ['[2025-06-25..2025-07-14]', 'en', utc(2025, 5, 25), utc(2025, 6, 15)],
  ['2024-10/2024-12', 'en', utc(2024, 9), utc(2025)],
  ['14 March 2021, 16:30', 'en', utc(2021, 2, 14) + 59_400_000, utc(2021, 2, 14) + 59_460_000],
])('reads “%s” in %s', (text, locale, earliest, latest) => {
  expect(readDate(text, locale)).toEqual({ earliest, latest })
})

test.each([
  '',
  'yesterday',
  '31 June 2025',
  '12',
  '2025-13',
  'June',
  '1 2 3 4',
  '14 March 2021, 25:00',
  'March 2021, 12:00',
])('does not read “%s”', (text) => {
  expect(readDate(text, 'en')).toBeNull()
})
