import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES, type ParsedStory, parseStory } from '../../../src/format/node'
import { countKeys, scan } from '../../../src/format/scan'

const text = readFileSync(
  resolve(import.meta.dirname, '../../fixtures/stories-format/version-1/story.json'),
  'utf8',
)
const parse = (input: string | Uint8Array) => parseStory(input, { file: 'story.json' })

/** Every problem is a sentence at a place that the text has. */
function expectSentences({ ok, diagnostics }: ParsedStory, input: string) {
  const lines = input.split(/\r\n|\n|\r/)
  if (!ok) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  for (const { line, column, message } of diagnostics) {
    expect(message).toMatch(/^\S.*[.?]$/su)
    expect(message).not.toMatch(/\n|undefined|NaN|\[object|Invalid input| at .*:\d+:\d+/)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
  }
}

describe('reading a story file', () => {
  it('gives the file as it is written when nothing is wrong', () => {
    const result = parse(text)
    expect(result.ok && result.story).toEqual(JSON.parse(text))
  })

  it('reads bytes as it reads text, with or without a byte order mark', () => {
    const bytes = new TextEncoder().encode(text)
    expect(parse(bytes)).toEqual(parse(text))
    expect(parse(`\ufeff${text}`)).toEqual(parse(text))
  })

  it('ends in sentences wherever a file is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
        const cut = text.slice(0, length)
        const result = parse(cut)
        expect(result.ok).toBe(false)
        expectSentences(result, cut)
      }),
      { numRuns: 150 },
    )
  })

  it('ends in sentences whatever stands in the place of a character', () => {
    const characters = fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '/',
      '\n',
      '0',
      'é',
      '\u2028',
      '',
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), characters, (at, character) => {
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        expectSentences(parse(changed), changed)
      }),
      { numRuns: 300 },
    )
  })

  it('ends in sentences whatever stands in the place of a value', () => {
    const paths: (string | number)[][] = []
    const walk = (value: unknown, path: (string | number)[]) => {
      paths.push(path)
      if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...path, i])
      else if (value && typeof value === 'object') {
        for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
      }
    }
    walk(JSON.parse(text), [])
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('', 'x', '__proto__', 0, -1, Number.MAX_VALUE, [], {}, [[]], null),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), values, (path, value) => {
        const file = JSON.parse(text)
        const parent = path.slice(0, -1).reduce((node, step) => node[step], file)
        parent[path.at(-1) ?? ''] = value
        const changed = JSON.stringify(file, null, 1)
        expectSentences(parse(changed), changed)
      }),
      { numRuns: 400 },
    )
  })

  it('ends in sentences for any JSON and any bytes', () => {
    fc.assert(fc.property(fc.json(), (json) => expectSentences(parse(json), json)))
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = parse(bytes)
        expect(result.ok).toBe(false)
        expect(result.diagnostics.length).toBeGreaterThan(0)
      }),
    )
  })

  it('refuses what is too large, too deep or too full before anything trips over it', () => {
    const of = (input: string | Uint8Array) => parse(input).diagnostics.map(({ message }) => message)
    expect(of(new Uint8Array(MAX_BYTES + 1))).toEqual([expect.stringMatching(/^This file has 33 MB/)])
    expect(of(`{"a":${'['.repeat(1_000_000)}`)).toEqual([expect.stringMatching(/nested more than 100 deep/)])
    expect(of(`{"a":[0${',0'.repeat(1_000_001)}]}`)).toEqual([
      expect.stringMatching(/more than 1,000,000 values/),
    ])
    expect(of(`{"events":[0${',0'.repeat(300_000)}]}`)).toEqual([expect.stringMatching(/wrong shape/)])
    expect(
      of(`{${'"a":1,'.repeat(60_000)}"b":1}`).filter((m) => /the others are not listed/.test(m)),
    ).toHaveLength(1)
  })

  it('lists everything in the order of the text', () => {
    const file = JSON.parse(text)
    file.events[1].when = '2025-13'
    file.zzz = 1
    file.title = 4
    const { diagnostics } = parse(JSON.stringify(file, null, 2))
    const places = diagnostics.map(({ line, column }) => line * 1000 + column)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(diagnostics.map(({ path }) => path)).toEqual(['title', 'events[1].when', 'zzz'])
  })

  it('names the record that a problem is about', () => {
    const changed = text.replace('"Talks break off"', '7')
    expect(parse(changed).diagnostics).toMatchObject([{ path: 'events[1].title.en', id: 'talks' }])
  })

  it('does not let a key named __proto__ change anything', () => {
    const result = parse(text.replace('"format": 1', '"format": 1, "__proto__": { "polluted": true }'))
    expect(result.ok).toBe(false)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('lets a file with warnings alone pass', () => {
    const result = parse(text.replace('"Point at the map."', '"Point at the <b>map</b>."'))
    expect(result.ok).toBe(true)
    expect(result.diagnostics).toMatchObject([
      { severity: 'warning', path: 'scenes[0].notes.en', id: 'start' },
    ])
  })
})

describe('the quick look for duplicate keys', () => {
  it('counts as many keys in the text of any JSON as there are in its value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        expect(scan(json).keys).toBe(countKeys(JSON.parse(json)).keys)
      }),
    )
  })

  it('is not misled by colons, quotes and backslashes in texts', () => {
    expect(scan('{"a:\\"b:": "c: \\\\", "d": ":"}').keys).toBe(2)
  })
})
