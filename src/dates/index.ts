/**
 * When things happened: EDTF in, earliest and latest bounds out; order constraints; dates in words.
 *
 * An honest date is a window, not a made-up day. This folder reads what an author may write (docs/dates.md), keeps apart
 * what happened once somewhere in a window and what went on for a span, narrows windows along the order that the
 * story states, and says it all in the reader's language. It knows no clock and no time zone but UTC.
 */
export { type Civil, civilOf, DAY, daysInMonth, HOUR, MINUTE, SECOND, startOfDay } from './calendar'
export { giveDates, needsReader, packDate, readDate } from './edtf/given'
export { parseEdtf } from './edtf/parse'
export { readEdtf } from './edtf/read'
export { fingerprint } from './fingerprint'
export { type GivenOrder, orderOf, packOrder } from './order/given'
export { solveOrder } from './order/solve'
export type {
  Narrowed,
  NarrowingReason,
  OrderConstraint,
  OrderItem,
  OrderProblem,
  OrderResult,
  OrderSolved,
} from './order/types'
export type {
  Bounds,
  DateKind,
  EdtfDate,
  EdtfForm,
  EdtfMember,
  EdtfPoint,
  EdtfProblem,
  EdtfResult,
  EdtfTime,
  Ms,
  Precision,
  Qualifier,
} from './types'
export { ms } from './types'
export { instantInWords, windowInWords } from './words/instant'
export { dateInWords } from './words/inWords'
export { phraseLanguages as dateWordLanguages } from './words/phrases'
export type { WordsOptions } from './words/types'
export { loadDateWords } from './words/voice'
