import { describe, expect, test } from 'vitest'
import { ms } from '../../../src/dates'
import type { ActorId } from '../../../src/model'
import { chooseDetail, defaultView, groupsOf, thenOf, toggleGroup } from '../../../src/view'
import { story } from './story'

const russia = 'russia' as ActorId
const twoGroups = {
  actors: ['a', 'b'].flatMap((name) => {
    const top = { ...story.actors[0]!, id: name as ActorId, partOf: null }
    return [{ ...top, parts: [{ ...top, partOf: top }] }]
  }),
}

describe('groups in a View', () => {
  test('are the top-level actors with people or agencies of their own', () => {
    expect(groupsOf(story)).toEqual(['russia'])
  })

  test('open and close one by one', () => {
    const opened = toggleGroup(defaultView, russia, story)
    expect(opened).toMatchObject({ detail: 'groups', open: ['russia'] })
    expect(toggleGroup(opened, russia, story).open).toEqual([])
    expect(toggleGroup({ ...defaultView, detail: 'states' }, russia, story)).toMatchObject({
      detail: 'states',
      open: ['russia'],
    })
  })

  test('closing one of all leaves the others open', () => {
    const all = chooseDetail(defaultView, 'actors')
    expect(toggleGroup(all, 'a' as ActorId, twoGroups)).toMatchObject({ detail: 'groups', open: ['b'] })
  })

  test('someone who is no group opens nothing', () => {
    expect(toggleGroup(defaultView, 'putin' as ActorId, story)).toBe(defaultView)
  })

  test('choosing a detail for all forgets those opened by themselves', () => {
    expect(chooseDetail(toggleGroup(defaultView, russia, story), 'states')).toEqual({
      ...defaultView,
      detail: 'states',
    })
  })
})

describe('the moment to compare with', () => {
  test('is the end of the date asked for, as the cursor’s is', () => {
    expect(thenOf({ compare: '2024-12' })).toBe(ms(Date.UTC(2025, 0, 1) - 1))
    expect(thenOf(defaultView)).toBeNull()
  })
})
