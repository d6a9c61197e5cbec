import type { Phrases } from '../types'
import { roman } from './roman'

const ones = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu']
const tens = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı']
const seasons = ['yazı', 'yayı', 'payızı', 'qışı']

/** The ordinal suffix follows the vowel of the number's last word: 2025-ci, 1990-cı. */
function ordinal(n: number): string {
  if (n % 10 !== 0) return ones[n % 10] ?? ''
  if (n % 100 !== 0) return tens[(n / 10) % 10] ?? ''
  return n % 1000 !== 0 ? 'cü' : 'ci'
}

/** "2025-ci ilin", "2024/25-ci ilin". */
const inYear = (year: string): string => `${year}-${ordinal(Number(/\d+(?=\D*$)/.exec(year)?.[0] ?? 0))} ilin`

export const az: Phrases = {
  script: 'Latn',
  cases: {},
  about: 'təxminən {a}',
  approximately: 'təxminən ',
  uncertain: ' (ehtimal olunur)',
  between: '{a} ilə {b} arasında',
  by: 'ən geci {a}',
  since: 'ən tezi {a}',
  fromTo: '{a} – {b}',
  ongoing: '{a} – indiyədək',
  endUnknown: '{a} – sonu məlum deyil',
  until: '… – {a}',
  startUnknown: 'başlanğıcı məlum deyil – {a}',
  comma: ', ',
  year: '{y}',
  era: { before: 'e.ə. {y}', after: 'b.e. {y}', at: 'year' },
  quarter: (n, year) => `${inYear(year)} ${roman(n)} rübü`,
  season: (n, year) => `${inYear(year)} ${seasons[n - 1]}`,
  decade: (first, digits) => `${digits}-${ordinal(first)} illər`,
}
