// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { AppliedFilters, EmptyResult, Filters } from '../../../../src/ui/controls'
import { context, Hold, listen, openDialogs } from './setup'

openDialogs()
afterEach(cleanup)

const shown = (query = '') => {
  const onView = listen()
  render(
    <Hold query={query} onView={onView}>
      {(view, set) => <Filters open onClose={() => {}} view={view} onView={set} {...context} />}
    </Hold>,
  )
  return { onView, user: userEvent.setup() }
}
const group = (name: string) => within(screen.getByRole('group', { name }))

describe('the filters', () => {
  test('list every value with the number of events it would show', () => {
    shown()
    expect(group('Threads').getAllByRole('checkbox')).toHaveLength(2)
    expect(group('Threads').getByRole('checkbox', { name: 'The crash, 2 events' })).toBeDefined()
    expect(group('Kind').getByRole('checkbox', { name: 'Incident, 1 event' })).toBeDefined()
    expect(group('Status').getByRole('checkbox', { name: 'Unconfirmed, 0 events' })).toBeDefined()
  })

  test('group actors by the state they belong to', () => {
    shown()
    const names = group('Actors')
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.querySelector('bdi')?.textContent)
    expect(names).toEqual(['Russia', 'Putin', 'Azerbaijan', 'Erdoğan'])
  })

  test('act at once, each as a step that Back undoes', async () => {
    const { user, onView } = shown()
    await user.click(screen.getByRole('checkbox', { name: /The raid/ }))
    await user.click(screen.getByRole('checkbox', { name: /Disputed/ }))
    expect(onView.mock.calls.map(([view]) => [view.threads, view.status])).toEqual([
      [['raid'], []],
      [['raid'], ['disputed']],
    ])
    expect(onView.mock.calls.every(([, { history }]) => history === 'push')).toBe(true)
    expect(screen.getByText('1 of 5 events shown', { selector: 'p' })).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /The raid/ }))
    expect(onView.mock.lastCall?.[0].threads).toEqual([])
  })

  test('count again with the other filters', async () => {
    const { user } = shown()
    await user.click(screen.getByRole('checkbox', { name: /The crash/ }))
    expect(screen.getByRole('checkbox', { name: 'The raid, 2 events' })).toBeDefined()
    expect(screen.getByRole('checkbox', { name: 'Established, 0 events' })).toBeDefined()
  })

  test('say the new number to those who listen', async () => {
    const { user } = shown()
    await user.click(screen.getByRole('checkbox', { name: /The crash/ }))
    expect(screen.getByRole('status').textContent).toBe('2 of 5 events shown')
  })

  test('are all cleared by one button, which waits until there is something to clear', async () => {
    const { user, onView } = shown('threads=raid&q=dead&from=2025')
    const clear = screen.getByRole<HTMLButtonElement>('button', { name: 'Clear all' })
    await user.click(clear)
    expect(onView.mock.lastCall?.[0]).toMatchObject({ threads: [], q: '', from: null })
    expect(clear.disabled).toBe(true)
  })
})

describe('filters in use', () => {
  const chips = (query: string) => {
    const onView = listen()
    render(
      <Hold query={query} onView={onView}>
        {(view, set) => <AppliedFilters view={view} onView={set} {...context} />}
      </Hold>,
    )
    return {
      onView,
      user: userEvent.setup(),
      names: () => screen.queryAllByRole('button').map((b) => b.textContent),
    }
  }

  test('are nothing where none is', () => {
    chips('event=raid')
    expect(document.body.textContent).toBe('')
  })

  test('are named one by one, in words', () => {
    const { names } = chips(
      'actors=russia&kinds=incident&status=disputed&q=two+dead&from=2024-11&to=2025-06-26',
    )
    expect(names()).toEqual([
      'Russia',
      'Incident',
      'Disputed',
      '“two dead”',
      expect.stringMatching(/November 2024.*26.*2025/),
      'Clear all',
    ])
  })

  test('are taken away one by one', async () => {
    const { user, onView, names } = chips('actors=russia,azerbaijan&to=2025-06')
    await user.click(screen.getByRole('button', { name: 'Remove filter: Russia' }))
    expect(onView.mock.lastCall).toMatchObject([{ actors: ['azerbaijan'] }, { history: 'push' }])
    await user.click(screen.getByRole('button', { name: /Remove filter: until June 2025/ }))
    expect(onView.mock.lastCall?.[0]).toMatchObject({ to: null })
    expect(names()).toEqual(['Azerbaijan'])
  })
})

describe('an empty result', () => {
  test('says which filters leave nothing, and offers to clear them', async () => {
    const onView = listen()
    render(
      <Hold query="threads=crash&kinds=material-conflict&q=zebra" onView={onView}>
        {(view, set) => <EmptyResult view={view} onView={set} {...context} />}
      </Hold>,
    )
    expect(screen.getByRole('heading').textContent).toBe('No event matches')
    expect(screen.getByText(/The story has 5 events/).textContent).toMatch(
      /in The crash, of kind: Deeds of conflict,? and with the words “zebra”/,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Remove filter: The crash' }))
    expect(onView.mock.lastCall?.[0]).toMatchObject({ threads: [], q: 'zebra' })
    await user.click(screen.getByRole('button', { name: 'Show all events' }))
    expect(onView.mock.lastCall?.[0]).toMatchObject({ kinds: [], q: '' })
  })
})
