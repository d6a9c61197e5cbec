import { type ChildProcess, spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'

/** The built command, run as people run it. No page is needed here. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const stories = join(root, 'data/stories')
const first = readFileSync(join(stories, 'russia-azerbaijan/story.json'), 'utf8')
const running = new Set<ChildProcess>()
let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riftline-'))
})
test.afterEach(() => {
  for (const child of running) child.kill()
  running.clear()
  rmSync(folder, { recursive: true, force: true })
})

function start(args: readonly string[], env: Record<string, string> = {}) {
  const { PORT: _, ...rest } = process.env
  const child = spawn(process.execPath, [join(root, 'dist/cli/riftline.js'), ...args], {
    cwd: root,
    env: { ...rest, ...env },
  })
  running.add(child)
  const said = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)))
  return { child, said, ended }
}
async function run(args: readonly string[], env?: Record<string, string>) {
  const { said, ended } = start(args, env)
  return { code: await ended, ...said }
}
const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })
const storyIn = (name: string, text: string) => {
  mkdirSync(join(folder, name, 'story'), { recursive: true })
  writeFileSync(join(folder, name, 'story/story.json'), text)
  return join(folder, name)
}

test('start prints its address, serves the story there, and ends in order', async ({ request }) => {
  const port = await freePort()
  const { child, said, ended } = start(['serve'], { PORT: String(port) })
  await expect.poll(() => said.out).toBe(`Riftline is at http://localhost:${port}/ (Ctrl+C ends it)\n`)
  const page = await request.get(`http://localhost:${port}/russia-azerbaijan/`)
  expect(await page.text()).toContain('How Moscow and Baku fell out')
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.err).toBe('')
})

test('a busy port is answered with a sentence', async () => {
  const port = await freePort()
  const { said } = start(['serve'], { PORT: String(port) })
  await expect.poll(() => said.out).toContain('Riftline is at')
  const second = await run(['serve'], { PORT: String(port) })
  expect(second.code).toBe(2)
  expect(second.err).toBe(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start\n`)
})

test('a PORT that is none is answered with a sentence', async () => {
  const { code, out, err } = await run(['serve'], { PORT: 'eighty' })
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toBe('"eighty" is no port. Write a whole number from 1 to 65535, for instance PORT=4174.\n')
})

test('a site is built of any folder of stories, at any address', async () => {
  const out = join(folder, 'site')
  const built = await run(['build', '--stories', stories, '--out', out, '--url', 'https://example.org/rift'])
  expect(built).toMatchObject({ code: 0, err: '' })
  expect(built.out).toMatch(/^Built 4 pages in .*site: russia-azerbaijan\n$/)
  expect(readdirSync(out).sort()).toEqual([
    '.riftline',
    '404.html',
    'assets',
    'index.html',
    'method',
    'russia-azerbaijan',
  ])
  // The method's page leads to all of the method.
  expect(readFileSync(join(out, 'method/index.html'), 'utf8')).toContain('href="in-full.txt"')
  expect(readFileSync(join(out, 'method/in-full.txt'), 'utf8')).toContain('balance  = (C+ - C-)')
  const page = readFileSync(join(out, 'russia-azerbaijan/index.html'), 'utf8')
  expect(page).toContain('<link rel="canonical" href="https://example.org/rift/russia-azerbaijan/" />')
  expect(readFileSync(join(out, 'russia-azerbaijan/story.json'), 'utf8')).toBe(first)
  // Twice the same is the same.
  const again = await run(['build', '--stories', stories, '--out', out, '--url', 'https://example.org/rift/'])
  expect(again.code).toBe(0)
  expect(readFileSync(join(out, 'russia-azerbaijan/index.html'), 'utf8')).toBe(page)
})

test('a story with problems stops the build with its diagnostics, and the old site stays', async () => {
  const out = join(folder, 'site')
  expect((await run(['build', '--stories', stories, '--out', out])).code).toBe(0)
  const before = readFileSync(join(out, 'index.html'), 'utf8')
  const broken = storyIn('broken', first.replace('"when": "2024-10-24"', '"when": "2024-10-44"'))
  const { code, out: said, err } = await run(['build', '--stories', broken, '--out', out])
  expect(code).toBe(1)
  expect(said).toBe('')
  expect(err).toMatch(/story\.json:\d+:\d+ error events\[\d+\]\.when {2}"2024-10-44" .*\(kazan-summit\)\n/)
  expect(err).toMatch(/Nothing was built, because of the errors above\.\n$/)
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before)
  expect(existsSync(join(out, 'russia-azerbaijan/index.html'))).toBe(true)
})

test('a folder with something else in it is not emptied', async () => {
  const out = join(folder, 'precious')
  mkdirSync(out)
  writeFileSync(join(out, 'thesis.txt'), 'years of work')
  const { code, err } = await run(['build', '--stories', stories, '--out', out])
  expect(code).toBe(2)
  expect(err).toMatch(/precious is not empty, and not a site of Riftline's\./)
  expect(readdirSync(out)).toEqual(['thesis.txt'])
})

test('validate ends with 0, 1 or 2: right, wrong, not to be read', async () => {
  const good = join(stories, 'russia-azerbaijan/story.json')
  expect(await run(['validate', good])).toEqual({ code: 0, out: `${good}: no problems\n`, err: '' })
  const bad = join(storyIn('bad', first.replace('"kazan-summit"', '"Kazan Summit"')), 'story/story.json')
  const wrong = await run(['validate', good, bad])
  expect(wrong.code).toBe(1)
  expect(wrong.out).toMatch(/bad.story.story\.json:\d+:\d+ error events\[\d+\]\.id /)
  const none = await run(['validate', join(folder, 'none.json')])
  expect(none.code).toBe(2)
  expect(none.err).toMatch(/none\.json:1:1 error {2}There is no such file\./)
  expect((await run([])).code).toBe(0)
  const unknown = await run(['frobnicate'])
  expect(unknown.code).toBe(2)
  for (const { out, err } of [wrong, none, unknown]) expect(out + err).not.toMatch(/\n\s+at /)
})

test('output that nobody waits for is no error', async () => {
  const { child, ended, said } = start(['--help'])
  child.stdout?.destroy()
  await ended
  expect(said.err).toBe('')
})

test('validate says so where its output cannot be written, and fails', async () => {
  test.skip(!existsSync('/dev/full'), 'only where there is a full device')
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [join(root, 'dist/cli/riftline.js'), 'validate', 'package.json'], {
    cwd: root,
    stdio: ['ignore', full, 'pipe'],
  })
  running.add(child)
  let err = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  closeSync(full)
  expect(err).toBe(
    'The output could not be written: there is no room left where it goes. What stands there is not all of it.\n',
  )
  expect(code).toBe(2)
})
