/** What people write instead of EDTF, and how EDTF says it. Asked only when a text is none. */
import { pad, Refusal, yearText } from './refusal'

interface Cure {
  readonly pattern: RegExp
  readonly reason: string
  /** The candidate in EDTF; it is offered only if it is a date. */
  readonly instead: (...parts: readonly string[]) => string
  /** Instead of "Write …". */
  readonly advice?: (candidate: string) => string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const month = (name = ''): string => pad(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1, 2)
const two = (digits = ''): string => digits.padStart(2, '0')
const inWords = 'months are numbers, and the year comes first'

const cures: readonly Cure[] = [
  {
    pattern: /^(.*\d[\s\S]*)$/,
    reason: 'a hyphen, not a dash or a minus sign, joins its parts',
    instead: (text = '') =>
      /[\u2010-\u2015\u2212]/.test(text) ? text.replace(/[\u2010-\u2015\u2212]/g, '-') : '',
  },
  {
    pattern: /^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?.*)$/,
    reason: 'a T stands between day and time',
    instead: (day, time = '') => `${day}T${time.replace(' ', '')}`,
  },
  {
    pattern: /^(\d{4}-\d\d-\d\d)[ t](\d\d:\d\d(?::\d\d)?)$/,
    reason: 'a time without an offset from UTC could be anywhere',
    instead: (day, time) => `${day}T${time}Z`,
    advice: (candidate) =>
      `Write ${candidate} for UTC, or the offset of the place: ${candidate.slice(0, -1)}+09:00.`,
  },
  {
    pattern: /^([\s\S]*\s[\s\S]*)$/,
    reason: 'there is a space in it',
    instead: (text = '') => text.replace(/\s+/g, ''),
  },
  {
    pattern: /^([-\d?~%[\].,/:+xuytz]*[xuytz][-\d?~%[\].,/:+xuytzXYTZ]*)$/,
    reason: 'its letters are capitals, and an unspecified digit is X',
    instead: (text = '') => text.replace(/u/g, 'X').toUpperCase(),
  },
  {
    pattern: /^(\d{4})[/.](\d\d?)[/.](\d\d?)$/,
    reason: 'hyphens join year, month and day, and a slash means from … to',
    instead: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  },
  {
    pattern: /^(\d\d?)\.(\d\d?)\.(\d{4})$/,
    reason: 'the year comes first, joined by hyphens',
    instead: (d, m, y) => `${y}-${two(m)}-${two(d)}`,
  },
  {
    pattern: /^(\d\d?)[-/](\d\d?)[-/](\d{4})$/,
    reason: 'the year comes first, then the month, joined by hyphens',
    instead: (a, b, y) => (Number(a) > 12 ? `${y}-${two(b)}-${two(a)}` : `${y}-${two(a)}-${two(b)}`),
    advice: (candidate) => `Write ${candidate}, if that is the day you mean.`,
  },
  {
    pattern: /^(\d{4})-(\d\d?)(?:-(\d\d?))?([?~%]?)$/,
    reason: 'month and day have two digits each',
    instead: (y, m, d, mark) => `${y}-${two(m)}${d ? `-${two(d)}` : ''}${mark}`,
  },
  {
    pattern: /^(\d{4})(\d\d)(\d\d)$/,
    reason: 'hyphens join year, month and day',
    instead: (y, m, d) => `${y}-${m}-${d}`,
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${NAME},? (\\d{4})$`, 'i'),
    reason: inWords,
    instead: (d, m, y) => `${y}-${month(m)}-${two(d)}`,
  },
  {
    pattern: new RegExp(`^${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    reason: inWords,
    instead: (m, d, y) => `${y}-${month(m)}-${two(d)}`,
  },
  {
    pattern: new RegExp(`^${NAME},? (\\d{4})$`, 'i'),
    reason: inWords,
    instead: (m, y) => `${y}-${month(m)}`,
  },
  {
    pattern: /^(\d{4})[- ]?Q([1-4])$|^Q([1-4])[- ]?(\d{4})$/i,
    reason: 'quarters are numbered 33 to 36',
    instead: (y, q, q2, y2) => `${y ?? y2}-${32 + Number(q ?? q2)}`,
  },
  {
    pattern: /^(\d{1,6}) ?(?:bce?|b\.c\.(?:e\.)?)$/i,
    reason: 'years before our era are counted from 0000, which is 1 BCE',
    instead: (n) => (Number(n) > 0 ? yearText(1 - Number(n)) : ''),
  },
  {
    pattern: /^([1-9]\d\d)$/,
    reason: 'a year has four digits',
    instead: (n) => `0${n}`,
    advice: (candidate) => `Write ${candidate}, or ${candidate.slice(1)}X for the decade.`,
  },
  {
    pattern: /^(?:ad )?(\d{1,4}) ?(?:ce|ad|a\.d\.)?$/i,
    reason: 'a year has four digits',
    instead: (n = '') => n.padStart(4, '0'),
  },
  {
    pattern: /^-(\d{1,3})$/,
    reason: 'a year has four digits',
    instead: (n = '') => `-${n.padStart(4, '0')}`,
    advice: (candidate) => `Write ${candidate}, which is ${1 - Number(candidate)} BCE.`,
  },
  {
    pattern: /^(-?)0*([1-9]\d{4,5})$/,
    reason: 'a year of more than four digits begins with Y',
    instead: (sign, n) => `Y${sign}${n}`,
  },
  {
    pattern: /^Y(-?)0*(\d{1,4})$/,
    reason: 'Y is for years of more than four digits',
    instead: (sign, n = '') => `${Number(n) === 0 ? '' : sign}${n.padStart(4, '0')}`,
  },
  { pattern: /^(\d{3})0?s$/, reason: 'a decade ends in X', instead: (n) => `${n}X` },
  {
    pattern: /^(?:circa|ca\.?|c\.|about|around|approx\.?|~) ?(.+)$/i,
    reason: 'about is written with ~ at the end',
    instead: (date) => `${date}~`,
  },
  {
    pattern: /^(?:before|by|until|till|up to) (.+)$/i,
    reason: 'it has words in it',
    instead: (date) => `[..${date}]`,
    advice: (candidate) => `Write ${candidate} for by then.`,
  },
  {
    pattern: /^(?:after|since|from) (.+)$/i,
    reason: 'it has words in it',
    instead: (date) => `[${date}..]`,
    advice: (candidate) =>
      `Write ${candidate} for once, then or later, or ${candidate.slice(1, -3)}/.. for from then on.`,
  },
  {
    pattern: /^((\d{4}-)\d\d)\/(\d\d)$|^((\d{4}-\d\d-)\d\d)\/(\d\d)$/,
    reason: 'the end of an interval is a whole date',
    instead: (a, stem, b, day, month, other) => (a ? `${a}/${stem}${b}` : `${day}/${month}${other}`),
  },
  {
    pattern: /^(.+)\/(?:open|now|present|today|\*)$/i,
    reason: 'an end that is open is written as two dots',
    instead: (from) => `${from}/..`,
  },
  {
    pattern: /^(.+)\/(?:unknown|\?)$/i,
    reason: 'an end that nobody knows is left empty',
    instead: (from) => `${from}/`,
  },
  {
    pattern: /^(?:open)\/(.+)$/i,
    reason: 'a beginning that is open is written as two dots',
    instead: (to) => `../${to}`,
  },
  {
    pattern: /^(?:unknown|\?)\/(.+)$/i,
    reason: 'a beginning that nobody knows is left empty',
    instead: (to) => `/${to}`,
  },
  {
    pattern: /^([^[\]/]*?)(?:\.{2,}|…)([^[\]/]*)$/,
    reason: 'two dots need brackets around them',
    instead: (from, to) => `[${from}..${to}]`,
    advice: (candidate) => {
      const [from = '', to = ''] = candidate.slice(1, -1).split('..')
      return `Write ${candidate} for once, at some time in it, or ${from || '..'}/${to || '..'} for all that time.`
    },
  },
]

/**
 * The cure for a common way of writing a date that is not EDTF's.
 * @param isEdtf tells whether a candidate is a date, so that nothing is suggested that isn't
 */
export function cureFor(text: string, isEdtf: (candidate: string) => boolean): Refusal | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || text.length > 100) return undefined
  if (trimmed !== text && isEdtf(trimmed)) {
    return new Refusal(0, text.length, 'there is space around it', `Write ${trimmed}.`, trimmed)
  }
  for (const { pattern, reason, instead, advice } of cures) {
    const match = pattern.exec(trimmed)
    if (!match) continue
    const candidate = instead(...match.slice(1))
    if (candidate === '' || !isEdtf(candidate)) continue
    return new Refusal(0, text.length, reason, advice?.(candidate) ?? `Write ${candidate}.`, candidate)
  }
  return undefined
}
