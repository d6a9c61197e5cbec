import type { Phrases } from '../types'
import { roman } from './roman'

type Case = 'nominative' | 'gen' | 'acc' | 'ins'
const seasons: Readonly<Record<Case, readonly string[]>> = {
  nominative: ['весна', 'лето', 'осень', 'зима'],
  gen: ['весны', 'лета', 'осени', 'зимы'],
  acc: ['весну', 'лето', 'осень', 'зиму'],
  ins: ['весной', 'летом', 'осенью', 'зимой'],
}
const quarter: Readonly<Record<Case, string>> = {
  nominative: 'квартал',
  gen: 'квартала',
  acc: 'квартал',
  ins: 'кварталом',
}
const decade: Readonly<Record<Case, string>> = { nominative: 'е', gen: 'х', acc: 'е', ins: 'ми' }
const of = (form: string): Case => (form in quarter ? (form as Case) : 'nominative')

export const ru: Phrases = {
  script: 'Cyrl',
  cases: {
    gen: { month: 'format' },
    acc: { month: 'standalone' },
    ins: {
      month: [
        'январём',
        'февралём',
        'мартом',
        'апрелем',
        'маем',
        'июнем',
        'июлем',
        'августом',
        'сентябрём',
        'октябрём',
        'ноябрём',
        'декабрём',
      ],
    },
  },
  about: 'около {a:gen}',
  approximately: 'прибл. ',
  uncertain: ' (предположительно)',
  between: 'между {a:ins} и {b:ins}',
  by: 'не позднее {a:gen}',
  since: 'не ранее {a:gen}',
  fromTo: 'с {a:gen} по {b:acc}',
  ongoing: 'с {a:gen} по настоящее время',
  endUnknown: 'с {a:gen}, окончание неизвестно',
  until: 'до {a:gen}',
  startUnknown: 'до {a:gen}, начало неизвестно',
  comma: ', ',
  year: '{y} г.',
  era: { before: ' до н. э.', after: ' н. э.', at: 'end' },
  quarter: (n, year, form, short) => `${roman(n)} ${short ? 'кв.' : quarter[of(form)]} ${year} г.`,
  season: (n, year, form) => `${seasons[of(form)][n - 1]} ${year} г.`,
  decade: (_, digits, form) => `${digits}-${decade[of(form)]} гг.`,
}
