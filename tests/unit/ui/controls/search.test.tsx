// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { searchWords } from '../../../../src/model'
import { type OnView, SearchBox } from '../../../../src/ui/controls'
import { find, snippet, stretches } from '../../../../src/ui/controls/find'
import { context, Hold, listen, openDialogs, story } from './setup'

openDialogs()
afterEach(cleanup)

function Page({ query = '', onView }: { query?: string; onView: OnView }) {
  const [open, setOpen] = useState(false)
  return (
    <Hold query={query} onView={onView}>
      {(view, set) => (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Search
          </button>
          <SearchBox open={open} onClose={() => setOpen(false)} view={view} onView={set} {...context} />
        </>
      )}
    </Hold>
  )
}

async function opened(query = '') {
  const onView = listen()
  const user = userEvent.setup()
  render(<Page query={query} onView={onView} />)
  await user.click(screen.getByRole('button', { name: 'Search' }))
  return { user, onView, field: screen.getByRole('combobox') }
}
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const active = () => screen.getByRole('option', { selected: true }).textContent

describe('the search', () => {
  test('opens with the field ready to type in, and gives the focus back when it closes', async () => {
    const { user, field } = await opened()
    expect(document.activeElement).toBe(field)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Search' }))
  })

  test('shows events, actors and pairs while one types', async () => {
    const { user, field } = await opened()
    await user.type(field, 'rus')
    const groups = screen.getAllByRole('group').map((group) => within(group).getAllByRole('option').length)
    expect(groups).toEqual([3, 1, 1])
    expect(options().some((text) => text?.startsWith('Russia') && text.includes('State'))).toBe(true)
    expect(options().some((text) => text?.includes('Russia') && text.includes('2 acts'))).toBe(true)
  })

  test('finds without accents and capitals, and marks what it found', async () => {
    const { user, field } = await opened()
    await user.type(field, 'ERDOGAN')
    expect(screen.getAllByText('Erdoğan').every((element) => element.tagName === 'MARK')).toBe(true)
    expect(options().some((text) => text?.includes('Police raid'))).toBe(true)
  })

  test('is led by the arrows, and goes to the event with Enter', async () => {
    const { user, onView, field } = await opened()
    await user.type(field, 'raid')
    expect(active()).toContain('Police raid')
    expect(field.getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).getAttribute('id'),
    )
    await user.keyboard('{Enter}')
    expect(onView).toHaveBeenCalledTimes(1)
    expect(onView.mock.calls[0]).toMatchObject([{ event: 'raid' }, { history: 'push' }])
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  test('goes round at the ends of the list', async () => {
    const { user, field } = await opened()
    await user.type(field, 'putin')
    const all = options()
    expect(all.length).toBeGreaterThan(2)
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(all.at(-1))
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(all[0])
  })

  test('opens the dossier of a pair that both names were typed of', async () => {
    const { user, onView, field } = await opened()
    await user.type(field, 'azer russ')
    await user.click(screen.getByRole('option', { name: /Azerbaijan and Russia/ }))
    expect(onView.mock.calls[0]?.[0].subject).toEqual({ kind: 'pair', a: 'azerbaijan', b: 'russia' })
  })

  test('takes the filters away where they hide the event that was chosen', async () => {
    const { user, onView, field } = await opened('threads=crash&lanes=actor')
    await user.type(field, 'summoned{Enter}')
    expect(onView.mock.calls[0]?.[0]).toMatchObject({ event: 'summons', threads: [], lanes: 'actor' })
  })

  test('makes a filter of the words', async () => {
    const { user, onView, field } = await opened()
    await user.type(field, 'aktau')
    await user.click(screen.getByRole('button', { name: 'Show only this event' }))
    expect(onView.mock.calls[0]?.[0]).toMatchObject({ q: 'aktau', event: null })
  })

  test('begins with the words in use, which can be cleared', async () => {
    const { user, onView, field } = await opened('q=raid')
    expect((field as HTMLInputElement).value).toBe('raid')
    await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(onView.mock.calls[0]?.[0].q).toBe('')
  })

  test('says how much it found, and what to do where that is nothing', async () => {
    const { user, field } = await opened()
    await user.type(field, 'aktau')
    expect(await screen.findByText(/^\d+ results?\u00a0?$/, {}, { timeout: 4000 })).toBeDefined()
    await user.clear(field)
    await user.type(field, 'zebra')
    expect(screen.queryAllByRole('option')).toEqual([])
    expect(screen.getByText(/Try fewer or shorter words/)).toBeDefined()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('combobox')).toBeDefined()
  })
})

describe('what is found', () => {
  test('is nothing for no words', () => {
    expect(find(story, ' … ')).toEqual({ events: [], actors: [], pairs: [], ties: [] })
  })

  test('of one actor are its pairs too, the busiest first', () => {
    expect(find(story, 'putin').pairs.map(({ key }) => key)).toEqual(['azerbaijan~putin'])
    expect(find(story, 'russia').pairs.map(({ key }) => key)).toEqual(['azerbaijan~russia'])
  })

  test('counts only where a word begins', () => {
    expect(find(story, 'ussia').actors).toEqual([])
  })
})

describe('marking', () => {
  test('keeps the text as it was, letter for letter', () => {
    const text = 'Erdoğan, ERDOĞAN and the İstanbul straße'
    const parts = stretches(text, searchWords('erdogan istan strasse'))
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual([
      'Erdoğan',
      'ERDOĞAN',
      'İstan',
      'straße',
    ])
  })

  test('doesn’t mark the inside of words', () => {
    expect(stretches('a prairie raid', ['rai']).filter(({ hit }) => hit)).toHaveLength(1)
  })

  test('shows the words about the first match of a long text', () => {
    const long = `${'before '.repeat(40)}the Yekaterinburg raid ${'after '.repeat(40)}`
    const piece = snippet(long, ['yekaterinburg'])
    expect(piece).toContain('Yekaterinburg')
    expect(piece).toMatch(/^…(before |the ).*…$/)
    expect(piece!.length).toBeLessThan(115)
    expect(snippet(long, ['nowhere'])).toBeNull()
  })
})
