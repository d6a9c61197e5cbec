/** Who is lit when one thing is: the pair of an arc; an actor, its lines and its partners. The rest fades. */
import { curveAt, type Findable, type PlacedTie, type Point } from '../layout'
import type { Scene, SceneArc } from './scene'

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

/** What is in focus has two rings: what it has to do with is lit, and what that has to do with is half lit. */
export interface Light {
  /** Keys of marks. */
  readonly lit: ReadonlySet<string>
  readonly half: ReadonlySet<string>
}

/** Keys of everything lit when `key` is in focus; null where nothing is in focus. */
export function litBy(scene: Scene, strands: readonly SceneArc[], key: string | null): Light | null {
  if (key === null) return null
  const lit = new Set<string>([key])
  for (const arc of scene.arcs) {
    if (!arc.on) continue
    const from = `node:${arc.line.from.id}`
    const to = `node:${arc.line.to.id}`
    const back = `arc:${arc.line.to.id}~${arc.line.from.id}`
    if (key === from || key === to || key === arc.key || key === back)
      for (const k of [arc.key, from, to]) lit.add(k)
  }
  for (const tie of scene.ties) {
    if (!tie.on) continue
    const from = `node:${tie.placed.from}`
    const to = `node:${tie.placed.to}`
    if (key === from || key === to || key === tie.key) for (const k of [tie.key, from, to]) lit.add(k)
  }
  for (const { line } of strands) for (const { id } of [line.from, line.to]) lit.add(`node:${id}`)
  // People and agencies stay with their own.
  for (const node of scene.nodes) {
    const root = `node:${node.placed.root}`
    if (root === key) lit.add(node.key)
    if (node.key === key) lit.add(root)
  }
  return { lit, half: key.startsWith('node:') ? aroundOf(scene, lit) : new Set() }
}

/** The partners of those who are lit, the lines that lead there, and their own people. */
function aroundOf(scene: Scene, lit: ReadonlySet<string>): ReadonlySet<string> {
  const half = new Set<string>()
  for (const arc of scene.arcs) {
    if (!arc.on || lit.has(arc.key)) continue
    const ends = [`node:${arc.line.from.id}`, `node:${arc.line.to.id}`]
    if (!ends.some((end) => lit.has(end))) continue
    half.add(arc.key)
    for (const end of ends) if (!lit.has(end)) half.add(end)
  }
  for (const node of scene.nodes) {
    const root = `node:${node.placed.root}`
    if (!lit.has(node.key) && (half.has(root) || lit.has(root))) half.add(node.key)
  }
  return half
}
