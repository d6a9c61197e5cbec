/** Dates in a reader's language: Intl gives days, months, years and digits, phrases give what goes around them. */
import type { EdtfDate, EdtfMember, EdtfPoint } from '../types'
import { pairOf, type Said } from './pair'
import { isPlainDecade, piecesOf, textOf, yearsOf } from './pieces'
import type { Template, WordsOptions } from './types'
import { type Voice, voiceOf } from './voice'

/** Longer lists of possible days are told by their first and last. */
const LONGEST_LIST = 4

const SLOT = /\{([ab])(?::(\w+))?\}/g

/**
 * A date as a reader says it: "24 October 2024", "about June 2025", "between 3 and 8 December 2024", "from about 1993
 * to 2023". What happened once and what went on are never said alike.
 *
 * @param locale BCP 47; a language without phrases of its own gets Intl's dates with signs (≈, ≤, ≥)
 */
export function dateInWords(date: EdtfDate, locale: string, options: WordsOptions = {}): string {
  if (options.label) return options.label
  const voice = voiceOf(locale)
  const { form } = date
  if (form.type === 'date') return standing(form.date, voice, options)
  const points =
    form.type === 'set' ? form.members.flatMap(({ from, to }) => [from, to]) : [form.from, form.to]
  const years = new Set(points.filter((point) => point !== null).map(({ year }) => year))
  // Two years may not both be left out: "28 Jun to 3 Jul" would be five days.
  const told = years.size > 1 ? { ...options, year: true } : options
  if (form.type === 'set') return setInWords(form.members, voice, told)
  return intervalInWords(date, form.from, form.to, voice, told)
}

/** A point that stands alone. */
export function standing(point: EdtfPoint, voice: Voice, options: WordsOptions): string {
  const { phrases } = voice
  const about = point.qualifier.includes('approximate')
  const mark = point.qualifier.includes('uncertain') ? phrases.uncertain : ''
  const years = asYears(point)
  if (years && !about) return fill(phrases.between, years, voice, options) + mark
  return about
    ? fill(phrases.about, [{ ...point, qualifier: 'none' }], voice, options) + mark
    : textOf(piecesOf(point, voice, '', options)) + mark
}

/** The first and last year of what has no name of its own: a century, a decade that would read like one. */
function asYears(point: EdtfPoint): readonly [EdtfPoint, EdtfPoint] | null {
  if ((point.precision !== 'decade' && point.precision !== 'century') || isPlainDecade(point)) return null
  const [first, last] = yearsOf(point)
  const year = (value: number): EdtfPoint => ({ ...point, year: value, precision: 'year', qualifier: 'none' })
  return [year(first), year(last)]
}

function setInWords(members: readonly EdtfMember[], voice: Voice, options: WordsOptions): string {
  if (members.length === 1 || members.length > LONGEST_LIST) {
    return memberInWords(hullOf(members), voice, options)
  }
  const texts = members.map((member, i) => {
    const next = members[i + 1]
    if (member.from?.qualifier === 'none' && isSingle(member) && next?.from && isSingle(next)) {
      const [short, following] = pairOf(member.from, next.from, voice, ['', ''], options)
      // Where the language shortens the second instead, a list would lose what the first one said.
      if (following.text === textOf(piecesOf(next.from, voice, '', options))) return short.text
    }
    return memberInWords(member, voice, options)
  })
  return new Intl.ListFormat(voice.tag, { type: 'disjunction' }).format(texts)
}

/** The range from the earliest to the latest of a set, whose entries may stand in any order. */
function hullOf(members: readonly EdtfMember[]): EdtfMember {
  return members.reduce((hull, { from, to }) => ({
    from: !hull.from || !from || from.bounds.earliest >= hull.from.bounds.earliest ? from && hull.from : from,
    to: !hull.to || !to || to.bounds.latest <= hull.to.bounds.latest ? to && hull.to : to,
  }))
}

/** Whether a member is one point, and no range. */
function isSingle({ from, to }: EdtfMember): boolean {
  return from?.bounds.earliest === to?.bounds.earliest && from?.bounds.latest === to?.bounds.latest
}

function memberInWords({ from, to }: EdtfMember, voice: Voice, options: WordsOptions): string {
  const { phrases } = voice
  if (from && to) {
    if (isSingle({ from, to })) return standing(from, voice, options)
    if (from.qualifier !== 'uncertain' || to.qualifier !== 'uncertain') {
      return fill(phrases.between, [from, to], voice, options)
    }
    // The doubt of a whole (2025-06-2X?) is said once.
    const sure = (point: EdtfPoint): EdtfPoint => ({ ...point, qualifier: 'none' })
    return fill(phrases.between, [sure(from), sure(to)], voice, options) + phrases.uncertain
  }
  if (to) return fill(phrases.by, [to], voice, options)
  return from ? fill(phrases.since, [from], voice, options) : ''
}

function intervalInWords(
  date: EdtfDate,
  from: EdtfPoint | null,
  to: EdtfPoint | null,
  voice: Voice,
  options: WordsOptions,
): string {
  const { phrases } = voice
  if (from && to) return fill(phrases.fromTo, [from, to], voice, options)
  if (from)
    return fill(date.endState === 'open' ? phrases.ongoing : phrases.endUnknown, [from], voice, options)
  if (to) return fill(date.startState === 'open' ? phrases.until : phrases.startUnknown, [to], voice, options)
  return ''
}

/** Puts one or two points into a template. */
export function fill(
  template: Template,
  points: readonly [EdtfPoint] | readonly [EdtfPoint, EdtfPoint],
  voice: Voice,
  options: WordsOptions,
): string {
  const forms: Record<string, string> = {}
  for (const [, name = '', form = ''] of template.matchAll(SLOT)) forms[name] = form
  const [a, b] = points
  const formA = forms.a ?? ''
  const said: Record<string, Said> = {}
  if (b) [said.a, said.b] = pairOf(a, b, voice, [formA, forms.b ?? ''], options)
  else said.a = { text: textOf(piecesOf(a, voice, formA, options)), point: a }
  return template.replace(SLOT, (_, name: string, form = '') => within(said[name], voice, form, options))
}

/** A point's text with its qualifier, in the small words of its case. */
function within(said: Said | undefined, voice: Voice, form: string, options: WordsOptions): string {
  if (!said) return ''
  const { phrases } = voice
  const { text, point } = said
  const about = point.qualifier.includes('approximate')
  const mark = point.qualifier.includes('uncertain') ? phrases.uncertain : ''
  // A decade that is told by its years takes the small words of a year, and so does "Q2 2025".
  const asYear = asYears(point) || !phrases.decade || (point.quarter !== null && options.length === 'short')
  const shown: EdtfPoint = asYear ? { ...point, precision: 'year', quarter: null } : point
  const whole = about ? phrases.approximately + text : text
  return (phrases.cases[form]?.wrap?.(whole, shown, about) ?? whole) + mark
}
