import { describe, expect, it, vi } from 'vitest'
import {
  type Box,
  curveAt,
  type NetworkInput,
  type NetworkLayout,
  networkLayout,
  placeLines,
  placeNetwork,
  positionsFor,
  type Size,
  solvePositions,
} from '../../../src/network/layout'
import { generate, numbers } from './generate'

// Solving takes its time: it is done where a page is built.
vi.setConfig({ testTimeout: 120_000 })

const SIZES: readonly Size[] = [
  { width: 970, height: 330, rem: 16 },
  { width: 360, height: 600, rem: 16 },
  { width: 1900, height: 700, rem: 16 },
]
const COUNTS = [12, 30, 60, 200]
const cases = COUNTS.flatMap((count) =>
  SIZES.map((size) => ({ count, size, name: `${count} actors in ${size.width}x${size.height}` })),
)
const made = new Map<string, NetworkLayout>()
const layoutOf = (count: number, size: Size): NetworkLayout => {
  const key = JSON.stringify([count, size])
  const found = made.get(key) ?? networkLayout(generate(count), size)
  made.set(key, found)
  return found
}

/** FNV-1a over what is drawn: 32 bits as hexadecimal. */
function hash({ nodes }: NetworkLayout): string {
  let h = 0x811c9dc5
  for (const { id, x, y, r, label } of nodes) {
    for (const letter of `${id} ${x} ${y} ${r} ${label?.x ?? '-'} ${label?.y ?? '-'};`) {
      h = Math.imul(h ^ letter.charCodeAt(0), 0x01000193)
    }
  }
  return (h >>> 0).toString(16).padStart(8, '0')
}

const over = (a: Box, b: Box) =>
  Math.min(Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1), Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1))
/** Rounding to a tenth of a pixel may bring two that touch this near. */
const ROUNDING = 0.21

describe.each(cases)('$name', ({ count, size }) => {
  it('places everybody, inside the picture', () => {
    const { nodes } = layoutOf(count, size)
    expect(nodes).toHaveLength(count)
    for (const { id, x, y, r } of nodes) {
      expect(x - r, id).toBeGreaterThanOrEqual(-ROUNDING)
      expect(y - r, id).toBeGreaterThanOrEqual(-ROUNDING)
      expect(x + r, id).toBeLessThanOrEqual(size.width + ROUNDING)
      expect(y + r, id).toBeLessThanOrEqual(size.height + ROUNDING)
    }
  })

  it('lets no two actors overlap', () => {
    const { nodes } = layoutOf(count, size)
    nodes.forEach((a, i) => {
      for (const b of nodes.slice(i + 1)) {
        const apart = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) - a.r - b.r
        expect(apart, `${a.id} and ${b.id}`).toBeGreaterThan(-ROUNDING)
      }
    })
  })

  it('lets no name overlap another name, a mark of somebody else or the border', () => {
    const { nodes } = layoutOf(count, size)
    const named = nodes.flatMap((node) => (node.label ? [{ node, label: node.label }] : []))
    expect(named.length).toBeGreaterThan(count >= 200 && size.width < 400 ? 5 : count * 0.25)
    named.forEach(({ node, label }, i) => {
      for (const other of named.slice(i + 1)) {
        expect(over(label.box, other.label.box), `${node.id} and ${other.node.id}`).toBeLessThan(ROUNDING)
      }
      for (const other of nodes) {
        if (other === node) continue
        const body = {
          x1: other.x - other.r,
          x2: other.x + other.r,
          y1: other.y - other.r,
          y2: other.y + other.r,
        }
        expect(over(label.box, body), `${node.id} and the mark of ${other.id}`).toBeLessThan(ROUNDING)
      }
      expect(label.box.x1).toBeGreaterThanOrEqual(-ROUNDING)
      expect(label.box.x2).toBeLessThanOrEqual(size.width + ROUNDING)
      expect(label.box.y1).toBeGreaterThanOrEqual(-ROUNDING)
      expect(label.box.y2).toBeLessThanOrEqual(size.height + ROUNDING)
    })
  })

  it('lays no name of people and agencies on the arcs between groups', () => {
    const { nodes, node } = layoutOf(count, size)
    const groups = generate(count).pairs.flatMap(({ from, to }) => {
      const [a, b] = [node.get(from)!.root, node.get(to)!.root]
      return a === b ? [] : [{ from: a, to: b }]
    })
    const both = groups.flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ])
    const unique = [...new Map(both.map((ends) => [`${ends.from}~${ends.to}`, ends])).values()]
    const arcs = placeLines(layoutOf(count, size), unique, []).arcs
    for (const { from, to, start, control, end } of arcs) {
      const points = Array.from({ length: 101 }, (_, i) => curveAt(start, control, end, i / 100))
      for (const { id, root, label } of nodes) {
        if (!label || root === id) continue
        const { x1, x2, y1, y2 } = label.box
        const on = points.some(({ x, y }) => x > x1 && x < x2 && y > y1 + 2 && y < y2 - 2)
        expect(on, `${id} on ${from}~${to}`).toBe(false)
      }
    }
  })

  it('keeps people and agencies nearer to their own than to any other state', () => {
    const { nodes, node } = layoutOf(count, size)
    const tops = nodes.filter((n) => n.root === n.id)
    const border = (a: { x: number; y: number }, b: { x: number; y: number; r: number }) =>
      Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2) - b.r
    const members = nodes.filter((n) => n.root !== n.id)
    const astray = members.filter((n) =>
      tops.some((top) => border(n, top) < border(n, node.get(n.root)!) - 1),
    )
    // Where sixty share a state, the outermost of their rings come near a neighbour.
    expect(astray.length).toBeLessThanOrEqual(count >= 200 ? 0.05 * members.length : 0)
  })

  it('rounds every position to a tenth of a pixel', () => {
    for (const { x, y, r } of layoutOf(count, size).nodes) {
      for (const value of [x, y, r]) expect(Math.round(value * 10) / 10).toBe(value)
    }
  })
})

describe('the layout', () => {
  it('is the same on every machine', () => {
    const hashes = Object.fromEntries(
      COUNTS.map((count) => [count, SIZES.map((size) => hash(layoutOf(count, size))).join(' ')]),
    )
    // Change these only where the picture is meant to change: readers' links then show other places.
    expect(hashes).toEqual({
      12: 'b9dc78e7 625b8673 2574a6f9',
      30: 'a60a77ee b357545c 23d1c206',
      60: 'cb5d4a83 9e692f7e d189f3be',
      200: '4b280d98 67f9dd41 ee229f62',
    })
  })

  it('does not depend on the order of the file', () => {
    const input = generate(30)
    const random = numbers(3)
    const shuffled = <T>(list: readonly T[]): T[] =>
      list
        .map((item) => ({ item, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item)
    const other = networkLayout(
      { actors: shuffled(input.actors), pairs: shuffled(input.pairs), ties: shuffled(input.ties) },
      SIZES[0]!,
    )
    expect(other.nodes).toEqual(layoutOf(30, SIZES[0]!).nodes)
  })

  it('shows the same picture twice as large where the text is twice as large', () => {
    const once = layoutOf(12, SIZES[0]!)
    const twice = networkLayout(generate(12), { width: 1940, height: 660, rem: 32 })
    for (const node of once.nodes) {
      expect(twice.node.get(node.id)?.x).toBeCloseTo(2 * node.x, 0)
      expect(twice.node.get(node.id)?.y).toBeCloseTo(2 * node.y, 0)
    }
  })

  it('leaves everybody in their place while a window is dragged', () => {
    const input = generate(30)
    const positions = solvePositions(input)
    const narrow = placeNetwork(input, positions, { width: 960, height: 500, rem: 16 })
    const wide = placeNetwork(input, positions, { width: 1010, height: 460, rem: 16 })
    for (const { id, root, x, y } of narrow.nodes) {
      if (id !== root) continue
      expect(wide.node.get(id)!.x / 1010, id).toBeCloseTo(x / 960, 3)
      expect(wide.node.get(id)!.y / 460, id).toBeCloseTo(y / 500, 3)
    }
  })

  it('moves nobody for another language', () => {
    const input = generate(30)
    const named = (label: (id: string) => string) => ({
      ...input,
      actors: input.actors.map((actor) => ({
        ...actor,
        label: label(actor.id),
        names: [actor.label, `${actor.label} in words`],
      })),
    })
    const [one, other] = [named((id) => id), named((id) => `${id} in words`)]
    const positions = solvePositions(one)
    expect(positionsFor(other, positions)).toBe(positions)
    const places = (shown: NetworkInput) =>
      placeNetwork(shown, positions, SIZES[0]!).nodes.map(({ id, x, y, r }) => [id, x, y, r])
    expect(places(other)).toEqual(places(one))
  })

  it('refuses what was solved for another story, or by another solver', () => {
    const input = generate(12)
    const positions = solvePositions(input)
    expect(positionsFor(input, positions)).toBe(positions)
    const [first, ...rest] = input.pairs
    expect(
      positionsFor({ ...input, pairs: [{ ...first!, acts: first!.acts + 1 }, ...rest] }, positions),
    ).toBeNull()
    expect(positionsFor(input, { ...positions, key: positions.key.replace(/^\d+/, '0') })).toBeNull()
    expect(positionsFor(input, null)).toBeNull()
  })

  const edges: readonly (readonly [string, NetworkInput])[] = [
    ['nobody', { actors: [], pairs: [], ties: [] }],
    ['one', { actors: [{ id: 'a', kind: 'state', parent: null, label: 'Alone' }], pairs: [], ties: [] }],
    [
      'strangers',
      {
        actors: ['a', 'b', 'c'].map((id) => ({ id, kind: 'state', parent: null, label: id })),
        pairs: [],
        ties: [],
      },
    ],
    [
      'a parent that is missing',
      { actors: [{ id: 'a', kind: 'person', parent: 'x', label: 'A' }], pairs: [], ties: [] },
    ],
  ]
  it.each(edges)('places %s', (_, input) => {
    const { nodes } = networkLayout(input, SIZES[0]!)
    expect(nodes.map((node) => node.id)).toEqual(input.actors.map((actor) => actor.id))
    for (const { x, y } of nodes) expect(Number.isFinite(x + y)).toBe(true)
  })

  it('survives a room smaller than a name', () => {
    for (const { x, y } of networkLayout(generate(12), { width: 60, height: 40, rem: 16 }).nodes) {
      expect(Number.isFinite(x + y)).toBe(true)
    }
  })
})
