// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { networkInput, solvePositions } from '../../../src/network'
import { ReaderPage, stageWith } from '../../../src/pages'
import { createViewStore, defaultView, groupsOf, type ViewStore } from '../../../src/view'
import { story } from '../ui/setup'

const stage = stageWith(solvePositions(networkInput(story, null)))

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
      unobserve() {}
    },
  )
  vi.stubGlobal('innerWidth', 1440)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function open(query = ''): Promise<ViewStore> {
  history.replaceState(null, '', `/harbour/${query}`)
  const store = createViewStore(story, defaultView)
  await act(async () => {
    render(<ReaderPage stage={stage} store={store} story={story} />)
  })
  return store
}
const pane = () => within(document.querySelector<HTMLElement>('.reader-relations') as HTMLElement)
const view = (store: ViewStore) => store.getState().view
const soon = <T,>(look: () => T) => vi.waitFor(look, { timeout: 10_000 })

describe('the head line of relations', () => {
  test('chooses how much of the groups is drawn', async () => {
    const store = await open()
    fireEvent.click(pane().getByLabelText('states only'))
    expect(view(store).detail).toBe('states')
    expect(pane().getByLabelText('states only')).toBeChecked()
  })

  test('offers groups one by one, camps and the arrangement for a moment', async () => {
    const store = await open()
    const [group] = groupsOf(story)
    fireEvent.click(pane().getByText('more'))
    const options = within(await soon(() => pane().getByRole('group', { name: 'Options of the network' })))
    const [first] = within(options.getByRole('group')).getAllByRole('checkbox')
    fireEvent.click(first as HTMLElement)
    expect(view(store).open).toEqual([group])
    fireEvent.click(options.getByLabelText('camps'))
    expect(view(store).camps).toBe(true)
    await soon(() => expect(pane().getByText(/^Camps: a hypothesis/)).toBeInTheDocument())
    fireEvent.click(options.getByLabelText('arranged for this moment'))
    expect(view(store).arrange).toBe('moment')
    await soon(() => expect(pane().getByText(/actors move as time does/)).toBeInTheDocument())
  })
})

describe('then and now', () => {
  test('begins with a moment of the story, and gives the network the stage', async () => {
    const store = await open()
    fireEvent.click(pane().getByText('then and now'))
    await soon(() => expect(view(store).compare).not.toBeNull())
    expect(view(store).view).toBe('network')
    await soon(() => expect(pane().getAllByRole('region', { name: /^Relations as of/ })).toHaveLength(2))
    fireEvent.click(pane().getByText('one moment only'))
    expect(view(store)).toMatchObject({ compare: null, view: 'both' })
  })

  test('takes a date, and says what is wrong with one', async () => {
    const store = await open('?then=2024-01&view=network')
    const field = await soon(() => pane().getByLabelText('Compare with'))
    fireEvent.change(field, { target: { value: 'once' } })
    fireEvent.submit(field)
    await soon(() => expect(pane().getByRole('alert')).toHaveTextContent('“once” is no date'))
    expect(field).toBeInvalid()
    expect(view(store).compare).toBe('2024-01')
    fireEvent.change(field, { target: { value: '2024-03' } })
    fireEvent.submit(field)
    expect(view(store).compare).toBe('2024-03')
    await soon(() => expect(pane().queryByRole('alert')).toBeNull())
  })

  test('says its date in words at rest, and reads words, too', async () => {
    const store = await open('?then=[2025-06-25..2025-06-30]&view=network')
    const field = await soon(() => pane().getByLabelText('Compare with'))
    expect(field).toHaveValue('between 25 and 30 June 2025')
    fireEvent.blur(field)
    expect(view(store).compare).toBe('[2025-06-25..2025-06-30]')
    for (const [typed, read, said] of [
      ['March 2024', '2024-03', 'March 2024'],
      ['2023', '2023', '2023'],
      ['5 May 2024', '2024-05-05', '5 May 2024'],
    ]) {
      fireEvent.change(field, { target: { value: typed } })
      fireEvent.submit(field)
      await soon(() => expect(view(store).compare).toBe(read))
      await soon(() => expect(field).toHaveValue(said))
    }
  })

  test('takes the chosen event’s date, and compares it with the end where the cursor is there too', async () => {
    const event = story.events[0]
    const store = await open(`?then=2020&view=network&event=${event?.id}`)
    fireEvent.click(await soon(() => pane().getByText('from the chosen event')))
    expect(view(store).compare).not.toBe('2020')
    expect(view(store).at).not.toBeNull()
  })
})
