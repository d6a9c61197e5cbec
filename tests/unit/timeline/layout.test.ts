import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../src/dates'
import { measureText } from '../../../src/marks'
import type { TimelineColumns } from '../../../src/timeline'
import {
  binTotal,
  fetchActorLanes,
  type LaneLayout,
  laneIndexOf,
  type PlacedMark,
  panned,
  scaleFor,
  slotAt,
  type TimelineLayout,
  type TimeScale,
  tileEdgeOf,
  warpOf,
  wholeWidth,
  zoomed,
} from '../../../src/timeline/layout'
import { layoutOf, metrics, overlaps, whole } from './layouts'
import { columnsOf, manyColumns, randomEvent as random, randomColumns, withActs, withClosed } from './random'

await fetchActorLanes()

const zooms = fc.record({
  at: fc.double({ min: 0, max: 800, noNaN: true }),
  by: fc.constantFrom(1, 1.7, 6, 40, 900),
  strength: fc.constantFrom(0, 1),
})
const scaleAt = (
  columns: TimelineColumns,
  { at, by, strength }: { at: number; by: number; strength: number },
) => zoomed(whole(columns, strength), at, by)

describe('no two labels overlap, nor a label a mark', () => {
  test('in lanes laid out whole', () => {
    fc.assert(
      fc.property(
        randomColumns(60),
        zooms,
        fc.boolean(),
        fc.constantFrom(null, 300),
        (columns, zoom, settled, height) => {
          const layout = layoutOf(columns, height)(scaleAt(columns, zoom), { settled })
          expect(overlaps(layout)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })

  test('in lanes laid out by tiles', () => {
    const columns = manyColumns(4000, 5)
    for (const by of [1, 1.4, 2.2, 3.9, 7, 20, 150, 3000]) {
      for (const at of [30, 410, 700]) {
        for (const settled of [true, false]) {
          const layout = layoutOf(columns)(zoomed(whole(columns), at, by), { settled })
          expect(overlaps(layout)).toEqual([])
        }
      }
    }
  })

  test('labels stay inside the view once a gesture is over', () => {
    fc.assert(
      fc.property(randomColumns(40), zooms, (columns, zoom) => {
        const scale = scaleAt(columns, zoom)
        for (const lane of layoutOf(columns)(scale, { settled: true }).lanes) {
          for (const { label } of lane.marks) {
            if (!label) continue
            expect(label.left).toBeGreaterThanOrEqual(scale.offset - 0.5)
            expect(label.left + label.width).toBeLessThanOrEqual(scale.offset + scale.width + 0.5)
          }
        }
      }),
    )
  })

  test('none is cut that had room beside its mark, in scripts of equally wide letters neither', () => {
    fc.assert(
      fc.property(randomColumns(30), zooms, (plain, zoom) => {
        const columns = { ...plain, label: (row: number) => `国境を閉鎖${'する'.repeat(row % 7)}` }
        const scale = scaleAt(columns, zoom)
        for (const lane of layoutOf(columns)(scale, { settled: false }).lanes)
          for (const { label, row, x } of lane.marks) {
            if (!label?.text.endsWith('…')) continue
            const full = measureText(columns.label(row), metrics.labelSize, label.strong ? 600 : 400)
            const fits = label.left + full < wholeWidth(scale) - 1 || x - full > 20
            expect(fits && full < metrics.labelMost - 1, columns.label(row)).toBe(false)
          }
      }),
      { numRuns: 40 },
    )
  })

  test('a first word that is wider than labels are stands where there is room for it', () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
    for (const rest of ['', ' tagt']) {
      const plain = columnsOf(
        [100, 3000].map((day) => ({
          at: 86_400_000 * day,
          width: 0,
          kind: 0,
          dateKind: 0,
          weight: 2,
          lane: 0,
          title: '',
        })),
        1,
      )
      const columns = { ...plain, label: () => word + rest }
      const [lane] = layoutOf(columns)(whole(columns), { settled: true }).lanes
      const { label } = lane!.marks[0]!
      expect(label?.text.startsWith(word)).toBe(true)
      expect(label!.width).toBeGreaterThan(metrics.labelMost)
    }
  })

  test('and are cut at the end of a word', () => {
    fc.assert(
      fc.property(randomColumns(40), zooms, (columns, zoom) => {
        for (const lane of layoutOf(columns)(scaleAt(columns, zoom), { settled: true }).lanes) {
          for (const { label, row } of lane.marks) {
            if (!label?.text.endsWith('…')) continue
            const whole = columns.label(row)
            const cut = label.text.slice(0, -1)
            expect(whole.startsWith(cut)).toBe(true)
            expect(whole[cut.length]).toMatch(/\s/)
          }
        }
      }),
    )
  })
})

/** Every mark that a layout shows anywhere on its axis, by lane: found by looking at it screen by screen. */
function everyMark(columns: TimelineColumns, scale: TimeScale): ReadonlyMap<number, ReadonlySet<number>> {
  const layoutAt = layoutOf(columns)
  const sets = new Map<number, Set<number>>()
  for (let at = panned(scale, -1e12); ; ) {
    for (const lane of layoutAt(at, { settled: false }).lanes) {
      const set = sets.get(lane.lane) ?? new Set()
      sets.set(lane.lane, set)
      for (const { row } of lane.marks) {
        const x = at.x(columns.placement[row]!)
        // What only reaches into a view is counted where it belongs.
        if (x >= 0 && x <= at.width) set.add(row)
      }
    }
    const next = panned(at, at.width * 0.9)
    if (next.offset <= at.offset) return sets
    at = next
  }
}

function expectAllAccounted(columns: TimelineColumns, scale: TimeScale, settled: boolean): void {
  const index = laneIndexOf(columns)
  const everywhere = everyMark(columns, scale)
  const layout = layoutOf(columns)(scale, { settled })
  for (const lane of layout.lanes) {
    const marked = everywhere.get(lane.lane)!
    const bins = new Map<number, number>()
    for (const tile of lane.density) {
      for (let bin = 0; bin < tile.density!.bins; bin++) {
        const from = slotAt(index, lane.lane, tileEdgeOf(layout, lane.level, tile.tile, bin))
        const to = slotAt(index, lane.lane, tileEdgeOf(layout, lane.level, tile.tile, bin + 1))
        let slow = 0
        for (let slot = from; slot < to; slot++) {
          if (marked.has(index.rows[slot]!)) continue
          slow++
          bins.set(slot, (bins.get(slot) ?? 0) + 1)
        }
        expect(binTotal(tile.density!, bin)).toBe(slow)
      }
    }
    const shown = lane.marks.map((mark) => mark.row)
    expect(new Set(shown).size).toBe(shown.length)
    const from = slotAt(index, lane.lane, scale.invert(0))
    const to = slotAt(index, lane.lane, scale.invert(scale.width))
    for (let slot = from; slot < to; slot++) {
      const isMark = shown.includes(index.rows[slot]!)
      expect((isMark ? 1 : 0) + (bins.get(slot) ?? 0), `event ${index.rows[slot]}`).toBe(1)
    }
    const inView = index.rows.subarray(from, to)
    if (settled && lane.density.length > 0)
      expect(lane.more).toBe([...inView].filter((row) => !shown.includes(row)).length)
  }
}

/** Pairs of targets of a lane whose circles of 24 pixels would intersect. */
function crowded(layout: TimelineLayout): string[] {
  return layout.lanes.flatMap((lane) => {
    const marks = lane.marks.map(({ row, x, line }) => ({ row, x, y: lane.firstRow + line * layout.row }))
    const found: string[] = []
    marks.forEach((a, i) => {
      for (const b of marks.slice(i + 1))
        if (Math.hypot(a.x - b.x, a.y - b.y) < 23.99) found.push(`${a.row} and ${b.row} in ${lane.key}`)
      if (lane.density.length > 0 && lane.height - metrics.strip / 2 - a.y < 24)
        found.push(`${a.row} and density`)
    })
    return found
  })
}

test('marks and densities are targets with 24 pixels of their own, on a low stage too', () => {
  fc.assert(
    fc.property(
      randomColumns(60),
      zooms,
      fc.constantFrom(null, 420, 220),
      fc.boolean(),
      (plain, zoom, height, acts) => {
        const columns = acts ? withActs(plain) : plain
        expect(crowded(layoutOf(columns, height)(scaleAt(columns, zoom), { settled: true }))).toEqual([])
      },
    ),
    { numRuns: 80 },
  )
  for (const by of [1, 5, 60]) {
    const columns = manyColumns(4000, 5)
    const layout = layoutOf(columns)(zoomed(whole(columns), 400, by), { settled: true })
    // What only reaches into the view has no place of its own there.
    const inView = layout.lanes.map((lane) => ({
      ...lane,
      marks: lane.marks.filter(({ bar }) => !bar?.faint),
    }))
    expect(crowded({ ...layout, lanes: inView })).toEqual([])
  }
})

test('among hours a day shows its band and its name wherever in it one looks', () => {
  const many = manyColumns(4000, 5)
  const day = 86_400_000
  // Every event is known to its day, and stands at noon.
  const columns = {
    ...many,
    dateKind: new Uint8Array(many.n),
    earliest: many.placement.map((at) => Math.floor(at / day) * day),
    latest: many.placement.map((at) => Math.floor(at / day) * day + day),
    placement: many.placement.map((at) => Math.floor(at / day) * day + day / 2),
  }
  const noon = columns.placement[2000]!
  const from = ms(noon - day / 2 + 3_600_000)
  const scale = scaleFor(warpOf(columns.stretches, 0), { from, to: ms(from + 7_200_000) }, 850, metrics.gap)
  const { lanes } = layoutOf(columns)(scale, { settled: true })
  const today = lanes.flatMap((lane) => lane.marks.filter((mark) => columns.placement[mark.row] === noon))
  expect(today.length).toBeGreaterThan(0)
  for (const { band } of today) {
    expect(band![0]).toBeLessThan(scale.offset)
    expect(band![1]).toBeGreaterThan(scale.offset + scale.width)
  }
  expect(today.some((mark) => mark.label)).toBe(true)
})

describe('every event in the view is a mark, or is counted in exactly one bin of each of its lanes', () => {
  test('few events', () => {
    fc.assert(
      fc.property(randomColumns(120), fc.constantFrom(1, 2.5, 9), fc.nat(800), (columns, by, at) => {
        expectAllAccounted(columns, zoomed(whole(columns), at, by), false)
      }),
      { numRuns: 60 },
    )
  })

  test('many events', () => {
    const columns = manyColumns(6000, 4)
    for (const by of [1, 1.9, 5, 14]) {
      expectAllAccounted(columns, zoomed(whole(columns), 420, by), true)
    }
  })
})

/** What a lane shows well inside two views, relative to the whole axis. */
const inside = (lane: LaneLayout, from: number, to: number): readonly PlacedMark[] =>
  lane.marks.filter((mark) => {
    const left = Math.min(mark.x - mark.radius, mark.band?.[0] ?? mark.x, mark.label?.left ?? mark.x)
    const right = Math.max(
      mark.x + mark.radius,
      mark.band?.[1] ?? mark.x,
      mark.bar?.right ?? mark.x,
      mark.label ? mark.label.left + mark.label.width : mark.x,
    )
    return left >= from && right <= to
  })

function expectShiftOnly(columns: TimelineColumns, scale: TimeScale, dx: number): void {
  const moved = panned(scale, dx)
  const before = layoutOf(columns)(scale, { settled: false })
  const after = layoutOf(columns)(moved, { settled: false })
  const from = Math.max(scale.offset, moved.offset)
  const to = Math.min(scale.offset, moved.offset) + scale.width
  expect(after.height).toBe(before.height)
  const acts = ({ connectors }: TimelineLayout) =>
    connectors
      .filter(({ start, x }) => Math.min(start, x) >= from + 8 && Math.max(start, x) <= to - 8)
      .sort((a, b) => a.act - b.act)
  for (const settled of [false, true]) {
    const [here, there] = [scale, moved].map((each) => acts(layoutOf(columns)(each, { settled })))
    expect(there).toEqual(here)
  }
  before.lanes.forEach((lane, i) => {
    const other = after.lanes[i]!
    expect([other.y, other.height, other.rows]).toEqual([lane.y, lane.height, lane.rows])
    const steady = inside(lane, from, to)
    expect(inside(other, from, to)).toEqual(steady)
    // Labels that an edge cuts are mended when the gesture is over; what no edge cuts stays as it was.
    for (const settled of [
      layoutOf(columns)(scale, { settled: true }),
      layoutOf(columns)(moved, { settled: true }),
    ]) {
      const marks = settled.lanes[i]!.marks
      for (const mark of steady) expect(marks.find((each) => each.row === mark.row)).toEqual(mark)
    }
    const tiles = new Map(other.density.map((tile) => [tile.tile, tile]))
    for (const tile of lane.density) {
      if (tile.left >= from && tile.right <= to) expect(tiles.get(tile.tile)).toEqual(tile)
    }
  })
}

describe('panning by whole pixels shifts and changes nothing else', () => {
  test('few events', () => {
    fc.assert(
      fc.property(
        randomColumns(80),
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom(2, 5, 30),
        (columns, dx, by) => expectShiftOnly(columns, zoomed(whole(columns), 400, by), dx),
      ),
      { numRuns: 80 },
    )
  })

  test('many events', () => {
    const columns = manyColumns(5000, 6)
    for (const by of [1.5, 8, 700]) {
      for (const dx of [-500, 5, 260]) expectShiftOnly(columns, zoomed(whole(columns), 500, by), dx)
    }
  })
})

describe('lanes that are collapsed, and lanes of actors, keep the same promises', () => {
  /** Columns with any lanes collapsed, and with or without acts. */
  const arranged = fc
    .tuple(randomColumns(100), fc.uniqueArray(fc.nat(3)), fc.boolean())
    .map(([columns, closed, acts]) => withClosed(acts ? withActs(columns) : columns, closed))

  test('labels cover nothing', () => {
    fc.assert(
      fc.property(arranged, zooms, fc.constantFrom(null, 300), (columns, zoom, height) => {
        const layout = layoutOf(columns, height)(scaleAt(columns, zoom), { settled: true })
        expect(overlaps(layout)).toEqual([])
        for (const lane of layout.lanes)
          if (columns.lanes.closed(lane.lane)) for (const mark of lane.marks) expect(mark.label).toBeNull()
      }),
      { numRuns: 80 },
    )
  })

  test('every event is a mark or is counted once', () => {
    fc.assert(
      fc.property(arranged, fc.constantFrom(1, 2.5, 9), fc.nat(800), (columns, by, at) => {
        expectAllAccounted(columns, zoomed(whole(columns), at, by), false)
      }),
      { numRuns: 50 },
    )
    const many = withClosed(manyColumns(4000, 4), [1, 3])
    for (const by of [1, 6]) expectAllAccounted(many, zoomed(whole(many), 420, by), true)
  })

  test('panning shifts', () => {
    fc.assert(
      fc.property(arranged, fc.integer({ min: -400, max: 400 }), fc.constantFrom(2, 30), (columns, dx, by) =>
        expectShiftOnly(columns, zoomed(whole(columns), 400, by), dx),
      ),
      { numRuns: 40 },
    )
    fc.assert(
      fc.property(
        randomColumns(80, 20).map(withActs),
        fc.integer({ min: -300, max: 300 }),
        fc.constantFrom(3, 12),
        (columns, dx, by) => expectShiftOnly(columns, zoomed(whole(columns), 400, by), dx),
      ),
      { numRuns: 30 },
    )
    const many = withClosed(manyColumns(4000, 4), [0, 2])
    for (const by of [1.5, 40]) expectShiftOnly(many, zoomed(whole(many), 500, by), 120)
  })

  test('the same input gives the same layout', () => {
    fc.assert(
      fc.property(arranged, zooms, (columns, zoom) => {
        const scale = scaleAt(columns, zoom)
        const used = layoutOf(columns)
        used(zoomed(scale, 300, 3), { settled: false })
        expect(used(scale, { settled: true })).toEqual(layoutOf(columns)(scale, { settled: true }))
      }),
      { numRuns: 40 },
    )
  })

  test('a lane is the same wherever it stands among the others', () => {
    fc.assert(
      fc.property(
        fc.array(random(3), { minLength: 1, maxLength: 60 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (events, places) => {
          const before = columnsOf(events, 3)
          const after = columnsOf(
            events.map((event) => ({ ...event, lane: places[event.lane]! })),
            3,
          )
          const [a, b] = [before, after].map((columns) =>
            layoutOf(columns)(whole(columns), { settled: true }),
          )
          for (const lane of a!.lanes) {
            const moved = b!.lanes[places[lane.lane]!]!
            expect(moved.marks).toEqual(lane.marks)
            expect(moved.density).toEqual(lane.density)
          }
          expect(b!.height).toBe(a!.height)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a lane', () => {
  test('shows events that follow one another as steps, in the order of time', () => {
    const columns = manyColumns(12, 1, 4)
    const [lane] = layoutOf(columns)(whole(columns), { settled: true }).lanes
    expect(lane!.marks.map((mark) => mark.row)).toEqual(
      [...lane!.marks.map((mark) => mark.row)].sort((a, b) => a - b),
    )
  })

  test('of few events gives up labels, but none of them, when there is little height', () => {
    fc.assert(
      fc.property(randomColumns(20), (columns) => {
        const free = layoutOf(columns)(whole(columns), { settled: true })
        const tight = layoutOf(columns, 150)(whole(columns), { settled: true })
        const marks = (layout: TimelineLayout) =>
          layout.lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
        expect(marks(tight)).toBe(marks(free))
        expect(tight.height).toBeLessThanOrEqual(Math.max(150, free.height))
      }),
    )
  })

  test('of many leaves the lightest to the density rather than be higher than it may', () => {
    for (const seed of [1, 2, 3]) {
      const columns = manyColumns(200, 4, seed)
      const layout = layoutOf(columns, 560)(whole(columns), { settled: true })
      expect(layout.height).toBeLessThanOrEqual(560)
      for (const lane of layout.lanes) {
        expect(lane.density.length).toBeGreaterThan(0)
        const { offsets, members } = columns.lanes
        const all = [...members.subarray(offsets[lane.lane]!, offsets[lane.lane + 1]!)]
        // The heaviest have marks and say what they are.
        const heaviest = all.filter((row) => columns.weight[row] === 5)
        const told = lane.marks.filter((mark) => mark.label && columns.weight[mark.row] === 5)
        expect(told.length).toBeGreaterThan(heaviest.length / 2)
      }
    }
  })

  test('uses the height that it is given: rows and lanes fill it, and no more than there is', () => {
    fc.assert(
      fc.property(randomColumns(12), fc.integer({ min: 300, max: 900 }), (columns, height) => {
        const free = layoutOf(columns)(whole(columns), { settled: true })
        const given = layoutOf(columns, height)(whole(columns), { settled: true })
        if (free.height > height) return
        expect(given.height).toBeLessThanOrEqual(height)
        // All of it, but for parts of a pixel that each lane has left; what is closed stays as low as it is.
        if (given.lanes.some(({ lane }) => !columns.lanes.closed(lane)))
          expect(given.height).toBeGreaterThan(height - given.lanes.length - 1)
      }),
      { numRuns: 60 },
    )
  })
})

test('a view of a million pixels’ worth of events shows a few hundred marks', () => {
  const columns = manyColumns(30_000, 20)
  for (const by of [1, 3, 30, 1000]) {
    const layout = layoutOf(columns, 700)(zoomed(whole(columns), 500, by), {
      settled: true,
      seen: { top: 0, bottom: 700 },
    })
    const marks = layout.lanes.reduce((sum, lane) => sum + lane.marks.length, 0)
    expect(marks).toBeLessThan(400)
  }
})
