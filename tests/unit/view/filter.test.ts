import { describe, expect, test } from 'vitest'
import {
  activeFilterCount,
  clearFilters,
  defaultView,
  filterCounts,
  isFiltered,
  parseView,
  selectEvent,
  stepEvent,
  toggleFilter,
  type View,
  visibleEvents,
} from '../../../src/view'
import { story } from './story'

const view = (query: string): View => parseView(query, story).view
const shown = (query: string) => visibleEvents(story, view(query)).map(({ id }) => id)
const all = ['war', 'aktau-crash', 'regret', 'raid', 'summons']

describe('the events that a View shows', () => {
  test('are all of them, in the story’s order, without a filter', () => {
    expect(shown('')).toEqual(all)
    expect(shown('event=raid&at=1993&pair=russia~azerbaijan')).toEqual(all)
  })

  test('match one value of every filter in use', () => {
    expect(shown('threads=crash')).toEqual(['aktau-crash', 'regret'])
    expect(shown('threads=crash,raid&status=disputed')).toEqual(['aktau-crash', 'raid'])
    expect(shown('kinds=incident,verbal-cooperation')).toEqual(['aktau-crash', 'regret'])
    expect(shown('threads=crash&kinds=material-conflict')).toEqual([])
  })

  test('an actor’s events are those of its members too', () => {
    expect(shown('actors=putin')).toEqual(['regret'])
    expect(shown('actors=russia')).toContain('regret')
    expect(shown('actors=erdogan')).toEqual([])
  })

  test('an actor’s events are also those in which it only gives an account', () => {
    expect(shown('actors=russia')).toEqual(['aktau-crash', 'regret', 'raid', 'summons'])
    expect(filterCounts(story, defaultView).actors.get('russia')).toBe(4)
  })

  test('match the search, whatever the case and the accents', () => {
    expect(shown('q=AKTAU')).toEqual(['aktau-crash'])
    expect(shown('q=Erdoğan')).toEqual(['raid'])
    expect(shown('q=nothing+of+it')).toEqual([])
  })

  test('overlap the range with their window or their span', () => {
    expect(shown('from=2025-06-10&to=2025-06-12')).toEqual(['raid'])
    expect(shown('from=1993-06&to=1993-07')).toEqual(['war'])
    expect(shown('to=2024-12-25')).toEqual(['war', 'aktau-crash'])
    expect(shown('from=2025-07')).toEqual(['summons'])
    expect(shown('from=2025-01-10&to=2025-01-10')).toEqual(['regret'])
    expect(shown('from=2025-01-11&to=2025-05')).toEqual([])
  })

  test('are the same array for the same filter, so that nothing is drawn twice', () => {
    const first = visibleEvents(story, view('threads=raid'))
    expect(
      visibleEvents(story, { ...view('threads=raid'), threads: [...view('threads=raid').threads] }),
    ).toEqual(first)
    const filtered = view('threads=raid')
    expect(visibleEvents(story, selectEvent(filtered, story.events[0]!.id))).toBe(
      visibleEvents(story, filtered),
    )
  })
})

describe('how many events a filter’s value would show', () => {
  test('counts with all other filters, not with its own', () => {
    const counts = filterCounts(story, view('threads=crash'))
    expect(Object.fromEntries(counts.threads)).toEqual({ crash: 2, raid: 2 })
    expect(Object.fromEntries(counts.kinds)).toEqual({ incident: 1, 'verbal-cooperation': 1 })
    expect(counts.actors.get('putin')).toBe(1)
    expect(counts.actors.get('erdogan')).toBeUndefined()
  })

  test('is what choosing the value then shows', () => {
    for (const base of ['', 'status=disputed', 'threads=raid&q=dead']) {
      const counts = filterCounts(story, view(base))
      for (const { id } of story.actors) {
        const chosen = { ...view(base), actors: [id] }
        expect(visibleEvents(story, chosen).length).toBe(counts.actors.get(id) ?? 0)
      }
    }
  })
})

describe('filters in use', () => {
  test('are counted by value, the search and the range as one each', () => {
    expect(activeFilterCount(defaultView)).toBe(0)
    expect(isFiltered(view('event=raid&lanes=actor'))).toBe(false)
    expect(activeFilterCount(view('actors=russia,putin&kinds=incident&q=x&from=2024&to=2025'))).toBe(4)
    // A range is what is seen, though it hides what is outside.
    expect(activeFilterCount(view('from=2024'))).toBe(0)
    expect(isFiltered(view('from=2024'))).toBe(true)
  })

  test('are put on and off in the story’s order', () => {
    const order = story.actors.map(({ id }) => id)
    const both = [order[1]!, order[0]!].reduce((v, id) => toggleFilter(v, 'actors', id, order), defaultView)
    expect(both.actors).toEqual(['russia', 'azerbaijan'])
    expect(toggleFilter(both, 'actors', order[0]!, order).actors).toEqual(['azerbaijan'])
  })

  test('are all taken away at once, the choice kept', () => {
    const cleared = clearFilters(view('event=raid&lanes=kind&actors=russia&q=x&from=2024&status=disputed'))
    expect(cleared).toEqual({ ...defaultView, event: 'raid', lanes: 'kind' })
  })
})

describe('stepping through the events', () => {
  test('goes to the neighbour, and stops at the ends', () => {
    expect(stepEvent(story, view('event=raid'), 1)).toBe('summons')
    expect(stepEvent(story, view('event=raid'), -1)).toBe('regret')
    expect(stepEvent(story, view('event=summons'), 1)).toBeNull()
    expect(stepEvent(story, view('event=war'), -1)).toBeNull()
  })

  test('begins at the ends where nothing is chosen', () => {
    expect(stepEvent(story, defaultView, 1)).toBe('war')
    expect(stepEvent(story, defaultView, -1)).toBe('summons')
  })

  test('leaves out what is not shown, from a chosen event that is not shown too', () => {
    expect(stepEvent(story, view('event=aktau-crash&threads=raid'), 1)).toBe('raid')
    expect(stepEvent(story, view('event=summons&status=disputed'), -1)).toBe('raid')
    expect(stepEvent(story, view('event=raid&threads=crash'), 1)).toBeNull()
  })
})
