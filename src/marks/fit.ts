/** Makes text fit: cut at a word with an ellipsis, or broken into lines. */
import { type Face, measureText, type Weight } from './text'

export interface FitOptions {
  readonly weight?: Weight
  readonly face?: Face
  /** BCP 47, for scripts that write no spaces. */
  readonly locale?: string
  /** Where not even one word fits, cut inside it, between whole characters. Else nothing is left. */
  readonly insideWords?: boolean
}

const ELLIPSIS = '\u2026'
/** What must not stand before an ellipsis or at the end of a line that goes on. */
const TRAILING = /[\s\p{Pd}\p{Ps}\p{Pi},;:.·/\u3001\u3002]+$/u
/** Scripts whose words stand without spaces between them; only the locale's dictionary knows where they part. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** `Intl.Segmenter` objects are slow to make. */
const segmenters = new Map<string, Intl.Segmenter>()
function segmenter(locale: string, granularity: 'word' | 'grapheme'): Intl.Segmenter {
  const key = `${granularity} ${locale}`
  const made = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity })
  segmenters.set(key, made)
  return made
}

/** Where a line may end: before a space, and between words of scripts that write none. Never at 0; the end is in it. */
function breaks(text: string, locale: string): number[] {
  const spaces = [...text.matchAll(/\s+/gu)].map(({ index }) => index)
  const all = new Set(spaces)
  if (UNSPACED.test(text)) {
    for (const { index, segment } of segmenter(locale, 'word').segment(text)) {
      const before = text.slice(0, index).match(/.$/u)?.[0] ?? ''
      // Closing marks belong to what stands before them.
      if (/^[\p{Pe}\p{Pf}\p{Po}\s]/u.test(segment)) continue
      if (UNSPACED.test(before) || UNSPACED.test(segment)) all.add(index)
    }
  }
  all.delete(0)
  all.add(text.length)
  return [...all].sort((a, b) => a - b)
}

/** The last of `ends` whose text (made by `shape`) is at most `room` wide; wider text is longer, so halving finds it. */
function longest(ends: readonly number[], room: number, width: (end: number) => number): number | null {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (width(ends[middle]!) <= room) low = middle + 1
    else high = middle
  }
  return low === 0 ? null : ends[low - 1]!
}

/**
 * `text` if it is at most `maxWidth` pixels wide; else as many whole words as fit, and an ellipsis. Empty where not
 * one word fits (see `insideWords`).
 */
export function truncate(text: string, maxWidth: number, size: number, options: FitOptions = {}): string {
  const { weight = 400, face = 'sans', locale = 'en', insideWords = false } = options
  const measure = (part: string) => measureText(part, size, weight, face)
  if (measure(text) <= maxWidth) return text
  const cut = (end: number) => text.slice(0, end).replace(TRAILING, '') + ELLIPSIS
  const fits = (ends: readonly number[]) => longest(ends, maxWidth, (end) => measure(cut(end)))
  const words = fits(breaks(text, locale).slice(0, -1))
  if (words !== null && cut(words) !== ELLIPSIS) return cut(words)
  if (!insideWords) return ''
  const letters = fits([...segmenter(locale, 'grapheme').segment(text)].map(({ index }) => index).slice(1))
  return letters === null || cut(letters) === ELLIPSIS ? '' : cut(letters)
}

/**
 * `text` in at most `maxLines` lines of at most `maxWidth` pixels, broken between words; the last ends in an ellipsis
 * where something is left out. A word too long for a line is broken between whole characters.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  maxLines: number,
  options: FitOptions = {},
): string[] {
  const { weight = 400, face = 'sans', locale = 'en' } = options
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < maxLines - 1) {
    const width = (end: number) => measureText(rest.slice(0, end), size, weight, face)
    const ends = () => [...segmenter(locale, 'grapheme').segment(rest)].map(({ index }) => index).slice(1)
    const end = longest(breaks(rest, locale), maxWidth, width) ?? longest(ends(), maxWidth, width)
    if (end === null) break
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  if (rest === '') return lines
  const last = truncate(rest, maxWidth, size, { ...options, insideWords: true })
  return last === '' ? lines : [...lines, last]
}
