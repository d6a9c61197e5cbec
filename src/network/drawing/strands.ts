/** The single lines behind a sum, shown while the sum or one of those summed is in focus. */
import { type NetworkLayout, placeLines } from '../layout'
import type { LineReading } from './readings'
import { arcOf, type Scene, type SceneArc } from './scene'

/** More than this many would be a knot, and the dossier lists them better. */
const MOST = 12

/**
 * @param key what is in focus
 * @param single readings of the lines between single actors
 * @returns arcs from actor to actor, none where nothing in focus is summed
 */
export function strandsOf(
  layout: NetworkLayout,
  scene: Scene,
  single: readonly LineReading[],
  key: string | null,
): readonly SceneArc[] {
  if (key === null) return []
  const arc = scene.arcs.find((found) => found.key === key)
  const node = scene.nodes.find((found) => found.key === key)
  const inside = new Set(arc ? arc.line.acts : [])
  const drawn = new Set(scene.arcs.map((found) => found.key))
  const wanted = single.filter(({ line, state }) => {
    if (state.acts === 0 || drawn.has(`arc:${line.key}`)) return false
    return node
      ? line.from === node.actor || line.to === node.actor
      : line.acts.some((act) => inside.has(act))
  })
  if (wanted.length === 0 || wanted.length > MOST) return []
  const ends = wanted.map(({ line }) => ({ from: line.from.id, to: line.to.id }))
  const placed = new Map(placeLines(layout, ends, []).arcs.map((found) => [found.key, found]))
  return wanted.flatMap((reading) => {
    const found = placed.get(reading.line.key)
    return found ? [{ ...arcOf(reading, found, layout.rem), key: `strand:${reading.line.key}` }] : []
  })
}
