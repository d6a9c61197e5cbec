import type { Phrases } from '../types'

const seasons = ['ilkbaharı', 'yazı', 'sonbaharı', 'kışı']
/** The plural follows the vowel of the decade's word: seksen, 1980’ler; doksan, 1990’lar. */
const FRONT = new Set([0, 20, 50, 70, 80])

export const tr: Phrases = {
  script: 'Latn',
  cases: {},
  about: 'yaklaşık {a}',
  approximately: 'yaklaşık ',
  uncertain: ' (kesin değil)',
  between: '{a} ile {b} arasında',
  by: 'en geç {a}',
  since: 'en erken {a}',
  fromTo: '{a} – {b}',
  ongoing: '{a} – günümüz',
  endUnknown: '{a} – bitişi bilinmiyor',
  until: '… – {a}',
  startUnknown: 'başlangıcı bilinmiyor – {a}',
  comma: ', ',
  year: '{y}',
  era: { before: 'MÖ {y}', after: 'MS {y}', at: 'year' },
  quarter: (n, year) => `${year} yılının ${n}. çeyreği`,
  season: (n, year) => `${year} ${seasons[n - 1]}`,
  decade: (first, digits) => `${digits}’${FRONT.has(first % 100) ? 'ler' : 'lar'}`,
}
