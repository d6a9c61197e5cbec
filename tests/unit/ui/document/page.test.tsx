// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { StoryHeader, StorySections } from '../../../../src/ui/document'
import { openStory } from '../../stories/open'
import { read, textOf } from '../setup'

afterEach(cleanup)
const section = (name: string) => screen.getByRole('region', { name })

describe('the head of a story', () => {
  test('says what it is, how fresh, and what it rests on', () => {
    const { container } = read(<StoryHeader />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The harbour quarrel')
    expect(textOf(container.querySelector('.doc-meta'))).toBe(
      'Updated 10 June 2024 · 5 events · 2 sources · 6 actors',
    )
  })

  test('says what changed, and when', () => {
    const { container } = read(<StoryHeader />)
    expect(textOf(container.querySelector('details li'))).toBe(
      '10 June 2024 The date of the inspection was corrected.',
    )
  })
})

describe('below the events', () => {
  test('scenes stand in order with their text, and open', () => {
    const { story: first } = openStory('data/stories/russia-azerbaijan')
    const { open } = read(<StorySections />, { of: first })
    const items = within(section('Scene by scene')).getAllByRole('listitem')
    expect(items).toHaveLength(first.scenes.length)
    expect(textOf(items[2])).toBe(`${first.scenes[2]?.title}${first.scenes[2]?.text}`)
    const link = within(items[2] as HTMLElement).getByRole('link')
    expect(link.getAttribute('href')).toBe('?scene=the-crash#scene--the-crash')
    expect(items[2]?.id).toBe('scene--the-crash')
    fireEvent.click(link)
    expect(open.scene).toHaveBeenCalledWith('the-crash')
  })

  test('a story without scenes has no part for them', () => {
    read(<StorySections />)
    expect(screen.queryByRole('heading', { name: 'Scene by scene' })).toBeNull()
  })

  test('ties stand with their sources', () => {
    read(<StorySections />)
    expect(textOf(section('Standing ties').querySelector('li'))).toBe(
      'Arland and Borland · allies · no dates givenA treaty of 1990.Source: Mara Holt, The Gazette, May 2024, p. 9',
    )
  })

  test('voices stand with what they read, apart from those who act', () => {
    read(<StorySections />)
    const voices = section('Who reads the story')
    expect(textOf(voices)).toContain('Unnamed analysts, Cited without namesOn Borland inspects ships')
    expect(within(section('Who is who')).queryByText('Ada Okoro')).toBeNull()
  })

  test('voices without a reading stand apart, as mentioned', () => {
    const { story: first } = openStory('data/stories/russia-azerbaijan')
    read(<StorySections />, { of: first })
    const lists = within(section('Who reads the story')).getAllByRole('list')
    const [readers, mentioned] = lists.map(textOf)
    expect(readers).toContain('Kirill Krivosheev')
    expect(readers).not.toContain('Varlamov')
    expect(mentioned).toContain('Ilya Varlamov')
    expect(textOf(section('Who reads the story'))).toContain('Mentioned, without a reading of their own')
  })

  test('people and agencies stand below whom they belong to, where an address finds them', () => {
    const { open } = read(<StorySections />)
    const guard = document.getElementById('actor--coast-guard')
    expect(guard?.parentElement?.closest('li')?.id).toBe('actor--borland')
    fireEvent.click(within(guard as HTMLElement).getByRole('link'))
    expect(open.actor).toHaveBeenCalledWith('coast-guard')
  })

  test('a source links to its address, and one without says so', () => {
    read(<StorySections />)
    const sources = section('Sources')
    expect(within(sources).getByRole('link').getAttribute('href')).toBe('https://example.org/harbour')
    expect(textOf(document.getElementById('source--ledger'))).toBe(
      'Harbour ledger, 2024 (no web address known)',
    )
  })

  test('headings nest without a gap', () => {
    read(
      <>
        <StoryHeader />
        <StorySections />
      </>,
    )
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    levels.slice(1).forEach((level, i) => {
      expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1)
    })
  })
})
