import type { Phrases } from '../types'
import { roman } from './roman'

type Case = 'nominative' | 'gen' | 'ins'
const seasons: Readonly<Record<Case, readonly string[]>> = {
  nominative: ['весна', 'літо', 'осінь', 'зима'],
  gen: ['весни', 'літа', 'осені', 'зими'],
  ins: ['весною', 'літом', 'осінню', 'зимою'],
}
const quarter: Readonly<Record<Case, string>> = {
  nominative: 'квартал',
  gen: 'кварталу',
  ins: 'кварталом',
}
const decade = (first: number, form: Case): string =>
  // Сорокові alone among the tens has в.
  ({ nominative: first % 100 === 40 ? 'ві' : 'ті', gen: 'х', ins: 'ми' })[form]
const of = (form: string): Case => (form in quarter ? (form as Case) : 'nominative')

export const uk: Phrases = {
  script: 'Cyrl',
  cases: {
    gen: { month: 'format' },
    ins: {
      month: [
        'січнем',
        'лютим',
        'березнем',
        'квітнем',
        'травнем',
        'червнем',
        'липнем',
        'серпнем',
        'вереснем',
        'жовтнем',
        'листопадом',
        'груднем',
      ],
    },
  },
  about: 'близько {a:gen}',
  approximately: 'прибл. ',
  uncertain: ' (імовірно)',
  between: 'між {a:ins} та {b:ins}',
  by: 'не пізніше {a:gen}',
  since: 'не раніше {a:gen}',
  fromTo: 'з {a:gen} до {b:gen}',
  ongoing: 'з {a:gen} дотепер',
  endUnknown: 'з {a:gen}, завершення невідоме',
  until: 'до {a:gen}',
  startUnknown: 'до {a:gen}, початок невідомий',
  comma: ', ',
  year: '{y} р.',
  era: { before: ' до н. е.', after: ' н. е.', at: 'end' },
  quarter: (n, year, form, short) => `${roman(n)} ${short ? 'кв.' : quarter[of(form)]} ${year} р.`,
  season: (n, year, form) => `${seasons[of(form)][n - 1]} ${year} р.`,
  decade: (first, digits, form) => `${digits}-${decade(first, of(form))} рр.`,
}
