/** What pointer and keys can reach in a picture. */
import { curveAt, type Findable, type PlacedTie, type Point } from '../layout'
import type { Scene } from './scene'

/** All that pointer and keys can reach, in the order in which Page Down goes through: strongest actors first. */
export function findables(scene: Scene): Findable[] {
  const shown = scene.arcs.filter((arc) => arc.on)
  const nodes = [...scene.nodes].sort(
    (a, b) =>
      Number(b.placed.root === b.placed.id) - Number(a.placed.root === a.placed.id) ||
      b.contact.did + b.contact.received - a.contact.did - a.contact.received ||
      (a.key < b.key ? -1 : 1),
  )
  const out: Findable[] = []
  const done = new Set<string>()
  for (const node of nodes) {
    const own = shown.filter((arc) => arc.line.from === node.actor || arc.line.to === node.actor)
    const standing = scene.ties.filter(
      ({ on, placed }) => on && (placed.from === node.actor.id || placed.to === node.actor.id),
    )
    const { x, y } = node.placed
    out.push({
      key: node.key,
      at: { x, y },
      node: node.placed,
      linked: [...own, ...standing].map(({ key }) => key),
    })
    for (const arc of own) {
      if (done.has(arc.key)) continue
      done.add(arc.key)
      const linked = [
        `node:${arc.line.from.id}`,
        `node:${arc.line.to.id}`,
        `arc:${arc.line.to.id}~${arc.line.from.id}`,
      ]
      out.push({ key: arc.key, at: arc.placed.badge, arc: arc.placed, linked })
    }
    for (const { key, placed } of standing) {
      if (done.has(key)) continue
      done.add(key)
      out.push({
        key,
        at: middleOf(placed),
        tie: placed,
        linked: [`node:${placed.from}`, `node:${placed.to}`],
      })
    }
  }
  return out
}

/** What a tie's card and its keys aim at: its word, or the middle of the line. */
export const middleOf = ({ start, control, end, label, crowded }: PlacedTie): Point =>
  label && !crowded ? label : curveAt(start, control, end, 0.5)

/** The class of a mark that is not in focus while something is: gone pale, or half so. */
export type Dim = '' | 'network-half' | 'network-faded'
