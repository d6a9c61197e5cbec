import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main'
import { smallestStory } from '../../../src/format/node'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'riftline-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, { print: (line) => out.push(line), error: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('riftline validate', () => {
  it('says that a valid file has no problems, and ends with 0', async () => {
    const file = write('good.json', smallestStory())
    expect(await run('validate', file)).toEqual({ code: 0, out: `${file}: no problems`, err: '' })
  })

  it('prints a line for each problem and ends with 1', async () => {
    const file = write('bad.json', smallestStory().replace('2025-06', '2025-13').replace('"state"', '"stat"'))
    const { code, out } = await run('validate', file)
    expect(code).toBe(1)
    const lines = out.split('\n')
    expect(lines[0]).toMatch(
      /bad\.json:20:15 error actors\[0\]\.kind {2}"stat" .* Did you mean "state"\? \(north\)$/,
    )
    expect(lines[1]).toMatch(
      /bad\.json:31:15 error events\[0\]\.when {2}"2025-13" is no EDTF date: .*\. \(visit\)$/,
    )
    expect(lines[2]).toBe(`${file}: 2 errors`)
  })

  it('ends with 0 where there are only warnings', async () => {
    const file = write('warned.json', smallestStory().replace('First contact', '<b>First</b> contact'))
    const { code, out } = await run('validate', file)
    expect(code).toBe(0)
    expect(out).toMatch(/warning title {2}This text holds HTML .*\n.*: 1 warning$/)
  })

  it('ends with 2 for what cannot be read, and still checks the rest', async () => {
    const good = write('rest.json', smallestStory())
    mkdirSync(join(folder, 'dir'))
    const { code, out, err } = await run('validate', join(folder, 'dir'), join(folder, 'none.json'), good)
    expect(code).toBe(2)
    expect(out).toBe(`${good}: no problems`)
    expect(err).toMatch(
      /dir:1:1 error {2}This is a folder\..*\n.*none\.json:1:1 error {2}There is no such file\./,
    )
  })

  it('does not read a file that is too large for a story', async () => {
    const file = write('huge.json', '')
    truncateSync(file, 100 * 1024 * 1024)
    const { code, err } = await run('validate', file)
    expect(code).toBe(2)
    expect(err).toMatch(/This file has 100 MB, and a story may have 32 MB at most\./)
  })

  it('stops reading a file that never ends', async () => {
    const { code, err } = await run('validate', '/dev/zero')
    expect(code).toBe(2)
    expect(err).toMatch(/a story may have 32 MB at most/)
  })

  it('calls an empty file a problem of the file, not of reading it', async () => {
    const { code, out } = await run('validate', write('empty.json', ''))
    expect(code).toBe(1)
    expect(out).toMatch(/empty\.json:1:1 error {2}This file is empty\./)
  })

  it('gives tools everything as JSON, and nothing else', async () => {
    const bad = write('tool.json', smallestStory().replace('2025-06', '2025-13'))
    const none = join(folder, 'none.json')
    const { code, out, err } = await run('validate', '--format', 'json', bad, none)
    expect(code).toBe(2)
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject([
      { file: bad, line: 31, column: 15, severity: 'error', path: 'events[0].when', id: 'visit' },
      { file: none, line: 1, column: 1, severity: 'error', path: '' },
    ])
    expect(
      JSON.parse((await run('validate', write('g.json', smallestStory()), '--format=json')).out),
    ).toEqual([])
  })
})

describe('riftline', () => {
  it('explains its commands', async () => {
    for (const argv of [[], ['--help'], ['help'], ['validate', '--help']]) {
      const { code, out } = await run(...argv)
      expect(code).toBe(0)
      for (const name of ['validate', 'build', 'serve', 'generate'])
        expect(out).toContain(`riftline ${name} `)
    }
  })

  it.each([
    [['frobnicate'], /There is no command "frobnicate"/],
    [['constructor'], /There is no command "constructor"/],
    [['validate'], /Name at least one story file\. Usage: riftline validate/],
    [['validate', 'a.json', '--format', 'xml'], /There is no format "xml"\./],
    [['validate', '--colour', 'a.json'], /--colour.*It has --format\. Usage:/],
    [['build', 'somewhere'], /"somewhere" is not an option of this command\. Usage: riftline build/],
  ])('answers %j with a sentence and 2', async (argv, sentence) => {
    const { code, err } = await run(...argv)
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })

  it('generates the files that are checked in', async () => {
    const { code, out } = await run('generate', '--root', folder)
    expect(code).toBe(0)
    expect(out).toBe(
      'Wrote data/schema/story-1.schema.json\nWrote data/schema/story-1.draft-07.schema.json\nWrote docs/story-format.md',
    )
    expect(readFileSync(join(folder, 'docs/story-format.md'), 'utf8')).toMatch(/^# The story file$/m)
  })
})
