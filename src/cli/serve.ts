import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import type { Io } from './io'

/** What every page is served with, and works under. A site on another host can send the same. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'browsing-topics=()',
  // Lets a page in a sandboxed frame, whose origin is opaque, load its own script and data.
  'Access-Control-Allow-Origin': '*',
}

const DEFAULT_PORT = 4173
const LAST_PORT = 65535
/** This machine alone: what one tries out is nobody else's to see. */
const DEFAULT_HOST = '127.0.0.1'
/** Addresses that this machine is known to itself by, and those that stand for all of its addresses. */
const OWN = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']

/** The port that the environment or `--port` asks for, or a sentence about what is wrong with it. */
function portOf(value: string | undefined): number | string {
  if (value === undefined || value === '') return DEFAULT_PORT
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= LAST_PORT) return port
  return `"${value}" is no port. Write a whole number from 1 to ${LAST_PORT}, for instance PORT=4174.`
}

/** Another port than one that is taken. */
const another = (port: number): number => (port < LAST_PORT ? port + 1 : DEFAULT_PORT)

/** Why it could not start, as a sentence. */
export function refusal(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Choose another: PORT=${another(port)} npm start`
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address "${host}". Leave --host out, or write --host 0.0.0.0 to be reached by all it has.`
    default:
      return `The site could not be served: ${error.message}.`
  }
}

/**
 * Serves a built site until the process is ended.
 * @returns the exit code: 0 after an orderly end, 2 where it could not start (with a sentence)
 */
export async function serve(
  options: { dir: string; port?: string | undefined; host?: string | undefined },
  io: Io,
): Promise<number> {
  const dir = resolve(options.dir)
  const host = options.host || DEFAULT_HOST
  const port = portOf(options.port ?? process.env.PORT)
  if (typeof port === 'string') {
    io.error(port)
    return 2
  }
  if (!existsSync(join(dir, 'index.html'))) {
    io.error(`There is no site in ${options.dir}. Build it first: npm run build`)
    return 2
  }
  const files = sirv(dir, {
    etag: true,
    setHeaders(response, path) {
      response.setHeader(
        'Cache-Control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  const squeeze = compression()
  // Pages refer to what lies beside them, so a folder's address must end in a slash.
  const withSlash = (address: string): string | null => {
    const [path = '', query] = address.split('?')
    if (path.endsWith('/') || !/^[\w/-]+$/.test(path) || !existsSync(join(dir, path, 'index.html')))
      return null
    return `${path}/${query === undefined ? '' : `?${query}`}`
  }
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    const slashed = withSlash(request.url ?? '/')
    if (slashed !== null) {
      response.writeHead(308, { Location: slashed.replace(/^\/+/, '/') }).end()
      return
    }
    // compression() is typed for Express; all it uses is Node's own request and response.
    squeeze(request as Parameters<typeof squeeze>[0], response as Parameters<typeof squeeze>[1], () => {
      files(request, response, async () => {
        const page = await readFile(join(dir, '404.html')).catch(() => null)
        response.statusCode = 404
        response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8')
        response.end(page ?? 'There is no such page.')
      })
    })
  })
  return new Promise((done) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      io.error(refusal(error, port, host))
      done(2)
    })
    server.listen(port, host, () => {
      const address = server.address()
      const open = typeof address === 'object' && address ? address.port : port
      const name = OWN.includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
      io.print(`Riftline is at http://${name}:${open}/ (Ctrl+C ends it)`)
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => done(0))
        server.closeAllConnections()
      })
    }
  })
}
