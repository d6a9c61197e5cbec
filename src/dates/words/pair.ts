/** Two points that share a month or a year name it once: "3 and 8 December 2024", "28 June and 3 July 2025". */
import type { EdtfPoint } from '../types'
import { timeOf, wallOf } from './clock'
import { type Field, type Piece, piecesOf, textOf } from './pieces'
import type { WordsOptions } from './types'
import type { Voice } from './voice'

/** A text, and the point as the words around it see it: a mere time has no day to take an article. */
export interface Said {
  readonly text: string
  readonly point: EdtfPoint
}

/** The texts of both, the first and the second shortened by what the other says. */
export function pairOf(
  a: EdtfPoint,
  b: EdtfPoint,
  voice: Voice,
  forms: readonly [string, string],
  options: WordsOptions,
): readonly [Said, Said] {
  const first = piecesOf(a, voice, forms[0], options)
  const second = piecesOf(b, voice, forms[1], options)
  const whole = [
    { text: textOf(first), point: a },
    { text: textOf(second), point: b },
  ] as const
  if (a.qualifier !== 'none' || b.qualifier !== 'none') return whole
  if (a.time && b.time) return timesOf(a, b, voice, whole, first, options)

  const fields = fieldsOf(first)
  if (fields.join() !== fieldsOf(second).join()) return whole
  const differs = fields.map((field) => field === 'time' || a[field] !== b[field])
  const from = differs.indexOf(true)
  const to = differs.lastIndexOf(true)
  // A part of a year or a decade is one piece, with nothing in it to share.
  if (from < 0 || a.precision !== b.precision || fields.length < 2) return whole
  return [
    { text: upTo(first, to === fields.length - 1 ? null : fields[to]!), point: a },
    { text: onFrom(second, from === 0 ? null : fields[from]!), point: b },
  ]
}

function fieldsOf(pieces: readonly Piece[]): readonly Field[] {
  return pieces.map(({ field }) => field).filter((field) => field !== null)
}

/** Everything to the end of a field, with the mark that belongs to it ("3." in German, 3日 in Japanese). */
function upTo(pieces: readonly Piece[], last: Field | null): string {
  if (last === null) return textOf(pieces)
  const at = pieces.findIndex(({ field }) => field === last)
  const next = pieces[at + 1]
  const mark = next?.field === null ? (/^[^\s,،]*/.exec(next.text)?.[0] ?? '') : ''
  return textOf(pieces.slice(0, at + 1)) + mark
}

function onFrom(pieces: readonly Piece[], first: Field | null): string {
  return first === null
    ? textOf(pieces)
    : textOf(pieces.slice(pieces.findIndex(({ field }) => field === first)))
}

/** Two times of one day, by the same clock, name day and zone once. */
function timesOf(
  a: EdtfPoint,
  b: EdtfPoint,
  voice: Voice,
  whole: readonly [Said, Said],
  first: readonly Piece[],
  options: WordsOptions,
): readonly [Said, Said] {
  const [wallA, wallB] = [wallOf(a, options.timeZone), wallOf(b, options.timeZone)]
  const sameDay = wallA.year === wallB.year && wallA.month === wallB.month && wallA.day === wallB.day
  if (!sameDay || wallA.offset !== wallB.offset) return whole
  const day = textOf(first.filter(({ field }) => field !== 'time'))
  const time = piecesOf(b, voice, '', options).find(({ field }) => field === 'time')
  if (!time) return whole
  return [
    { text: `${day}${timeOf(a, wallA, voice)}`, point: a },
    { text: time.text, point: { ...b, day: null } },
  ]
}
