import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { marked } from '../../../../src/ui/document'

const html = (text: string) => renderToStaticMarkup(marked(text))

describe('marks in a text', () => {
  test.each([
    ['plain', 'plain'],
    ['an *old* case', 'an <em>old</em> case'],
    ['a **very old** case, *they say*', 'a <strong>very old</strong> case, <em>they say</em>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*unfinished', '*unfinished'],
    ['<b>*bold*</b>', '&lt;b&gt;<em>bold</em>&lt;/b&gt;'],
  ])('%s', (text, expected) => {
    expect(html(text)).toBe(expected)
  })
})
