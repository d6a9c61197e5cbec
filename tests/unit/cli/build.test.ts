import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main'
import { fillTemplate, type PageParts } from '../../../src/cli/site/document'
import { directionOf, sitePages } from '../../../src/cli/site/render'
import { readStories } from '../../../src/cli/site/stories'
import { smallestStory } from '../../../src/format/node'

const ASSETS = {
  first: 'assets/first.js',
  style: 'assets/s.css',
  plain: 'assets/p.css',
  typefaces: 'assets/t.css',
  stage: { scripts: ['assets/stage.js'], styles: ['assets/stage.css'] },
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'riftline-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A folder of stories: each name with its file's text. */
function stories(name: string, files: Record<string, string>): string {
  const dir = join(folder, name)
  for (const [id, text] of Object.entries(files)) {
    mkdirSync(join(dir, id), { recursive: true })
    writeFileSync(join(dir, id, 'story.json'), text)
  }
  return dir
}
const story = (id: string, change: (text: string) => string = (text) => text) =>
  change(smallestStory()).replace(/"id": "[^"]*"/, `"id": "${id}"`)

async function run(...argv: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await main(argv, { print: (line) => out.push(line), error: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('the stories of a site', () => {
  it('are all folders with a story in them, by id', async () => {
    const dir = stories('several', { b: story('second'), a: story('third'), c: story('first') })
    mkdirSync(join(dir, 'drafts'))
    writeFileSync(join(dir, 'notes.txt'), 'not a story')
    const found = await readStories(dir)
    expect(found.ok).toBe(true)
    expect(found.stories.map(({ story }) => story.id)).toEqual(['first', 'second', 'third'])
  })

  it('are none where one has an error, and each error has its place', async () => {
    const broken = story('broken', (text) => text.replace('2025-06', '2025-13'))
    const found = await readStories(stories('one-broken', { good: story('good'), broken }))
    expect(found.ok).toBe(false)
    expect(found.stories).toEqual([])
    expect(found.diagnostics).toMatchObject([{ severity: 'error', path: 'events[0].when', id: 'visit' }])
    expect(found.diagnostics[0]?.file).toMatch(/broken.story\.json$/)
  })

  it('cannot share an id, nor take an address of the site’s own', async () => {
    const twice = await readStories(stories('twice', { a: story('same'), b: story('same') }))
    expect(twice.ok).toBe(false)
    expect(twice.diagnostics.map(({ message }) => message).join()).toMatch(
      /"same" is also the id of .*a.story\.json/,
    )
    for (const id of ['assets', 'method']) {
      const taken = await readStories(stories(`taken-${id}`, { a: story(id) }))
      expect(taken.ok).toBe(false)
      expect(taken.diagnostics[0]?.message).toContain('Choose another id.')
    }
  })

  it('are asked for in a sentence where there are none', async () => {
    await expect(readStories(join(folder, 'nowhere'))).rejects.toThrow(/There is no folder .*nowhere\./)
    mkdirSync(join(folder, 'empty'))
    await expect(readStories(join(folder, 'empty'))).rejects.toThrow(/has no story\. A story is a folder/)
  })
})

describe('the pages of a site', () => {
  const pagesOf = async (url: URL | null) => {
    const { stories: found } = await readStories(stories('pages', { a: story('north-south') }))
    return sitePages(found, { url, assets: ASSETS })
  }

  it('are the library, each story, the method and the missing page', async () => {
    const pages = await pagesOf(null)
    expect(pages.map(({ path }) => path)).toEqual([
      'index.html',
      'north-south/index.html',
      'method/index.html',
      '404.html',
    ])
  })

  it('say what a story is about, and hold all of it', async () => {
    const parts = (await pagesOf(null))[1]?.parts()
    const file = JSON.parse(smallestStory())
    expect(parts).toMatchObject({
      lang: 'en',
      dir: 'ltr',
      title: file.title,
      description: file.summary,
      script: true,
    })
    for (const event of file.events) {
      expect(parts?.body).toContain(event.title)
      expect(parts?.body).toContain(event.summary)
    }
    expect(parts?.jsonLd).toMatchObject({
      '@type': 'Article',
      mainEntity: { numberOfItems: file.events.length },
    })
  })

  it('have whole addresses where the site’s own is known', async () => {
    const pages = await pagesOf(new URL('https://example.org/rift/'))
    expect(pages.map((page) => page.parts().canonical)).toEqual([
      'https://example.org/rift/',
      'https://example.org/rift/north-south/',
      'https://example.org/rift/method/',
      // It is shown at any address that is none.
      null,
    ])
    expect(pages[3]?.parts().root).toBe('/rift/')
  })

  it('run in the direction of their script', () => {
    expect(['en', 'az', 'ru', 'ka', 'az-Latn', 'ku-Latn'].map(directionOf)).toEqual(Array(6).fill('ltr'))
    expect(['ar', 'fa', 'he', 'ur-PK'].map(directionOf)).toEqual(Array(4).fill('rtl'))
  })
})

describe('a page’s HTML', () => {
  const template =
    '<!doctype html>\n<html lang="en">\n<head><!--head-->\n<script type="module" crossorigin src="./assets/i.js"></script>\n<link rel="modulepreload" href="./assets/r.js">\n<link rel="stylesheet" href="./assets/i.css"></head>\n<body><div id="app"><!--page--></div><!--foot--></body>\n</html>'
  const parts: PageParts = {
    lang: 'en',
    dir: 'ltr',
    page: 'reader',
    title: 'Title',
    description: 'About',
    canonical: './',
    ogType: 'article',
    jsonLd: null,
    preload: [],
    body: '<main>All of it</main>',
    data: {},
    root: '../',
    script: true,
    assets: ASSETS,
  }
  const fill = (some: Partial<PageParts>) => fillTemplate(template, { ...parts, ...some })

  it('takes texts as texts, whatever they look like', () => {
    const html = fill({ title: '</title><script>alert(1)</script>', description: '"><b>&', canonical: '"x"' })
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>')
    expect(html).toContain('content="&quot;&gt;&lt;b&gt;&amp;"')
    expect(html).not.toContain('<script>alert')
    for (const odd of ['$&', '$1', '$$', "$'"])
      expect(fill({ body: odd, title: odd })).toContain(`<div id="app">${odd}</div>`)
  })

  it('keeps what is said to machines from ending its element', () => {
    const html = fill({ jsonLd: { name: '</script><script>alert(1)</script><!--' } })
    // Its own, the one that runs first, and the page's.
    expect(html.match(/<script/g)).toHaveLength(3)
    expect(html).toContain('\\u003c/script>')
  })

  it('finds script and style from where it lies', () => {
    const html = fill({ root: '../../' })
    expect(html).toContain('src="../../assets/i.js"')
    expect(html).toContain('href="../../assets/i.css"')
    expect(html).toContain('<script src="../../assets/first.js"></script>')
  })

  it('leaves out the script where it has nothing to do', () => {
    const html = fill({ script: false })
    expect(html).not.toMatch(/type="module"|modulepreload|i\.css|stage/)
    expect(html).toContain('../assets/p.css')
  })

  it('waits for one sheet and one small script; all else stands below what is read', () => {
    const html = fill({ preload: ['story.json'], jsonLd: {}, data: { numbers: {} } })
    const [head = '', body = ''] = html.split('</head>')
    expect(head.match(/ (?:src|href)="[^"]*\/assets\/[^"]*"/g)).toEqual([
      ' src="../assets/first.js"',
      ' href="../assets/s.css"',
    ])
    const foot = body.slice(body.indexOf('All of it'))
    for (const name of [
      'stage.css',
      'stage.js',
      'i.css',
      'i.js',
      'r.js',
      'story.json',
      't.css',
      'ld+json',
      'numbers',
    ])
      expect(foot).toContain(name)
    expect(foot.indexOf('i.css')).toBeLessThan(foot.indexOf('i.js'))
  })

  it('has its typefaces without a script, too', () => {
    expect(fill({})).toMatch(/<noscript><link [^>]*rel="stylesheet"[^>]*t\.css"/)
    expect(fill({ script: false })).toMatch(/<link [^>]*rel="stylesheet"[^>]*t\.css" \/>/)
    expect(fill({ script: false })).not.toContain('noscript')
  })
})

describe('riftline build that cannot begin', () => {
  it.each(['example.org', 'ftp://example.org/', 'javascript:alert(1)'])(
    'says that %s is no web address',
    async (url) => {
      const { code, err } = await run(
        'build',
        '--stories',
        folder,
        '--out',
        join(folder, 'out'),
        '--url',
        url,
      )
      expect(code).toBe(2)
      expect(err).toContain(`"${url}" is no web address.`)
    },
  )

  it('says that the script has to be built first', async () => {
    // From the source there is none beside the command; from dist/cli there is. The browser tests build for good.
    const { code, err } = await run('build', '--stories', folder, '--out', join(folder, 'out'))
    expect(code).toBe(2)
    expect(err).toContain('Run: npm run build:app')
  })
})
