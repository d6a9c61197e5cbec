import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { buildStory } from '../../../src/model'
import type { TimelineColumns } from '../../../src/timeline'
import { timelineColumns } from '../../../src/timeline'
import {
  type Connector,
  createLayout,
  fetchActorLanes,
  metricsFor,
  scaleFor,
  type TimelineLayout,
  warpOf,
  zoomed,
} from '../../../src/timeline/layout'
import { markX, wholeWidth } from '../../../src/timeline/layout/scale'
import { manyColumns, randomColumns, withActs } from './random'

await fetchActorLanes()
const WIDTH = 1440
const metrics = metricsFor(16, WIDTH, false)
const layoutOf = (
  columns: TimelineColumns,
  by = 1,
  at = 700,
  height: number | null = null,
  width = WIDTH,
): TimelineLayout => {
  const metrics = metricsFor(16, width, false)
  const whole = scaleFor(warpOf(columns.stretches, 1), null, width - metrics.headWidth, metrics.gap)
  const layoutAt = createLayout({ columns, metrics, locale: 'en', height })
  return layoutAt(zoomed(whole, at, by), { settled: true })
}
const story = buildStory(
  JSON.parse(readFileSync(`${process.cwd()}/data/stories/russia-azerbaijan/story.json`, 'utf8')),
)
const first = timelineColumns(story, {
  lanes: 'actor',
  visible: null,
  lang: 'en',
  words: messagesFor('en').timeline,
})

/** Acts that are drawn whatever is looked at. */
const shown = ({ connectors }: TimelineLayout): Connector[] => connectors.filter(({ waits }) => !waits)

/** Labels that a drawn act runs through, upright, along the row of its mark or with its head; by the row of their events. */
function struck(layout: TimelineLayout): string[] {
  const found: string[] = []
  for (const line of shown(layout)) {
    const [low, high] = [Math.min(line.from, line.to) - 2, Math.max(line.from, line.to) + 2]
    for (const lane of layout.lanes) {
      for (const { label, line: r, row: event } of lane.marks) {
        if (!label) continue
        const [left, right] = [label.left, label.left + label.width]
        const y = lane.y + lane.firstRow + r * layout.row
        const along =
          y === line.from && left < Math.max(line.start, line.x) && right > Math.min(line.start, line.x)
        if (along || (y !== line.from && y > low && y < high && line.x > left && line.x < right))
          found.push(`${line.row} through ${event}`)
      }
    }
  }
  return found
}

/** Labels on a receiver's line that stand over the head of an arrow. */
function covered(layout: TimelineLayout, columns: TimelineColumns): string[] {
  const { lanes, row } = layout
  return shown(layout).flatMap((line) => {
    const to = lanes[columns.acts!.to[line.act]!]!
    return to.marks.flatMap(({ label, line: r, row: event }) =>
      label &&
      Math.abs(to.firstRow + r * row - to.line!) < 1 &&
      line.x > label.left - 2 &&
      line.x < label.left + label.width + 2
        ? [`${event} over the arrow of ${line.row}`]
        : [],
    )
  })
}

function expectSequence(columns: TimelineColumns, layout: TimelineLayout): void {
  const { lanes, connectors, row, scale } = layout
  for (const each of connectors) {
    const [from, to] = [lanes[columns.acts!.from[each.act]!]!, lanes[columns.acts!.to[each.act]!]!]
    const mark = from.marks.find((other) => other.row === each.row)
    const lost = markX(scale, columns.placement[each.row]!, 2) + scale.offset
    // An act beside a mark may reach into a view that the mark does not.
    if (!mark && (lost < scale.offset || lost > scale.offset + scale.width)) continue
    expect(each.start).toBeCloseTo(mark ? mark.x : lost, 5)
    expect(each.from).toBe(from.y + (mark ? from.firstRow + mark.line * row : from.line!))
    // At the receiver's own line, from the side that it comes from; before a mark that stands there.
    const before = (each.from < each.to ? 1 : -1) * (to.y + to.line! - each.to)
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(row / 2 + 0.01)
    expect(Math.abs(each.x - each.start)).toBeLessThan(31)
    // Nowhere beyond the ends of the axis, where it would be cut off.
    expect(each.x).toBeGreaterThan(-metrics.side + 3)
    expect(each.x).toBeLessThan(wholeWidth(scale) + metrics.side - 3)
  }
  for (const lane of lanes) {
    expect(lane.line).toBeGreaterThan(0)
    expect(lane.line).toBeLessThan(lane.height)
  }
}

describe('actor lanes are a sequence on a true axis', () => {
  test('each act runs from its doer’s mark to its receiver’s line', () => {
    fc.assert(
      fc.property(randomColumns(50), fc.constantFrom(1, 3, 40), fc.nat(1200), (plain, by, at) => {
        const columns = withActs(plain)
        expectSequence(columns, layoutOf(columns, by, at))
      }),
      { numRuns: 60 },
    )
    const many = withActs(manyColumns(3000, 5))
    expectSequence(many, layoutOf(many))
  })

  test('an act is drawn where it crosses what is seen, also when its doer’s lane is scrolled out of sight', () => {
    const whole = scaleFor(warpOf(first.stretches, 1), null, WIDTH - metrics.headWidth, metrics.gap)
    const layoutAt = createLayout({ columns: first, metrics, locale: 'en', height: null })
    const all = layoutAt(whole, { settled: true })
    for (const lane of all.lanes) {
      const seen = { top: lane.y, bottom: lane.y + lane.height }
      const part = layoutAt(whole, { settled: true, seen })
      const crossing = all.connectors.filter(
        ({ from, to }) => Math.max(from, to) >= seen.top && Math.min(from, to) <= seen.bottom,
      )
      expect(part.connectors).toEqual(crossing)
      // Its own marks are drawn, and those of others are not.
      expect(part.lanes[lane.lane]!.marks).toEqual(lane.marks)
      for (const other of part.lanes)
        if (other.y > seen.bottom || other.y + other.height < seen.top) expect(other.marks).toEqual([])
    }
  })

  test('a collapsed lane keeps its acts, and its weightiest marks', () => {
    const closed = ['azerbaijan', 'russia']
    const columns = timelineColumns(story, {
      ...{ lanes: 'actor', visible: null, lang: 'en', words: messagesFor('en').timeline, closed },
    })
    const acts = ({ connectors }: TimelineLayout) => connectors.map(({ act }) => act).sort((a, b) => a - b)
    const layout = layoutOf(columns)
    expect(acts(layout)).toEqual(acts(layoutOf(first)))
    expectSequence(columns, layout)
    for (const { key, lane, marks } of layout.lanes) {
      if (!closed.includes(key)) continue
      const { offsets, members } = columns.lanes
      const weights = [...members.subarray(offsets[lane]!, offsets[lane + 1]!)].map(
        (row) => columns.weight[row]!,
      )
      expect(marks.length).toBeLessThan(weights.length)
      expect(marks.some(({ row }) => columns.weight[row] === Math.max(...weights))).toBe(true)
    }
  })

  test('no label covers another, nor a mark, whatever acts run where', () => {
    fc.assert(
      fc.property(
        randomColumns(50),
        fc.constantFrom(1, 3, 40),
        fc.constantFrom(null, 400),
        (plain, by, height) => {
          const layout = layoutOf(withActs(plain), by, 700, height)
          for (const lane of layout.lanes) {
            const taken = lane.marks.flatMap(({ row, line, x, radius, bar, label }) => [
              { row, line, from: bar?.left ?? x - radius, to: bar?.right ?? x + radius },
              ...(label ? [{ row, line, from: label.left, to: label.left + label.width }] : []),
            ])
            taken.forEach((a, i) => {
              for (const b of taken.slice(i + 1))
                if (a.row !== b.row && a.line === b.line)
                  expect(a.from < b.to - 0.5 && b.from < a.to - 0.5).toBe(false)
            })
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('in the first story, acts of the same days stand side by side, and labels beside the acts', () => {
    const layout = layoutOf(first)
    expectSequence(first, layout)
    expect(layout.connectors.length).toBeGreaterThan(12)
    layout.connectors.forEach((a, i) => {
      for (const b of layout.connectors.slice(i + 1)) {
        const together =
          Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to)) <
          Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to)) - 1
        if (together) expect(Math.abs(a.x - b.x)).toBeGreaterThan(4)
      }
    })
    expect(struck(layout)).toEqual([])
    for (const lane of layout.lanes) for (const mark of lane.marks) expect(mark.label).not.toBeNull()
  })

  test('no drawn act runs through words, however narrow, near or many', () => {
    for (const width of [390, 800, WIDTH])
      for (const by of [1, 1.6, 3, 9])
        for (const height of [null, 420]) {
          const layout = layoutOf(first, by, 0.6 * width, height, width)
          expect(struck(layout), `${width} px, zoom ${by}`).toEqual([])
        }
    fc.assert(
      fc.property(
        randomColumns(60),
        fc.constantFrom(1, 3, 40),
        fc.constantFrom(390, 800, WIDTH),
        fc.constantFrom(null, 400),
        (plain, by, width, height) => {
          expect(struck(layoutOf(withActs(plain), by, width / 2, height, width))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
    // Laid out by tiles, and with labels that the view's edges have moved.
    const many = withActs(manyColumns(3000, 5))
    for (const by of [1, 30, 200]) expect(struck(layoutOf(many, by)), `zoom ${by}`).toEqual([])
  })

  test('no drawn act runs along one of another event, where lanes are laid out by tiles either', () => {
    const cases = [240, 3000].flatMap((n) =>
      [1, 2, 3].flatMap((seed) => [1, 4, 12, 40, 120].map((by) => ({ n, seed, by }))),
    )
    for (const { n, seed, by } of cases) {
      const drawn = shown(layoutOf(withActs(manyColumns(n, 5, seed)), by))
      drawn.forEach((a, i) => {
        for (const b of drawn.slice(i + 1)) {
          const high = Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to))
          const low = Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to))
          if (a.row !== b.row && high > low) expect(Math.abs(a.x - b.x)).toBeGreaterThan(1.9)
        }
      })
    }
  })

  test('where acts have room, hardly one of them waits', () => {
    const waiting = (by: number, width: number) =>
      layoutOf(first, by, 0.7 * width, null, width).connectors.filter(({ waits }) => waits).length
    expect(waiting(1, WIDTH)).toBeLessThanOrEqual(2)
    for (const width of [390, 800, WIDTH]) expect(waiting(4, width), `${width} px`).toBe(0)
  })

  test('no drawn act begins where nothing stands: those of events that are only counted wait', () => {
    const columns = withActs(manyColumns(240, 6))
    const layout = layoutOf(columns, 1, 195, 500, 390)
    const isMarked = ({ act, row }: Connector) =>
      layout.lanes[columns.acts!.from[act]!]!.marks.some((mark) => mark.row === row)
    expect(shown(layout).length).toBeGreaterThan(0)
    expect(shown(layout).every(isMarked)).toBe(true)
    expect(layout.connectors.every(isMarked)).toBe(false)
  })

  test('where acts run everywhere, words come first', () => {
    const columns = withActs(manyColumns(240, 6))
    const bare = { ...columns, acts: null }
    const labels = ({ lanes }: TimelineLayout) =>
      lanes.flatMap(({ marks }) => marks.filter((m) => m.label)).length
    for (const width of [390, WIDTH])
      expect(labels(layoutOf(columns, 1, 195, 500, width))).toBeGreaterThan(
        0.8 * labels(layoutOf(bare, 1, 195, 500, width)),
      )
  })

  test('acts cross their doer’s own line: nothing stands in their way between two neighbours', () => {
    for (const lane of layoutOf(first).lanes)
      for (const mark of lane.marks) {
        const acts = layoutOf(first).connectors.filter(
          (act) => act.row === mark.row && first.acts!.from[act.act] === lane.lane,
        )
        const y = lane.firstRow + mark.line * layoutOf(first).row
        // Through the doer's own line: what stands between two neighbours' lines would be in the others' way.
        if (acts.length > 0 && acts.every((act) => act.to > act.from))
          expect(y).toBeLessThanOrEqual(lane.line!)
        if (acts.length > 0 && acts.every((act) => act.to < act.from))
          expect(y).toBeGreaterThanOrEqual(lane.line!)
      }
  })

  test('no label covers the head of an arrow, in a low stage neither', () => {
    for (const height of [null, 560, 420, 300, 220])
      for (const by of [1, 1.6, 3, 9]) {
        const layout = layoutOf(first, by, 1100, height)
        expect(covered(layout, first), `height ${height}, zoom ${by}`).toEqual([])
      }
  })

  test('nor in any other story, but where several arrows must share the place', () => {
    let arrows = 0
    let hidden = 0
    for (let seed = 1; seed <= 12; seed++) {
      const columns = withActs(manyColumns(40, 4, seed))
      for (const height of [null, 400]) {
        const layout = layoutOf(columns, 1, 700, height)
        arrows += shown(layout).length
        hidden += covered(layout, columns).length
      }
    }
    expect(arrows).toBeGreaterThan(300)
    expect(hidden / arrows).toBeLessThan(0.01)
  })
})
