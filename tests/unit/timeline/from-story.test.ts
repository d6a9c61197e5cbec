import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesFor, timelineToolsWordsFor } from '../../../src/i18n'
import { buildStory } from '../../../src/model'
import { timelineColumns } from '../../../src/timeline'
import { whyOf } from '../../../src/timeline/drawing/why'
import {
  createLayout,
  KIND_CODES,
  type LaneGrouping,
  metricsFor,
  scaleFor,
  warpOf,
} from '../../../src/timeline/layout'
import { laneIds } from '../../../src/view'

const file = new URL('../../../data/stories/russia-azerbaijan/story.json', import.meta.url)
const story = buildStory(JSON.parse(readFileSync(file, 'utf8')))
const words = messagesFor('en').timeline
const columns = (lanes: LaneGrouping, visible: Parameters<typeof timelineColumns>[1]['visible'] = null) =>
  timelineColumns(story, { lanes, visible, lang: 'en', words })
const named = (lanes: LaneGrouping) => {
  const made = columns(lanes)
  return Object.fromEntries(
    Array.from({ length: made.lanes.count }, (_, lane) => [
      made.lanes.name(lane),
      [...made.lanes.members.subarray(made.lanes.offsets[lane], made.lanes.offsets[lane + 1])].map(made.id),
    ]),
  )
}

test('every event is a row, in the order of its placement, with its own numbers', () => {
  const made = columns('none')
  expect(made.n).toBe(story.events.length)
  expect([...made.placement]).toEqual([...made.placement].sort((a, b) => a - b))
  for (const event of story.events) {
    const row = made.rowOf(event.id)
    expect(made.id(row)).toBe(event.id)
    expect(made.weight[row]).toBe(event.weight)
    expect(KIND_CODES[made.kind[row]!]).toBe(event.kind)
    expect([made.earliest[row], made.latest[row]]).toEqual([event.start.earliest, event.start.latest])
  }
  expect(made.rowOf('no-such-event')).toBe(-1)
})

test('lanes by thread keep the file’s order; every event is in its own', () => {
  const lanes = named('thread')
  expect(Object.keys(lanes)).toEqual(story.threads.map((thread) => thread.name))
  for (const event of story.events) expect(lanes[event.thread!.name as string]).toContain(event.id)
})

test('lanes by actor: a mark stands with the doer’s state, and the receiver’s lane counts it', () => {
  const made = columns('actor')
  const names = Array.from({ length: made.lanes.count }, (_, lane) => made.lanes.name(lane))
  const russia = names.indexOf('Russia')
  const raid = made.rowOf('yekaterinburg-raid')
  const members = (lane: number) => [
    ...made.lanes.members.subarray(made.lanes.offsets[lane], made.lanes.offsets[lane + 1]),
  ]
  expect(members(russia)).toContain(raid)
  const acts = Array.from({ length: made.acts!.n }, (_, act) => act).filter(
    (act) => made.acts!.row[act] === raid,
  )
  expect(acts.some((act) => made.acts!.from[act] === russia)).toBe(true)
  for (const act of acts) expect(made.acts!.from[act]).not.toBe(made.acts!.to[act])
  for (let lane = 0; lane < made.lanes.count; lane++) {
    expect(made.lanes.totals[lane]!).toBeGreaterThanOrEqual(members(lane).length)
  }
  // An incident has no doer: it stands with everyone it happened to.
  const crash = made.rowOf('aktau-crash')
  const crashLanes = names.filter((_, lane) => members(lane).includes(crash))
  expect(crashLanes.length).toBeGreaterThan(1)
})

test('lanes by actor: whoever an event is about has it, by a mark or by an arrow; as many as a filter finds', () => {
  const lanes = named('actor')
  expect(lanes.Russia).toContain('karabakh-offensive')
  const made = columns('actor')
  for (let lane = 0; lane < made.lanes.count; lane++) {
    const of = story.events.filter(({ actors }) =>
      actors.some((actor) => {
        let top = actor
        while (top.partOf) top = top.partOf
        return top.id === made.lanes.key(lane)
      }),
    )
    expect(made.lanes.totals[lane], made.lanes.name(lane)).toBe(of.length)
  }
})

test('lanes by kind and by place, and none', () => {
  expect(Object.keys(named('kind'))).toContain(words.kind.incident)
  expect(Object.values(named('none'))).toEqual([
    columns('none').n > 0 ? [...Array(18).keys()].map(columns('none').id) : [],
  ])
  const places = named('place')
  expect(Object.values(places).flat()).toHaveLength(18)
})

test('a filter leaves lanes and events out, and the axis where it was', () => {
  const visible = new Set(
    story.events.filter((event) => event.status === 'disputed').map((event) => event.id),
  )
  const made = columns('thread', visible)
  expect(made.n).toBe(visible.size)
  expect(made.lanes.count).toBeLessThan(columns('thread').lanes.count)
  expect(made.stretches).toBe(columns('thread').stretches)
  const none = columns('thread', new Set())
  expect([none.n, none.lanes.count]).toEqual([0, 0])
})

test('a mark says its title, date in words, what it is, and why its date is a window', () => {
  const made = columns('thread')
  const raid = made.words(made.rowOf('yekaterinburg-raid'))
  expect(raid.status).toBe(words.status.disputed)
  expect(raid.date).toContain('June 2025')
  const { why } = timelineToolsWordsFor('en')
  expect(whyOf(made, made.rowOf('yekaterinburg-raid'), why)[0]).toBe(why.dayNotGiven)
})

test('the story’s own axis has breaks, and its last weeks get about half of it', () => {
  const { stretches } = columns('thread')
  expect(stretches.length).toBeGreaterThan(1)
  expect(stretches.at(-1)!.share).toBeGreaterThan(0.4)
})

describe('the order of lanes', () => {
  const keys = (options: Partial<Parameters<typeof timelineColumns>[1]>) => {
    const { lanes } = timelineColumns(story, {
      lanes: 'thread',
      visible: null,
      lang: 'en',
      words,
      ...options,
    })
    return Array.from({ length: lanes.count }, (_, lane) => lanes.key(lane))
  }
  const inStory = keys({})

  test('is the story’s own, and that of what a reader names first', () => {
    expect(inStory).toEqual(story.threads.map(({ id }) => id))
    const [first, second, ...others] = inStory
    expect(keys({ order: [second!, first!] })).toEqual([second, first, ...others])
    expect(keys({ order: ['nowhere', others.at(-1)!] })).toEqual([
      others.at(-1),
      first,
      second,
      ...others.slice(0, -1),
    ])
  })

  test('may be by first event, activity or name; lanes that are alike keep the story’s order', () => {
    const columns = timelineColumns(story, {
      lanes: 'actor',
      visible: null,
      lang: 'en',
      words,
      order: 'activity',
    })
    const totals = [...columns.lanes.totals]
    expect(totals).toEqual([...totals].sort((a, b) => b - a))
    const alike = keys({ lanes: 'actor', order: 'activity' }).filter((_, i) => totals[i] === 1)
    expect(alike).toEqual(keys({ lanes: 'actor' }).filter((key) => alike.includes(key)))
    const names = (order: 'name') => {
      const { lanes } = timelineColumns(story, { lanes: 'thread', visible: null, lang: 'en', words, order })
      return Array.from({ length: lanes.count }, (_, lane) => lanes.name(lane))
    }
    expect(names('name')).toEqual([...names('name')].sort((a, b) => a.localeCompare(b, 'en')))
    const byFirst = timelineColumns(story, {
      lanes: 'thread',
      visible: null,
      lang: 'en',
      words,
      order: 'first',
    })
    const firsts = Array.from(
      { length: byFirst.lanes.count },
      (_, lane) => byFirst.lanes.members[byFirst.lanes.offsets[lane]!]!,
    )
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
  })

  test.each(['thread', 'actor', 'kind', 'place'] as const)(
    'lanes by %s are those that an address may name',
    (lanes) => {
      const ids = laneIds(story, lanes)
      expect(ids.filter((id) => keys({ lanes }).includes(id))).toEqual(keys({ lanes }))
    },
  )
})

describe('a collapsed lane', () => {
  const layoutOf = (closed: readonly string[], width = 1000) => {
    const made = timelineColumns(story, { lanes: 'thread', visible: null, lang: 'en', words, closed })
    const metrics = metricsFor(16, width, false)
    const scale = scaleFor(warpOf(made.stretches, 1), null, width - 200, metrics.gap)
    return {
      made,
      layout: createLayout({ columns: made, metrics, locale: 'en', height: null })(scale, { settled: true }),
    }
  }
  test.each([1000, 400])(
    'is one slim row, and has each event as a dot or counted once, at %i pixels',
    (width) => {
      const open = layoutOf([], width).layout
      for (const { key, lane } of open.lanes) {
        const { made, layout } = layoutOf([key], width)
        const own = layout.lanes[lane]!
        expect(own.height).toBeGreaterThanOrEqual(24)
        expect(own.height).toBeLessThan(open.lanes[lane]!.height)
        expect(own.head.lines).toHaveLength(1)
        for (const mark of own.marks) expect([mark.label, mark.band, mark.line]).toEqual([null, null, 0])
        const counted = own.density.reduce((sum, tile) => sum + tile.density!.total, 0)
        expect(own.marks.length + counted).toBe(made.lanes.offsets[lane + 1]! - made.lanes.offsets[lane]!)
        // The others are as they were.
        for (const other of layout.lanes)
          if (other !== own) expect(other.height).toBe(open.lanes[other.lane]!.height)
      }
    },
  )
})
