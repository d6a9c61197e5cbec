import type { Phrases } from '../types'
import { roman } from './roman'

const seasons = ['գարուն', 'ամառ', 'աշուն', 'ձմեռ']

export const hy: Phrases = {
  script: 'Armn',
  cases: {},
  about: 'մոտավորապես {a}',
  approximately: 'մոտ ',
  uncertain: ' (ենթադրաբար)',
  between: '{a} – {b}, ճշգրիտ ժամանակն անհայտ է',
  by: 'ոչ ուշ, քան {a}',
  since: 'ոչ շուտ, քան {a}',
  fromTo: '{a} – {b}',
  ongoing: '{a} – առ այսօր',
  endUnknown: '{a} – ավարտն անհայտ է',
  until: 'մինչև {a}',
  startUnknown: 'մինչև {a}, սկիզբն անհայտ է',
  comma: ', ',
  year: '{y} թ.',
  era: { before: 'մ.թ.ա. {y}', after: 'մ.թ. {y}', at: 'year' },
  quarter: (n, year) => `${year} թ. ${roman(n)} եռամսյակ`,
  season: (n, year) => `${year} թ. ${seasons[n - 1]}`,
  decade: (_, digits) => `${digits}-ական թթ.`,
}
