import type { Phrases } from '../types'

/**
 * For languages without phrases of their own: Intl's dates, and signs that every reader knows. Better a sign than half a
 * sentence in a language that the reader did not choose.
 */
export const signs: Phrases = {
  script: '',
  cases: {},
  about: '≈ {a}',
  approximately: '≈ ',
  uncertain: ' (?)',
  between: '{a} ≤ ? ≤ {b}',
  by: '≤ {a}',
  since: '≥ {a}',
  fromTo: '{a} – {b}',
  ongoing: '{a} – …',
  endUnknown: '{a} – ?',
  until: '… – {a}',
  startUnknown: '? – {a}',
  comma: ', ',
  year: '{y}',
  era: null,
  quarter: (n, year) => `${year} Q${n}`,
  season: null,
  decade: null,
}
