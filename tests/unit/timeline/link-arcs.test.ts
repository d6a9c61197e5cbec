import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { buildStory } from '../../../src/model'
import {
  createLayout,
  fetchActorLanes,
  metricsFor,
  scaleFor,
  timelineColumns,
  warpOf,
} from '../../../src/timeline/layout'
import { arcNear, arcsOf, linksOf, pointOf } from '../../../src/timeline/layout/linkArcs'

const file = new URL('../../../data/stories/russia-azerbaijan/story.json', import.meta.url)
const story = buildStory(JSON.parse(readFileSync(file, 'utf8')))
await fetchActorLanes()
const setting = (lanes: 'thread' | 'actor', closed: readonly string[] = [], wide = 1000) => {
  const width = wide - 200
  const columns = timelineColumns(story, {
    lanes,
    closed,
    visible: null,
    lang: 'en',
    words: messagesFor('en').timeline,
  })
  const metrics = metricsFor(16, wide, false)
  const at = createLayout({ columns, metrics, locale: 'en', height: null })
  const layoutOf = (part: number, seen: { top: number; bottom: number } | null = null) => {
    const all = scaleFor(warpOf(columns.stretches, 1), null, width, metrics.gap)
    const range = part === 0 ? null : { from: all.invert(0), to: all.invert(width * part) }
    return at(scaleFor(all.warp, range, width, metrics.gap), { settled: true, seen })
  }
  return { columns, layoutOf }
}

describe('links between events', () => {
  test('are those of the story, each with who states it', () => {
    const { columns } = setting('thread')
    const found = linksOf(columns)
    const said = story.events.flatMap((event) =>
      event.links.map(({ to, kind, by }) => ({ event, to, kind, by })),
    )
    expect(found).toHaveLength(said.length)
    for (const { event, to, kind, by } of said) {
      expect(found).toContainEqual({
        later: columns.rowOf(event.id),
        earlier: columns.rowOf(to.id),
        kind,
        by,
      })
    }
  })

  test.each(['thread', 'actor'] as const)(
    'run from mark to mark in lanes by %s, within the lanes',
    (lanes) => {
      const { columns, layoutOf } = setting(lanes, lanes === 'thread' ? ['raid', 'crash'] : [])
      const layout = layoutOf(0)
      const arcs = arcsOf(layout, columns, linksOf(columns))
      expect(arcs).toHaveLength(linksOf(columns).length)
      for (const arc of arcs) {
        for (const t of [0, 0.25, 0.5, 0.75, 1]) {
          const { y } = pointOf(arc, t)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(layout.height)
        }
        const [from, to] = [arc.earlier, arc.later].map((row) => layout.scale.x(columns.placement[row]!))
        expect(Math.abs(arc.from.x - from!)).toBeLessThan(30)
        expect(Math.abs(arc.to.x - to!)).toBeLessThan(30)
      }
    },
  )

  test.each([
    [1000, []],
    [1000, ['azerbaijan', 'russia']],
    [390, []],
    [390, ['azerbaijan', 'russia', 'armenia']],
  ] as const)('are nowhere cut off, at %i pixels with %j collapsed', (width, closed) => {
    const { columns, layoutOf } = setting('actor', closed, width)
    const layout = layoutOf(0)
    const { side } = layout.metrics
    for (const arc of arcsOf(layout, columns, linksOf(columns))) {
      for (let t = 0; t <= 1; t += 1 / 64) {
        const { x, y } = pointOf(arc, t)
        expect(y).toBeGreaterThan(1)
        expect(y).toBeLessThan(layout.height - 1)
        expect(x).toBeGreaterThan(1 - side)
        expect(x).toBeLessThan(layout.scale.width + side - 1)
      }
    }
  })

  test('start at the line of a collapsed actor where their event has no mark, and stay when lanes scroll', () => {
    const { columns, layoutOf } = setting('actor', ['azerbaijan', 'russia'])
    const layout = layoutOf(0)
    const arcs = arcsOf(layout, columns, linksOf(columns))
    const unmarked = arcs.filter(({ later }) =>
      layout.lanes.every(({ marks }) => marks.every(({ row }) => row !== later)),
    )
    expect(unmarked.length).toBeGreaterThan(0)
    for (const { to } of unmarked)
      expect(layout.lanes.some(({ y, line }) => Math.abs(y + line! - to.y) < 4)).toBe(true)
    const last = layout.lanes.at(-1)!
    expect(arcsOf(layoutOf(0, { top: last.y, bottom: layout.height }), columns, linksOf(columns))).toEqual(
      arcs,
    )
  })

  test('that leave the view end a little beyond it; those wholly out of it are not drawn', () => {
    const { columns, layoutOf } = setting('thread')
    const layout = layoutOf(0.4)
    const links = linksOf(columns)
    const arcs = arcsOf(layout, columns, links)
    expect(arcs.length).toBeLessThan(links.length)
    expect(arcs.some(({ to }) => to.x > 800)).toBe(true)
    for (const { from, to } of arcs)
      for (const { x } of [from, to]) expect(Math.abs(x - 400)).toBeLessThan(490)
  })

  test('are hit within a finger’s reach, and not beyond', () => {
    const { columns, layoutOf } = setting('thread')
    const arcs = arcsOf(layoutOf(0), columns, linksOf(columns))
    fc.assert(
      fc.property(fc.nat(arcs.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (i, t) => {
        expect(arcNear(arcs, pointOf(arcs[i]!, t), 12)).not.toBeNull()
      }),
    )
    expect(arcNear(arcs, { x: -500, y: -500 }, 12)).toBeNull()
  })
})
