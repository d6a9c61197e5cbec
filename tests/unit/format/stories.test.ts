import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic, parseStory } from '../../../src/format/node'

const root = resolve(import.meta.dirname, '../../..')

const storiesIn = (folder: string) =>
  readdirSync(resolve(root, folder))
    .map((name) => `${folder}/${name}/story.json`)
    .filter((path) => existsSync(resolve(root, path)))
    .sort()

const check = (path: string) => parseStory(readFileSync(resolve(root, path)), { file: path })

describe('our stories', () => {
  it.each(storiesIn('data/stories'))('%s has no problem, not even a warning', (path) => {
    expect(check(path).diagnostics.map(formatDiagnostic)).toEqual([])
  })

  it.each(storiesIn('tests/fixtures/stories'))('%s has no error', (path) => {
    const errors = check(path).diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(formatDiagnostic)).toEqual([])
  })

  it.each(storiesIn('data/stories'))('%s is checked by editors against a schema that is there', (path) => {
    const { story } = check(path)
    const schema = resolve(root, path, '..', story?.$schema ?? '')
    expect(schema.endsWith('.schema.json') && existsSync(schema), story?.$schema).toBe(true)
  })
})
