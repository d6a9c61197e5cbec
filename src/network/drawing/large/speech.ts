/** The most at odds and the closest, of what is drawn: for the sentence about the picture. */
import type { LineSign } from '../scene'
import type { LargeLine } from './marks'

type Names = readonly (readonly [string, string])[]
const MOST = 3

/**
 * Up to three pairs of each sign by name, the strongest first, where no direction is of the other sign. `lines` come strongest first; faint ones
 * don’t count.
 */
export function extremes(lines: readonly LargeLine[]): { conflict: Names; cooperation: Names } {
  const pairs = new Map<string, { names: readonly [string, string]; signs: Set<LineSign> }>()
  for (const { pair, from, to, sign, faint } of lines) {
    if (faint) continue
    const names = from.id < to.id ? ([from.name, to.name] as const) : ([to.name, from.name] as const)
    const found = pairs.get(pair.key) ?? { names, signs: new Set<LineSign>() }
    found.signs.add(sign)
    pairs.set(pair.key, found)
  }
  const of = (sign: LineSign, other: LineSign): Names =>
    [...pairs.values()]
      .filter(({ signs }) => signs.has(sign) && !signs.has(other))
      .slice(0, MOST)
      .map(({ names }) => names)
  return { conflict: of('conflict', 'cooperation'), cooperation: of('cooperation', 'conflict') }
}
