/** A picture on a canvas. The page's policy forbids images from memory, so each shape is drawn by itself. */
import type { Ink, Paint, Picture, TextInk } from './ink'

/** More than some browsers can hold. */
const MOST_PIXELS = 60_000_000

export const fontOf = ({ italic, weight, size, family }: TextInk): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`

function use(context: CanvasRenderingContext2D, kind: 'fill' | 'stroke', { color, alpha }: Paint): void {
  context.globalAlpha = alpha
  if (kind === 'fill') context.fillStyle = color
  else context.strokeStyle = color
}

function draw(context: CanvasRenderingContext2D, inks: readonly Ink[]): void {
  for (const ink of inks) {
    context.save()
    if (ink.kind === 'clip') {
      context.beginPath()
      context.rect(ink.x, ink.y, ink.width, ink.height)
      context.clip()
      draw(context, ink.inks)
    } else {
      const [a, b, c, d, e, f] = ink.matrix
      context.transform(a, b, c, d, e, f)
      context.lineWidth = ink.width
      if (ink.kind === 'path') drawPath(context, ink)
      else drawText(context, ink)
    }
    context.restore()
  }
}

function drawPath(context: CanvasRenderingContext2D, ink: Extract<Ink, { kind: 'path' }>): void {
  const path = new Path2D(ink.d)
  if (ink.fill) {
    use(context, 'fill', ink.fill)
    context.fill(path)
  }
  if (!ink.stroke) return
  use(context, 'stroke', ink.stroke)
  context.setLineDash([...ink.dash])
  context.lineCap = ink.cap
  context.lineJoin = ink.join
  context.stroke(path)
}

function drawText(context: CanvasRenderingContext2D, ink: TextInk): void {
  context.font = fontOf(ink)
  context.textAlign = 'left'
  context.direction = ink.rtl ? 'rtl' : 'ltr'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  if (ink.stroke) {
    use(context, 'stroke', ink.stroke)
    context.strokeText(ink.text, ink.x, ink.y)
  }
  if (ink.fill) {
    use(context, 'fill', ink.fill)
    context.fillText(ink.text, ink.x, ink.y)
  }
}

/**
 * The picture as a PNG, two pixels for one of the page's, or fewer where it would be too large.
 * @throws {Error} where the browser gives no canvas
 */
export async function pngFile(picture: Picture): Promise<Blob> {
  const { width, height, background, inks } = picture
  const scale = Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw on.')
  context.scale(scale, scale)
  context.fillStyle = background
  context.fillRect(0, 0, width, height)
  draw(context, inks)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    ),
  )
}
