/** What an act is, in words alone. */
import type { Act, Actor } from '../../model'
import { useReading, useText } from './reading'

/** One for each locale: making them is what takes time. */
const scores = new Map<string, Intl.NumberFormat>()

/** A score as it is printed: a true minus, a plus where it is one. */
export function scoreInWords(score: number, locale: string): string {
  let format = scores.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
    scores.set(locale, format)
  }
  return format.format(score).replace('-', '\u2212')
}

/** How it is coded, in the scheme's own words: "ACCUSE: disapprove". */
export function useActCode(): (act: Pick<Act, 'type' | 'mode'>) => string {
  const { reader, common } = useReading().words
  return ({ type, mode }) => reader.actCode(type, mode === null ? null : common.actMode(mode))
}

/** An act as a sentence, for where no mark and no link is needed: "Arland to Borland: accuses; ACCUSE: allege, score −3.5". */
export function useActInWords(): (act: Act) => string {
  const { locale, words } = useReading()
  const text = useText()
  const code = useActCode()
  // Isolates, as `bdi` would be: a name's direction is its own.
  const name = ({ short }: Actor) => `\u2068${text(short).text}\u2069`
  return (act) => {
    const { from, to, type, mode, plover } = act
    const done = words.common.actInWords(type, mode, text(from.short).text, from.kind)
    const score = words.reader.score.replace('{score}', scoreInWords(plover, locale))
    return `${name(from)} ${words.reader.actTo} ${name(to)}: ${done}; ${code(act)}, ${score}`
  }
}
