/** How large each actor is drawn and where its name goes: inside a large circle, else under it or beside a dot. */
import { measureText } from '../../marks'
import type { Cluster } from './clusters'
import type { InputActor, NodeShape } from './types'

/** Sizes in rem: names of top-level actors, names of members, height of a line of each. */
export const NAME = { size: 0.8125, weight: 600, line: 0.95 } as const
export const SMALL = { size: 0.75, weight: 400, line: 0.9 } as const
export type LabelStyle = typeof NAME | typeof SMALL

export const widthOf = (line: string, style: LabelStyle): number =>
  measureText(line, style.size, style.weight)

export function shapeOf(kind: InputActor['kind']): NodeShape {
  if (kind === 'state') return 'circle'
  if (kind === 'organisation') return 'square'
  return kind === 'group' ? 'dashed' : 'dot'
}

/** Radius in rem of a member (`scale` below 1 where it is crowded). */
export function memberRadius(kind: InputActor['kind'], scale: number): number {
  const shape = shapeOf(kind)
  return scale * (shape === 'dot' ? 0.28 : shape === 'circle' ? 0.55 : 0.46)
}

/** A name in one line, or broken at the space nearest its middle where that makes it narrower. */
export function breakName(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index)
  if (spaces.length === 0) return [name]
  const middle = name.length / 2
  const at = spaces.reduce((best, s) => (Math.abs(s - middle) < Math.abs(best - middle) ? s : best))
  return [name.slice(0, at), name.slice(at + 1)]
}

export interface RootShape {
  readonly r: number
  readonly shape: NodeShape
  /** Lines of the name when it fits inside, or null: then it stands under. */
  readonly inside: readonly string[] | null
  /** Lines of the name under the shape. */
  readonly under: readonly string[]
}

/** Half the diagonal of a block of text, which is the radius it needs. */
function textRadius(lines: readonly string[]): number {
  const w = Math.max(...lines.map((line) => widthOf(line, NAME))) / 2
  const h = (lines.length * NAME.line) / 2 - 0.12
  return Math.sqrt(w * w + h * h) + 0.16
}

/**
 * A top-level actor's shape. Its size says how much of the whole story runs through it (`share`, 0 to 1), and is
 * nudged up where that lets the name stand inside.
 */
export function rootShape(cluster: Cluster, share: number, scale: number): RootShape {
  const { root } = cluster
  const shape = shapeOf(root.kind)
  const under = widthOf(root.label, NAME) > 7 ? breakName(root.label) : [root.label]
  if (shape === 'dot') return { r: 0.34 * scale, shape, inside: null, under }
  const base = (shape === 'circle' ? 0.85 : 0.72) + 1.05 * share
  const r = base * scale
  if (shape !== 'circle') return { r: Math.min(r, 1.3), shape, inside: null, under }
  const choices = [[root.label], breakName(root.label)]
  for (const lines of choices) {
    const need = textRadius(lines)
    if (need <= r || (base >= 1.3 && need <= 2.3 && need <= r * 1.35)) {
      return { r: Math.max(r, need), shape, inside: lines, under }
    }
  }
  return { r, shape, inside: null, under }
}
