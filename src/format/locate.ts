/** Places in the text: offsets to lines and columns, paths to offsets. Only needed once something is wrong. */
import type { Node } from 'jsonc-parser'
import type { Path, Problem } from './diagnostics'

/** Line and column, both from 1, of an offset. `\n`, `\r\n` and `\r` end a line. */
export function lineIndex(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

/** The property of an object by its key; the last one where the key stands twice, since that one counts. */
function propertyOf(node: Node, key: string): Node | undefined {
  const children = node.children ?? []
  for (let i = children.length - 1; i >= 0; i--) {
    const property = children[i]
    if (property?.children?.[0]?.value === key) return property
  }
  return undefined
}

/** Where a path leads, or, where something on it is missing, the innermost thing that is there. */
export function offsetOf(tree: Node, path: Path, at: 'key' | 'value'): number {
  let node = tree
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'number') {
      const item = node.type === 'array' ? node.children?.[step] : undefined
      if (!item) return node.offset
      node = item
      continue
    }
    const property = node.type === 'object' ? propertyOf(node, step) : undefined
    const [key, value] = property?.children ?? []
    if (!key) return node.offset
    if (!value || (at === 'key' && depth === path.length - 1)) return key.offset
    node = value
  }
  return node.offset
}

/** Keys that stand twice in one object, and keys that no object may have. */
export function* oddKeys(tree: Node, placeOf: (offset: number) => { line: number }): Generator<Problem> {
  const waiting: { node: Node; path: Path }[] = [{ node: tree, path: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, path } = next
    if (node.type === 'array') {
      node.children?.forEach((item, index) => {
        if (item.children) waiting.push({ node: item, path: [...path, index] })
      })
      continue
    }
    if (node.type !== 'object') continue
    const seen = new Map<string, number>()
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? []
      if (!key) continue
      const name = String(key.value)
      const here: Path = [...path, name]
      const first = seen.get(name)
      if (name === '__proto__') {
        const message = '"__proto__" cannot be a key: programs take it for something else. Take it out.'
        yield { path: here, offset: key.offset, message }
      } else if (first !== undefined) {
        const message =
          `The key "${name}" stands here for the second time; the first is in line ${placeOf(first).line}, and would be lost. ` +
          'Keep one of them.'
        yield { path: here, offset: key.offset, message }
      } else seen.set(name, key.offset)
      if (value?.children) waiting.push({ node: value, path: here })
    }
  }
}
