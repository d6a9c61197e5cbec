/** Who is lit when one thing is, and what pointer and keys can reach. */
import type { Findable, PlacedLabel, Size } from '../../layout'
import type { LargeLine, LargeNode } from './marks'

/** Keys of everything lit when `key` is in focus: its lines, and those at their other ends; null for nothing in focus. */
export function lightOn(key: string | null, lines: readonly LargeLine[]): ReadonlySet<string> | null {
  if (key === null) return null
  const lit = new Set([key])
  for (const { key: own, from, to } of lines) {
    const back = `arc:${to.id}~${from.id}`
    if (key === from.key || key === to.key || key === own || key === back) {
      for (const each of [own, from.key, to.key]) lit.add(each)
    }
  }
  return lit
}

/** What can be reached, strongest first: everybody in sight who has a line or a name, each followed by their lines. */
export function reachable(
  nodes: readonly LargeNode[],
  lines: readonly LargeLine[],
  names: ReadonlyMap<string, PlacedLabel>,
  { width, height }: Pick<Size, 'width' | 'height'>,
): Findable[] {
  const of = new Map<LargeNode, LargeLine[]>()
  for (const line of lines) {
    for (const end of [line.from, line.to]) {
      const own = of.get(end)
      if (own) own.push(line)
      else of.set(end, [line])
    }
  }
  const out: Findable[] = []
  const done = new Set<string>()
  for (const node of nodes) {
    const { x, y } = node
    if (x < 0 || y < 0 || x > width || y > height) continue
    const own = of.get(node) ?? []
    const label = names.get(node.key) ?? null
    if (own.length === 0 && !label) continue
    const named = Object.create(node, { label: { value: label } }) as LargeNode
    out.push({ key: node.key, at: { x, y }, node: named, linked: own.map(({ key }) => key) })
    for (const line of own) {
      if (done.has(line.key)) continue
      done.add(line.key)
      const { from, to, placed } = line
      if (placed.badge.x < 0 || placed.badge.y < 0 || placed.badge.x > width || placed.badge.y > height)
        continue
      const linked = [from.key, to.key, `arc:${to.id}~${from.id}`]
      out.push({ key: line.key, at: placed.badge, arc: placed, linked })
    }
  }
  return out
}
