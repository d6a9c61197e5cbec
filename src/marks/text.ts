/**
 * How wide words are, without asking a browser: the same on every machine, so that a label sits in the same place in
 * a test, in a page rendered beforehand and on a screen.
 *
 * Latin, Greek and Cyrillic letters have the widths of our typefaces (widths.ts). Letters that those lack are drawn
 * in a font of the reader's system, which nobody can know: they get an estimate on the wide side. Kerning is left
 * out; over a label it comes to less than two per cent.
 */
import { RATIOS, RUNS } from './widths'

export type Face = 'sans' | 'serif'
export type Weight = 400 | 600 | 700

type Column = 1 | 2 | 3
const columns: Readonly<Record<Face, Record<Weight, readonly [column: Column, ratio: number]>>> = {
  sans: { 400: [1, 1], 600: [2, 1], 700: [2, RATIOS.sans700] },
  serif: { 400: [3, RATIOS.serif400], 600: [3, RATIOS.serif600], 700: [3, 1] },
}

/** Widths in em by code point, one map a column; filled from the table at first use, then with every letter met. */
const known: Partial<Record<Column, Map<number, number>>> = {}

function widthsOf(column: Column): Map<number, number> {
  const have = known[column]
  if (have) return have
  const widths = new Map<number, number>()
  for (const run of RUNS) {
    const digits = run[column]
    for (let i = 0; i < digits.length; i += 2) {
      const width = Number.parseInt(digits.slice(i, i + 2), 36) / 1000
      if (width > 0) widths.set(run[0] + i / 2, width)
    }
  }
  known[column] = widths
  return widths
}

/** For letters of other typefaces, in em: the wide side of what common systems have. First match wins. */
const ESTIMATES: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u, 0],
  [/\p{Mc}/u, 0.45],
  [/\p{Regional_Indicator}/u, 0.7],
  [/[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u, 1.35],
  [/[\uff61-\uffdc]/u, 0.55],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u, 1],
  [/[\u3000-\u303f\uff00-\uff60\uffe0-\uffe6]/u, 1],
  [/\p{Script=Arabic}/u, 0.66],
  [/\p{Script=Hebrew}/u, 0.64],
  [/\p{Script=Armenian}/u, 0.7],
  [/\p{Script=Georgian}/u, 0.66],
  [/\p{Script=Thai}/u, 0.66],
  [/[\p{Script=Latin}\p{Script=Greek}]/u, 0.66],
  [/\p{Script=Cyrillic}/u, 0.78],
  [/\p{Zs}/u, 0.5],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u, 0.78],
]

function estimate(letter: string): number {
  return ESTIMATES.find(([pattern]) => pattern.test(letter))?.[1] ?? 1.05
}

function widthOf(letter: string, code: number, widths: Map<number, number>): number {
  const width = widths.get(code)
  if (width !== undefined) return width
  // An accented letter is as wide as its base; the table has the exceptions.
  const base = letter.normalize('NFD').codePointAt(0) ?? code
  const found = (base === code ? undefined : widths.get(base)) ?? estimate(letter)
  if (widths.size < 20_000) widths.set(code, found)
  return found
}

/** What a reader's own style adds after each letter, and at each space, in em. */
let afterLetter = 0
let atSpace = 0

/**
 * From now on all text is taken to be set wider, as a reader asks for who needs it so (WCAG 1.4.12). It belongs to the typeface
 * as she has it: who sets it lays out anew whatever has been measured.
 */
export function spaceText(letter: number, word: number): void {
  afterLetter = letter
  atSpace = letter + word
}

/** Width of `text` in pixels where one em is `size` pixels. */
export function measureText(text: string, size: number, weight: Weight = 400, face: Face = 'sans'): number {
  const [column, ratio] = columns[face][weight]
  const widths = widthsOf(column)
  let em = 0
  let more = 0
  for (const letter of text) {
    const width = widthOf(letter, letter.codePointAt(0) ?? 0, widths)
    em += width
    more += letter === ' ' ? atSpace : afterLetter
  }
  return em * size * ratio + more * size
}
