import type { Phrases } from '../types'

const quarters = ['primer', 'segundo', 'tercer', 'cuarto']
const seasons = ['primavera', 'verano', 'otoño', 'invierno']

export const es: Phrases = {
  script: 'Latn',
  cases: {
    the: {
      wrap: (text, { day, precision, season }, about) => {
        if (about) return text
        if (season === 1 || precision === 'decade') return `la ${text}`
        return day !== null || precision === 'quarter' || season !== null ? `el ${text}` : text
      },
    },
    at: {
      wrap: (text, { day, precision }, about) => {
        if (about) return text
        if (day !== null) return `el ${text}`
        if (precision === 'quarter') return `en el ${text}`
        return precision === 'decade' ? `en la ${text}` : `en ${text}`
      },
    },
  },
  about: 'hacia {a:the}',
  approximately: 'aproximadamente ',
  uncertain: ' (fecha incierta)',
  between: 'entre {a:the} y {b:the}',
  by: 'a más tardar {a:at}',
  since: 'como pronto {a:at}',
  fromTo: 'desde {a:the} hasta {b:the}',
  ongoing: 'desde {a:the}, en curso',
  endUnknown: 'desde {a:the}, final desconocido',
  until: 'hasta {a:the}',
  startUnknown: 'hasta {a:the}, comienzo desconocido',
  comma: ', ',
  year: '{y}',
  era: { before: '{y} a. C.', after: '{y} d. C.', at: 'year' },
  quarter: (n, year, _, short) => (short ? `T${n} ${year}` : `${quarters[n - 1]} trimestre de ${year}`),
  season: (n, year) => `${seasons[n - 1]} de ${year}`,
  decade: (_, digits) => `década de ${digits}`,
}
