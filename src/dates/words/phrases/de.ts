import type { EdtfPoint } from '../../types'
import type { Phrases } from '../types'

const seasons = ['Frühling', 'Sommer', 'Herbst', 'Winter']

/** Days, quarters and seasons take an article in the singular. */
const singular = ({ precision, day }: EdtfPoint): boolean =>
  day !== null || precision === 'quarter' || precision === 'season'
/** The dative of decades: "den 1990er-Jahren". */
const dative = (text: string, { precision }: EdtfPoint): string =>
  precision === 'decade' ? `den ${text}n` : text

export const de: Phrases = {
  script: 'Latn',
  cases: {
    dat: { wrap: (text, point, about) => (singular(point) && !about ? `dem ${text}` : dative(text, point)) },
    from: {
      wrap: (text, point, about) =>
        singular(point) && !about ? `vom ${text}` : `von ${dative(text, point)}`,
    },
    to: {
      wrap: (text, point, about) => {
        if (about) return `bis ${text}`
        if (singular(point)) return `bis zum ${text}`
        return point.precision === 'decade' ? `bis zu ${dative(text, point)}` : `bis ${text}`
      },
    },
    at: {
      wrap: (text, point, about) => {
        if (about) return text
        if (point.day !== null) return `am ${text}`
        if (point.precision === 'decade') return `in ${dative(text, point)}`
        return singular(point) || point.precision === 'month' ? `im ${text}` : text
      },
    },
  },
  about: 'etwa {a}',
  approximately: 'etwa ',
  uncertain: ' (unsicher)',
  between: 'zwischen {a:dat} und {b:dat}',
  by: 'spätestens {a:at}',
  since: 'frühestens {a:at}',
  fromTo: '{a:from} {b:to}',
  ongoing: 'seit {a:dat}, andauernd',
  endUnknown: 'ab {a:dat}, Ende unbekannt',
  until: '{a:to}',
  startUnknown: '{a:to}, Beginn unbekannt',
  comma: ', ',
  year: '{y}',
  era: { before: '{y} v. Chr.', after: '{y} n. Chr.', at: 'year' },
  quarter: (n, year, _, short) => (short ? `Q${n} ${year}` : `${n}. Quartal ${year}`),
  season: (n, year) => `${seasons[n - 1]} ${year}`,
  decade: (_, digits) => `${digits}er-Jahre`,
}
