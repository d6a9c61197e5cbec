/** A picture as an SVG file that stands alone. */
import type { Ink, Matrix, Paint, Picture } from './ink'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
/** Text as XML has it; control characters, which no XML may hold, are left out. */
export const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? '')

const n = (value: number): string => String(Math.round(value * 100) / 100 + 0)

const paint = (name: 'fill' | 'stroke', value: Paint | null): string => {
  if (value === null) return name === 'fill' ? ' fill="none"' : ''
  return ` ${name}="${value.color}"${value.alpha < 1 ? ` ${name}-opacity="${value.alpha}"` : ''}`
}

function transform(matrix: Matrix): string {
  const [a, b, c, d, e, f] = matrix
  if (a === 1 && b === 0 && c === 0 && d === 1)
    return e === 0 && f === 0 ? '' : ` transform="translate(${e} ${f})"`
  return ` transform="matrix(${matrix.join(' ')})"`
}

/** The file's own name for our typefaces, so that one installed on a machine does not stand in for them. */
const family = (families: string): string => xml(families.replaceAll('"', "'"))

function drawn(inks: readonly Ink[], ids: { next: number }): string {
  return inks
    .map((ink): string => {
      if (ink.kind === 'clip') {
        const id = `clip${ids.next++}`
        const { x, y, width, height } = ink
        return (
          `<clipPath id="${id}"><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/></clipPath>` +
          `<g clip-path="url(#${id})">${drawn(ink.inks, ids)}</g>`
        )
      }
      const { fill, stroke, width, matrix } = ink
      const line = stroke === null ? '' : `${paint('stroke', stroke)} stroke-width="${n(width)}"`
      if (ink.kind === 'path') {
        const dash = stroke && ink.dash.length > 0 ? ` stroke-dasharray="${ink.dash.map(n).join(' ')}"` : ''
        const cap = stroke && ink.cap !== 'butt' ? ` stroke-linecap="${ink.cap}"` : ''
        const join = stroke && ink.join !== 'miter' ? ` stroke-linejoin="${ink.join}"` : ''
        return `<path d="${xml(ink.d)}"${transform(matrix)}${paint('fill', fill)}${line}${dash}${cap}${join}/>`
      }
      const halo = stroke === null ? '' : ' stroke-linejoin="round" paint-order="stroke"'
      const font =
        ` font-family="${family(ink.family)}" font-size="${n(ink.size)}" font-weight="${ink.weight}"` +
        (ink.italic ? ' font-style="italic"' : '') +
        // Its end is on the left.
        (ink.rtl ? ' direction="rtl" text-anchor="end"' : '')
      return (
        `<text x="${n(ink.x)}" y="${n(ink.y)}"${transform(matrix)}${font}${paint('fill', fill)}${line}${halo}` +
        ` xml:space="preserve">${xml(ink.text)}</text>`
      )
    })
    .join('\n')
}

/** The whole file. `fontFaces` is CSS with the typefaces inside. */
export function svgFile(picture: Picture, fontFaces: string): string {
  const { width, height, background, title, description, lang, inks } = picture
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
    ` role="img" aria-labelledby="title description" xml:lang="${xml(lang)}">\n` +
    `<title id="title">${xml(title)}</title>\n<desc id="description">${xml(description)}</desc>\n` +
    (fontFaces === '' ? '' : `<style>${xml(fontFaces).replaceAll('&quot;', '"')}</style>\n`) +
    `<rect width="${width}" height="${height}" fill="${background}"/>\n${drawn(inks, { next: 1 })}\n</svg>\n`
  )
}
