/** What the marks of a saved picture mean, drawn small: the page's own legend stays behind on the page. */
import type { Messages, SaveWords, StudyWords } from '../../i18n'
import { arrowHeadPath, circlePath, measureText, squarePath } from '../../marks'
import type { LegendMark } from '../../network'
import { at, type Ink, type Paint, type PathInk, type TextInk } from './ink'

/** The colours of the theme that the picture is in. */
export interface Colors {
  readonly paper: Paint
  readonly ink: Paint
  readonly second: Paint
  readonly hairline: Paint
  readonly cooperation: Paint
  readonly cooperationTint: Paint
  readonly conflict: Paint
  readonly conflictTint: Paint
  readonly neutral: Paint
  readonly neutralTint: Paint
  readonly chosenTint: Paint
}

/** A sample and its meaning. The sample stands around y = 0, from x = 0 to `width`. */
export interface Entry {
  readonly inks: readonly Ink[]
  readonly width: number
  readonly label: string
}

type Look = Partial<Pick<PathInk, 'fill' | 'stroke' | 'width' | 'dash' | 'cap'>>
const path = (d: string, x: number, look: Look): PathInk => ({
  kind: 'path',
  d,
  matrix: at(x, 0),
  fill: null,
  stroke: null,
  width: 1,
  dash: [],
  cap: 'butt',
  join: 'miter',
  ...look,
})

/** A number as arcs have it. */
const COUNT = '−3'

/** Letters about a point. */
const letters = (text: string, x: number, size: number, fill: Paint, family: string): TextInk => ({
  kind: 'text',
  text,
  x: x - measureText(text, size, 700) / 2,
  y: size * 0.35,
  matrix: at(0, 0),
  fill,
  stroke: null,
  width: 0,
  family,
  size,
  weight: '700',
  italic: false,
})

/**
 * @param marks of those that there are in the picture, in their order
 * @param sans the family of the letters in it
 */
export function networkLegend(
  { legend }: Messages['network'],
  marks: readonly LegendMark[],
  colors: Colors,
  sans: string,
): Entry[] {
  const { conflict, cooperation, neutral, ink, paper } = colors
  const line = (sign: string, paint: Paint, look: Look, more: readonly PathInk[] = []) => ({
    sign,
    width: 36,
    inks: [
      path('M0,0H27', 0, { stroke: paint, width: 2.4, ...look }),
      ...more,
      path(arrowHeadPath(9, 8), 36, { fill: paint }),
    ],
  })
  const tie = (...dash: number[]) => ({
    width: 36,
    inks: [path('M0,0H36', 0, { stroke: neutral, width: 1, dash })],
  })
  const node = { fill: paper, stroke: ink, width: 1.4 }
  const hatch = path('M0,0H27', 0, { stroke: neutral, width: 6, dash: [1.4, 3.6] })
  const drawn: Readonly<Record<LegendMark, Omit<Entry, 'label'> & { readonly sign?: string }>> = {
    conflict: line('− ', conflict, { dash: [5.5, 3.5] }),
    cooperation: line('+ ', cooperation, {}),
    ambivalent: line('± ', neutral, { width: 1.2 }, [hatch]),
    faint: {
      width: 36,
      inks: [
        path('M0,0H16', 0, { stroke: { ...conflict, alpha: 0.7 }, width: 1.2, dash: [5.5, 3.5] }),
        path('M0,0H16', 20, { stroke: { ...cooperation, alpha: 0.7 }, width: 1.2 }),
      ],
    },
    width: { width: 36, inks: [path('M0,0.5L36,-3L36,3L0,1Z', 0, { fill: colors.second })] },
    count: {
      width: 22,
      inks: [
        path('M7,-7H15A7,7 0 0,1 15,7H7A7,7 0 0,1 7,-7Z', 0, { fill: paper, stroke: conflict, width: 1.3 }),
        letters(COUNT, 11, 10.5, conflict, sans),
      ],
    },
    // Dashed as in the picture's style.
    tie: tie(),
    weakening: tie(7, 3.5),
    suspended: tie(3, 7),
    possible: tie(1.5, 3),
    state: { width: 13, inks: [path(circlePath(6), 6.5, node)] },
    member: { width: 8, inks: [path(circlePath(4), 4, { fill: colors.second })] },
    organisation: { width: 12, inks: [path(squarePath(6), 6, node)] },
    group: { width: 13, inks: [path(circlePath(6), 6.5, { ...node, width: 1.2, dash: [2, 2.2] })] },
  }
  return marks.map((mark) => {
    const { sign = '', width, inks } = drawn[mark]
    return { label: sign + legend[mark], width, inks }
  })
}

/** Marks that only a study of the network has. */
export type StudyMark = 'changed' | 'camp' | 'rival' | 'against'

/** What they mean, of those that are there. */
export function studyLegend(
  marks: ReadonlySet<StudyMark>,
  words: StudyWords,
  { chosenTint, neutral, neutralTint, ink, paper, second }: Colors,
  sans: string,
): Entry[] {
  const glow = path('M6,0H30', 0, { stroke: chosenTint, width: 13, cap: 'round' })
  const letter = (text: string) => [path(circlePath(8), 9, { fill: ink }), letters(text, 9, 11, paper, sans)]
  const drawn: Readonly<Record<StudyMark, Omit<Entry, 'label'>>> = {
    changed: { width: 36, inks: [glow, path('M0,0H36', 0, { stroke: neutral, width: 1.6 })] },
    camp: {
      width: 40,
      inks: [...letter('A'), path(circlePath(8), 31, { fill: neutralTint, stroke: second, width: 1.4 })],
    },
    rival: {
      width: 40,
      inks: [...letter('B'), path(circlePath(8), 31, { stroke: second, width: 2.2, dash: [2.5, 3] })],
    },
    against: { width: 36, inks: [glow, letters('≠', 18, 16, ink, sans)] },
  }
  return (Object.keys(drawn) as StudyMark[])
    .filter((mark) => marks.has(mark))
    .map((mark) => ({ ...drawn[mark], label: words.marks[mark] }))
}

/** What the balance of a pair under the lanes is drawn with. */
export function stripLegend(
  words: SaveWords['strip'],
  isOpen: boolean,
  { conflict, conflictTint, cooperation, cooperationTint, neutral, neutralTint }: Colors,
): Entry[] {
  const line = (y: number, stroke: Paint, d = 'M0,0H18') => ({
    ...path(d, 0, { stroke, width: 2 }),
    matrix: at(0, y),
  })
  const hatch = Array.from({ length: 5 }, (_, i) => `M${i * 7},5l7,-10`).join('')
  return [
    {
      label: words.line,
      width: 36,
      inks: [
        path('M0,0H36', 0, { stroke: neutral }),
        line(-4, cooperation),
        { ...line(4, conflict), matrix: at(18, 4) },
      ],
    },
    {
      label: words.band,
      width: 36,
      inks: [
        path('M0,-5H18V5H0Z', 0, { fill: cooperationTint }),
        line(1, cooperation),
        path('M0,-5H18V5H0Z', 18, { fill: conflictTint }),
        { ...line(-1, conflict), matrix: at(18, -1) },
      ],
    },
    ...(isOpen
      ? [
          {
            label: words.open,
            width: 36,
            inks: [
              path('M0,-5H36V5H0Z', 0, { fill: neutralTint }),
              path(hatch, 0, { stroke: { ...neutral, alpha: 0.5 } }),
              line(-1, neutral, 'M0,0H36'),
            ],
          },
        ]
      : []),
  ]
}
