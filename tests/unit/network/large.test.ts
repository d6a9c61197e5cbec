import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ms } from '../../../src/dates'
import { parseStory } from '../../../src/format/node'
import { allPairStates, buildStory, collapseTo, relationsIndex } from '../../../src/model'
import { isLarge } from '../../../src/network/large'
import { nearest } from '../../../src/network/layout'
import {
  type Camera,
  cameraOn,
  fitPlaces,
  type LargePlaces,
  largeInput,
  placeLarge,
  placeLargeNow,
  placeNames,
  seenAt,
  strongest,
  WHOLE,
  within,
  zoomAbout,
} from '../../../src/network/layout/large'
import { Quadtree } from '../../../src/network/layout/large/quadtree'
import { numbers } from './generate'
import { largeFile, largeStory, sizes } from './large-story'

const file = largeFile(sizes[2000])
const story = buildStory(file)
const places = placeLargeNow(largeInput(story))
const at = (day: string) => Date.parse(day) as Ms

/** FNV-1a over tenths. */
function hashOf({ x, y, dx, dy, r }: LargePlaces): string {
  let hash = 0x811c9dc5
  for (const column of [x, y, dx, dy, r]) {
    for (const value of column) {
      const tenths = Math.round(value * 10)
      expect(Math.abs(tenths / 10 - value)).toBeLessThan(1e-9)
      hash = Math.imul(hash ^ (tenths & 0xffff), 0x01000193) >>> 0
    }
  }
  return hash.toString(16)
}

describe('a large story that is made up', () => {
  it('is a valid story of the size that was asked for', () => {
    expect(parseStory(JSON.stringify(file), { file: 'story.json' }).diagnostics).toEqual([])
    expect(story.actors).toHaveLength(2000)
    expect(story.pairs).toHaveLength(6500)
    expect(story.acts).toHaveLength(17_300)
  })
  it('has few with much to do, and many with little', () => {
    const counts = story.pairs.map(({ acts }) => acts.length).sort((a, b) => b - a)
    const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0)
    expect(sum(counts.slice(0, 650)) / 17_300).toBeGreaterThan(0.35)
    expect(counts.filter((n) => n <= 2).length).toBeGreaterThan(4000)
  })
})

describe('a network is large', () => {
  it('by its actors or its pairs, whatever is collapsed', () => {
    const of = (actors: number, pairs: number) =>
      isLarge({ actors: Array(actors).fill(null), pairs: Array(pairs).fill(null) })
    expect([of(200, 400), of(201, 10), of(20, 401), isLarge(story)]).toEqual([false, true, true, true])
  })
})

describe('the layout of a large network', () => {
  it('is the same today and tomorrow, in Node and in a Worker', () => {
    expect(hashOf(places)).toBe('6bbb11c8')
  })
  it('does not depend on the order of the file, nor on pauses', () => {
    const turned = buildStory({
      ...file,
      actors: [...file.actors].reverse(),
      events: [...file.events].reverse(),
    })
    const work = placeLarge(largeInput(turned))
    let last = 0
    for (;;) {
      const { done, value } = work.next()
      if (done) {
        expect(hashOf(value)).toBe(hashOf(places))
        break
      }
      expect(value).toBeGreaterThan(last)
      expect(value).toBeLessThanOrEqual(1)
      last = value
    }
  })
  it('keeps room for every group, opened or not: none touches another', () => {
    const tops = [...places.root.keys()].filter((i) => places.root[i] === i)
    let touching = 0
    for (const i of tops) {
      for (const j of tops) {
        if (i >= j) continue
        const d = Math.hypot(places.x[i]! - places.x[j]!, places.y[i]! - places.y[j]!)
        if (d < places.reach[i]! + places.reach[j]! - 0.2) touching++
      }
    }
    expect(touching).toBe(0)
  })
  it('packs members inside their group, without overlap', () => {
    const hub = places.ids.indexOf('t00000')
    const members = [...places.root.keys()].filter((i) => places.root[i] === hub && i !== hub)
    expect(members.length).toBeGreaterThan(50)
    for (const i of members) {
      expect(Math.hypot(places.dx[i]!, places.dy[i]!) + places.r[i]!).toBeLessThanOrEqual(
        places.reach[hub]! + 0.3,
      )
      for (const j of members) {
        if (i >= j) continue
        const d = Math.hypot(places.dx[i]! - places.dx[j]!, places.dy[i]! - places.dy[j]!)
        expect(d).toBeGreaterThan(places.r[i]! + places.r[j]! - 0.3)
      }
    }
  })
  it('pushes as all pairs would, though it counts those far away as one', () => {
    const random = numbers(5)
    const n = 400
    const [x, y, mass] = [0, 1, 2].map(() => Float64Array.from({ length: n }, () => 500 * random())) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    // Two at the same place, and a third there too.
    for (const i of [1, 2]) [x[i], y[i]] = [x[0]!, y[0]!]
    const tree = new Quadtree(n)
    tree.build(x, y, mass)
    const [vx, vy] = [new Float64Array(n), new Float64Array(n)]
    let [off, all] = [0, 0]
    for (let i = 3; i < n; i++) {
      tree.repel(i, 1, 1, x, y, mass, vx, vy)
      let [fx, fy] = [0, 0]
      for (let j = 0; j < n; j++) {
        if (i === j) continue
        const [dx, dy] = [x[i]! - x[j]!, y[i]! - y[j]!]
        const push = mass[j]! / Math.max(1, dx * dx + dy * dy)
        fx += dx * push
        fy += dy * push
      }
      off += Math.hypot(vx[i]! - fx, vy[i]! - fy)
      all += Math.hypot(fx, fy)
    }
    expect(off / all).toBeLessThan(0.05)
    tree.repel(0, 1, 1, x, y, mass, vx, vy)
    expect(Number.isFinite(vx[0]!)).toBe(true)
  })
})

describe('the camera', () => {
  const size = { width: 1000, height: 400, rem: 16 }
  const fit = fitPlaces(places, size)
  it('shows the whole network at first, in any shape of room', () => {
    for (const room of [size, { width: 360, height: 600, rem: 16 }, { width: 320, height: 200, rem: 32 }]) {
      const fits = fitPlaces(places, room)
      places.ids.forEach((_, i) => {
        if (places.root[i] !== i) return
        const { x, y } = seenAt(places, i, fits, WHOLE)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(room.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(room.height)
      })
    }
  })
  it('zooms about a point that stays where it is, and comes back to the whole', () => {
    const i = places.ids.indexOf('t00005')
    const point = seenAt(places, i, fit, WHOLE)
    const near = zoomAbout(fit, WHOLE, 3, point)
    expect(seenAt(places, i, fit, near).x).toBeCloseTo(point.x, 0)
    expect(seenAt(places, i, fit, near).y).toBeCloseTo(point.y, 0)
    expect(zoomAbout(fit, near, 1 / 9, { x: 3, y: 3 })).toEqual(WHOLE)
  })
  it('never leaves the picture', () => {
    const far: Camera = { zoom: 4, x: 1e6, y: -1e6 }
    expect(within(fit, far)).toEqual({ zoom: 4, x: 375, y: -150 })
  })
  it('comes near enough to tell the members of a group apart', () => {
    const hub = places.ids.indexOf('t00000')
    const camera = cameraOn(places, hub, fit, WHOLE)
    const members = [...places.root.keys()].filter((i) => places.root[i] === hub && i !== hub).slice(0, 8)
    const seen = members.map((i) => seenAt(places, i, fit, camera))
    for (const [k, a] of seen.entries()) {
      for (const b of seen.slice(k + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(4)
    }
  })
})

describe('the strongest relations', () => {
  const single = relationsIndex(story)
  const grouped = relationsIndex(story, { group: collapseTo(story, new Set()) })
  it('conserves every act when states are collapsed: those inside vanish, those across add up', () => {
    const inside = story.acts.filter((act) => {
      const top = (actor: typeof act.from): string => (actor.partOf ? top(actor.partOf) : actor.id)
      return top(act.from) === top(act.to)
    })
    const across = grouped.pairs.reduce((sum, { acts }) => sum + acts.length, 0)
    expect(inside.length).toBeGreaterThan(100)
    expect(across + inside.length).toBe(17_300)
    const end = allPairStates(grouped, at('2030-01-01'))
    expect(end.acts.reduce((sum, n) => sum + n, 0)).toBe(across)
  })
  it('conserves them too whichever groups are opened', () => {
    const groups = story.actors.filter(({ parts }) => parts.length > 0).map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(groups), (open) => {
        const standIn = collapseTo(story, new Set(open))
        const inside = story.acts.filter(({ from, to }) => standIn(from) === standIn(to)).length
        const index = relationsIndex(story, { group: standIn })
        const counted = allPairStates(index, at('2030-01-01')).acts.reduce((sum, n) => sum + n, 0)
        expect(counted + inside).toBe(17_300)
      }),
      { numRuns: 6 },
    )
  })
  it('are those that come first when all are sorted, at any moment', () => {
    for (const index of [single, grouped]) {
      for (const day of ['2005-01-02', '2009-05-01', '2016-11-30', '2024-12-31']) {
        const states = allPairStates(index, at(day))
        const of = (column: ArrayLike<number>, p: number) => column[2 * p]! + column[2 * p + 1]!
        const acting = index.pairs.map((_, p) => p).filter((p) => of(states.acts, p) > 0)
        const weight = (p: number) => of(states.positive, p) + of(states.negative, p)
        const sorted = [...acting].sort(
          (p, q) => weight(q) - weight(p) || of(states.acts, q) - of(states.acts, p) || p - q,
        )
        for (const k of [0, 1, 25, 100, 100_000]) {
          const found = strongest(states, k)
          expect(found.all).toBe(acting.length)
          expect(found.pairs.map(weight)).toEqual(sorted.slice(0, k).map(weight))
          expect(new Set(found.pairs).size).toBe(Math.min(k, acting.length))
        }
      }
    }
  })
})

describe('names and lookup', () => {
  it('never lays a name over another, at any zoom', () => {
    const size = { width: 1000, height: 400, rem: 16 }
    const fit = fitPlaces(places, size)
    for (const zoom of [1, 2, 5, 12]) {
      const nodes = [...places.root.keys()]
        .filter((i) => places.root[i] === i)
        .map((i) => ({
          key: places.ids[i]!,
          name: story.actor.get(places.ids[i]!)!.name as string,
          top: true,
          ...seenAt(places, i, fit, { zoom, x: 0, y: 0 }),
          r: places.r[i]! * 0.5,
        }))
      const labels = [...placeNames(nodes, nodes, size).values()].map(({ box }) => box)
      expect(labels.length).toBeGreaterThan(1)
      for (const [k, a] of labels.entries()) {
        expect(a.x1 >= 0 && a.y1 >= -3 && a.x2 <= 1000 && a.y2 <= 403).toBe(true)
        for (const b of labels.slice(k + 1)) {
          // Lines may be set as close as lines of a text.
          const over =
            Math.min(a.x2, b.x2) > Math.max(a.x1, b.x1) && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 4
          expect(over).toBe(false)
        }
      }
    }
  })
  it('finds the nearest of small marks within the reach of a finger', () => {
    const label = null
    const node = (id: string, x: number) => ({ id, x, y: 50, r: 2, label }) as never
    const things = [40, 60].map((x) => ({
      key: `node:${x}`,
      at: { x, y: 50 },
      node: node(String(x), x),
      linked: [],
    }))
    expect(nearest(things, { x: 47, y: 58 }, 16)).toBe('node:40')
    expect(nearest(things, { x: 53, y: 58 }, 16)).toBe('node:60')
    expect(nearest(things, { x: 50, y: 80 }, 16)).toBe(null)
  })
})

describe('the largest network', () => {
  it('of 11,000 actors is placed, and its strongest relations found', () => {
    const largest = largeStory(sizes[11000])
    expect(largest.pairs).toHaveLength(36_000)
    expect(largest.acts).toHaveLength(95_000)
    const found = placeLargeNow(largeInput(largest))
    expect(hashOf(found)).toBe('e1b033bf')
    const index = relationsIndex(largest, { group: collapseTo(largest, new Set()) })
    expect(strongest(allPairStates(index, at('2015-06-01')), 400).pairs).toHaveLength(400)
  }, 60_000)
})
