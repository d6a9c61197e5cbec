import type { Phrases } from '../types'

const quarters = ['first', 'second', 'third', 'fourth']
const seasons = ['spring', 'summer', 'autumn', 'winter']

export const en: Phrases = {
  script: 'Latn',
  cases: {
    the: {
      wrap: (text, { precision }, about) =>
        !about && (precision === 'decade' || precision === 'quarter') ? `the ${text}` : text,
    },
  },
  about: 'about {a:the}',
  approximately: 'about ',
  uncertain: ' (uncertain)',
  between: 'between {a:the} and {b:the}',
  by: 'by {a:the}',
  since: 'at some time since {a:the}',
  fromTo: 'from {a:the} to {b:the}',
  ongoing: 'since {a:the}, ongoing',
  endUnknown: 'from {a:the}, end not known',
  until: 'until {a:the}',
  startUnknown: 'until {a:the}, beginning not known',
  comma: ', ',
  year: '{y}',
  era: { before: '{y} BCE', after: '{y} CE', at: 'year' },
  quarter: (n, year, _, short) => (short ? `Q${n} ${year}` : `${quarters[n - 1]} quarter of ${year}`),
  season: (n, year) => `${seasons[n - 1]} ${year}`,
  decade: (_, digits) => `${digits}s`,
}
