import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

type Format = typeof import('../../format/node')
type Render = typeof import('./render')
type Stories = typeof import('./stories')
type Document = typeof import('./document')

/** While developing, sheets are taken from the source, and nothing runs first. */
const ASSETS = {
  first: null,
  style: 'src/pages/first.css',
  plain: 'src/pages/plain.css',
  typefaces: 'src/ui/fonts.css',
  stage: { scripts: [], styles: [] },
}

/** The page for an address, rendered afresh from the source and the story files as they are now; null where none. */
async function pageFor(server: ViteDevServer, url: string, template: string): Promise<string | null> {
  const load = <T>(path: string) => server.ssrLoadModule(path) as Promise<T>
  const { formatDiagnostic } = await load<Format>('/src/format/node.ts')
  const { readStories } = await load<Stories>('/src/cli/site/stories.ts')
  const { sitePages } = await load<Render>('/src/cli/site/render.tsx')
  const { fillTemplate } = await load<Document>('/src/cli/site/document.ts')
  const found = await readStories(join(server.config.root, process.env.RIFTLINE_STORIES ?? 'data/stories'))
  for (const diagnostic of found.diagnostics) server.config.logger.warn(formatDiagnostic(diagnostic))
  if (url.endsWith('/story.json')) {
    return found.stories.find(({ story }) => url === `/${story.id}/story.json`)?.text ?? null
  }
  const path = url.endsWith('/') ? `${url.slice(1)}index.html` : null
  const page = sitePages(found.stories, { url: null, assets: ASSETS }).find(
    (candidate) => candidate.path === path,
  )
  return page ? fillTemplate(template, page.parts()) : null
}

/** `npm run dev`: Vite serves the script, this serves the pages around it, as the build would write them. */
export function pagesInDevelopment(): Plugin {
  return {
    name: 'riftline-pages',
    apply: 'serve',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const url = new URL(request.originalUrl ?? '/', 'http://localhost').pathname
            const { readFile } = await import('node:fs/promises')
            const plain = await readFile(join(server.config.root, 'index.html'), 'utf8')
            const page = await pageFor(server, url, plain)
            if (page === null) return next()
            response.setHeader(
              'Content-Type',
              url.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
            )
            response.end(url.endsWith('.json') ? page : await server.transformIndexHtml(url, page))
          } catch (error) {
            next(error)
          }
        })
      }
    },
  }
}
