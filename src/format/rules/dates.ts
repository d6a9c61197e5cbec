import type { Problem } from '../diagnostics'
import { each } from '../loose'
import type { Rule } from './context'
import { datesOf } from './fields'

/** Every date is EDTF, ends after it begins, and is an interval where one is needed; every time zone exists. */
export const dates: Rule = function* ({ file, read }): Generator<Problem> {
  for (const { path, edtf, interval } of datesOf(file)) {
    const result = read(edtf)
    if (!result.ok) yield { path, message: result.problem.message }
    else if (interval && result.date.kind !== 'span' && result.date.kind !== 'ongoing') {
      const plain = /^[\dX-]+$/.test(edtf) ? edtf : '2020'
      const message =
        `${interval} goes on for a time, and "${edtf}" is a single date. Write an interval: "${plain}/.." for from then on, ` +
        `"../${plain}" for until then, or "2020/2023".`
      yield { path, message }
    }
  }
  for (const [i, { when }] of each(file.events)) {
    if (typeof when !== 'object' || when.timeZone === undefined || isTimeZone(when.timeZone)) continue
    const message = `"${when.timeZone}" is no time zone. Write its IANA name, such as "Asia/Baku" or "Europe/Moscow".`
    yield { path: ['events', i, 'when', 'timeZone'], message }
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
