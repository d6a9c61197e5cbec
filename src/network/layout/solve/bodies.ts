/** How large each actor is drawn where it is not crowded. Lengths in rem. */
import { breakName, namesOf, radiusFor, shapeOf, widest } from '../shapes'
import type { InputActor, NodeShape } from '../types'
import type { Cluster } from './clusters'

/** Radius of a member (`scale` below 1 where it is crowded). */
export function memberRadius(kind: InputActor['kind'], scale: number): number {
  const shape = shapeOf(kind)
  return scale * (shape === 'dot' ? 0.28 : shape === 'circle' ? 0.55 : 0.46)
}

export interface RootShape {
  readonly r: number
  readonly shape: NodeShape
  /** Whether its name fits inside, in every language of the story. */
  readonly inside: boolean
  /** Half the width of the name under it, and its number of lines. */
  readonly half: number
  readonly lines: number
}

/**
 * A top-level actor's shape. Its size says how much of the whole story runs through it (`share`, 0 to 1), and is
 * nudged up where that lets the name stand inside.
 */
export function rootShape(cluster: Cluster, share: number, scale: number): RootShape {
  const names = namesOf(cluster.root)
  const shape = shapeOf(cluster.root.kind)
  const under = names.map(underLines)
  const name = {
    half: Math.max(...under.map(widest)) / 2,
    lines: Math.max(...under.map((lines) => lines.length)),
  }
  if (shape === 'dot') return { r: 0.34 * scale, shape, inside: false, ...name }
  const base = (shape === 'circle' ? 0.85 : 0.72) + 1.05 * share
  const r = base * scale
  if (shape !== 'circle') return { r: Math.min(r, 1.3), shape, inside: false, ...name }
  for (const broken of [false, true]) {
    const need = Math.max(...names.map((label) => radiusFor(broken ? breakName(label) : [label])))
    if (need <= r || (base >= 1.3 && need <= 2.3 && need <= r * 1.35)) {
      return { r: Math.max(r, need), shape, inside: true, ...name }
    }
  }
  return { r, shape, inside: false, ...name }
}

const underLines = (label: string): readonly string[] => (widest([label]) > 7 ? breakName(label) : [label])
