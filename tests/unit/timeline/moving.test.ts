import { describe, expect, test } from 'vitest'
import { createLayout, panned, zoomed } from '../../../src/timeline/layout'
import { layoutOf, metrics, overlaps, whole } from './layouts'
import { manyColumns } from './random'

describe('the same input gives the same layout', () => {
  test('whatever was looked at before', () => {
    for (const columns of [manyColumns(3000, 5), manyColumns(60, 3)]) {
      const scale = zoomed(whole(columns), 300, 3.3)
      const fresh = layoutOf(columns)(scale, { settled: true })
      const used = layoutOf(columns)
      for (const by of [1, 2, 50, 4, 2.9]) used(zoomed(whole(columns), 500, by), { settled: false })
      used(panned(scale, 700), { settled: false })
      expect(used(scale, { settled: true })).toEqual(fresh)
    }
  })
})

test('what is laid out beside the view is what a pan shows there', () => {
  const columns = manyColumns(4000, 9)
  const start = zoomed(whole(columns), 400, 12)
  const wide = layoutOf(columns, 600)(start, { settled: false, around: 300 })
  const drawn = wide.lanes.map((lane) => new Map(lane.marks.map((mark) => [mark.row, mark])))
  const lines = wide.ticks.lines.map(({ at }) => at)
  for (const by of [-300, -120, 7, 299]) {
    const scale = panned(start, by)
    const layout = layoutOf(columns, 600)(scale, { settled: false })
    layout.lanes.forEach((lane, i) => {
      expect(lane.y).toBe(wide.lanes[i]!.y)
      // But for spans that began before the view.
      for (const mark of lane.marks) if (mark.x >= scale.offset) expect(drawn[i]!.get(mark.row)).toEqual(mark)
    })
    expect(layout.lanes.some((lane) => lane.marks.length > 0)).toBe(true)
    expect(lines).toEqual(expect.arrayContaining(layout.ticks.lines.map(({ at }) => at)))
  }
})

describe('while a zoom lasts', () => {
  test('marks stand where they belong and labels cover nobody, though only a few lanes a frame are laid out', () => {
    const columns = manyColumns(4000, 9)
    const layoutAt = layoutOf(columns, 600)
    let scale = whole(columns)
    layoutAt(scale, { settled: true })
    let waited = 0
    for (let step = 0; step < 60; step++) {
      scale = zoomed(scale, 400, step < 30 ? 1.22 : 1 / 1.22)
      const layout = layoutAt(scale, { settled: false })
      waited += layout.waiting
      const settled = createLayout({ columns, metrics, locale: 'en', height: 600 })(scale, { settled: true })
      const places = new Map(settled.lanes.flatMap((lane) => lane.marks.map(({ row, x }) => [row, x])))
      for (const { marks } of layout.lanes)
        for (const { row, x } of marks) if (places.has(row)) expect(x).toBeCloseTo(places.get(row)!, 6)
      const labels = overlaps(layout).filter((each) => each.includes('label'))
      expect(labels).toEqual([])
    }
    expect(waited).toBeGreaterThan(100)
    // Then the frames that follow bring every lane to where it would be anyway, four at a time.
    expect(layoutAt(scale, { settled: false, resting: 4 }).waiting).toBe(4)
    const layout = layoutAt(scale, { settled: false, resting: 4 })
    expect(layout.waiting).toBe(0)
    const fresh = layoutOf(columns, 600)(scale, { settled: true })
    expect(layout.lanes.map(({ level, marks }) => [level, marks.length])).toEqual(
      fresh.lanes.map(({ level, marks }) => [level, marks.length]),
    )
  })

  test('four quick turns of the wheel outwards leave no lane empty at the view’s ends', () => {
    const columns = manyColumns(40_000, 9)
    for (const by of [20, 27, 35]) {
      const layoutAt = layoutOf(columns, 600)
      const near = zoomed(whole(columns), 400, by)
      layoutAt(near, { settled: true })
      for (const turns of [1, 2, 3]) layoutAt(zoomed(near, 400, 1 / 1.35 ** turns), { settled: false })
      const scale = zoomed(near, 400, 1 / 1.35 ** 4)
      const { lanes, waiting } = layoutAt(scale, { settled: false })
      expect(waiting).toBeGreaterThan(5)
      for (const { density } of lanes) {
        expect(Math.min(...density.map(({ left }) => left))).toBeLessThanOrEqual(scale.offset)
        expect(Math.max(...density.map(({ right }) => right))).toBeGreaterThanOrEqual(
          scale.offset + scale.width,
        )
      }
    }
  })
})
