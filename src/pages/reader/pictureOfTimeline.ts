import { type Messages, saveWordsFor, timelineToolsWordsFor } from '../../i18n'
import { drawSample, legendRows } from '../../timeline'
import { type Colors, type Drawing, type Entry, type Ink, inksOf, stripLegend, wordsOf } from '../../ui'

export const TIMELINE = '.reader-stage .timeline-picture'
const STRIP = '.reader-stage .network-strip'

const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 || height > 0
}

/** The first such element of the page, if it's seen. */
export const find = (selector: string): Element | null => {
  const element = document.querySelector(selector)
  return element && isSeen(element) ? element : null
}

/** Higher than this, lanes are saved as far as they are in view; the rest may not even be drawn. */
const HIGHEST = 1800

/** Below its middle and above it, a sample may have as much. */
const SAMPLE = { half: 10, air: 1 }

/** Samples as they look in the page's style now, of all that `has`. */
function samples(stage: Element, lang: string, has: (selector: string) => boolean): Entry[] {
  const words = { ...timelineToolsWordsFor(lang).legend, ...saveWordsFor(lang).legend }
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.style.position = 'fixed'
  svg.style.insetInlineStart = '-99rem'
  stage.append(svg)
  const entries = legendRows()
    .filter(({ seen }) => has(seen))
    .map((row): Entry => {
      svg.replaceChildren()
      drawSample(svg, row)
      const { x, width } = svg.getBBox()
      const { left, top } = svg.getBoundingClientRect()
      const origin = { x: left + x - SAMPLE.air, y: top + SAMPLE.half }
      return { inks: inksOf(svg, origin), width: width + 2 * SAMPLE.air, label: words[row.mark] }
    })
  svg.remove()
  return entries
}

/** The balance of two under the lanes, with what is said beside it; from `top` on. */
function stripNow(left: number, top: number, lang: string, colors: Colors) {
  const strip = find(STRIP)
  if (!(strip instanceof SVGSVGElement)) return null
  const box = strip.parentElement?.getBoundingClientRect()
  const head = strip.parentElement?.querySelector('.reader-under-head')
  if (!box || !head) return null
  const origin = { x: left, y: box.top - top }
  const said = head.getBoundingClientRect()
  const words: Ink = {
    kind: 'clip',
    x: said.left - origin.x,
    y: said.top - origin.y,
    width: said.width,
    height: said.height,
    inks: wordsOf(head, origin),
  }
  const isOpen = (strip.querySelector('[data-part="hatch"]')?.getAttribute('d') ?? '') !== ''
  return {
    inks: [...inksOf(strip, origin), words],
    height: box.height,
    legend: stripLegend(saveWordsFor(lang).strip, isOpen, colors),
  }
}

/**
 * Axis and lanes, those that are scrolled away as well where they are not too many, and the balance under them; with
 * what the marks mean that are there, and who it is that claims a link.
 */
export function timelineNow(
  { words, lang }: { readonly words: Messages; readonly lang: string },
  colors: Colors,
): Drawing[] {
  const box = find(TIMELINE)
  const scroller = box?.querySelector('.timeline-scroll')
  if (!box || !scroller) return []
  const { left, top, right, width, height } = box.getBoundingClientRect()
  const whole = scroller.scrollHeight <= HIGHEST
  const room = scroller.getBoundingClientRect()
  // What lies over the drawing to be pressed is the page's; and what is behind the lanes there, is so here.
  const drawings = [...box.querySelectorAll<SVGSVGElement>('svg')]
    .filter((svg) => !svg.ownerSVGElement && !svg.closest('button, .timeline-lane-heads') && isSeen(svg))
    .sort((a, b) => Number(isBehind(b)) - Number(isBehind(a)))
  const lanes = drawings.flatMap((svg) => {
    if (!scroller.contains(svg)) return inksOf(svg, { x: left, y: top })
    return whole
      ? inksOf(svg, { x: left, y: top - scroller.scrollTop })
      : inksOf(svg, { x: left, y: top }, room)
  })
  const all = (selector: string): Element[] =>
    [...box.querySelectorAll(selector)].filter((element) => {
      const its = element.getBoundingClientRect()
      const isAcross = its.right > left && its.left < right
      return isSeen(element) && isAcross && (whole || (its.bottom > room.top && its.top < room.bottom))
    })
  const lanesHeight = whole ? height + scroller.scrollHeight - scroller.clientHeight : height
  const strip = stripNow(left, lanesHeight, lang, colors)
  const claims = all('.timeline-link-said').flatMap((link) => link.getAttribute('aria-label') ?? [])
  return [
    {
      inks: [...lanes, ...(strip?.inks ?? [])],
      width,
      height: lanesHeight + (strip?.height ?? 0),
      heading: words.reader.timeline,
      legend: [...samples(box, lang, (selector) => all(selector).length > 0), ...(strip?.legend ?? [])],
      said: claims.length > 0 ? [{ title: saveWordsFor(lang).linksBy, lines: claims }] : [],
    },
  ]
}

const isBehind = (svg: Element): boolean => svg.closest('.timeline-links') !== null
