import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDateWords } from '../dates'
import { formatDiagnostic } from '../format/node'
import type { Io } from './io'
import { fillTemplate, type PageAssets } from './site/document'
import { sitePages } from './site/render'
import { readStories, type SiteStory } from './site/stories'

export interface BuildOptions {
  readonly stories: string
  readonly out: string
  /** The address that the site will have, for canonical links: `https://example.org/stories/`. */
  readonly url?: string | undefined
}

/** Where `vite build` put the pages' script and style: beside this command. */
const builtApp = () => resolve(dirname(fileURLToPath(import.meta.url)), '../app')

/** The method in full, as it stands in the project's documentation. */
const methodInFull = () => resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/method.md')

/** What marks a folder as ours to empty. */
const MARKER = '.riftline'

/** Empties `out`, unless it holds something that this command did not write. */
async function prepareOut(out: string): Promise<string | null> {
  if (existsSync(out)) {
    const names = await readdir(out)
    if (names.length > 0 && !names.includes(MARKER)) {
      return `${out} is not empty, and not a site of Riftline's. Name a new folder, or empty this one yourself.`
    }
    await rm(out, { recursive: true })
  }
  await mkdir(out, { recursive: true })
  await writeFile(join(out, MARKER), 'Written by riftline build, which empties this folder first.\n')
  return null
}

async function writePage(out: string, path: string, html: string): Promise<void> {
  const file = join(out, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, html)
}

/** The story's file, and whatever pictures lie beside it. */
async function copyStory(story: SiteStory, out: string): Promise<void> {
  const to = join(out, story.story.id)
  await mkdir(to, { recursive: true })
  await cp(story.folder, to, { recursive: true })
}

/** `https://example.org/a` and `https://example.org/a/` are one address; anything but http(s) is refused. */
function siteAddress(url: string | undefined): URL | null | 'wrong' {
  if (url === undefined) return null
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return 'wrong'
  return new URL(url.endsWith('/') ? url : `${url}/`)
}

/** What `vite build` says of a file that it made. */
interface Built {
  readonly file: string
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Built>>

/** A module of the build with all that it imports at once. */
function withImports(manifest: Manifest, name: string, found = new Set<Built>()): Set<Built> {
  const built = manifest[name]
  if (!built || found.has(built)) return found
  found.add(built)
  for (const next of built.imports ?? []) withImports(manifest, next, found)
  return found
}

/** The scripts and sheets that a part of the page has beyond those of the page itself. */
function partOf(manifest: Manifest, part: string, page: string): PageAssets['stage'] {
  const known = withImports(manifest, page)
  const own = [...withImports(manifest, part)].filter((built) => !known.has(built))
  return { scripts: own.map(({ file }) => file), styles: own.flatMap(({ css }) => css ?? []) }
}

/**
 * Builds a site from a folder of stories.
 * @returns 0 when built; 1 when a story has errors, each printed with its place; 2 when it could not begin
 */
export async function build(options: BuildOptions, io: Io): Promise<number> {
  const url = siteAddress(options.url)
  if (url === 'wrong') {
    io.error(`"${options.url}" is no web address. Write the whole of it: --url https://example.org/stories/`)
    return 2
  }
  const app = builtApp()
  const templatePath = join(app, 'index.html')
  if (!existsSync(templatePath)) {
    io.error('The pages’ script has not been built yet. Run: npm run build:app')
    return 2
  }
  const found = await readStories(options.stories).catch((error: Error) => error.message)
  if (typeof found === 'string') {
    io.error(found)
    return 2
  }
  for (const diagnostic of found.diagnostics) io.error(formatDiagnostic(diagnostic))
  if (!found.ok) {
    io.error('Nothing was built, because of the errors above.')
    return 1
  }
  const refusal = await prepareOut(resolve(options.out))
  if (refusal !== null) {
    io.error(refusal)
    return 2
  }
  const template = await readFile(templatePath, 'utf8')
  const manifest: Manifest = JSON.parse(await readFile(join(app, '.vite/manifest.json'), 'utf8'))
  await cp(join(app, 'assets'), join(options.out, 'assets'), { recursive: true })
  for (const story of found.stories) await copyStory(story, options.out)
  for (const { story } of found.stories) await loadDateWords(story.language)
  const built = (path: string): string => manifest[path]?.file ?? ''
  const assets = {
    first: built('src/pages/first.ts'),
    style: built('src/pages/first.css'),
    plain: built('src/pages/plain.css'),
    typefaces: built('src/ui/fonts.css'),
    stage: partOf(manifest, 'src/pages/stage.tsx', 'index.html'),
  }
  const pages = sitePages(found.stories, { url, assets })
  for (const page of pages) await writePage(options.out, page.path, fillTemplate(template, page.parts()))
  // As plain text, which every server and browser shows: the method's page links to it.
  await writePage(options.out, 'method/in-full.txt', `\ufeff${await readFile(methodInFull(), 'utf8')}`)
  const names = found.stories.map(({ story }) => story.id).join(', ')
  io.print(`Built ${pages.length} pages in ${options.out}: ${names}`)
  return 0
}
