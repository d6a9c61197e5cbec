import fc from 'fast-check'
import { type Ms, ms } from '../../../src/dates'
import { columnsFromArrays, type TimelineColumns } from '../../../src/timeline'

const DAY = 86_400_000

export interface RandomEvent {
  at: number
  width: number
  kind: number
  dateKind: number
  weight: number
  lane: number
  title: string
}

const words = [
  'Talks',
  'Raid',
  'A summit of five states',
  'Note',
  'Sanctions are widened to gas and grain',
  'Vote',
]

/** One event in any of some lanes. */
export const randomEvent = (lanes: number): fc.Arbitrary<RandomEvent> =>
  fc.record({
    at: fc.oneof(
      fc.integer({ min: 0, max: 8000 }).map((day) => day * DAY),
      fc.integer({ min: 0, max: 40 }).map((day) => (4000 + day) * DAY),
    ),
    width: fc.integer({ min: 0, max: 400 }).map((days) => days * DAY),
    kind: fc.integer({ min: 0, max: 5 }),
    dateKind: fc.integer({ min: 0, max: 4 }),
    weight: fc.integer({ min: 1, max: 5 }),
    lane: fc.integer({ min: 0, max: lanes - 1 }),
    title: fc.constantFrom(...words),
  })

export function columnsOf(events: readonly RandomEvent[], lanes: number): TimelineColumns {
  const number = (value: (event: RandomEvent) => number) => Float64Array.from(events, value)
  const byte = (value: (event: RandomEvent) => number) => Uint8Array.from(events, value)
  return columnsFromArrays({
    placement: number((e) => e.at),
    earliest: number((e) => (e.dateKind === 1 ? e.at - e.width / 2 : e.at)),
    latest: number((e) => (e.dateKind === 1 ? e.at + e.width / 2 : e.at)),
    endLatest: number((e) =>
      e.dateKind === 2 ? e.at + e.width : e.dateKind > 2 ? Number.POSITIVE_INFINITY : Number.NaN,
    ),
    kind: byte((e) => e.kind),
    dateKind: byte((e) => e.dateKind),
    weight: byte((e) => e.weight),
    lane: Uint16Array.from(events, (e) => e.lane),
    laneNames: Array.from({ length: lanes }, (_, i) => `Lane ${i}`),
    label: (i) => `${events[i]!.title} ${i}`,
  })
}

/** Columns of up to `most` events in one to four lanes. */
export function randomColumns(most: number, least = 1): fc.Arbitrary<TimelineColumns> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((lanes) =>
      fc
        .array(randomEvent(lanes), { minLength: least, maxLength: most, size: 'max' })
        .map((events) => columnsOf(events, lanes)),
    )
}

/** A generator of numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Many events, drawn from a seed: for what a property's shrinking would be too slow for. */
export function manyColumns(n: number, lanes: number, seed = 1): TimelineColumns {
  const random = seeded(seed)
  const pick = (count: number): number => Math.floor(random() * count)
  return columnsOf(
    Array.from({ length: n }, () => ({
      at: (random() < 0.3 ? 4000 + random() * 40 : random() * 8000) * DAY,
      width: random() * 100 * DAY,
      kind: pick(6),
      dateKind: random() < 0.7 ? 0 : pick(5),
      weight: 1 + pick(5),
      lane: pick(lanes),
      title: words[pick(words.length)]!,
    })),
    lanes,
  )
}

/** The same columns with some lanes collapsed. */
export const withClosed = (columns: TimelineColumns, closed: readonly number[]): TimelineColumns => ({
  ...columns,
  lanes: { ...columns.lanes, closed: (lane) => closed.includes(lane) },
})

/** The same columns with an act for most events, from their lane to another: actor lanes. */
export function withActs(columns: TimelineColumns): TimelineColumns {
  const { lanes, kind } = columns
  const found: [row: number, from: number, to: number][] = []
  for (let lane = 0; lane < lanes.count; lane++) {
    for (let m = lanes.offsets[lane]!; m < lanes.offsets[lane + 1]!; m++) {
      const row = lanes.members[m]!
      const to = (lane + 1 + (row % 3)) % lanes.count
      if (kind[row]! < 4 && to !== lane) found.push([row, lane, to])
    }
  }
  found.sort((a, b) => a[0] - b[0])
  return {
    ...columns,
    acts: {
      n: found.length,
      row: Uint32Array.from(found, ([row]) => row),
      from: Uint16Array.from(found, ([, from]) => from),
      to: Uint16Array.from(found, ([, , to]) => to),
      quadrant: Uint8Array.from(found, ([row]) => kind[row]!),
    },
  }
}

/** Midnight that begins a year, month (0 to 11) and day, as the browser's own calendar has it. */
export function utc(year: number, month = 0, day = 1): Ms {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return ms(date.getTime())
}
