import { describe, expect, it } from 'vitest'
import {
  type Findable,
  nearest,
  networkLayout,
  type Point,
  placeLines,
  towards,
  type Way,
} from '../../../src/network/layout'
import { generate } from './generate'

const input = generate(30)
const layout = networkLayout(input, { width: 970, height: 500, rem: 16 })
const { arcs } = placeLines(layout, input.pairs, [])
const things: Findable[] = [
  ...layout.nodes.map((node): Findable => {
    const linked = arcs.filter(({ from, to }) => from === node.id || to === node.id).map(({ key }) => key)
    return { key: node.id, at: node, node, linked }
  }),
  ...arcs.map((arc): Findable => ({ key: arc.key, at: arc.badge, arc, linked: [arc.from, arc.to] })),
]

describe('nearest', () => {
  it('finds every actor at its middle', () => {
    for (const node of layout.nodes) expect(nearest(things, node, 16)).toBe(node.id)
  })

  it('finds an arc at its badge', () => {
    for (const { key, badge, crowded } of arcs) if (!crowded) expect(nearest(things, badge, 16)).toBe(key)
  })

  it('makes even a dot a target of 24 pixels, where nothing else is nearer', () => {
    const dot = { ...layout.nodes[0]!, id: 'dot', r: 4, x: 100, y: 100, label: null }
    const alone: Findable[] = [{ key: 'dot', at: dot, node: dot, linked: [] }]
    expect(nearest(alone, { x: 111.9, y: 100 }, 16)).toBe('dot')
    expect(nearest(alone, { x: 100, y: 88.1 }, 16)).toBe('dot')
  })

  it('makes a tie a target of 24 pixels, and lets arcs on both sides of it come first', () => {
    const [start, control, end] = [0, 50, 100].map((x) => ({ x, y: 100 })) as [Point, Point, Point]
    const tie: Findable = {
      key: 'tie',
      at: control,
      tie: { start, control, end, label: null, crowded: true },
      linked: [],
    }
    expect(nearest([tie], { x: 70, y: 109 }, 16)).toBe('tie')
    expect(nearest([tie], { x: 70, y: 91 }, 16)).toBe('tie')
    const worded = { ...tie, tie: { ...tie.tie!, label: control, crowded: false } }
    expect(nearest([worded], { x: 50, y: 88.1 }, 16)).toBe('tie')
    const beside = {
      ...arcs[0]!,
      start: { x: 0, y: 106 },
      control: { x: 50, y: 106 },
      end: { x: 100, y: 106 },
    }
    const arc: Findable = { key: 'arc', at: { x: 200, y: 0 }, arc: beside, linked: [] }
    expect(nearest([tie, arc], { x: 70, y: 103 }, 16)).toBe('arc')
    expect(nearest([tie, arc], { x: 70, y: 99 }, 16)).toBe('tie')
  })

  it('finds nothing far from everything', () => {
    expect(nearest(things, { x: -200, y: -200 }, 16)).toBeNull()
  })
})

describe('towards', () => {
  const steps: readonly [Way, number, number][] = [
    ['left', -1, 0],
    ['right', 1, 0],
    ['up', 0, -1],
    ['down', 0, 1],
  ]
  it.each(steps)('leads %s', (way, dx, dy) => {
    for (const thing of things) {
      const key = towards(things, thing.key, way)
      if (key === null) continue
      expect(key).not.toBe(thing.key)
      const to = things.find((other) => other.key === key)!.at
      const along = (to.x - thing.at.x) * dx + (to.y - thing.at.y) * dy
      const far = Math.sqrt((to.x - thing.at.x) ** 2 + (to.y - thing.at.y) ** 2)
      expect(along, `${thing.key} to ${key}`).toBeGreaterThanOrEqual(far * 0.499)
    }
  })

  it('leads out of every place but a corner in at least two ways', () => {
    for (const thing of things) {
      const ways = steps.filter(([way]) => towards(things, thing.key, way) !== null)
      expect(ways.length, thing.key).toBeGreaterThanOrEqual(2)
    }
  })

  it('follows the line rather than jump to a stranger at the same distance', () => {
    const point = (key: string, x: number, y: number, linked: string[] = []): Findable => ({
      key,
      at: { x, y },
      linked,
    })
    const three = [point('here', 0, 0, ['arc']), point('stranger', 50, -10), point('arc', 50, 10)]
    expect(towards(three, 'here', 'right')).toBe('arc')
  })
})
