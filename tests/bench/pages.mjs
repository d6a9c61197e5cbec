// Builds the benchmark's pages, and serves them beside the built site.
import { cp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import compression from 'compression'
import sirv from 'sirv'
import { build } from 'vite'
import { buildLargeSite } from './large-page.mjs'

const root = resolve(import.meta.dirname, 'pages')
const out = resolve(import.meta.dirname, '../../dist/bench')
const modules = resolve(import.meta.dirname, '../../node_modules')

export async function buildPages() {
  await rm(out, { recursive: true, force: true })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: out,
      rolldownOptions: {
        input: [
          ...['ours', 'vis', 'timelinejs', 'timelinejs-story', 'empty'],
          ...['network-ours', 'network-sigma', 'network-cytoscape'],
        ].map((name) => `${root}/${name}.html`),
      },
    },
  })
  await cp(`${modules}/@knight-lab/timelinejs/dist`, `${out}/timelinejs`, { recursive: true })
  await cp(resolve(import.meta.dirname, '../../dist/site'), `${out}/site`, { recursive: true })
  buildLargeSite()
}

/** @returns {Promise<{url: string, close(): void}>} */
export async function servePages() {
  const files = sirv(out, { dev: false })
  const squeeze = compression()
  const server = createServer((request, response) =>
    squeeze(request, response, () => files(request, response)),
  )
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}
