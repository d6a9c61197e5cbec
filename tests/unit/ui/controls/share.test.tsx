// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ProblemsNotice, Share, ThemeSwitch, useTheme } from '../../../../src/ui/controls'
import { LiveRegion } from '../../../../src/ui/live'
import { parseView, type View } from '../../../../src/view'
import { Hold, listen, story, viewOf, words } from './setup'

afterEach(cleanup)

const href = 'https://example.org/s/?event=raid'
const give = (name: 'clipboard' | 'share', value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true, writable: true })
const copyButton = async (props: { sheet?: boolean } = {}) => {
  const user = userEvent.setup({ writeToClipboard: false })
  render(
    <LiveRegion>
      <Share href={() => href} words={words.controls} title="A story" {...props} />
    </LiveRegion>,
  )
  return { press: () => user.click(screen.getByRole('button')), user }
}

describe('a link to what is seen', () => {
  test('is copied, and the button says so', async () => {
    const { press } = await copyButton()
    const writeText = vi.fn(async () => {})
    give('clipboard', { writeText })
    await press()
    expect(writeText).toHaveBeenCalledWith(href)
    expect((await screen.findByRole('button')).textContent).toBe('Link copied')
    expect(screen.getByRole('status').textContent).toBe('Link copied')
  })

  test('is shown to be copied by hand where the clipboard is closed', async () => {
    const { press, user } = await copyButton()
    give('clipboard', undefined)
    await press()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Copy this address:' })
    expect(field.value).toBe(href)
    expect(field.selectionEnd).toBe(href.length)
    await act(async () => field.focus())
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('goes to the system’s own sheet on a phone; closing that copies nothing', async () => {
    const { press } = await copyButton({ sheet: true })
    const writeText = vi.fn(async () => {})
    give('clipboard', { writeText })
    const share = vi.fn(async () => {
      throw new DOMException('closed', 'AbortError')
    })
    give('share', share)
    await press()
    expect(share).toHaveBeenCalledWith({ title: 'A story', url: href })
    expect(writeText).not.toHaveBeenCalled()
    give('share', undefined)
    await press()
    expect(writeText).toHaveBeenCalledWith(href)
  })
})

function Themed({ theme }: { theme: View['theme'] }) {
  useTheme(theme)
  return null
}

describe('the theme', () => {
  test('is chosen among three', async () => {
    const onTheme = vi.fn()
    render(<ThemeSwitch theme="auto" onTheme={onTheme} words={words.controls} />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'auto' }).checked).toBe(true)
    await userEvent.setup().click(screen.getByRole('radio', { name: 'dark' }))
    expect(onTheme).toHaveBeenCalledWith('dark')
  })

  test('is the page’s, or the system’s where none is asked for', () => {
    const { rerender } = render(<Themed theme="dark" />)
    expect(document.documentElement.dataset.theme).toBe('dark')
    rerender(<Themed theme="auto" />)
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })
})

describe('a wrong address', () => {
  const notice = (query: string) => {
    const onView = listen()
    const onClose = vi.fn()
    const { problems } = parseView(query, story)
    render(
      <Hold query={query} onView={onView}>
        {(view, set) => <ProblemsNotice {...{ story, problems, view, onClose }} language="en" onView={set} />}
      </Hold>,
    )
    return { onView, onClose, user: userEvent.setup() }
  }
  const sentences = () => screen.getAllByRole('listitem').map((item) => item.textContent)

  test('is not spoken of where it is right', () => {
    notice('event=raid')
    expect(document.body.textContent).toBe('')
  })

  test('is explained in sentences, with what was likely meant', () => {
    notice('event=akatu-crash&from=2025-13&foo=1')
    expect(sentences()).toEqual([
      '“foo” means nothing here.',
      'This story has no event “akatu-crash”. Was “aktau-crash” meant?',
      expect.stringMatching(/“2025-13” is no date that can be read \(from\)/),
    ])
    expect(screen.getByRole('status').textContent).toContain('Part of this address could not be followed')
  })

  test.each([
    'pair=a',
    'pair=russia~russia',
    'actor=russia&pair=putin~russia',
    'at=2022/..',
    'from=2025&to=2024',
    'from=2100',
    'to=1800',
    'lanes=x',
    'lang=e',
    'lang=xx',
    'q=a&q=b',
    `q=${'x'.repeat(300)}`,
    'x'.repeat(40_000),
    'constructor=1',
  ])('has a sentence for %.40s', (query) => {
    notice(query)
    expect(sentences()).toHaveLength(1)
    expect(sentences()[0]).toMatch(/^[A-Z“].{10,}[.?]$/)
    expect(sentences()[0]).not.toMatch(/undefined|function|\[object/)
  })

  test.each([
    ['event=akatu-crash&lanes=actor', 'Was “aktau-crash” meant?', { event: 'aktau-crash', lanes: 'actor' }],
    ['evnt=raid', 'Was “event” meant?', { event: 'raid' }],
    ['threads=raid,crahs', 'Was “crash” meant?', { threads: ['crash', 'raid'] }],
  ])('can be put right with one press: %s', async (query, question, view) => {
    const { user, onView } = notice(query)
    await user.click(screen.getByRole('button', { name: question }))
    expect(onView.mock.lastCall?.[0]).toMatchObject(view)
  })

  test('is not told at endless length', () => {
    notice(Array.from({ length: 30 }, (_, i) => `x${i}=1`).join('&'))
    expect(sentences()).toHaveLength(6)
    expect(sentences().at(-1)).toBe('25 more parts were wrong, too.')
  })

  test('can be left for the whole story, or the note closed', async () => {
    const { user, onView, onClose } = notice('event=nobody&lanes=actor&theme=dark')
    await user.click(screen.getByRole('button', { name: 'Close this note' }))
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(onView).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Show the whole story' }))
    expect(onView.mock.lastCall?.[0]).toEqual(viewOf('theme=dark'))
  })
})
