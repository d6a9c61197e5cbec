// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { networkInput, solvePositions } from '../../../src/network'
import { ReaderPage, stageWith } from '../../../src/pages'
import { createViewStore, defaultView, type ViewStore } from '../../../src/view'
import { story, textOf } from '../ui/setup'

const stage = stageWith(solvePositions(networkInput(story, null)))

/** What jsdom lacks of a browser, and no more. */
function browser({ wide = true } = {}): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
      unobserve() {}
    },
  )
  vi.stubGlobal('innerWidth', wide ? 1440 : 390)
  // As the page's first script says it.
  document.documentElement.dataset.width = wide ? 'wide' : 'narrow'
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('scrollTo', () => {})
}

let root: Root | null = null
let complaints: unknown[][] = []

/** Renders as the server does, and takes over as the browser does, at an address. */
async function open(query = '', options = {}): Promise<ViewStore> {
  browser(options)
  history.replaceState(null, '', `/harbour/${query}`)
  const box = document.createElement('div')
  box.innerHTML = renderToString(
    <ReaderPage stage={stage} store={createViewStore(story, defaultView)} story={story} />,
  )
  document.body.replaceChildren(box)
  const store = createViewStore(story, defaultView)
  await act(async () => {
    root = hydrateRoot(box, <ReaderPage stage={stage} store={store} story={story} />, {
      onRecoverableError: (error) => complaints.push([error]),
    })
  })
  return store
}
const step = (what: () => void) => act(async () => what())

beforeEach(() => {
  complaints = []
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    complaints.push(said)
  })
})
afterEach(async () => {
  await act(async () => root?.unmount())
  root = null
  cleanup()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})
// Asking a whole page by role takes jsdom a second; these ask the same more cheaply.
const articles = () => [...document.querySelectorAll('article')].map(({ id }) => id)
const title = () =>
  [...document.querySelectorAll('h1')].filter((heading) => !heading.closest('[hidden]')).map(textOf)
const headings = () => [...document.querySelectorAll('h2')].map(textOf)
const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].filter((one) => textOf(one) === name)
  expect(found, name).toHaveLength(1)
  return found[0] as HTMLButtonElement
}
const link = (name: string, within: ParentNode = document) => {
  const found = [...within.querySelectorAll('a')].find((one) => textOf(one) === name)
  expect(found, name).toBeDefined()
  return found as HTMLAnchorElement
}
/** What opens on request is fetched first. */
const opened = (name: string) => vi.waitFor(() => expect(title()).toEqual([name]), { timeout: 10_000 })

describe('what the server draws', () => {
  const html = () =>
    renderToString(<ReaderPage stage={stage} store={createViewStore(story, defaultView)} story={story} />)

  test('has every event, its accounts and its sources', () => {
    const box = document.createElement('div')
    box.innerHTML = html()
    expect([...box.querySelectorAll('article')].map(({ id }) => id)).toEqual(story.events.map(({ id }) => id))
    expect(textOf(box)).toContain('The sailors were beaten.')
    expect(textOf(box)).toContain('Mara Holt, The Gazette')
  })

  test('has nothing that a strict policy blocks', () => {
    expect(html()).not.toMatch(/\sstyle="|<script|\son[a-z]+="/)
  })

  test('has one heading of the first level, and ids that are there once', () => {
    const box = document.createElement('div')
    box.innerHTML = html()
    expect(box.querySelectorAll('h1')).toHaveLength(1)
    const ids = [...box.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })
})

describe('the page, taken over', () => {
  test('draws first what the server drew', async () => {
    await open()
    expect(complaints).toEqual([])
  })

  test('says when it answers', async () => {
    performance.clearMarks()
    await open()
    expect(performance.getEntriesByName('riftline:interactive')).toHaveLength(1)
  })

  test('shows the event of its address', async () => {
    await open('?event=inspection')
    expect(complaints).toEqual([])
    expect(document.getElementById('inspection')?.getAttribute('aria-current')).toBe('true')
    expect(textOf(screen.getByRole('heading', { name: 'Relations' }).nextElementSibling)).toBe(
      'as of April 2024',
    )
  })

  test('takes an anchor alone for an event', async () => {
    const store = await open('#release')
    expect(store.getState().view.event).toBe('release')
  })

  test('names what is wrong in its address, and shows the rest', async () => {
    await open('?event=inspction&status=disputed')
    await vi.waitFor(() => expect(textOf(document.body)).toContain('no event “inspction”'), {
      timeout: 10_000,
    })
    expect(articles()).toEqual(['inspection'])
  })

  test('goes to an event by its link, and Back goes back', async () => {
    const store = await open('?event=release')
    await step(() => fireEvent.click(link('Talk of a blockade')))
    expect(store.getState().view.event).toBe('rumour')
    expect(location.search).toBe('?event=rumour')
    await act(async () => {
      history.back()
      await vi.waitFor(() => expect(location.search).toBe('?event=release'))
    })
    await vi.waitFor(() => expect(store.getState().view.event).toBe('release'))
  })
})

describe('filters', () => {
  test('leave the events that match in the document, and all come back', async () => {
    const store = await open('?status=disputed,unconfirmed')
    expect(articles()).toEqual(['inspection', 'rumour'])
    await vi.waitFor(() => expect(document.querySelector('.doc-shown')).toBeTruthy(), { timeout: 10_000 })
    expect(textOf(document.querySelector('.doc-shown'))).toBe(
      'Showing 2 of 5 events:DisputedUnconfirmedShow all',
    )
    await step(() => fireEvent.click(button('Show all')))
    expect(articles()).toHaveLength(5)
    expect(store.getState().view.status).toEqual([])
  })

  test('and a range act on the list of events', async () => {
    await open('?from=2024-05&to=2024-05')
    expect(articles()).toEqual(['rumour', 'talks'])
  })

  test('that leave nothing say so, and offer a way out', async () => {
    await open('?status=disputed&q=ferry')
    expect(articles()).toEqual([])
    await vi.waitFor(() => expect(headings()).toContain('No event matches'), { timeout: 10_000 })
    await step(() => fireEvent.click(button('Show all events')))
    expect(articles()).toHaveLength(5)
  })
})

describe('a dossier', () => {
  test('takes the document’s place, and Escape brings it back with the focus where it was', async () => {
    const store = await open()
    const pill = within(document.getElementById('inspection') as HTMLElement).getByRole('link', {
      name: 'Coast Guard',
    })
    pill.focus()
    await step(() => fireEvent.click(pill))
    await opened('Coast Guard')
    expect(document.activeElement?.tagName).toBe('H1')
    expect(location.search).toBe('?actor=coast-guard')
    await step(() => fireEvent.keyDown(document.body, { key: 'Escape' }))
    expect(store.getState().view.subject).toBeNull()
    expect(title()).toEqual(['The harbour quarrel'])
    expect(document.activeElement).toBe(pill)
  })

  test('of two actors opens from an address', async () => {
    await open('?pair=arland~borland')
    await opened('Arland and Borland')
    expect(textOf(document.querySelector('.dossier-lead'))).toContain(
      'exchanged 2 hostile acts and 1 cooperative one',
    )
  })

  test('closes when an event in it is followed', async () => {
    const store = await open('?actor=arland')
    await opened('Arland')
    await step(() =>
      fireEvent.click(link('Borland inspects ships', document.querySelector('.dossier') as HTMLElement)),
    )
    expect(store.getState().view).toMatchObject({ subject: null, event: 'inspection' })
  })
})

describe('the whole stage', () => {
  test('takes the window, says what is chosen, and Escape leaves it', async () => {
    const store = await open('?event=inspection&stage=full')
    expect(document.querySelector<HTMLElement>('.doc')?.hidden).toBe(true)
    const chosen = await screen.findByRole('complementary', { name: 'Chosen event' })
    expect(textOf(chosen)).toContain('How the sailors were treated is disputed.')
    expect(title()).toEqual(['The harbour quarrel'])
    await step(() => fireEvent.keyDown(document.body, { key: 'Escape' }))
    expect(store.getState().view.stage).toBe('side')
  })

  test('can be one half alone', async () => {
    await open('?view=timeline')
    expect(headings()).not.toContain('Relations')
    expect(headings()).toContain('Timeline')
  })
})

describe('on a phone', () => {
  test('the bar goes from the story to the timeline, to relations and back', async () => {
    const store = await open('', { wide: false })
    const bar = within(document.querySelector('nav[aria-label="Views"]') as HTMLElement)
    const current = () =>
      bar.getAllByRole('button').find((button) => button.getAttribute('aria-current'))?.textContent
    expect(current()).toBe('Story')
    expect(headings()).not.toContain('Relations')
    await step(() => fireEvent.click(bar.getByRole('button', { name: 'Relations' })))
    expect(current()).toBe('Relations')
    expect(headings()).toContain('Relations')
    await step(() => fireEvent.click(bar.getByRole('button', { name: 'Timeline' })))
    expect(store.getState().view).toMatchObject({ stage: 'full', view: 'timeline' })
    await step(() => fireEvent.click(bar.getByRole('button', { name: 'Story' })))
    expect(store.getState().view).toMatchObject({ stage: 'side', view: 'both' })
    expect(location.search).toBe('')
  })
})
