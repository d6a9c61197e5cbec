// Finds a Firefox and drives it by WebDriver BiDi, which it speaks itself: enough of it to open a page and to ask it something.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import WebSocket from 'ws'

const NAMES = ['firefox', 'firefox-esr']
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]
/** Longer no Firefox takes to start, on a machine that does anything at all. */
const PATIENCE = 60_000

/** @returns {string | null} the executable of an installed Firefox, or of that which FIREFOX_PATH names */
export function findFirefox(env = process.env) {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null
}

/** The address that a starting Firefox says it listens at. */
function listening(process) {
  return new Promise((found, fail) => {
    const late = setTimeout(() => fail(new Error('Firefox did not start in a minute.')), PATIENCE)
    let said = ''
    process.stderr.on('data', (piece) => {
      said += piece
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? []
      if (!address) return
      clearTimeout(late)
      found(address)
    })
    process.on('exit', () => fail(new Error(`Firefox ended before it listened:\n${said}`)))
    process.on('error', fail)
  })
}

/**
 * Starts a Firefox of its own, without a window.
 * @returns {Promise<{
 *   goto(url: string): Promise<void>,
 *   evaluate(declaration: string, ...given: unknown[]): Promise<unknown>,
 *   noise: string[],
 *   close(): Promise<void>,
 * }>} `evaluate` calls a function, given as text, in the page, with and for what JSON can say; `noise` is what the page
 *   has complained of
 */
export async function openFirefox(executable, { width, height }) {
  const profile = mkdtempSync(join(tmpdir(), 'riftline-firefox-'))
  const size = [`--width=${width}`, `--height=${height}`]
  const firefox = spawn(
    executable,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile, ...size],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const socket = new WebSocket(`${await listening(firefox)}/session`)
  await new Promise((open, fail) => {
    socket.on('open', open)
    socket.on('error', fail)
  })
  const waiting = new Map()
  const noise = []
  socket.on('message', (data) => {
    const message = JSON.parse(data)
    if (message.method === 'log.entryAdded') {
      const { level, text } = message.params
      if (level === 'error') noise.push(text)
      return
    }
    const answer = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'error') answer?.fail(new Error(message.message))
    else answer?.done(message.result)
  })
  let last = 0
  const ask = (method, params) =>
    new Promise((done, fail) => {
      const id = ++last
      waiting.set(id, { done, fail })
      socket.send(JSON.stringify({ id, method, params }))
    })
  await ask('session.new', { capabilities: {} })
  await ask('session.subscribe', { events: ['log.entryAdded'] })
  // What a policy refuses is said in the console of a person, not of a program.
  await ask('script.addPreloadScript', {
    functionDeclaration: `() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('policy: ' + violatedDirective + ' ' + blockedURI))`,
  })
  const { contexts } = await ask('browsingContext.getTree', {})
  const { context } = contexts[0]
  await ask('browsingContext.setViewport', { context, viewport: { width, height } })
  return {
    noise,
    async goto(url) {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    async evaluate(declaration, ...given) {
      const { type, result, exceptionDetails } = await ask('script.callFunction', {
        functionDeclaration: `async (given) => JSON.stringify(await (${declaration})(...JSON.parse(given)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
        target: { context },
        awaitPromise: true,
      })
      if (type === 'exception') throw new Error(exceptionDetails.text)
      return JSON.parse(result.value)
    },
    async close() {
      socket.terminate()
      const ended = new Promise((done) => firefox.once('exit', done))
      firefox.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
