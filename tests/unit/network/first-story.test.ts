import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildStory } from '../../../src/model'
import { linesOf } from '../../../src/network/drawing/readings'
import { curveAt, networkInput, placeLines, placeNetwork, solvePositions } from '../../../src/network/layout'

const story = buildStory(JSON.parse(readFileSync('data/stories/russia-azerbaijan/story.json', 'utf8')))
const input = networkInput(story, null)
const positions = solvePositions(input)
const SIZES = [
  [320, 380],
  [320, 240],
  [390, 250],
  [390, 290],
  [390, 650],
  [640, 310],
  [720, 320],
  [900, 290],
  [1007, 328],
  [1440, 740],
] as const

describe.each([
  [390, 620],
  [412, 690],
] as const)('ties of the first story in %d by %d', (width, height) => {
  const layout = placeNetwork(input, positions, { width, height, rem: 16 })
  const groups = linesOf(story, 'groups', new Set()).map(({ from, to }) => ({ from: from.id, to: to.id }))
  const ties = story.ties.map(({ id, from, to }) => ({ id, from: from.id, to: to.id, labelWidth: 42 }))
  const lines = placeLines(layout, groups, ties)

  it('all have their word, for which they go round if need be', () => {
    expect(lines.ties.filter(({ crowded }) => crowded).map(({ id }) => id)).toEqual([])
  })

  it('run through nobody’s name', () => {
    for (const { id, start, control, end } of lines.ties) {
      const through = layout.nodes.filter(
        ({ label }) =>
          label &&
          Array.from({ length: 201 }, (_, i) => curveAt(start, control, end, i / 200)).some(
            ({ x, y }) =>
              x > label.box.x1 + 2 && x < label.box.x2 - 2 && y > label.box.y1 + 3 && y < label.box.y2 - 3,
          ),
      )
      expect(
        through.map((node) => node.id),
        id,
      ).toEqual([])
    }
  })
})

describe.each(SIZES)('the first story in %d by %d', (width, height) => {
  const size = { width, height, rem: 16 }
  const layout = placeNetwork(input, positions, size)
  const groups = linesOf(story, 'groups', new Set()).map(({ from, to }) => ({ from: from.id, to: to.id }))
  const ties = story.ties.map(({ id, from, to }) => ({ id, from: from.id, to: to.id, labelWidth: 60 }))
  const lines = placeLines(layout, groups, ties)
  const onArc = (x1: number, y1: number, x2: number, y2: number) =>
    lines.arcs.filter(({ start, control, end }) =>
      Array.from({ length: 201 }, (_, i) => curveAt(start, control, end, i / 200)).some(
        ({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2,
      ),
    )

  it('names every state, organisation and group', () => {
    const nameless = layout.nodes.filter(({ id, root, label }) => id === root && label === null)
    expect(nameless.map(({ id }) => id)).toEqual([])
  })

  it('lays neither names of people nor words of ties on arcs', () => {
    for (const { id, root, label } of layout.nodes) {
      if (!label || id === root) continue
      const { x1, y1, x2, y2 } = label.box
      expect(
        onArc(x1 + 1, y1 + 2, x2 - 1, y2 - 2).map(({ key }) => key),
        id,
      ).toEqual([])
    }
    for (const { id, label, crowded } of lines.ties) {
      if (!label || crowded) continue
      const { x, y } = label
      expect(
        onArc(x - 30, y - 6, x + 30, y + 6).map(({ key }) => key),
        id,
      ).toEqual([])
    }
  })

  it('keeps names of states, organisations and groups off the window’s edge', () => {
    const near = layout.nodes.filter(
      ({ id, root, label }) =>
        id === root && label && !label.inside && (label.box.x1 < 6 || label.box.x2 > width - 6),
    )
    expect(near.map(({ id }) => id)).toEqual([])
  })

  it('gives every number of acts its place: names of people go elsewhere', () => {
    const homeless = lines.arcs.filter(({ crowded }) => crowded).map(({ key }) => key)
    expect(homeless).toEqual([])
  })

  it('lays no name of people on lines between single actors, where these are drawn; nobody moves for them', () => {
    const arcs = linesOf(story, 'actors', new Set()).map(({ from, to }) => ({ from: from.id, to: to.id }))
    const drawn = placeNetwork(input, positions, size, { arcs, ties })
    expect(drawn.nodes.map(({ id, x, y, r }) => [id, x, y, r])).toEqual(
      layout.nodes.map(({ id, x, y, r }) => [id, x, y, r]),
    )
    const bodies = placeLines(drawn, arcs, ties).arcs
    for (const { id, root, label } of drawn.nodes) {
      if (!label || id === root) continue
      const { x1, y1, x2, y2 } = label.box
      const on = bodies.filter(({ start, control, end }) =>
        Array.from({ length: 201 }, (_, i) => curveAt(start, control, end, i / 200)).some(
          ({ x, y }) => x > x1 + 1 && x < x2 - 1 && y > y1 + 2 && y < y2 - 2,
        ),
      )
      expect(
        on.map(({ key }) => key),
        id,
      ).toEqual([])
    }
  })
})
