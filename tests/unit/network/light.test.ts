import { describe, expect, it } from 'vitest'
import { networkInput, networkLayout } from '../../../src/network'
import { lightingOf } from '../../../src/network/drawing/light'
import type { Scene } from '../../../src/network/drawing/scene'
import { acts, story as build, event } from '../model/story'

const MEMBERS = 18
const people = Array.from({ length: MEMBERS }, (_, i) => `person${i}`)
const story = build([event('talks', '2025-01-01', { acts: acts('hub CONSULT far') })], {
  actors: [
    { id: 'hub', name: 'Hub', kind: 'state' },
    { id: 'far', name: 'Far', kind: 'state' },
    ...people.map((id) => ({ id, name: `Somebody called ${id}`, kind: 'person' as const, partOf: 'hub' })),
  ],
})
const layout = networkLayout(networkInput(story, null), { width: 320, height: 300, rem: 16 })
const contact = { did: 0, received: 0 } as Scene['nodes'][number]['contact']
const nodes = layout.nodes.map((placed) => ({
  key: `node:${placed.id}`,
  actor: story.actors.find(({ id }) => id === placed.id)!,
  placed,
  contact,
}))
const lit = (active: string) =>
  lightingOf({ layout, scene: { arcs: [], ties: [], nodes }, single: [] }, true, active, null)

describe('what is lit', () => {
  it('names of the people of a state as many as there is room for, none over another', () => {
    const { light, named } = lit('node:hub')
    expect(light?.lit.size).toBe(MEMBERS + 1)
    const boxes = nodes.flatMap(({ key, placed }) =>
      !light?.lit.has(key)
        ? []
        : placed.label
          ? [placed.label.box]
          : named.has(key)
            ? [placed.focusLabel.box]
            : [],
    )
    expect(boxes.length).toBeLessThan(nodes.length)
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).toBe(false)
  })

  it('lays none of them on a mark', () => {
    const { named } = lit('node:hub')
    for (const { key, placed } of nodes) {
      if (!named.has(key) || key === 'node:hub') continue
      const { x1, x2, y1, y2 } = placed.focusLabel.box
      const on = nodes.filter(
        ({ placed: { id, root, x, y, r } }) =>
          root === 'hub' && id !== placed.id && x1 < x + r && x2 > x - r && y1 < y + r && y2 > y - r,
      )
      expect(
        on.map((node) => node.key),
        key,
      ).toEqual([])
    }
  })

  it('always names what is in focus itself', () => {
    for (const { key, placed } of nodes)
      expect(placed.label !== null || lit(key).named.has(key), key).toBe(true)
  })
})
