import type { EdtfPoint } from '../../types'
import type { Phrases } from '../types'

const seasons = ['printemps', 'été', 'automne', 'hiver']

/** Masculine with an article that contracts: le 3 décembre, le 2e trimestre, le printemps. */
const contracts = ({ day, precision, season }: EdtfPoint): boolean =>
  day !== null || precision === 'quarter' || season === 1
const elides = (text: string): boolean => /^[aeéhiouy]/i.test(text)
const isDecade = ({ precision }: EdtfPoint): boolean => precision === 'decade'

export const fr: Phrases = {
  script: 'Latn',
  cases: {
    the: {
      wrap: (text, point, about) => {
        if (about) return text
        if (isDecade(point)) return `les ${text}`
        if (contracts(point)) return `le ${text}`
        return point.season === null ? text : `l’${text}`
      },
    },
    of: {
      wrap: (text, point, about) => {
        if (!about && isDecade(point)) return `des ${text}`
        if (!about && contracts(point)) return `du ${text}`
        if (!about && point.season !== null) return `de l’${text}`
        return elides(text) ? `d’${text}` : `de ${text}`
      },
    },
    to: {
      wrap: (text, point, about) => {
        if (!about && isDecade(point)) return `aux ${text}`
        if (!about && contracts(point)) return `au ${text}`
        return !about && point.season !== null ? `à l’${text}` : `à ${text}`
      },
    },
    at: {
      wrap: (text, point, about) => {
        if (about) return text
        if (isDecade(point)) return `dans les ${text}`
        if (point.day !== null) return `le ${text}`
        return contracts(point) ? `au ${text}` : `en ${text}`
      },
    },
  },
  about: 'vers {a:the}',
  approximately: 'environ ',
  uncertain: ' (date incertaine)',
  between: 'entre {a:the} et {b:the}',
  by: 'au plus tard {a:at}',
  since: 'au plus tôt {a:at}',
  fromTo: '{a:of} {b:to}',
  ongoing: 'depuis {a:the}, toujours en cours',
  endUnknown: 'à partir {a:of}, fin inconnue',
  until: 'jusqu’{a:to}',
  startUnknown: 'jusqu’{a:to}, début inconnu',
  comma: ', ',
  year: '{y}',
  era: { before: '{y} av. J.-C.', after: '{y} apr. J.-C.', at: 'year' },
  day: (day, text) => (day === 1 ? '1er' : text),
  quarter: (n, year, _, short) =>
    short ? `T${n} ${year}` : `${n === 1 ? '1er' : `${n}e`} trimestre ${year}`,
  season: (n, year) => `${seasons[n - 1]} ${year}`,
  decade: (_, digits) => `années ${digits}`,
}
