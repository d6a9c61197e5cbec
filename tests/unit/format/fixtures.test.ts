import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatDiagnostic, parseStory } from '../../../src/format/node'

const root = resolve(import.meta.dirname, '../../fixtures/stories-format')
const cases = readdirSync(root)
  .filter((name) => !name.startsWith('.'))
  .sort()

/** What `riftline validate` prints for the file. `npx vitest run tests/unit/format -u` writes it anew: read the difference. */
const outputOf = (folder: string) => {
  const { ok, diagnostics } = parseStory(readFileSync(`${root}/${folder}/story.json`), { file: 'story.json' })
  return [...diagnostics.map(formatDiagnostic), ok ? 'valid' : 'not valid', ''].join('\n')
}

describe('each folder of fixtures', () => {
  it.each(cases)('%s', async (folder) => {
    await expect(outputOf(folder)).toMatchFileSnapshot(`${root}/${folder}/expected.txt`)
  })

  it.each(cases.filter((folder) => folder.startsWith('valid') || folder.startsWith('version-1')))(
    '%s is valid, as its name says',
    (folder) => {
      expect(outputOf(folder)).toBe('valid\n')
    },
  )
})
