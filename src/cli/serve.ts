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

/** The port that the environment or `--port` asks for, or a sentence about what is wrong with it. */
function portOf(value: string | undefined): number | string {
  if (value === undefined || value === '') return DEFAULT_PORT
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  return `"${value}" is no port. Write a whole number from 1 to 65535, for instance PORT=4174.`
}

/**
 * Serves a built site until the process is ended.
 * @returns the exit code: 0 after an orderly end, 2 where it could not start (with a sentence)
 */
export async function serve(options: { dir: string; port?: string | undefined }, io: Io): Promise<number> {
  const dir = resolve(options.dir)
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
      if (error.code === 'EADDRINUSE') {
        io.error(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`)
      } else if (error.code === 'EACCES') {
        io.error(
          `Port ${port} may not be opened by this user. Choose one above 1023: PORT=${DEFAULT_PORT} npm start`,
        )
      } else {
        io.error(`The site could not be served: ${error.message}.`)
      }
      done(2)
    })
    server.listen(port, () => {
      const address = server.address()
      const open = typeof address === 'object' && address ? address.port : port
      io.print(`Riftline is at http://localhost:${open}/ (Ctrl+C ends it)`)
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => done(0))
        server.closeAllConnections()
      })
    }
  })
}
