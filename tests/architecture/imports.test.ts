import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house, top to bottom: a folder uses only those that stand before it. */
const ORDER = [
  'dates',
  'i18n',
  'format',
  'model',
  'marks',
  'timeline',
  'network',
  'view',
  'ui',
  'pages',
  'cli',
]
/** Folders that know neither one another nor, for the layouts and cores, the DOM. */
const STRANGERS = [['timeline', 'network']]
const CORE = ['dates', 'i18n', 'format', 'model', 'marks', 'timeline/layout', 'network/layout']

const root = resolve(import.meta.dirname, '../../src')
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.split(sep).join('/'))

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g

function importsOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The path below src that a relative import leads to, or null for a package. */
function target(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return relative(root, resolve(root, dirname(from), specifier))
    .split(sep)
    .join('/')
}

const folderOf = (path: string) => path.split('/')[0] ?? ''

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')

describe('the direction of imports', () => {
  it('finds the source it is about', () => {
    for (const folder of ORDER)
      expect(
        files.some((path) => folderOf(path) === folder),
        folder,
      ).toBe(true)
  })

  it('knows every folder of src', () => {
    const folders = new Set(files.filter((path) => path.includes('/')).map(folderOf))
    expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([])
  })

  it('points up the list only, and timeline and network never meet', () => {
    const wrong: string[] = []
    for (const path of files) {
      const from = folderOf(path)
      if (!ORDER.includes(from)) continue
      for (const specifier of importsOf(path)) {
        const to = folderOf(target(path, specifier) ?? from)
        const strangers = STRANGERS.some((pair) => pair.includes(from) && pair.includes(to) && from !== to)
        if (strangers || ORDER.indexOf(to) > ORDER.indexOf(from)) wrong.push(`${path} imports ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('enters another folder by its front door', () => {
    const wrong: string[] = []
    for (const path of files) {
      for (const specifier of importsOf(path)) {
        const to = target(path, specifier)
        if (to === null || folderOf(to) === folderOf(path) || !path.includes('/')) continue
        // format has two doors: `format` for the page, `format/node` with the parser for the command.
        const door = to.split('/').length === 1 || to === 'format/node' || to.endsWith('.css')
        if (!door) wrong.push(`${path} imports ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps React and the DOM out of the core', () => {
    const wrong: string[] = []
    for (const path of files.filter((file) => CORE.some((folder) => file.startsWith(`${folder}/`)))) {
      for (const specifier of importsOf(path)) {
        if (/^(react|react-dom|zustand)(\/|$)/.test(specifier) || specifier.startsWith('node:')) {
          wrong.push(`${path} imports ${specifier}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('lets no layout know of a drawing', () => {
    const wrong: string[] = []
    for (const path of files.filter((file) => file.includes('/layout/'))) {
      for (const specifier of importsOf(path)) {
        if (target(path, specifier)?.includes('drawing')) wrong.push(`${path} imports ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('reads no clock, and leaves nothing to chance, where the same input has to give the same picture', () => {
    const ambient =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bperformance\.now\b|\bMath\.random\b|\bcrypto\.|\.toLocale(Upper|Lower)Case\(\s*\)/
    const wrong = files
      .filter((file) => CORE.some((folder) => file.startsWith(`${folder}/`)))
      .filter((file) => ambient.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
    expect(wrong).toEqual([])
    for (const one of ['Date.now()', 'new Date()', 'Math.random()', 'a.toLocaleLowerCase()'])
      expect(one).toMatch(ambient)
    expect('new Date(0)').not.toMatch(ambient)
  })

  it('keeps the schema library and the file parser out of the page', () => {
    const reached = new Set<string>()
    const packages = new Set<string>()
    const queue = ['main.tsx']
    while (queue.length > 0) {
      const path = queue.pop() as string
      if (reached.has(path)) continue
      reached.add(path)
      const text = readFileSync(join(root, path), 'utf8').replace(/import type [^\n]+\n/g, '')
      for (const match of text.matchAll(IMPORT)) {
        const specifier = match[1] ?? match[2] ?? match[3] ?? ''
        const to = target(path, specifier)
        if (to === null) packages.add(specifier)
        else {
          const found = [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`, `${to}/index.tsx`].find((name) =>
            files.includes(name),
          )
          if (found) queue.push(found)
        }
      }
    }
    expect(reached.size).toBeGreaterThan(50)
    expect([...packages].filter((name) => /^(zod|jsonc-parser|node:|sirv|compression)/.test(name))).toEqual(
      [],
    )
  })
})

describe('what pages may not do', () => {
  const drawn = files.filter(
    (path) => /^(timeline|network|view|ui|pages|marks)\//.test(path) || path === 'main.tsx',
  )
  const rule = (pattern: RegExp, except: readonly string[] = []) =>
    drawn.filter((path) => !except.includes(path) && pattern.test(readFileSync(join(root, path), 'utf8')))

  it('has no style attributes, which the Content-Security-Policy blocks', () => {
    expect(rule(/\sstyle=\{/)).toEqual([])
  })
  it('never puts a string in as HTML, and never runs one', () => {
    expect(rule(/dangerouslySetInnerHTML|\.innerHTML\b|\beval\(|new Function\(/)).toEqual([])
  })
  it('stores nothing on the reader’s device', () => {
    expect(rule(/localStorage|sessionStorage|document\.cookie|indexedDB/)).toEqual([])
  })
})
