/** Fitting words into pixels. */
import { measureText, type Weight } from '../../marks'

const ELLIPSIS = '…'
const segmenters = new Map<string, Intl.Segmenter>()

/** Letters of scripts that may write without spaces between words (Thai, Lao, Khmer, Chinese, Japanese …). */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/

/** Where a text may be cut: after each word, with scripts that have no spaces cut as their readers would. */
function cuts(text: string, locale: string): readonly number[] {
  const ends: number[] = []
  if (!UNSPACED.test(text)) {
    for (const word of text.matchAll(/[\p{L}\p{N}]\S*/gu))
      ends.push(word.index + word[0].replace(/[^\p{L}\p{N}]+$/u, '').length)
    return ends
  }
  let segmenter = segmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    segmenters.set(locale, segmenter)
  }
  for (const part of segmenter.segment(text)) {
    if (part.isWordLike) ends.push(part.index + part.segment.length)
  }
  return ends
}

export interface Fitted {
  readonly text: string
  readonly width: number
}

/**
 * The words of `text` that fit into `room` pixels: all of them, or as many whole words as leave place for an
 * ellipsis. Null where not even the first word fits.
 */
export function fitText(
  text: string,
  room: number,
  size: number,
  weight: Weight,
  locale: string,
): Fitted | null {
  const whole = measureText(text, size, weight)
  if (whole <= room) return { text, width: whole }
  const ends = cuts(text, locale)
  for (let i = ends.length - 1; i >= 0; i--) {
    const cut = text.slice(0, ends[i])
    const width = measureText(cut + ELLIPSIS, size, weight)
    if (width <= room) return { text: cut + ELLIPSIS, width }
  }
  return null
}

/** Breaks `text` into at most `most` lines of `room` pixels, the last one with an ellipsis where words are left over. */
export function wrapText(
  text: string,
  room: number,
  size: number,
  weight: Weight,
  locale: string,
  most: number,
): readonly string[] {
  const lines: string[] = []
  let rest = text.trim()
  while (rest !== '' && lines.length < most) {
    if (lines.length === most - 1) {
      lines.push(fitText(rest, room, size, weight, locale)?.text ?? rest)
      break
    }
    const ends = cuts(rest, locale)
    let end = rest.length
    if (measureText(rest, size, weight) > room) {
      end = ends[0] ?? rest.length
      for (const at of ends) {
        // Signs that belong to a word ("," or ")") stay with it.
        const tail = /^[^\s\p{L}\p{N}]*/u.exec(rest.slice(at))?.[0].length ?? 0
        if (measureText(rest.slice(0, at + tail), size, weight) <= room) end = at + tail
      }
    }
    lines.push(rest.slice(0, end).trim())
    rest = rest.slice(end).trim()
  }
  return lines
}
