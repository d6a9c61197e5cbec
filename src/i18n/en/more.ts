/** English: lists that show their beginning, and more of it when asked. */
import { plural } from '../plural'

const many = (n: number): string => n.toLocaleString('en')

export const more = {
  /** On the button below the part that is shown. */
  show: (n: number): string => plural('en', n, { one: 'Show one more', other: `Show ${many(n)} more` }),
  shown: (s: { shown: number; all: number }): string => `${many(s.shown)} of ${many(s.all)} shown`,
}
