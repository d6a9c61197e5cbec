// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type OnView, PlayControls, usePlay } from '../../../../src/ui/controls'
import { LiveRegion } from '../../../../src/ui/live'
import type { View } from '../../../../src/view'
import { Hold, listen, story, words } from './setup'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Player({ view, onView }: { view: View; onView: OnView }) {
  const play = usePlay({ story, view, onView, words, lang: 'en', locale: 'en' })
  return <PlayControls play={play} words={words.controls} />
}
const start = (query = '') => {
  const onView = listen()
  render(
    <LiveRegion>
      <Hold query={query} onView={onView}>
        {(view, set) => <Player view={view} onView={set} />}
      </Hold>
    </LiveRegion>,
  )
  return { events: () => onView.mock.calls.map(([view]) => view.event), onView }
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
const said = () => screen.getByRole('status').textContent?.trim()

describe('playing the story', () => {
  test('never starts by itself', () => {
    const { events } = start()
    wait(60)
    expect(events()).toEqual([])
  })

  test('goes through the events in the story’s order, and stops at the end', () => {
    const { events, onView } = start('event=regret')
    press('Play')
    expect(events()).toEqual(['raid'])
    wait(5)
    expect(events()).toEqual(['raid', 'summons'])
    wait(5)
    expect(said()).toBe('The end of the story.')
    expect(screen.getByRole('button', { name: 'Play' })).toBeDefined()
    wait(60)
    expect(events()).toHaveLength(2)
    expect(onView.mock.calls.map(([, { history }]) => history)).toEqual(['push', 'replace'])
  })

  test('begins again from the first event at the end', () => {
    const { events } = start('event=summons')
    press('Play')
    expect(events()).toEqual(['war'])
  })

  test('can be paused, and then stands still', () => {
    const { events } = start()
    press('Play')
    press('Pause')
    wait(60)
    expect(events()).toEqual(['war'])
  })

  test('leaves out what the filters hide', () => {
    const { events } = start('status=disputed')
    press('Play')
    wait(20)
    expect(events()).toEqual(['aktau-crash', 'raid'])
  })

  test('goes faster and slower', () => {
    const { events } = start()
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: 'slow' } })
    press('Play')
    wait(8)
    expect(events()).toHaveLength(1)
    wait(2)
    expect(events()).toHaveLength(2)
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: 'fast' } })
    wait(3)
    expect(events()).toHaveLength(3)
  })

  test('says the heading only, at a pace that can be listened to', () => {
    start()
    press('Play')
    expect(said()).toBe('A war, from 1993 to 1994')
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: 'fast' } })
    wait(2.5)
    expect(said()).toBe('Airliner crashes, 25 December 2024')
  })

  test('stops while nobody sees the page', () => {
    const { events } = start()
    press('Play')
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    fireEvent(document, new Event('visibilitychange'))
    wait(60)
    expect(events()).toEqual(['war'])
  })
})

describe('stepping', () => {
  test('goes one event on or back, and pauses the play', () => {
    const { events, onView } = start('event=regret')
    press('Play')
    press('Previous event')
    press('Next event')
    wait(60)
    expect(events()).toEqual(['raid', 'regret', 'raid'])
    expect(onView.mock.calls.every(([, { history }]) => history === 'push')).toBe(true)
  })

  test('stops at the ends', () => {
    start('event=summons')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Next event' }).disabled).toBe(true)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Previous event' }).disabled).toBe(false)
  })

  test('has nothing to do where nothing is shown', () => {
    start('q=zebra')
    for (const button of screen.getAllByRole<HTMLButtonElement>('button')) expect(button.disabled).toBe(true)
  })

  test.each([
    ['say=short', 'A war'],
    ['', 'A war, from 1993 to 1994'],
    ['say=full', 'A war, from 1993 to 1994. Long ago.'],
  ])('says as much of an event as %s asks for', (query, words) => {
    start(query)
    press('Play')
    expect(said()).toBe(words)
  })
})
