/** What a brush paints, written down instead: a canvas can be saved as the paths and lines of text that it is made of. */
import { measureText, type Weight } from '../../marks'
import type { Brush } from '../../network'
import { IDENTITY, type Ink, type Paint, paintOf } from './ink'

type Style = Brush['fillStyle']
const BLACK = 'rgb(0, 0, 0)'
const n = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/**
 * A brush that keeps what it is used for. Arcs are full circles, and the corners of a rounded box are alike, as they are in
 * the networks that it is for.
 */
export class Strokes implements Brush {
  readonly inks: Ink[] = []
  fillStyle: Style = BLACK
  strokeStyle: Style = BLACK
  globalAlpha = 1
  lineWidth = 1
  lineJoin: CanvasLineJoin = 'miter'
  textAlign: CanvasTextAlign = 'start'
  font = ''
  #path: string[] = []
  #dash: readonly number[] = []
  #halo: { readonly text: string; readonly paint: Paint | null; readonly width: number } | null = null

  /** @param unknown what a colour is that has no numbers, such as those of a system's own palette */
  constructor(readonly unknown: Paint) {}

  beginPath() {
    this.#path = []
  }
  moveTo(x: number, y: number) {
    this.#path.push(`M${n(x)},${n(y)}`)
  }
  lineTo(x: number, y: number) {
    this.#path.push(`L${n(x)},${n(y)}`)
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number) {
    this.#path.push(`Q${n(cx)},${n(cy)} ${n(x)},${n(y)}`)
  }
  arc(x: number, y: number, r: number) {
    this.#path.push(
      `M${n(x + r)},${n(y)}a${n(r)},${n(r)} 0 1,1 ${n(-2 * r)},0a${n(r)},${n(r)} 0 1,1 ${n(2 * r)},0Z`,
    )
  }
  rect(x: number, y: number, w: number, h: number) {
    this.#path.push(`M${n(x)},${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`)
  }
  roundRect(x: number, y: number, w: number, h: number, radius?: unknown) {
    const r = Math.min(Number(radius) || 0, w / 2, h / 2)
    const corner = (dx: number, dy: number) => `a${n(r)},${n(r)} 0 0,1 ${n(dx)},${n(dy)}`
    this.#path.push(
      `M${n(x + r)},${n(y)}h${n(w - 2 * r)}${corner(r, r)}v${n(h - 2 * r)}${corner(-r, r)}` +
        `h${n(2 * r - w)}${corner(-r, -r)}v${n(2 * r - h)}${corner(r, -r)}Z`,
    )
  }
  setLineDash(dash: Iterable<number>) {
    this.#dash = [...dash]
  }
  fill() {
    this.#draw(this.#paint(this.fillStyle), null)
  }
  stroke() {
    this.#draw(null, this.#paint(this.strokeStyle))
  }
  strokeText(text: string) {
    this.#halo = { text, paint: this.#paint(this.strokeStyle), width: this.lineWidth }
  }
  fillText(text: string, x: number, y: number) {
    const [, weight = '400', size = '10', family = 'sans-serif'] =
      /^(\d+) ([\d.]+)px (.+)$/.exec(this.font) ?? []
    const wide = measureText(text, Number(size), (Number(weight) >= 600 ? 600 : 400) as Weight)
    const before = this.textAlign === 'center' ? wide / 2 : this.textAlign === 'end' ? wide : 0
    const halo = this.#halo?.text === text ? this.#halo : null
    this.#halo = null
    this.inks.push({
      kind: 'text',
      text,
      x: x - before,
      y,
      matrix: IDENTITY,
      fill: this.#paint(this.fillStyle),
      stroke: halo?.paint ?? null,
      width: halo?.width ?? 0,
      family,
      size: Number(size),
      weight,
      italic: false,
    })
  }

  #paint(style: Style): Paint | null {
    const color = String(style)
    const paint = paintOf(color)
    if (paint) return { ...paint, alpha: Math.round(paint.alpha * this.globalAlpha * 1000) / 1000 }
    return /^[A-Z]/.test(color) ? { ...this.unknown, alpha: this.globalAlpha } : null
  }
  #draw(fill: Paint | null, stroke: Paint | null) {
    if (this.#path.length === 0 || (fill === null && stroke === null)) return
    this.inks.push({
      kind: 'path',
      d: this.#path.join(''),
      matrix: IDENTITY,
      fill,
      stroke,
      width: this.lineWidth,
      dash: this.#dash,
      cap: 'butt',
      join: this.lineJoin,
    })
  }
}
