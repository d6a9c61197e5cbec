// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type AddressWindow,
  addressOf,
  bindAddress,
  clearSubject,
  createViewStore,
  defaultView,
  openActor,
  openPair,
  parseView,
  sceneView,
  selectEvent,
  useView,
  type ViewStore,
} from '../../../src/view'
import { story } from './story'

const [russia, azerbaijan] = story.actors.map(({ id }) => id) as [never, never]
const [war, crash, , raid] = story.events.map(({ id }) => id)
const begin = (query = '') => {
  window.history.replaceState(null, '', `/s/${query}`)
  return createViewStore(story, parseView(query, story).view)
}
const query = () => window.location.search

function ChosenEvent({ store, drawn }: { store: ViewStore; drawn: () => void }) {
  drawn()
  return createElement('p', null, useView(store, (view) => view.event) ?? 'none')
}

describe('what a person does', () => {
  test('opens the dossier of a pair in either order, and of one actor where both are the same', () => {
    expect(openPair(defaultView, russia, azerbaijan)).toEqual(openPair(defaultView, azerbaijan, russia))
    expect(openPair(defaultView, russia, russia)).toEqual(openActor(defaultView, russia))
    expect(clearSubject(openActor(defaultView, russia))).toEqual(defaultView)
  })

  test('an event and a dossier may stand together', () => {
    const view = selectEvent(openActor(defaultView, russia), raid!)
    expect(view).toMatchObject({ event: 'raid', subject: { kind: 'actor', id: 'russia' } })
  })

  test('leaves the scene', () => {
    const scene = sceneView(story, story.scenes[0]!)
    expect(scene.scene).toBe('opening')
    expect(selectEvent(scene, war!).scene).toBeNull()
    expect(openActor(scene, russia).scene).toBeNull()
  })

  test('a scene keeps how the reader reads', () => {
    const reading = { ...defaultView, lang: 'ru', theme: 'dark' as const, q: 'gone' }
    expect(sceneView(story, story.scenes[0]!, reading)).toMatchObject({ lang: 'ru', theme: 'dark', q: '' })
  })
})

describe('the store', () => {
  test('tells nobody of a change that changes nothing', () => {
    const store = begin()
    const heard = vi.fn()
    store.subscribe(heard)
    store.getState().set({ event: null, actors: [] })
    store.getState().set((view) => ({ ...view }))
    expect(heard).not.toHaveBeenCalled()
    store.getState().set((view) => selectEvent(view, raid!))
    expect(heard).toHaveBeenCalledTimes(1)
    expect(store.getState().view.event).toBe('raid')
  })

  test('draws a component again only when its part of the View changes', () => {
    const store = begin()
    const drawn = vi.fn()
    render(createElement(ChosenEvent, { store, drawn }))
    act(() => store.getState().set({ lanes: 'actor' }))
    expect(drawn).toHaveBeenCalledTimes(1)
    act(() => store.getState().set({ event: raid! }))
    expect(screen.getByText('raid')).toBeDefined()
  })
})

describe('the address bar', () => {
  let unbind = () => {}
  const bind = (store: ViewStore, page?: AddressWindow) => {
    unbind = bindAddress(store, page)
    return store
  }
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    unbind()
    vi.useRealTimers()
  })

  test('follows a choice at once, with an entry of its own', () => {
    const store = bind(begin('?threads=raid'))
    const entries = window.history.length
    store.getState().set({ event: raid! })
    expect(query()).toBe('?event=raid&threads=raid')
    expect(window.history.length).toBe(entries + 1)
  })

  test('follows the scroll in the same entry, not at every step', () => {
    const store = bind(begin())
    const entries = window.history.length
    const replace = vi.spyOn(window.history, 'replaceState')
    for (const { id } of story.events) store.getState().set({ event: id }, { history: 'replace' })
    expect(query()).toBe('')
    vi.advanceTimersByTime(400)
    expect(query()).toBe('?event=summons')
    expect(replace).toHaveBeenCalledTimes(1)
    expect(window.history.length).toBe(entries)
  })

  test('waits until the cursor rests, and is right when the page is left before that', () => {
    const store = bind(begin())
    const replace = vi.spyOn(window.history, 'replaceState')
    for (let day = 1; day <= 9; day++) {
      store.getState().set({ at: `2025-07-0${day}` }, { history: 'replace' })
      vi.advanceTimersByTime(200)
    }
    expect(replace).not.toHaveBeenCalled()
    window.dispatchEvent(new Event('pagehide'))
    expect(query()).toBe('?at=2025-07-09')
    store.getState().set({ at: '2025-07-10' }, { history: 'replace' })
    vi.advanceTimersByTime(400)
    expect(query()).toBe('?at=2025-07-10')
    expect(replace).toHaveBeenCalledTimes(2)
  })

  test('has the place that Back returns to written before a choice', () => {
    const store = bind(begin())
    const written: string[] = []
    vi.spyOn(window.history, 'replaceState').mockImplementation(
      (_, __, url) => void written.push(`replace ${url}`),
    )
    vi.spyOn(window.history, 'pushState').mockImplementation((_, __, url) => void written.push(`push ${url}`))
    store.getState().set({ event: crash! }, { history: 'replace' })
    store.getState().set({ event: raid! })
    expect(written).toEqual(['replace /s/?event=aktau-crash', 'push /s/?event=raid'])
    vi.advanceTimersByTime(1000)
    expect(written).toHaveLength(2)
  })

  test('walks Views with Back and Forward, and writes nothing meanwhile', () => {
    const store = bind(begin())
    store.getState().set({ event: crash! })
    store.getState().set({ event: war! }, { history: 'replace' })
    window.history.replaceState(null, '', '/s/?lanes=actor&nonsense=1')
    const push = vi.spyOn(window.history, 'pushState')
    const replace = vi.spyOn(window.history, 'replaceState')
    window.dispatchEvent(new PopStateEvent('popstate'))
    vi.advanceTimersByTime(1000)
    expect(store.getState().view).toEqual({ ...defaultView, lanes: 'actor' })
    expect(store.getState().problems).toMatchObject([{ parameter: 'nonsense' }])
    expect(push).not.toHaveBeenCalled()
    expect(replace).not.toHaveBeenCalled()
  })

  test('really goes back', async () => {
    vi.useRealTimers()
    const store = bind(begin())
    store.getState().set({ event: crash! })
    store.getState().set({ event: raid! })
    const walked = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    window.history.back()
    await walked
    expect(store.getState().view.event).toBe('aktau-crash')
  })

  test('is empty again at the default View', () => {
    const store = bind(begin('?event=raid'))
    store.getState().set({ event: null })
    expect(query()).toBe('')
    expect(window.location.pathname).toBe('/s/')
  })

  test('may refuse to be written: the page goes on', () => {
    const refused = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const page: AddressWindow = Object.assign(Object.create(null), {
      location: window.location,
      history: { pushState: refused, replaceState: refused },
      addEventListener: () => {},
      removeEventListener: () => {},
      setTimeout: window.setTimeout.bind(window),
      clearTimeout: window.clearTimeout.bind(window),
    })
    const store = bind(begin(), page)
    store.getState().set({ event: raid! })
    store.getState().set({ event: crash! }, { history: 'replace' })
    vi.advanceTimersByTime(1000)
    expect(store.getState().view.event).toBe('aktau-crash')
  })

  test('to be copied is that of the View on the screen, before the bar has caught up', () => {
    const store = bind(begin('#old'))
    store.getState().set({ event: raid! }, { history: 'replace' })
    expect(addressOf(store)).toBe('http://localhost:3000/s/?event=raid')
  })

  test('is left alone once unbound', () => {
    const store = bind(begin())
    unbind()
    store.getState().set({ event: raid! })
    expect(query()).toBe('')
  })
})
