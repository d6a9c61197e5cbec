import { type Messages, studyWordsFor } from '../../i18n'
import { type LegendMark, repaints } from '../../network'
import {
  type Colors,
  type Composition,
  colorsOfPage,
  compose,
  type Drawing,
  inksOf,
  inTheme,
  moved,
  networkLegend,
  type Picture,
  type Said,
  Strokes,
  type StudyMark,
  studyLegend,
} from '../../ui'
import { find, TIMELINE, timelineNow } from './pictureOfTimeline'

export type Seen = 'both' | 'timeline' | 'network'
export type Colours = 'page' | 'light' | 'dark'

const NETWORK = '.reader-stage .network-picture'
/** A network of very many is a canvas. */
const CANVAS = '.reader-stage .large-canvas'

/** Which drawings are on the page now. */
export const stagePartsNow = (): ('timeline' | 'network')[] => [
  ...(find(TIMELINE) ? (['timeline'] as const) : []),
  ...(find(NETWORK) || find(CANVAS) ? (['network'] as const) : []),
]

type Frame = Omit<Composition, 'drawings' | 'colors' | 'sans' | 'serif'> & {
  readonly words: Messages
  /** Of which the network's legend is. */
  readonly marks: readonly LegendMark[]
  /** What is said of the network beside it. */
  readonly said: readonly Said[]
}

/** By what a study's marks are known. */
const STUDY_MARKS: Readonly<Record<StudyMark, string>> = {
  changed: '.network-glow-changed',
  camp: '.network-camp-ring:not(.network-camp-other)',
  rival: '.network-camp-other',
  against: '.network-camp-against',
}

/** The network; two moments beside each other are two drawings, each under its own name. */
function networkNow({ words, marks: all, said, lang }: Frame, colors: Colors, sans: string): Drawing[] {
  const { network, reader } = words
  const pictures = [...document.querySelectorAll<SVGSVGElement>(NETWORK)]
  const marks = (Object.keys(STUDY_MARKS) as StudyMark[]).filter((mark) =>
    pictures.some((picture) => picture.querySelector(STUDY_MARKS[mark])),
  )
  const legend = [
    ...networkLegend(network, all, colors, sans),
    ...studyLegend(new Set(marks), studyWordsFor(lang), colors, sans),
  ]
  const drawings = pictures.map((picture) => {
    const { left, top, right, width, height } = picture.getBoundingClientRect()
    const name = picture.closest('.network')?.getAttribute('aria-label')
    const heading = pictures.length > 1 && name ? name : reader.relations
    return { inks: inksOf(picture, { x: left, y: top }), left, top, right, width, height, heading }
  })
  const [first, second] = drawings
  if (!first) return []
  // Beside each other as they are on the page, else one below the other.
  if (second && second.left >= first.right && second.top === first.top) {
    const x = second.left - first.left
    const inks = [...first.inks, ...moved(second.inks, x, 0)]
    const along = [{ text: second.heading, x }]
    return [{ ...first, inks, width: x + second.width, along, legend, said }]
  }
  return drawings.map((drawing, i) =>
    i === drawings.length - 1 ? { ...drawing, legend, said } : { ...drawing, legend: [] },
  )
}

/** A network on a canvas, painted once more as paths and text; with how much of it that is, which is said below it. */
function canvasNow({ words, marks, said }: Frame, colors: Colors, sans: string): Drawing[] {
  const { network, reader } = words
  const canvas = find(CANVAS)
  const repaint = canvas && repaints.get(canvas)
  if (!canvas || !repaint) return []
  const { width, height } = canvas.getBoundingClientRect()
  const strokes = new Strokes(colors.ink)
  repaint(strokes)
  const shown = canvas.closest('.large')?.querySelector('.large-note')?.textContent
  return [
    {
      inks: [{ kind: 'clip', x: 0, y: 0, width, height, inks: strokes.inks }],
      width,
      height,
      heading: shown ? `${reader.relations}: ${shown}` : reader.relations,
      legend: networkLegend(network, marks, colors, sans),
      said,
    },
  ]
}

/** What is on the stage, put together as a picture that can leave the page. */
export function pictureOf(what: Seen, colours: Colours, frame: Frame): Picture {
  return inTheme(colours, () => {
    const colors = colorsOfPage()
    const style = getComputedStyle(document.documentElement)
    const family = (name: string) => style.getPropertyValue(name).trim().replace(/\s+/g, ' ')
    const sans = family('--sans')
    return compose({
      ...frame,
      colors,
      sans,
      serif: family('--serif'),
      drawings: [
        ...(what === 'network' ? [] : timelineNow(frame, colors)),
        ...(what === 'timeline'
          ? []
          : [...networkNow(frame, colors, sans), ...canvasNow(frame, colors, sans)]),
      ],
    })
  })
}
