/** A picture as what any canvas or file can draw: paths and lines of text, each with its colours and its place. */

/** As SVG has it: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number]

export interface Paint {
  /** `#rrggbb`, which every reader of SVG knows. */
  readonly color: string
  /** From 0 to 1. */
  readonly alpha: number
}

export interface PathInk {
  readonly kind: 'path'
  readonly d: string
  readonly matrix: Matrix
  readonly fill: Paint | null
  readonly stroke: Paint | null
  readonly width: number
  readonly dash: readonly number[]
  readonly cap: CanvasLineCap
  readonly join: CanvasLineJoin
}

/** A run of text on one line. It begins at `x`, its left edge, on the baseline `y`; a stroke is a halo behind it. */
export interface TextInk {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly matrix: Matrix
  readonly fill: Paint | null
  readonly stroke: Paint | null
  readonly width: number
  /** As in CSS, with what to fall back on. */
  readonly family: string
  /** Pixels. */
  readonly size: number
  readonly weight: string
  readonly italic: boolean
  /** Whether it is read from right to left, as a line; `x` is its left edge all the same. */
  readonly rtl?: boolean
}

/** What shows only inside a rectangle. */
export interface ClipInk {
  readonly kind: 'clip'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly inks: readonly Ink[]
}

export type Ink = PathInk | TextInk | ClipInk

export interface Picture {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly background: string
  /** For those who do not see it. */
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly inks: readonly Ink[]
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
export const at = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]

const hex = (value: number): string =>
  Math.round(Math.max(0, Math.min(255, value)))
    .toString(16)
    .padStart(2, '0')

/**
 * A computed colour as paint: `rgb(184, 66, 26)`, `rgba(…, 0.5)`, or `color(srgb 0.7 0.2 0.1 / 0.5)`, which is what a
 * mix of colours computes to. Null for what leaves no mark.
 */
export function paintOf(color: string, opacity = 1): Paint | null {
  const values = color.replace(/^\w+\((?:[a-z]\S*)?/, '').match(/-?\d*\.?\d+(?:e[+-]?\d+)?%?/g) ?? []
  const [r, g, b, a = 1] = values.map((text) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text),
  )
  if (!/^(rgba?|color)\(/.test(color) || r === undefined || g === undefined || b === undefined) return null
  const alpha = Math.round(a * opacity * 1000) / 1000
  if (alpha <= 0) return null
  const scale = color.startsWith('color(') ? 255 : 1
  return { color: `#${hex(r * scale)}${hex(g * scale)}${hex(b * scale)}`, alpha }
}

/** All lines of text in a picture. */
export const textsIn = (inks: readonly Ink[]): TextInk[] =>
  inks.flatMap((ink) => (ink.kind === 'clip' ? textsIn(ink.inks) : ink.kind === 'text' ? [ink] : []))
