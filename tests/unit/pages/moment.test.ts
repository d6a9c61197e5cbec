import { describe, expect, test } from 'vitest'
import { messagesFor } from '../../../src/i18n'
import { momentInWords } from '../../../src/pages/reader/moment'
import { cursorWords, parseView } from '../../../src/view'
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
