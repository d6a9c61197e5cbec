// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { moreWordsFor } from '../../../src/i18n'
import { useMore } from '../../../src/network'

const words = moreWordsFor('en')
afterEach(cleanup)

function Numbers({ count }: { count: number }) {
  const all = Array.from({ length: count }, (_, i) => i)
  const { shown, list, more } = useMore<number, HTMLUListElement>(all, 'en', 10)
  return (
    <>
      <ul ref={list}>
        {shown.map((n) => (
          <li key={n}>
            <button type="button">number {n}</button>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
const shown = () => screen.getAllByRole('listitem').length

test('a long list shows its beginning, and more of it at each press, with the focus on the first that came', () => {
  render(<Numbers count={27} />)
  expect(shown()).toBe(10)
  expect(screen.getByText(words.shown({ shown: 10, all: 27 }))).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: words.show(10) }))
  expect(shown()).toBe(20)
  expect(document.activeElement?.textContent).toBe('number 10')
  fireEvent.click(screen.getByRole('button', { name: words.show(7) }))
  expect(shown()).toBe(27)
  expect(document.activeElement?.textContent).toBe('number 20')
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
})

test('the button says how many come', () => {
  render(<Numbers count={24} />)
  fireEvent.click(screen.getByRole('button', { name: words.show(14) }))
  expect(shown()).toBe(24)
})

test('a rest that is hardly worth a press is shown at once', () => {
  render(<Numbers count={14} />)
  expect(shown()).toBe(14)
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
})
