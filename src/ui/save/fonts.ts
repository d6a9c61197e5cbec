/** The typefaces that a picture is set in, taken from the site's own files. */
import { fontOf } from './canvas'
import { type Picture, textsIn } from './ink'

interface Face {
  readonly family: string
  readonly weight: string
  readonly range: string
  readonly url: string
}

/** `U+0-FF, U+131, U+4??` as pairs of first and last. */
export function rangesOf(text: string): [number, number][] {
  return text.split(',').flatMap((part): [number, number][] => {
    const found = /^\s*U\+([\da-f?]+)(?:-([\da-f]+))?\s*$/i.exec(part)
    if (!found?.[1]) return []
    const from = Number.parseInt(found[1].replaceAll('?', '0'), 16)
    return [
      [from, found[2] ? Number.parseInt(found[2], 16) : Number.parseInt(found[1].replaceAll('?', 'f'), 16)],
    ]
  })
}

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '')

/** The page's own faces: those that have a file. */
function facesOfPage(): Face[] {
  const faces: Face[] = []
  for (const sheet of document.styleSheets) {
    let rules: CSSRuleList
    try {
      rules = sheet.cssRules
    } catch {
      continue
    }
    for (const rule of rules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const value = (name: string) => rule.style.getPropertyValue(name)
      const file = /url\(\s*["']?([^"')]+)/.exec(value('src'))?.[1]
      if (!file) continue
      faces.push({
        family: unquoted(value('font-family')),
        weight: value('font-weight') || 'normal',
        range: value('unicode-range') || 'U+0-10FFFF',
        url: new URL(file, sheet.href ?? document.baseURI).href,
      })
    }
  }
  return faces
}

/** The letters that each family is asked for first. */
function lettersByFamily(picture: Picture): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>()
  for (const { family, text } of textsIn(picture.inks)) {
    const name = unquoted(family.split(',')[0] ?? '')
    const letters = used.get(name) ?? new Set<number>()
    for (const letter of text) letters.add(letter.codePointAt(0) ?? 0)
    used.set(name, letters)
  }
  return used
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}

const WOFF2 = 'data:font/woff2;base64,'

/**
 * CSS with the font files inside that the picture has letters of: a file cut for Latin is left out of a picture in
 * Cyrillic. A file that can't be fetched is left out; then the fonts of whoever opens the picture stand in.
 */
export async function fontFacesOf(picture: Picture): Promise<string> {
  const used = lettersByFamily(picture)
  const needed = facesOfPage().filter(({ family, range }) => {
    const letters = used.get(family)
    const ranges = rangesOf(range)
    return (
      letters && [...letters].some((letter) => ranges.some(([from, to]) => letter >= from && letter <= to))
    )
  })
  const rules = await Promise.all(
    needed.map(async ({ family, weight, range, url }) => {
      try {
        const answer = await fetch(url)
        if (!answer.ok) return ''
        const source = WOFF2 + base64(new Uint8Array(await answer.arrayBuffer()))
        return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:url(${source}) format('woff2')}`
      } catch {
        return ''
      }
    }),
  )
  return rules.filter(Boolean).join('\n')
}

/** Waits until the page has the typefaces of a picture, which a canvas would not. */
export async function loadFontsOf(picture: Picture): Promise<void> {
  await Promise.all(
    textsIn(picture.inks).map((ink) => document.fonts.load(fontOf(ink), ink.text).catch(() => [])),
  )
}
