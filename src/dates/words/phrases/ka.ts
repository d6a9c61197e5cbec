import type { Phrases } from '../types'
import { roman } from './roman'

const seasons = ['გაზაფხული', 'ზაფხული', 'შემოდგომა', 'ზამთარი']

export const ka: Phrases = {
  script: 'Geor',
  cases: {},
  about: 'დაახლოებით {a}',
  approximately: 'დაახლ. ',
  uncertain: ' (სავარაუდოდ)',
  between: '{a} – {b}, ზუსტი დრო უცნობია',
  by: '{a} ან უფრო ადრე',
  since: '{a} ან უფრო გვიან',
  fromTo: '{a} – {b}',
  ongoing: '{a} – დღემდე',
  endUnknown: '{a} – დასასრული უცნობია',
  until: '… – {a}',
  startUnknown: 'დასაწყისი უცნობია – {a}',
  comma: ', ',
  year: '{y}',
  era: { before: 'ძვ. წ. {y}', after: 'ახ. წ. {y}', at: 'year' },
  quarter: (n, year) => `${year} წლის ${roman(n)} კვარტალი`,
  season: (n, year) => `${year} წლის ${seasons[n - 1]}`,
  decade: (_, digits) => `${digits}-იანი წლები`,
}
