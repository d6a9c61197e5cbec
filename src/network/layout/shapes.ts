/** The shape of each kind of actor, and where its name goes: inside a large circle, else under it or beside a dot. */
import { measureText } from '../../marks'
import type { InputActor, NodeShape } from './types'

/** Sizes in rem: names of top-level actors, names of members, height of a line of each. */
export const NAME = { size: 0.8125, weight: 600, line: 0.95 } as const
export const SMALL = { size: 0.75, weight: 400, line: 0.9 } as const
export type LabelStyle = typeof NAME | typeof SMALL

/** Rem. */
export const widthOf = (line: string, style: LabelStyle): number =>
  measureText(line, style.size, style.weight)

/** Of the lines of a top-level actor's name. */
export const widest = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => widthOf(line, NAME)))

/**
 * States are circles, organisations squares, groups dashed; people, agencies, media and companies dots.
 */
export function shapeOf(kind: InputActor['kind']): NodeShape {
  if (kind === 'state') return 'circle'
  if (kind === 'organisation') return 'square'
  return kind === 'group' ? 'dashed' : 'dot'
}

/** What an actor may be called on screen: room is kept for the longest. */
export const namesOf = ({ label, names }: InputActor): readonly string[] =>
  names && names.length > 0 ? names : [label]

/** A name in one line, or broken at the space nearest its middle where that makes it narrower. */
export function breakName(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index)
  if (spaces.length === 0) return [name]
  const middle = name.length / 2
  const at = spaces.reduce((best, s) => (Math.abs(s - middle) < Math.abs(best - middle) ? s : best))
  return [name.slice(0, at), name.slice(at + 1)]
}

/** Half the diagonal of a block of text, `scale` times its usual size, which is the radius it needs. */
export function radiusFor(lines: readonly string[], scale = 1): number {
  const w = (scale * widest(lines)) / 2
  const h = (scale * lines.length * NAME.line) / 2 - 0.12
  return Math.sqrt(w * w + h * h) + 0.16
}

/** A name that fits into a circle. */
export interface InsideName {
  readonly lines: readonly string[]
  /** Times its usual size. */
  readonly scale: number
}

/** A name rather shrinks a little than leaves its circle: to 11 px where text is 16. */
const SCALES = [1, 0.92, 0.85] as const

/** How a name fits into a circle of radius `r`, or null. */
export function nameInside(name: string, r: number): InsideName | null {
  for (const scale of SCALES) {
    const lines = [[name], breakName(name)].find((found) => radiusFor(found, scale) <= r + 0.01)
    if (lines) return { lines, scale }
  }
  return null
}
