import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedFiles, parseStory, smallestStory } from '../../../src/format/node'
import { TEXT_FIELDS } from '../../../src/format/rules/fields'

const root = resolve(import.meta.dirname, '../../..')

describe('what is made from the schema', () => {
  it.each(generatedFiles())('$path has not drifted (npm run generate writes it anew)', ({ path, text }) => {
    expect(readFileSync(resolve(root, path), 'utf8')).toBe(text)
  })

  it('says something about every field and every record', () => {
    const bare: string[] = []
    const visit = (node: Record<string, unknown>, path: string) => {
      for (const [name, field] of Object.entries(
        (node.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (!field.description) bare.push(`${path}.${name}`)
      }
      for (const part of (node.anyOf ?? []) as Record<string, unknown>[]) visit(part, path)
    }
    const schema = JSON.parse(generatedFiles()[0]?.text ?? '')
    visit(schema, 'file')
    for (const [name, definition] of Object.entries<Record<string, unknown>>(schema.$defs)) {
      if (!definition.description) bare.push(name)
      visit(definition, name)
    }
    expect(bare).toEqual([])
  })

  it('prints a smallest story that is valid', () => {
    expect(parseStory(smallestStory(), { file: 'story.json' })).toMatchObject({ ok: true, diagnostics: [] })
  })
})

describe('the walk over all texts', () => {
  it('knows exactly the fields that the schema makes Text', () => {
    const schema = JSON.parse(generatedFiles()[0]?.text ?? '')
    const found = new Set<string>()
    const visit = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return
      for (const [name, field] of Object.entries((node as { properties?: object }).properties ?? {})) {
        if ((field as { $ref?: string }).$ref === '#/$defs/Text') found.add(name)
      }
      for (const part of Object.values(node)) visit(part)
    }
    visit(schema)
    expect([...found].sort()).toEqual([...TEXT_FIELDS].sort())
  })
})
