/**
 * Who is lit when one thing is: the pair of an arc; an actor, its lines and its partners; or a chain that is shown. The
 * rest fades. Fetched when something is first in focus.
 */
import { touches } from '../layout/geometry'
import { type Lit, litChain } from './chain'
import type { Scene, SceneArc, SceneNode } from './scene'
import { strandsOf } from './strands'
import type { Drawn } from './useScene'

/** What is in focus has two rings: what it has to do with is lit, and what that has to do with is half lit. */
export interface Light {
  /** Keys of marks. */
  readonly lit: ReadonlySet<string>
  readonly half: ReadonlySet<string>
}

/** Keys of everything lit when `key` is in focus. */
function litBy(scene: Scene, strands: readonly SceneArc[], key: string): Light {
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

/**
 * Who is named though there was no room for it while nothing was lit: what is in focus, then states, then others as far
 * as no name lies on another, or on a mark.
 */
function namedIn({ nodes }: Scene, { lit }: Light, active: string | null): ReadonlySet<string> {
  const rank = ({ key, placed }: SceneNode) => (key === active ? 0 : placed.root === placed.id ? 1 : 2)
  const shown = nodes.filter(({ key }) => lit.has(key))
  const taken = shown.flatMap(({ placed: { label } }) => (label ? [label.box] : []))
  const named = new Set<string>()
  for (const { key, placed } of shown.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))) {
    const { box } = placed.focusLabel
    const covers = ({ placed: { id, x, y, r } }: SceneNode) =>
      id !== placed.id && touches(box, { x1: x - r, x2: x + r, y1: y - r, y2: y + r })
    const isFree = !taken.some((other) => touches(box, other)) && !shown.some(covers)
    if (placed.label || (key !== active && !isFree)) continue
    taken.push(box)
    named.add(key)
  }
  return named
}

/** What is lit of a picture. */
export interface Lighting {
  readonly strands: readonly SceneArc[]
  readonly light: Light | null
  /** Keys of those whose names show although they have no room of their own. */
  readonly named: ReadonlySet<string>
}

/** @param active what is in focus; @param chain what is shown where nothing is */
export function lightingOf(
  { layout, scene, single }: Drawn,
  summed: boolean,
  active: string | null,
  chain: Lit | null,
): Lighting {
  const strands = summed ? strandsOf(layout, scene, single, active) : []
  const light = active !== null ? litBy(scene, strands, active) : chain ? litChain(scene, chain) : null
  return { strands, light, named: light ? namedIn(scene, light, active) : new Set() }
}
