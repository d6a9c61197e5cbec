import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/dates'
import { messagesFor } from '../../../src/i18n'
import { type ActorId, relationsIndex } from '../../../src/model'
import { networkInput, networkLayout, placeLines } from '../../../src/network'
import { contactsOf } from '../../../src/network/drawing/contacts'
import type { NetworkDetail } from '../../../src/network/drawing/detail'
import { linesOf, readLines, sumsOf } from '../../../src/network/drawing/readings'
import { sceneAt } from '../../../src/network/drawing/scene'
import { acts, story as build, event } from '../model/story'
import { events, id, story } from './story'

const relations = relationsIndex(story)
const layout = networkLayout(networkInput(story, null), { width: 600, height: 400, rem: 16 })
const NONE: ReadonlySet<ActorId> = new Set()

function sceneOf(
  at: string,
  detail: NetworkDetail = 'groups',
  opened = NONE,
  visible: ReturnType<typeof events> | null = null,
) {
  const lines = linesOf(story, detail, opened)
  const sums = sumsOf(story, relations, visible, detail, opened)
  const moment = ms(Date.parse(at))
  const readings = readLines(lines, sums, moment, visible)
  const single = readLines(linesOf(story, 'actors', NONE), sums, moment, visible)
  const ties = story.ties.map((tie) => ({ id: tie.id, from: tie.from.id, to: tie.to.id, labelWidth: 40 }))
  const placed = placeLines(
    layout,
    lines.map(({ from, to }) => ({ from: from.id, to: to.id })),
    ties,
  )
  return sceneAt(
    story,
    layout,
    placed,
    readings,
    contactsOf(readings, single, detail, opened),
    moment,
    detail,
    opened,
  )
}
const shown = (...args: Parameters<typeof sceneOf>) =>
  Object.fromEntries(
    sceneOf(...args)
      .arcs.filter(({ on }) => on)
      .map((arc) => [arc.line.key, `${arc.sign} ${arc.state.acts}`]),
  )

describe('who stands where with whom', () => {
  it('has nothing before the first act', () => {
    expect(shown('2024-01-01')).toEqual({})
  })

  it('sums the acts of people and agencies on their states, and draws those inside a state between its own', () => {
    expect(shown('2025-07-10')).toEqual({
      'alba~borea': 'conflict 3',
      'alba~third': 'cooperation 1',
      'borea~alba': 'ambivalent 2',
      'police~diaspora': 'conflict 1',
      'third~alba': 'cooperation 1',
    })
  })

  it('leaves out what happens inside a state where only states are shown', () => {
    expect(shown('2025-07-10', 'states')).not.toHaveProperty('police~diaspora')
    expect(sceneOf('2025-07-10', 'states').nodes.map(({ actor }) => actor.id)).toEqual([
      'alba',
      'borea',
      'league',
      'third',
    ])
  })

  it('draws every act between the two who are coded, where that is asked for', () => {
    expect(shown('2025-07-10', 'actors')).toEqual({
      'alba~borea': 'conflict 2',
      'borea~alba': 'conflict 1',
      'chief~alba': 'cooperation 1',
      'leader~borea': 'conflict 1',
      'leader~third': 'cooperation 1',
      'police~diaspora': 'conflict 1',
      'third~leader': 'cooperation 1',
    })
  })

  it('opens groups one by one', () => {
    expect(shown('2025-07-10', 'groups', new Set([id('borea')]))).toEqual({
      'alba~borea': 'conflict 3',
      'alba~third': 'cooperation 1',
      'borea~alba': 'conflict 1',
      'chief~alba': 'cooperation 1',
      'police~diaspora': 'conflict 1',
      'third~alba': 'cooperation 1',
    })
  })

  it('shows the people of a group that is opened among states, and what happens inside it', () => {
    const opened = new Set([id('borea')])
    expect(sceneOf('2025-07-10', 'states', opened).nodes.map(({ actor }) => actor.id)).toEqual([
      'alba',
      'borea',
      'chief',
      'diaspora',
      'league',
      'police',
      'third',
    ])
    expect(shown('2025-07-10', 'states', opened)).toEqual(shown('2025-07-10', 'groups', opened))
  })

  it('counts only the acts of events that are shown', () => {
    expect(shown('2025-07-10', 'groups', NONE, events('raid', 'summit'))).toEqual({
      'alba~borea': 'conflict 1',
      'alba~third': 'cooperation 1',
      'police~diaspora': 'conflict 1',
      'third~alba': 'cooperation 1',
    })
  })

  it('is faint where nothing happened lately', () => {
    const summit = (at: string) => sceneOf(at).arcs.find(({ line }) => line.key === 'alba~third')!
    expect(summit('2024-11-01').faint).toBe(false)
    expect(summit('2027-11-01').faint).toBe(true)
    expect(summit('2027-11-01').width).toBeLessThan(summit('2024-11-01').width)
  })

  it('says the side that it lies on where its acts do not', () => {
    const { mood } = messagesFor('en').network
    const of = { acts: 2, all: true } as const
    expect(mood({ ...of, reading: 'conflict', mostly: 'verbal-conflict' })).toBe('all hostile words')
    expect(mood({ ...of, reading: 'ambivalent', mostly: 'verbal-conflict' })).toBe(
      'all hostile words, ambivalent on balance',
    )
    expect(mood({ ...of, reading: 'cooperation', mostly: null })).toBe(
      'of more than one kind, cooperation on balance',
    )
    expect(mood({ ...of, acts: 1, reading: 'cooperation', mostly: 'request' })).toBe(
      'a request, cooperation on balance',
    )
  })

  it('does not call a request hostile that no scale holds against anybody', () => {
    const asked = build([
      event('asked', '2025-01-01', { acts: acts('a REQUEST:meet b', 'b REQUEST:yield a') }),
    ])
    const index = relationsIndex(asked)
    const lines = linesOf(asked, 'states', NONE)
    const read = readLines(lines, { single: index, grouped: index }, ms(Date.parse('2025-02-01')), null)
    expect(read.map(({ mostly, state }) => [mostly, state.reading])).toEqual([
      ['request', 'cooperation'],
      ['verbal-conflict', 'conflict'],
    ])
  })

  it('is wider where more happened', () => {
    const width = (at: string) => sceneOf(at).arcs.find(({ line }) => line.key === 'alba~borea')!.width
    expect(width('2025-07-01')).toBeGreaterThan(width('2025-06-21'))
  })

  it('shows standing ties within their time only', () => {
    const ties = (at: string) =>
      sceneOf(at)
        .ties.filter(({ on }) => on)
        .map(({ tie }) => tie.id)
    expect(ties('2020-01-01')).toEqual(['alliance', 'kin'])
    expect(ties('2025-07-10')).toEqual(['kin'])
  })

  it('tells a member by its own acts and a state by the sum, as its lines are drawn', () => {
    const contact = (key: string) =>
      sceneOf('2025-07-10').nodes.find(({ actor }) => actor.id === key)!.contact
    expect(contact('leader')).toMatchObject({ partners: 2, did: 2, received: 1 })
    expect(contact('alba')).toMatchObject({ partners: 2, did: 4, received: 3 })
    expect(contact('alba').strongest?.id).toBe('borea')
    expect(contact('league')).toEqual({ partners: 0, did: 0, received: 0, strongest: null })
  })
})

describe('time', () => {
  const days = ['2024-09-01', '2024-10-24', '2025-02-10', '2025-06-20', '2025-06-28', '2025-07-10']

  it('moves nobody, and leads to the same picture forwards and backwards', () => {
    const forwards = days.map((day) => sceneOf(day))
    const backwards = [...days]
      .reverse()
      .map((day) => sceneOf(day))
      .reverse()
    expect(backwards).toEqual(forwards)
    const [first, ...rest] = forwards
    for (const scene of rest) {
      expect(scene.nodes.map(({ placed }) => placed)).toEqual(first!.nodes.map(({ placed }) => placed))
      expect(scene.arcs.map(({ placed }) => placed)).toEqual(first!.arcs.map(({ placed }) => placed))
    }
  })
})

describe('sums', () => {
  const names = ['a', 'b', 'a1', 'a2', 'b1', 'c']
  const act = fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom('ACCUSE', 'CONSULT', 'COERCE', 'AID'),
      fc.constantFrom(...names),
    )
    .filter(([from, , to]) => from !== to)
    .map((parts) => parts.join(' '))

  it('are conserved: collapsing loses only the acts inside a group, opening brings back the rest', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), fc.subarray(['a', 'b']), (lines, open) => {
        const opened = new Set(open as ActorId[])
        const random = build(
          lines.map((line, i) => event(`e${i}`, '2025-01-01', { acts: acts(line) })),
          {
            actors: names.map((name) => {
              const parent = name.length > 1 ? { partOf: name[0]! } : {}
              return { id: name, name, kind: 'state' as const, ...parent }
            }),
          },
        )
        const index = relationsIndex(random)
        const count = (detail: NetworkDetail, opened = NONE) =>
          readLines(
            linesOf(random, detail, opened),
            sumsOf(random, index, null, detail, opened),
            ms(Date.parse('2025-02-01')),
            null,
          ).reduce((sum, { state, acts: counted }) => {
            expect(state.acts).toBe(counted.length)
            return sum + state.acts
          }, 0)
        const inside = random.acts.filter(
          ({ from, to }) => (from.partOf ?? from) === (to.partOf ?? to),
        ).length
        expect(count('actors')).toBe(random.acts.length)
        expect(count('groups')).toBe(random.acts.length)
        expect(count('states')).toBe(random.acts.length - inside)
        // Opening some brings back what happens inside them, and nothing else.
        const within = random.acts.filter(({ from, to }) => {
          const root = from.partOf ?? from
          return root === (to.partOf ?? to) && opened.has(root.id)
        }).length
        expect(count('groups', opened)).toBe(random.acts.length)
        expect(count('states', opened)).toBe(random.acts.length - inside + within)
      }),
      { numRuns: 40 },
    )
  })
})
