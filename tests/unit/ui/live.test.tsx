// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LiveRegion, useAnnounce } from '../../../src/ui/live'

let announce: (message: string) => void = () => {}
function Speaker() {
  announce = useAnnounce()
  return null
}
const say = (message: string) => act(() => announce(message))
const heard = () => screen.getByRole('status').textContent
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))

beforeEach(() => {
  vi.useFakeTimers()
  render(
    <LiveRegion>
      <Speaker />
    </LiveRegion>,
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the live region', () => {
  test('is polite, and empty at first', () => {
    expect(heard()).toBe('')
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
    expect(renderToString(<LiveRegion>story</LiveRegion>)).toMatch(/role="status"[^>]*><\/div>/)
  })

  test('says one message at a time: of those that wait, the newest', () => {
    say('one')
    say('two')
    say('three')
    expect(heard()).toBe('one')
    wait(1000)
    expect(heard()).toBe('one')
    wait(1000)
    expect(heard()).toBe('three')
    wait(1600)
    say('four')
    expect(heard()).toBe('four')
  })

  test('is cleared after some seconds', () => {
    say('one')
    wait(10_000)
    expect(heard()).toBe('')
  })

  test('says the same words once more', () => {
    say('one')
    wait(2000)
    const first = heard()
    say('one')
    expect(heard()).not.toBe(first)
    expect(heard()?.trim()).toBe('one')
  })

  test('is quiet once it is gone', () => {
    say('one')
    say('two')
    cleanup()
    expect(() => vi.advanceTimersByTime(20_000)).not.toThrow()
  })
})
