/** Where a card should not lie: wanted with the first card, not before. */
import { curveAt, type Point } from '../layout'
import type { Light } from './light'
import type { Scene, SceneArc } from './scene'

const SAMPLES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1]

/** Points of everything lit, which a card should not cover. */
export function litPoints(scene: Scene, strands: readonly SceneArc[], light: Light | null): Point[] {
  const has = (key: string) => light?.lit.has(key) === true
  const own = [...scene.arcs, ...scene.ties].filter(({ key, on }) => on && has(key))
  const arcs = [...own, ...strands]
  const lines = arcs.flatMap(({ placed: { start, control, end } }) =>
    SAMPLES.map((t) => curveAt(start, control, end, t)),
  )
  const marks = scene.nodes
    .filter((node) => has(node.key))
    .flatMap(({ placed: { x, y, label } }) => {
      const box = label?.box
      const name = box
        ? [box.x1, (box.x1 + box.x2) / 2, box.x2].map((at) => ({ x: at, y: (box.y1 + box.y2) / 2 }))
        : []
      return [{ x, y }, ...name]
    })
  return [...lines, ...marks]
}
