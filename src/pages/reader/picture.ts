import type { Messages } from '../../i18n'
import { repaints } from '../../network'
import {
  type Colors,
  type Composition,
  colorsOfPage,
  compose,
  type Drawing,
  inksOf,
  inTheme,
  networkLegend,
  type Picture,
  Strokes,
  timelineLegend,
} from '../../ui'

export type Seen = 'both' | 'timeline' | 'network'
export type Colours = 'page' | 'light' | 'dark'

const NETWORK = '.reader-stage .network-picture'
/** A network of very many is a canvas. */
const CANVAS = '.reader-stage .large-canvas'
const TIMELINE = '.reader-stage .timeline-picture'

const find = (selector: string): Element | null => {
  const element = document.querySelector(selector)
  return element && element.getBoundingClientRect().width > 0 ? element : null
}

/** Which drawings are on the page now. */
export const stagePartsNow = (): ('timeline' | 'network')[] => [
  ...(find(TIMELINE) ? (['timeline'] as const) : []),
  ...(find(NETWORK) || find(CANVAS) ? (['network'] as const) : []),
]

type Frame = Omit<Composition, 'drawings' | 'colors' | 'sans' | 'serif'> & { readonly words: Messages }

/** The network; two moments beside each other are two drawings, each under its own name. */
function networkNow({ network, reader }: Messages, colors: Colors, sans: string): Drawing[] {
  const pictures = [...document.querySelectorAll<SVGSVGElement>(NETWORK)]
  return pictures.map((picture, i) => {
    const { left, top, width, height } = picture.getBoundingClientRect()
    const name = picture.closest('.network')?.getAttribute('aria-label')
    return {
      inks: inksOf(picture, { x: left, y: top }),
      width,
      height,
      heading: pictures.length > 1 && name ? name : reader.relations,
      legend: i === pictures.length - 1 ? networkLegend(network, colors, sans) : [],
    }
  })
}

/** A network on a canvas, painted once more as paths and text; with how much of it that is, which is said below it. */
function canvasNow({ network, reader }: Messages, colors: Colors, sans: string): Drawing[] {
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
      legend: networkLegend(network, colors, sans),
    },
  ]
}

/** Higher than this, lanes are saved as far as they are in view; the rest may not even be drawn. */
const HIGHEST = 1800

/** Axis and lanes, those that are scrolled away as well where they are not too many. */
function timelineNow({ timeline, reader }: Messages, colors: Colors): Drawing[] {
  const box = find(TIMELINE)
  const scroller = box?.querySelector('.timeline-scroll')
  if (!box || !scroller) return []
  const { left, top, width, height } = box.getBoundingClientRect()
  const whole = scroller.scrollHeight <= HIGHEST
  const drawings = [...box.querySelectorAll<SVGSVGElement>('svg')].filter((svg) => !svg.ownerSVGElement)
  const inks = drawings.flatMap((svg) => {
    if (!scroller.contains(svg)) return inksOf(svg, { x: left, y: top })
    return whole
      ? inksOf(svg, { x: left, y: top - scroller.scrollTop })
      : inksOf(svg, { x: left, y: top }, scroller.getBoundingClientRect())
  })
  return [
    {
      inks,
      width,
      height: whole ? height + scroller.scrollHeight - scroller.clientHeight : height,
      heading: reader.timeline,
      legend: timelineLegend(timeline, colors),
    },
  ]
}

/** What is on the stage, put together as a picture that can leave the page. */
export function pictureOf(what: Seen, colours: Colours, { words, ...frame }: Frame): Picture {
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
        ...(what === 'network' ? [] : timelineNow(words, colors)),
        ...(what === 'timeline'
          ? []
          : [...networkNow(words, colors, sans), ...canvasNow(words, colors, sans)]),
      ],
    })
  })
}
