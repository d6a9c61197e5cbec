/** Who is lit when one thing is, and what pointer and keys can reach. */
import type { Findable, PlacedLabel, Point, Size } from '../../layout'
import { tiePlace } from './details'
import type { LargeLine, LargeNode, LargeTie } from './marks'

/** Keys of everything lit when `key` is in focus: its lines, and those at their other ends; null for nothing in focus. */
export function lightOn(
  key: string | null,
  lines: readonly LargeLine[],
  ties: readonly LargeTie[] = [],
): ReadonlySet<string> | null {
  if (key === null) return null
  const lit = new Set([key])
  for (const { key: own, from, to } of lines) {
    const back = `arc:${to.id}~${from.id}`
    if (key === from.key || key === to.key || key === own || key === back) {
      for (const each of [own, from.key, to.key]) lit.add(each)
    }
  }
  for (const { key: own, from, to } of ties) {
    if (key === own || key === from.key || key === to.key) lit.add(own).add(from.key).add(to.key)
  }
  return lit
}

/** What can be reached, strongest first: everybody in sight who has a line or a name, each followed by their lines. */
export function reachable(
  nodes: readonly LargeNode[],
  lines: readonly LargeLine[],
  ties: readonly LargeTie[],
  names: ReadonlyMap<string, PlacedLabel>,
  { width, height }: Pick<Size, 'width' | 'height'>,
): Findable[] {
  const of = byEnd(lines)
  const tied = byEnd(ties)
  const inside = ({ x, y }: Point) => x >= 0 && y >= 0 && x <= width && y <= height
  const out: Findable[] = []
  const done = new Set<string>()
  for (const node of nodes) {
    if (!inside(node)) continue
    const { x, y } = node
    const own = of.get(node) ?? []
    const standing = tied.get(node) ?? []
    const label = names.get(node.key) ?? null
    if (own.length + standing.length === 0 && !label) continue
    const named = Object.create(node, { label: { value: label } }) as LargeNode
    out.push({
      key: node.key,
      at: { x, y },
      node: named,
      linked: [...own, ...standing].map(({ key }) => key),
    })
    for (const line of own) {
      if (done.has(line.key)) continue
      done.add(line.key)
      const { from, to, placed } = line
      if (!inside(placed.badge)) continue
      const linked = [from.key, to.key, `arc:${to.id}~${from.id}`]
      out.push({ key: line.key, at: placed.badge, arc: placed, linked })
    }
    for (const tie of standing) {
      const placed = tiePlace(tie)
      if (done.has(tie.key) || !inside(placed.control)) continue
      done.add(tie.key)
      out.push({ key: tie.key, at: placed.control, tie: placed, linked: [tie.from.key, tie.to.key] })
    }
  }
  return out
}

/** Lines by the marks at their ends. */
function byEnd<Line extends Pick<LargeTie, 'from' | 'to'>>(lines: readonly Line[]): Map<LargeNode, Line[]> {
  const of = new Map<LargeNode, Line[]>()
  for (const line of lines) {
    for (const end of [line.from, line.to]) {
      const own = of.get(end)
      if (own) own.push(line)
      else of.set(end, [line])
    }
  }
  return of
}
