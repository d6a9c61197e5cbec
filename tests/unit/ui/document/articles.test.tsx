// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { type EventId, textIn } from '../../../../src/model'
import { EventArticle, EventList } from '../../../../src/ui/document'
import { openStory } from '../../stories/open'
import { eventOf, read, story, textOf } from '../setup'

afterEach(cleanup)

const article = (id: string, current: string | null = null) => {
  const { open } = read(<EventArticle event={eventOf(id)} />, { current })
  return { open, article: screen.getByRole('article') }
}

describe('an account', () => {
  test('stands under the name of who gives it, with how it is given', () => {
    const { article: shown } = article('inspection')
    const groups = [...shown.querySelectorAll('dl > div')].map((group) => ({
      by: textOf(group.querySelector('dt')),
      says: [...group.querySelectorAll('dd')].map((one) => textOf(one.firstChild as Element) || textOf(one)),
    }))
    expect(groups.map(({ by }) => by)).toEqual([
      'Arland alleges',
      'Coast Guard (Borland) denies',
      'Arland police say',
      'Unnamed analysts read it this wayCited without names',
    ])
    expect(groups[0]?.says).toEqual(['The sailors were beaten.', 'Their papers were taken.'])
    expect(groups[1]?.says).toEqual(['Nobody was touched.'])
  })

  test('names its place in a source that the event has already named', () => {
    const { article: shown } = article('inspection')
    const link = within(shown).getByRole('link', { name: 'p. 3' })
    expect(link.closest('dd')?.textContent).toContain('Nobody was touched.')
    expect(link.getAttribute('href')).toBe('https://example.org/harbour')
  })

  test('is never put under another name, in the whole of the first story', () => {
    const { story: first } = openStory('data/stories/russia-azerbaijan')
    let accounts = 0
    for (const event of first.events) {
      const { container } = read(<EventArticle event={event} />, { of: first })
      for (const { by, says } of event.accounts) {
        const text = textIn(says, 'en', 'en').text
        const found = [...container.querySelectorAll('dl > div')].filter((group) =>
          group.textContent?.includes(text),
        )
        expect(found, text).toHaveLength(1)
        const name = textIn(by.kind === 'actor' ? by.actor.name : by.voice.name, 'en', 'en').text
        expect(textOf(found[0]?.querySelector('dt bdi'))).toBe(name)
        accounts++
      }
      cleanup()
    }
    expect(accounts).toBeGreaterThan(10)
  })
})

describe('a date', () => {
  test('is a <time> where HTML can say the same, and needs no reason then', () => {
    const { article: shown } = article('ferry-sinks')
    const time = shown.querySelector('time')
    expect(time?.getAttribute('datetime')).toBe('2024-03-04')
    // Else “4 March 2024” is told as “March 2024 4” on a page that is read from right to left.
    expect(time?.getAttribute('dir')).toBe('auto')
    expect(textOf(shown.querySelector('.doc-date'))).toBe('4 March 2024')
  })

  test('of a month says that the day is not given', () => {
    const { article: shown } = article('talks')
    expect(shown.querySelector('time')?.getAttribute('datetime')).toBe('2024-05')
    expect(textOf(shown.querySelector('.doc-date'))).toBe('May 2024 · day not given')
  })

  test('of a window is no <time>, and the story’s own words for it are not followed by its bounds', () => {
    const { article: shown } = article('rumour')
    expect(shown.querySelector('.doc-date time')).toBeNull()
    expect(textOf(shown.querySelector('.doc-date'))).toBe('mid-May 2024 · day not given')
  })

  test('that the stated order has narrowed says how far, and against which event', () => {
    const { article: shown, open } = article('inspection')
    const date = shown.querySelector('.doc-date') as HTMLElement
    expect(textOf(date)).toBe('April 2024 · by 20 April 2024; before The sailors are released')
    fireEvent.click(within(date).getByRole('link', { name: 'The sailors are released' }))
    expect(open.event).toHaveBeenCalledWith('release')
    cleanup()
    expect(textOf(article('release').article.querySelector('.doc-date'))).toContain(
      'from 1 April 2024; after Borland inspects ships',
    )
  })
})

describe('a day', () => {
  test('that the stated order narrows within itself is told once', () => {
    const { story: maren } = openStory('tests/fixtures/stories/strait-of-maren')
    const told = maren.events.map((event) => {
      const { container } = read(<EventArticle event={event} />, { of: maren })
      const date = textOf(container.querySelector('.doc-date'))
      cleanup()
      return date
    })
    for (const date of told) expect(date).not.toMatch(/^(.+) · (from|by) \1/)
    expect(told.filter((date) => /^15 March 2021 · after /.test(date))).toHaveLength(1)
  })
})

describe('a headline', () => {
  test('links to itself, by address and by anchor, so that it works without script', () => {
    const { article: shown, open } = article('ferry-sinks')
    const link = within(within(shown).getByRole('heading', { level: 3 })).getByRole('link')
    expect(link.getAttribute('href')).toBe('?event=ferry-sinks#ferry-sinks')
    expect(shown.id).toBe('ferry-sinks')
    expect(fireEvent.click(link)).toBe(false)
    expect(open.event).toHaveBeenCalledWith('ferry-sinks')
  })

  test('leaves a click for a new tab to the browser', () => {
    const { article: shown, open } = article('ferry-sinks')
    const link = within(shown).getByRole('link', { name: 'A ferry sinks' })
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true)
    expect(open.event).not.toHaveBeenCalled()
  })

  test('names its article', () => {
    const { article: shown } = article('ferry-sinks', 'ferry-sinks')
    expect(screen.getByRole('article', { name: 'A ferry sinks' })).toBe(shown)
    expect(shown.getAttribute('aria-current')).toBe('true')
  })
})

describe('what led to an event and what followed', () => {
  test('is attributed to who says so, and to nobody where the story states it', () => {
    const { article: shown } = article('inspection')
    const lines = [...shown.querySelectorAll('.doc-links li')].map(textOf)
    expect(lines).toEqual([
      'Grew out of A ferry sinks · Ada Okoro says so',
      'Came after A ferry sinks',
      'Answered by The sailors are released · Unnamed analysts say so',
    ])
  })

  test('keeps the attribution on the other side of the link', () => {
    const { article: shown } = article('ferry-sinks')
    const lines = [...shown.querySelectorAll('.doc-links li')].map(textOf)
    expect(lines).toEqual([
      'Led to Borland inspects ships · Ada Okoro says so',
      'Followed by Borland inspects ships',
    ])
  })
})

describe('the rest of an article', () => {
  test('says in words how sure the event is, and nothing where nobody contests it', () => {
    expect(textOf(article('inspection').article.querySelector('.doc-status'))).toBe(
      'Disputed: accounts differ',
    )
    cleanup()
    expect(textOf(article('rumour').article.querySelector('.doc-status'))).toBe(
      'Unconfirmed: a rumour that no source stands behind',
    )
    cleanup()
    expect(article('ferry-sinks').article.querySelector('.doc-status')).toBeNull()
  })

  test('names each source once, with every place in it', () => {
    const { article: shown } = article('release')
    expect(textOf([...shown.querySelectorAll('.doc-cite')].at(-1))).toBe(
      'Sources: Mara Holt, The Gazette, May 2024, p. 6, p. 7; Harbour ledger, 2024',
    )
    const link = within(shown).getByRole('link', { name: 'Harbour ledger, 2024' })
    expect(link.getAttribute('href')).toBe('#source--ledger')
  })

  test('opens an actor from its pill', () => {
    const { article: shown, open } = article('inspection')
    const pills = within(shown).getByRole('list', { name: 'Who takes part' })
    const link = within(pills).getByRole('link', { name: 'Coast Guard' })
    expect(link.getAttribute('href')).toBe('?actor=coast-guard#actor--coast-guard')
    fireEvent.click(link)
    expect(open.actor).toHaveBeenCalledWith('coast-guard')
  })

  test('tells the acts coded, and opens the pair behind one', async () => {
    const { article: shown, open } = article('inspection')
    const list = () => [...shown.querySelectorAll('.doc-acts li')].map(textOf)
    // In words alone for whoever has no script, with isolates around the names.
    expect(list().map((line) => line?.replace(/[\u2068\u2069]/g, ''))).toEqual([
      'Coast Guard to Sailors of Arland: arrests; COERCE: arrest, score −7',
      'Arland to Borland: accuses; ACCUSE: allege, score −3.5',
    ])
    expect(within(shown).queryByRole('link', { name: /Arland.*Borland/, hidden: true })).toBeNull()
    const details = shown.querySelector<HTMLDetailsElement>('.doc-acts')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    const link = await within(shown).findByRole('link', { name: /Arland.*Borland/, hidden: true })
    expect(list()).toEqual([
      'Coast Guard →to Sailors of Arland: arrests COERCE: arrest, score −7',
      'Arland →to Borland: accuses ACCUSE: allege, score −3.5',
    ])
    fireEvent.click(link)
    expect(open.pair).toHaveBeenCalledWith('arland', 'borland')
  })
})

describe('the list of events', () => {
  test('is ordered, and has all of them', () => {
    read(<EventList visible={null} />)
    const titles = screen.getAllByRole('article').map(({ id }) => id)
    expect(titles).toEqual(story.events.map(({ id }) => id))
    expect(screen.getAllByRole('list')[0]?.tagName).toBe('OL')
  })

  test('has only those that are shown', () => {
    read(<EventList visible={new Set([eventOf('rumour').id])} />)
    expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual(['rumour'])
  })
})

describe('the order of two events', () => {
  const { story: first } = openStory('data/stories/russia-azerbaijan')
  const open = (ids: readonly string[]) => {
    read(<EventList visible={new Set(ids as EventId[])} />, { of: first })
    return screen.getAllByRole('article').map((one) => textOf(one.querySelector('.doc-date')))
  }
  const [crash, demand, regret] = ['aktau-crash', 'aliyev-demands-apology', 'putin-voices-regret']

  test('is said not to be stated against the one that stands above it', () => {
    const [, second, third] = open([crash, demand, regret] as string[])
    expect(second).not.toContain('order not stated')
    expect(third).toContain('order not stated')
  })

  test('is not told against one that a filter hides', () => {
    expect(open([crash, regret] as string[])[1]).not.toContain('order not stated')
    cleanup()
    expect(open([regret] as string[])[0]).not.toContain('order not stated')
  })
})
