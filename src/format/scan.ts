/**
 * One quick pass over the text before anything parses it. It finds what would take the parsers too long or too deep, and
 * counts the keys: JSON.parse drops duplicate keys without a word, but a count that is higher than the number of keys that
 * it kept gives them away, at a hundredth of the price of looking for them.
 */

/** No story nests deeper than nine; what does, is not one, and would overflow the stack. */
export const MAX_DEPTH = 100
/** Each event has some 50 values. Beyond this, where all of them may be wrong, a list of problems alone would fill the memory. */
export const MAX_VALUES = 1_000_000

export interface Scan {
  /** Colons outside strings: the keys of all objects, where the text is valid JSON. */
  readonly keys: number
  /** Commas outside strings: the values, less one for each list. */
  readonly commas: number
  /** Where brackets were opened that are still open at the end. */
  readonly open: readonly number[]
  /** Where it gets deeper than MAX_DEPTH, or -1; the pass ends there. */
  readonly tooDeep: number
}

/** Strings, keys and brackets of a text that may or may not be JSON. */
export function scan(text: string): Scan {
  const open: number[] = []
  let keys = 0
  let commas = 0
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(text, i)
        break
      case 0x3a: // :
        keys++
        break
      case 0x2c: // ,
        commas++
        break
      case 0x7b: // {
      case 0x5b: // [
        open.push(i)
        if (open.length > MAX_DEPTH) return { keys, commas, open, tooDeep: i }
        break
      case 0x7d: // }
      case 0x5d: // ]
        open.pop()
        break
    }
  }
  return { keys, commas, open, tooDeep: -1 }
}

/** The closing quotation mark of the string that opens at `start`. A line break ends a string that has none. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x5c) i++
    else if (code === 0x22 || code === 0x0a) return i
  }
  return text.length
}

/** What JSON.parse kept: how many keys, and whether one of them is `__proto__`. */
export function countKeys(value: unknown): { keys: number; proto: boolean } {
  let keys = 0
  let proto = false
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (typeof next !== 'object' || next === null) continue
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === 'object') waiting.push(item)
      continue
    }
    for (const key of Object.keys(next)) {
      keys++
      if (key === '__proto__') proto = true
      const item = (next as Record<string, unknown>)[key]
      if (typeof item === 'object') waiting.push(item)
    }
  }
  return { keys, proto }
}
