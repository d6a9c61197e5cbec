import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main'
import { refusal } from '../../../src/cli/serve'

const SCRIPT = `console.log(${JSON.stringify('riftline '.repeat(1000))})`
let site = ''
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'riftline-site-'))
  mkdirSync(join(site, 'assets'))
  mkdirSync(join(site, 'story'))
  writeFileSync(join(site, 'index.html'), '<h1>Stories</h1>')
  writeFileSync(join(site, '404.html'), '<h1>No such page</h1>')
  writeFileSync(join(site, 'story/index.html'), '<h1>Story</h1>')
  writeFileSync(join(site, 'story/story.json'), '{}')
  writeFileSync(join(site, 'assets/index-abc.js'), SCRIPT)
})
afterAll(() => rmSync(site, { recursive: true }))

/** Runs a command line until it ends, with what it wrote. */
async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, { print: (line) => out.push(line), error: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('riftline serve', () => {
  let address = ''
  let ended: Promise<number>
  beforeAll(async () => {
    address = await new Promise((found) => {
      ended = main(['serve', '--dir', site, '--port', '0'], {
        print: (line) => found(/http:\S+/.exec(line)?.[0] ?? ''),
        error: (line) => found(line),
      })
    })
  })
  afterAll(async () => {
    // What Ctrl+C does.
    process.emit('SIGINT')
    expect(await ended).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
  })

  it('prints the address that it serves', () => {
    expect(address).toMatch(/^http:\/\/localhost:\d+\/$/)
  })

  it('sends a policy that allows nothing but the site itself, with every answer', async () => {
    for (const path of ['', 'story/', 'story/story.json', 'assets/index-abc.js', 'nothing']) {
      const { headers } = await fetch(address + path)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'self'")
      expect(headers.get('content-security-policy'), path).not.toContain('unsafe')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('set-cookie'), path).toBeNull()
    }
  })

  it('sends pages as HTML and data as JSON, compressed', async () => {
    expect((await fetch(address)).headers.get('content-type')).toMatch(/^text\/html/)
    expect((await fetch(`${address}story/story.json`)).headers.get('content-type')).toMatch(
      /^application\/json/,
    )
    const script = await fetch(`${address}assets/index-abc.js`)
    expect(script.headers.get('content-encoding')).toMatch(/gzip|br/)
    expect(await script.text()).toBe(SCRIPT)
  })

  it('lets browsers keep what never changes, and asks anew for the rest', async () => {
    const kept = await fetch(`${address}assets/index-abc.js`)
    expect(kept.headers.get('cache-control')).toContain('immutable')
    for (const path of ['', 'story/', 'story/story.json'])
      expect((await fetch(address + path)).headers.get('cache-control'), path).toBe('no-cache')
  })

  it('answers an address without a page by the page for that, and the right code', async () => {
    for (const path of ['nothing', 'story/nothing.html', 'a/b/c/']) {
      const response = await fetch(address + path)
      expect(response.status, path).toBe(404)
      expect(await response.text(), path).toBe('<h1>No such page</h1>')
    }
  })

  it('gives away nothing outside of its folder', async () => {
    for (const path of ['../package.json', '..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/etc/passwd']) {
      const response = await fetch(address + path)
      expect(response.status, path).toBe(404)
      expect(await response.text(), path).toBe('<h1>No such page</h1>')
    }
  })

  it('sends a reader who left out a story’s slash to where its links work', async () => {
    const response = await fetch(`${address}story?event=a`, { redirect: 'manual' })
    expect(response.status).toBeGreaterThanOrEqual(301)
    expect(response.status).toBeLessThanOrEqual(308)
    expect(response.headers.get('location')).toMatch(/story\/\?event=a$/)
  })

  it('is for this machine alone, unless it is told otherwise', async () => {
    const { port } = new URL(address)
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200)
    const others = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
    const outside = [
      '[::1]',
      ...others.filter(({ family, internal }) => family === 'IPv4' && !internal).map((one) => one.address),
    ]
    for (const host of outside) await expect(fetch(`http://${host}:${port}/`), host).rejects.toThrow()
  })

  it('says that a port is taken, and which command takes another', async () => {
    const { port } = new URL(address)
    const { code, err } = await run('serve', '--dir', site, '--port', port)
    expect(code).toBe(2)
    expect(err).toBe(`Port ${port} is in use. Choose another: PORT=${Number(port) + 1} npm start`)
  })
})

describe('riftline serve that cannot begin', () => {
  it('says that this machine has no such address', async () => {
    const { code, err } = await run('serve', '--dir', site, '--port', '0', '--host', '192.0.2.1')
    expect(code).toBe(2)
    expect(err).toMatch(/^This machine has no address "192\.0\.2\.1"\. .*--host 0\.0\.0\.0/)
  })

  it('sends nobody beyond the last port', () => {
    const taken = Object.assign(new Error(), { code: 'EADDRINUSE' })
    expect(refusal(taken, 65535, '127.0.0.1')).toBe(
      'Port 65535 is in use. Choose another: PORT=4173 npm start',
    )
  })

  it.each(['eighty', '-1', '65536', '80.5', '4173x', '1e9'])('says that %s is no port', async (port) => {
    const { code, err, out } = await run('serve', '--dir', site, `--port=${port}`)
    expect(code).toBe(2)
    expect(err).toBe(`"${port}" is no port. Write a whole number from 1 to 65535, for instance PORT=4174.`)
    expect(out).toBe('')
  })

  it('says the same of PORT in the environment', async () => {
    const before = process.env.PORT
    process.env.PORT = 'eighty'
    try {
      const { code, err } = await run('serve', '--dir', site)
      expect(code).toBe(2)
      expect(err).toContain('"eighty" is no port.')
    } finally {
      if (before === undefined) delete process.env.PORT
      else process.env.PORT = before
    }
  })

  it('says that there is no site, and how to make one', async () => {
    const { code, err } = await run('serve', '--dir', join(site, 'nowhere'), '--port', '0')
    expect(code).toBe(2)
    expect(err).toMatch(/There is no site in .*nowhere\. Build it first: npm run build/)
  })

  it('finds a port busy that a program of another kind holds', async () => {
    const holder: Server = createServer()
    const port = await new Promise<number>((found) =>
      holder.listen(0, () => found((holder.address() as { port: number }).port)),
    )
    try {
      const { code, err } = await run('serve', '--dir', site, '--port', String(port))
      expect(code).toBe(2)
      expect(err).toContain(`Port ${port} is in use.`)
    } finally {
      holder.close()
    }
  })
})
