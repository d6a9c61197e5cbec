import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { asOfInWords, momentInWords } from '../../../src/pages/reader/moment'
import { cursorWords, parseView } from '../../../src/view'
import { openStory } from '../stories/open'
import { story } from '../ui/setup'

const at = (query: string) => {
  const { view } = parseView(query, story)
  return momentInWords(story, view, cursorWords(story, view, 'en'), messagesFor('en').reader)
}

describe('the moment that relations are shown at', () => {
  test.each([
    ['event=ferry-sinks', 'as of 4 March 2024'],
    ['event=inspection', 'as of April 2024'],
    ['event=rumour', 'at this point: mid-May 2024'],
    ['event=release', 'at this point: by 20 April 2024'],
    ['event=rumour&at=2024-05-12', 'as of 12 May 2024'],
  ])('%s: %s', (query, words) => {
    expect(at(query)).toBe(words)
  })
})

describe('a story that ends with something that goes on', () => {
  const { story: cities } = openStory('tests/fixtures/stories/two-river-cities')
  const last = cities.events.at(-1)?.id ?? ''
  const words = messagesFor('en').reader
  const moment = (query: string) => {
    const { view } = parseView(query, cities)
    const date = cursorWords(cities, view, 'en')
    return [momentInWords(cities, view, date, words), asOfInWords(cities, view, date, words)]
  }

  test('is not told as of a stretch of time', () => {
    expect(moment('')).toEqual(['as of the end of the story', 'the end of the story'])
    const [here, asOf] = moment(`event=${last}`)
    expect(here).toBe('at this point: from 117 (uncertain), end not known')
    expect(asOf).toMatch(/^the time of “.+”$/)
    expect(moment('at=0014')).toEqual(['as of 14 CE', '14 CE'])
  })
})
