import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { buildStory } from '../../../src/model'
import type { TimelineColumns } from '../../../src/timeline'
import { timelineColumns } from '../../../src/timeline'
import {
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
): TimelineLayout => {
  const whole = scaleFor(warpOf(columns.stretches, 1), null, WIDTH - metrics.headWidth, metrics.gap)
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

/** Labels that a line of an act runs through, by the row of their events. */
function struck({ lanes, connectors, row }: TimelineLayout): string[] {
  const found: string[] = []
  for (const line of connectors) {
    const [low, high] = [Math.min(line.from, line.to) + 1, Math.max(line.from, line.to) - 1]
    for (const lane of lanes) {
      for (const { label, line: r, row: event } of lane.marks) {
        const y = lane.y + lane.firstRow + r * row
        if (!label || y <= low || y >= high) continue
        if (line.x > label.left && line.x < label.left + label.width)
          found.push(`${line.row} through ${event}`)
      }
    }
  }
  return found
}

/** Labels on a receiver's line that stand over the head of an arrow. */
function covered({ lanes, connectors, row }: TimelineLayout, columns: TimelineColumns): string[] {
  return connectors.flatMap((line) => {
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

  test('zoomed in, acts run through few labels', () => {
    for (const by of [1.6, 3, 9]) {
      const layout = layoutOf(first, by, 864)
      expect(struck(layout).length, `zoom ${by}`).toBeLessThanOrEqual(20)
    }
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
        arrows += layout.connectors.length
        hidden += covered(layout, columns).length
      }
    }
    expect(arrows).toBeGreaterThan(300)
    expect(hidden / arrows).toBeLessThan(0.01)
  })
})
