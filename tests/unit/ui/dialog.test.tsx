// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Dialog } from '../../../src/ui/dialog'
import { openDialogs } from './controls/setup'

openDialogs()
afterEach(cleanup)

const dialog = (open: boolean, onClose = () => {}) => (
  <>
    <button type="button">Before</button>
    <Dialog open={open} onClose={onClose} title="A title" closeLabel="Close">
      <p>Inside</p>
    </Dialog>
  </>
)

describe('a dialog', () => {
  test('has a name, and its content only while it is open', () => {
    const { rerender } = render(dialog(false))
    expect(screen.queryByText('Inside')).toBeNull()
    rerender(dialog(true))
    expect(screen.getByRole('dialog', { name: 'A title' })).toBeDefined()
    rerender(dialog(false))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('gives the focus back, even when it is taken away while open', () => {
    const { rerender } = render(dialog(false))
    const before = screen.getByRole('button', { name: 'Before' })
    before.focus()
    rerender(dialog(true))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }))
    rerender(<button type="button">Before</button>)
    rerender(dialog(false))
    expect(screen.queryByText('Inside')).toBeNull()
    before.focus()
    rerender(dialog(true))
    rerender(dialog(false))
    expect(document.activeElement?.textContent).toBe('Before')
  })

  test('asks to be closed by Esc, by its button, and by a click beside it, not inside', () => {
    const onClose = vi.fn()
    render(dialog(true, onClose))
    const element = screen.getByRole('dialog')
    fireEvent.click(screen.getByText('Inside'))
    expect(onClose).toHaveBeenCalledTimes(0)
    fireEvent.click(element)
    expect(onClose).toHaveBeenCalledTimes(1)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(2)
    fireEvent(element, new Event('cancel', { cancelable: true }))
    expect(onClose).toHaveBeenCalledTimes(3)
  })

  test('keeps Esc to itself: what lies under it does not hear it', () => {
    const onClose = vi.fn()
    const under = vi.fn()
    document.addEventListener('keydown', under)
    render(dialog(true, onClose))
    fireEvent.keyDown(screen.getByText('Inside'), { key: 'Escape' })
    fireEvent.keyDown(screen.getByText('Inside'), { key: 'a' })
    document.removeEventListener('keydown', under)
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(under).toHaveBeenCalledTimes(1)
  })

  test('is empty on a page rendered beforehand', () => {
    expect(renderToString(dialog(false))).not.toContain('Inside')
  })
})
