import type { Phrases } from '../types'

const seasons = ['بهار', 'تابستان', 'پاییز', 'زمستان']
const quarters = ['اول', 'دوم', 'سوم', 'چهارم']

export const fa: Phrases = {
  script: 'Arab',
  cases: {},
  about: 'حدود {a}',
  approximately: 'حدود ',
  uncertain: ' (احتمالی)',
  between: 'بین {a} و {b}',
  by: 'حداکثر تا {a}',
  since: 'زمانی از {a} به بعد',
  fromTo: 'از {a} تا {b}',
  ongoing: 'از {a} تاکنون',
  endUnknown: 'از {a}، پایان نامعلوم',
  until: 'تا {a}',
  startUnknown: 'تا {a}، آغاز نامعلوم',
  comma: '، ',
  year: '{y}',
  era: { before: '{y} ق.م.', after: '{y} م.', at: 'year' },
  quarter: (n, year) => `سه‌ماههٔ ${quarters[n - 1]} ${year}`,
  season: (n, year) => `${seasons[n - 1]} ${year}`,
  decade: (_, digits) => `دههٔ ${digits}`,
}
