// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { readEdtf } from '../../../src/dates'
import { LibraryPage, storyCard } from '../../../src/pages'
import { openStory } from '../stories/open'
import { story, textOf } from '../ui/setup'

afterEach(cleanup)

describe('the library', () => {
  test('lists each story with title, summary, years, counts and a link', () => {
    const { story: first } = openStory('data/stories/russia-azerbaijan')
    render(<LibraryPage stories={[storyCard(story), storyCard(first)]} />)
    const entry = screen.getByRole('article', { name: 'The harbour quarrel' })
    expect(within(entry).getByRole('link').getAttribute('href')).toBe('./harbour/')
    expect(textOf(entry)).toBe(
      '2024The harbour quarrelA ferry, an inspection, and what each side says.' +
        '5 events · 6 actors · 2 sources · Updated 10 June 2024',
    )
    expect(entry.querySelectorAll('.library-mark')).toHaveLength(5)
    const other = screen.getByRole('article', { name: 'How Moscow and Baku fell out' })
    expect(textOf(other)).toContain('1993 – 2025')
  })

  test('gives the years that the dates say: about 2024 is not 2023, nor 2025', () => {
    const [event] = story.events
    const when = readEdtf('2024~/2024~')
    if (!event || !when) throw new Error('The date was not read.')
    expect(storyCard({ ...story, events: [{ ...event, when }] }).years).toBe('2024')
    expect(storyCard(openStory('tests/fixtures/stories/strait-of-maren').story).years).toBe('1974 – 2021')
  })

  test('without a story says so', () => {
    render(<LibraryPage stories={[]} />)
    expect(screen.getByText('There is no story here yet.')).toBeDefined()
  })
})
