/** Reads a drawing off the page: every shape as it is drawn now, whatever styles and transforms made it so. */
import { hatchOf } from './hatch'
import { type Ink, type Matrix, type PathInk, paintOf, type TextInk } from './ink'

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0) || 0

function rectPath(element: Element): string {
  const [x, y, w, h] = ['x', 'y', 'width', 'height'].map((name) => number(element, name)) as [
    number,
    number,
    number,
    number,
  ]
  if (w <= 0 || h <= 0) return ''
  const rx = Math.min(w / 2, number(element, 'rx') || number(element, 'ry'))
  const ry = Math.min(h / 2, number(element, 'ry') || number(element, 'rx'))
  if (rx <= 0 || ry <= 0) return `M${x},${y}H${x + w}V${y + h}H${x}Z`
  const arc = (dx: number, dy: number) => `a${rx},${ry} 0 0,1 ${dx},${dy}`
  return (
    `M${x + rx},${y}H${x + w - rx}${arc(rx, ry)}V${y + h - ry}${arc(-rx, ry)}` +
    `H${x + rx}${arc(-rx, -ry)}V${y + ry}${arc(rx, -ry)}Z`
  )
}

function ellipsePath(element: Element): string {
  const rx = number(element, element.tagName === 'circle' ? 'r' : 'rx')
  const ry = number(element, element.tagName === 'circle' ? 'r' : 'ry')
  if (rx <= 0 || ry <= 0) return ''
  const [cx, cy] = [number(element, 'cx'), number(element, 'cy')]
  return `M${cx - rx},${cy}a${rx},${ry} 0 1,1 ${2 * rx},0a${rx},${ry} 0 1,1 ${-2 * rx},0Z`
}

const PATHS: Readonly<Record<string, (element: Element) => string>> = {
  path: (element) => element.getAttribute('d') ?? '',
  rect: rectPath,
  circle: ellipsePath,
  ellipse: ellipsePath,
  line: (element) =>
    `M${number(element, 'x1')},${number(element, 'y1')}L${number(element, 'x2')},${number(element, 'y2')}`,
}

interface Surroundings {
  /** From the window's pixels to the picture's. */
  readonly base: DOMMatrixReadOnly
  readonly opacity: number
}

function matrixOf(element: SVGGraphicsElement, base: DOMMatrixReadOnly): Matrix {
  // By way of the window, which drawings inside of drawings have in common.
  const own = element.getScreenCTM()
  const { a, b, c, d, e, f } = own ? base.multiply(own) : base
  return [a, b, c, d, e, f].map((value) => Math.round(value * 1000) / 1000) as unknown as Matrix
}

const paints = (style: CSSStyleDeclaration, opacity: number) => ({
  fill: paintOf(style.fill, opacity * Number(style.fillOpacity || 1)),
  stroke:
    Number.parseFloat(style.strokeWidth) > 0
      ? paintOf(style.stroke, opacity * Number(style.strokeOpacity || 1))
      : null,
  width: Number.parseFloat(style.strokeWidth) || 0,
})

function pathInk(element: SVGGraphicsElement, style: CSSStyleDeclaration, around: Surroundings): PathInk[] {
  const d = PATHS[element.tagName]?.(element) ?? ''
  if (d !== '' && style.fill.startsWith('url(')) {
    const matrix = matrixOf(element, around.base)
    return hatchOf(element as SVGGeometryElement, style, around.opacity).map((ink) => ({ ...ink, matrix }))
  }
  const { fill, stroke, width } = paints(style, around.opacity)
  if (d === '' || (fill === null && stroke === null)) return []
  const dash =
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat)
  return [
    {
      kind: 'path',
      d,
      matrix: matrixOf(element, around.base),
      // A line has no inside.
      fill: element.tagName === 'line' ? null : fill,
      stroke,
      width,
      dash: dash.some(Number.isNaN) ? [] : dash,
      cap: style.strokeLinecap as CanvasLineCap,
      join: style.strokeLinejoin as CanvasLineJoin,
    },
  ]
}

/** The first letter that has a direction says which way the line is read. */
const startsRtl = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text)

/** Each run of letters where the browser has set it, so that anchors, shifts and baselines need not be understood. */
function textInks(root: SVGTextElement, around: Surroundings): TextInk[] {
  const inks: TextInk[] = []
  let index = 0
  const walk = (element: SVGGraphicsElement, opacity: number): void => {
    const style = getComputedStyle(element)
    for (const node of element.childNodes) {
      if (node instanceof SVGElement) {
        walk(node as SVGGraphicsElement, opacity * Number(getComputedStyle(node).opacity || 1))
        continue
      }
      const text = (node.textContent ?? '').replace(/\s+/g, ' ')
      if (text.trim() !== '') {
        const { y } = root.getStartPositionOfChar(index)
        // Where letters of two directions meet, the leftmost may be any.
        const lefts = Array.from(text, (_, i) => root.getExtentOfChar(index + i).x)
        inks.push({
          kind: 'text',
          text,
          x: Math.min(...lefts),
          y,
          matrix: matrixOf(root, around.base),
          ...paints(style, opacity),
          family: style.fontFamily,
          size: Number.parseFloat(style.fontSize),
          weight: style.fontWeight,
          italic: style.fontStyle !== 'normal',
          rtl: style.direction === 'rtl' || (style.unicodeBidi === 'plaintext' && startsRtl(text)),
        })
      }
      index += text.length
    }
  }
  try {
    walk(root, around.opacity)
  } catch {
    // Letters that the browser has not set (a text without a box) are not seen either.
  }
  return inks
}

function inksIn(element: SVGGraphicsElement, around: Surroundings): Ink[] {
  const style = getComputedStyle(element)
  const opacity = around.opacity * Number(style.opacity || 1)
  if (style.display === 'none' || opacity < 0.004) return []
  const inside = { ...around, opacity }
  const visible = style.visibility === 'visible'
  if (element instanceof SVGTextElement) return visible ? textInks(element, inside) : []
  if (element.tagName in PATHS) return visible ? pathInk(element, style, inside) : []
  if (element.tagName !== 'g' && element.tagName !== 'svg') return []
  const inks = [...element.children].flatMap((child) => inksIn(child as SVGGraphicsElement, inside))
  if (element.tagName === 'g' || style.overflow === 'visible' || inks.length === 0) return inks
  // A drawing inside of a drawing shows only what is in its frame.
  const outer = element.ownerSVGElement?.getScreenCTM()
  if (!outer) return inks
  const { a, d, e, f } = around.base.multiply(outer)
  return [
    {
      kind: 'clip',
      x: number(element, 'x') * a + e,
      y: number(element, 'y') * d + f,
      width: number(element, 'width') * a,
      height: number(element, 'height') * d,
      inks,
    },
  ]
}

/**
 * The drawing in an `<svg>` of the page, in pixels from `origin` (of the window); clipped to `clip`, as it is where
 * it scrolls.
 */
export function inksOf(svg: SVGSVGElement, origin: { x: number; y: number }, clip?: DOMRect): Ink[] {
  const base = new DOMMatrix().translate(-origin.x, -origin.y)
  const inks = [...svg.children].flatMap((child) =>
    inksIn(child as SVGGraphicsElement, { base, opacity: Number(getComputedStyle(svg).opacity || 1) }),
  )
  if (!clip) return inks
  const { left, top, width, height } = clip
  return [{ kind: 'clip', x: left - origin.x, y: top - origin.y, width, height, inks }]
}
