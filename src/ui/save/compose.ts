/** Puts a picture together: title and date above, drawings, and below them what marks mean and where it is from. */
import { measureText, type Weight, wrapText } from '../../marks'
import { at, type Ink, type Paint, type Picture, type TextInk } from './ink'
import type { Colors, Entry } from './legend'

/** A drawing, from 0,0 on. */
export interface Drawing {
  readonly inks: readonly Ink[]
  readonly width: number
  readonly height: number
  /** What it is, above it. */
  readonly heading: string
  /** More headings on that line, each from an x of its own on: of what stands further along in the drawing. */
  readonly along?: readonly { readonly text: string; readonly x: number }[]
  readonly legend: readonly Entry[]
  /** What is said of it, below. */
  readonly said?: readonly Said[]
}

/** Lines of text under a title. */
export interface Said {
  readonly title: string | null
  readonly lines: readonly string[]
}

export interface Composition {
  readonly title: string
  /** What is seen, and as of when. */
  readonly subtitle: string
  readonly drawings: readonly Drawing[]
  /** Source, credit, and how far to trust it: each from a line of its own on. */
  readonly notes: readonly string[]
  readonly colors: Colors
  readonly sans: string
  readonly serif: string
  readonly lang: string
}

const MARGIN = 28
const NARROWEST = 480
/** Lines that what is said of a drawing may take: all of it is told, however small the picture. */
const LONGEST = 60

interface Line {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly paint: Paint
  readonly family: string
}
const textInk = ({ text, x, y, size, weight, paint, family }: Line): TextInk => ({
  kind: 'text',
  text,
  x,
  y,
  matrix: at(0, 0),
  fill: paint,
  stroke: null,
  width: 0,
  family,
  size,
  weight: String(weight),
  italic: false,
})

/** The same drawing further along, in pixels. */
export const moved = (inks: readonly Ink[], x: number, y: number): Ink[] =>
  inks.map((ink): Ink => {
    if (ink.kind === 'clip') return { ...ink, x: ink.x + x, y: ink.y + y, inks: moved(ink.inks, x, y) }
    const [a, b, c, d, e, f] = ink.matrix
    return { ...ink, matrix: [a, b, c, d, e + x, f + y] }
  })

const sentences = ({ title, lines }: Said): string[] =>
  title === null ? [...lines] : [`${title}:`, ...lines]

export function compose(composition: Composition): Picture {
  const { title, subtitle, drawings, notes, colors, sans, serif, lang } = composition
  const inside = Math.max(NARROWEST, ...drawings.map(({ width }) => width))
  const inks: Ink[] = []
  let y = MARGIN
  const write = (
    text: string,
    size: number,
    weight: Weight,
    paint: Paint,
    face: 'sans' | 'serif',
    most = 4,
  ) => {
    const lines = wrapText(text, inside, size, most, { weight, face, locale: lang })
    for (const line of lines) {
      y += size * 1.02
      inks.push(
        textInk({ text: line, x: MARGIN, y, size, weight, paint, family: face === 'sans' ? sans : serif }),
      )
      y += size * 0.34
    }
  }
  const rule = () =>
    inks.push({
      kind: 'path',
      d: `M0,0H${inside}`,
      matrix: at(MARGIN, Math.round(y) + 0.5),
      fill: null,
      stroke: colors.hairline,
      width: 1,
      dash: [],
      cap: 'butt',
      join: 'miter',
    })
  const legend = (entries: readonly Entry[]) => {
    if (entries.length === 0) return
    let x = MARGIN
    y += 20
    for (const entry of entries) {
      const lines = wrapText(entry.label, inside - entry.width - 7, 12.5, 4, { locale: lang })
      const label = Math.max(0, ...lines.map((line) => measureText(line, 12.5)))
      if (x > MARGIN && x + entry.width + 7 + label > MARGIN + inside) {
        x = MARGIN
        y += 22
      }
      inks.push(...moved(entry.inks, x, y))
      x += entry.width + 7
      for (const [i, text] of lines.entries()) {
        if (i > 0) y += 16
        const line = { text, x, y: y + 4.3, size: 12.5, weight: 400 as const }
        inks.push(textInk({ ...line, paint: colors.second, family: sans }))
      }
      x += label + 20
    }
    y += 18
  }

  write(title, 26, 700, colors.ink, 'serif')
  y += 2
  write(subtitle, 14, 400, colors.second, 'sans')
  y += 14
  for (const drawing of drawings) {
    rule()
    y += 8
    write(drawing.heading, 13.5, 600, colors.ink, 'sans')
    const left = MARGIN + (inside - drawing.width) / 2
    for (const { text, x } of drawing.along ?? [])
      inks.push(
        textInk({
          text,
          x: left + x,
          y: y - 13.5 * 0.34,
          size: 13.5,
          weight: 600,
          paint: colors.ink,
          family: sans,
        }),
      )
    y += 6
    inks.push(...moved(drawing.inks, left, y))
    y += drawing.height
    legend(drawing.legend)
    for (const { title, lines } of drawing.said ?? []) {
      y += 6
      if (title !== null) write(title, 12.5, 600, colors.ink, 'sans')
      for (const line of lines) write(line, 12.5, 400, colors.second, 'sans', LONGEST)
    }
    y += 6
  }
  rule()
  y += 8
  for (const note of notes) write(note, 12, 400, colors.second, 'sans')
  return {
    width: Math.ceil(inside + 2 * MARGIN),
    height: Math.ceil(y + MARGIN - 8),
    background: colors.paper.color,
    title,
    description: [subtitle, ...drawings.flatMap(({ said = [] }) => said.flatMap(sentences)), ...notes].join(
      ' ',
    ),
    lang,
    inks,
  }
}
