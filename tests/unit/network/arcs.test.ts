import { describe, expect, it } from 'vitest'
import { type Box, curveAt, networkLayout, type Point, placeLines } from '../../../src/network/layout'
import { generate } from './generate'

const SIZE = { width: 970, height: 500, rem: 16 }
const input = generate(30)
const layout = networkLayout(input, SIZE)
const ties = input.ties.map((tie) => ({ ...tie, labelWidth: 50 }))
const { arcs, ties: lines } = placeLines(layout, input.pairs, ties)

const distance = (a: Point, b: Point) => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2)
const around = ({ x, y }: Point, half: number): Box => ({
  x1: x - half,
  x2: x + half,
  y1: y - half,
  y2: y + half,
})
const over = (a: Box, b: Box) =>
  Math.min(Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1), Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1))

describe('arcs', () => {
  it('are one for each direction of a pair', () => {
    expect(arcs.map(({ key }) => key).sort()).toEqual(
      input.pairs.map(({ from, to }) => `${from}~${to}`).sort(),
    )
  })

  it('begin and end at the borders of the two', () => {
    for (const { key, from, to, start, end } of arcs) {
      const a = layout.node.get(from)!
      const b = layout.node.get(to)!
      expect(distance(start, a) - a.r, key).toBeCloseTo(2, 0)
      expect(distance(end, b) - b.r, key).toBeCloseTo(2, 0)
    }
  })

  it('bend to their own left, so that the two of a pair never lie on each other', () => {
    for (const { key, from, to, control } of arcs) {
      const a = layout.node.get(from)!
      const b = layout.node.get(to)!
      const side = (b.x - a.x) * (control.y - a.y) - (b.y - a.y) * (control.x - a.x)
      expect(side, key).toBeLessThan(0)
    }
  })

  it('carry their badge on the line, clear of actors, names and other badges', () => {
    const free = arcs.filter(({ crowded }) => !crowded)
    expect(free.length).toBeGreaterThan(arcs.length * 0.8)
    free.forEach((arc, i) => {
      const near = Array.from({ length: 201 }, (_, k) =>
        distance(curveAt(arc.start, arc.control, arc.end, k / 200), arc.badge),
      )
      expect(Math.min(...near), arc.key).toBeLessThan(1.5)
      const badge = around(arc.badge, 9.6)
      for (const node of layout.nodes) {
        expect(over(badge, around(node, node.r)), `${arc.key} on ${node.id}`).toBeLessThan(0.2)
        if (node.label)
          expect(over(badge, node.label.box), `${arc.key} on the name ${node.id}`).toBeLessThan(0.2)
      }
      for (const other of free.slice(i + 1)) {
        expect(over(badge, around(other.badge, 9.6)), `${arc.key} and ${other.key}`).toBeLessThan(0.2)
      }
    })
  })

  it('do not depend on the order in which they are given', () => {
    const again = placeLines(layout, [...input.pairs].reverse(), [...ties].reverse())
    expect(again).toEqual({ arcs, ties: lines })
  })

  it('leave out who is not in the picture', () => {
    expect(placeLines(layout, [{ from: 'a000', to: 'nobody' }], []).arcs).toEqual([])
  })
})

describe('standing ties', () => {
  it('keep their labels clear of names and of each other', () => {
    const labels = lines.flatMap(({ id, label, crowded }) =>
      label && !crowded ? [{ id, box: { ...around(label, 7), x1: label.x - 25, x2: label.x + 25 } }] : [],
    )
    expect(labels.length).toBeGreaterThan(0)
    labels.forEach(({ id, box }, i) => {
      for (const node of layout.nodes) if (node.label) expect(over(box, node.label.box), id).toBeLessThan(0.2)
      for (const other of labels.slice(i + 1)) expect(over(box, other.box), id).toBeLessThan(0.2)
    })
  })

  it('never lay their labels on an arc, and leave them out where nothing is free', () => {
    const shown = lines.filter(({ crowded }) => !crowded)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(lines.length)
    for (const { id, label } of shown) {
      for (const { key, start, control, end } of arcs) {
        const on = Array.from({ length: 401 }, (_, i) => curveAt(start, control, end, i / 400)).some(
          ({ x, y }) => Math.abs(x - label!.x) < 25 && Math.abs(y - label!.y) < 7,
        )
        expect(on, `${id} on ${key}`).toBe(false)
      }
    }
  })

  it('between two actors lie neither on one another nor on the arcs of the two', () => {
    const pair = input.pairs.find(
      ({ from, to }) => layout.node.get(from)!.root !== layout.node.get(to)!.root,
    )!
    const both = [pair, { ...pair, from: pair.to, to: pair.from }]
    const three = ['x', 'y', 'z'].map((id, i) => ({ ...both[i % 2]!, id, labelWidth: 30 }))
    const drawn = placeLines(layout, both, three)
    const middles = [...drawn.arcs, ...drawn.ties].map(({ start, control, end }) =>
      curveAt(start, control, end, 0.5),
    )
    expect(middles).toHaveLength(5)
    for (const [i, a] of middles.entries())
      for (const b of middles.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(7.5)
  })
})
