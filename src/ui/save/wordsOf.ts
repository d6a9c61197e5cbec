/** Reads words off the page: each line of them where the browser has set it. */
import { at, paintOf, type TextInk } from './ink'

interface Line {
  text: string
  left: number
  readonly top: number
  readonly middle: number
}

/** The lines that a text stands on, in pixels of the window; none where it isn't seen. */
function linesOf(node: Text): Line[] {
  const lines: Line[] = []
  const range = document.createRange()
  let index = 0
  for (const letter of node.data) {
    range.setStart(node, index)
    index += letter.length
    range.setEnd(node, index)
    const { left, top, width, height } = range.getBoundingClientRect()
    if (width === 0 && height === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.top - top) < height / 2) {
      last.text += letter
      last.left = Math.min(last.left, left)
    } else lines.push({ text: letter, left, top, middle: top + height / 2 })
  }
  return lines
}

/** The box that a text is cut to, if it's cut: the nearest one around it, no farther than `root`. */
function cutOf(node: Text, root: Element): DOMRect | null {
  for (let at = node.parentElement; at && at !== root; at = at.parentElement)
    if (getComputedStyle(at).overflowY === 'hidden') return at.getBoundingClientRect()
  return null
}

/** Those lines that can be seen; where some can't, the last one says so. */
function seenOf(lines: readonly Line[], cut: DOMRect | null): readonly Line[] {
  const seen = cut ? lines.filter(({ middle }) => middle < cut.bottom) : lines
  const last = seen.at(-1)
  return last && seen.length < lines.length
    ? [...seen.slice(0, -1), { ...last, text: `${last.text.trimEnd()}…` }]
    : seen
}

/** The words in an element that is no drawing, in pixels from `origin` (of the window). */
export function wordsOf(root: Element, origin: { x: number; y: number }): TextInk[] {
  const context = document.createElement('canvas').getContext('2d')
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const inks: TextInk[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const style = node.parentElement && getComputedStyle(node.parentElement)
    if (!context || !style || style.visibility !== 'visible') continue
    const { fontFamily: family, fontWeight: weight } = style
    const size = Number.parseFloat(style.fontSize)
    context.font = `${weight} ${size}px ${family}`
    const { fontBoundingBoxAscent: ascent } = context.measureText('x')
    for (const { text, left, top } of seenOf(linesOf(node), cutOf(node, root)))
      if (text.trim() !== '')
        inks.push({
          kind: 'text',
          text,
          x: left - origin.x,
          y: top - origin.y + ascent,
          matrix: at(0, 0),
          fill: paintOf(style.color),
          stroke: null,
          width: 0,
          family,
          size,
          weight,
          italic: style.fontStyle !== 'normal',
          rtl: style.direction === 'rtl',
        })
  }
  return inks
}
