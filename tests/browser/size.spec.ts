import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const site = new URL('../../dist/site/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, site))
const page = read('russia-azerbaijan/index.html').toString()
const kilobytes = (files: readonly Uint8Array[]) =>
  files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1024
const named = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => `assets/${match[1]}`)

/** A script and all that it imports at once. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found
  found.add(path)
  for (const [, name] of read(path)
    .toString()
    .matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    withImports(`assets/${name}`, found)
  return found
}
const first = named(/<script src="\.\.\/assets\/([\w.-]+\.js)"/g)
const scripts = named(
  /(?:<script type="module"[^>]*src|<link fetchpriority="low" rel="modulepreload" crossorigin href)="\.\.\/assets\/([\w.-]+\.js)"/g,
)
/** Those that a window with room for the stage begins with, too. */
const staged = named(
  /<link fetchpriority="low" rel="modulepreload" media="[^"]*"[^>]*href="\.\.\/assets\/([\w.-]+\.js)"/g,
)
/** Sheets in the head are waited for; those further down come after what stands above them is seen. */
const sheets = named(/<link rel="stylesheet"[^>]*href="\.\.\/assets\/([\w.-]+\.css)"(?=[\s\S]*<\/head>)/g)

test('all the script of a first load is at most 150 KB gzip, and on a phone 135', () => {
  expect(scripts.length).toBeGreaterThan(0)
  expect(staged.length).toBeGreaterThan(0)
  const all = (paths: readonly string[]) =>
    new Set([...first, ...paths.flatMap((path) => [...withImports(path)])])
  const phone = all(scripts)
  const files = all([...scripts, ...staged])
  // What is preloaded is all that the stage imports: nothing of it is asked for later.
  expect([...files].filter((path) => ![...phone, ...staged].includes(path))).toEqual([])
  const small = kilobytes([...phone].map(read))
  console.log(`first-load script on a phone: ${small.toFixed(1)} KB gzip in ${phone.size} files`)
  expect(small).toBeLessThanOrEqual(135)
  // Loaded without being asked for: whatever is imported later as soon as the page starts.
  const later = readdirSync(new URL('assets/', site)).filter(
    (name) => name.endsWith('.js') && !files.has(`assets/${name}`),
  )
  const size = kilobytes([...files].map(read))
  console.log(
    `first-load script: ${size.toFixed(1)} KB gzip in ${files.size} files; left for later: ${later.length} files`,
  )
  expect(size).toBeLessThanOrEqual(150)
})

test('the first readable view is at most 32 KB gzip: page, style and the script before it', () => {
  expect(first).toHaveLength(1)
  expect(sheets).toHaveLength(1)
  const size = kilobytes([Buffer.from(page), ...[...first, ...sheets].map(read)])
  console.log(`first readable view: ${size.toFixed(1)} KB gzip`)
  expect(size).toBeLessThanOrEqual(32)
})

/** Whether an address in a page is a link that a person may follow, and nothing else: no page asks for it by itself. */
const isFollowed = (text: string, address: string): boolean =>
  text.split(address).length === text.split(`<a href="${address}"`).length

test('nothing that is built asks for anything elsewhere, or carries it inside', () => {
  const allowed = /^https?:\/\/(www\.w3\.org\/|schema\.org|react\.dev\/errors|(localhost)?\/?$|[\w.]*\$\{)/
  const links = JSON.stringify(JSON.parse(read('russia-azerbaijan/story.json').toString()))
  const files = (readdirSync(site, { recursive: true }) as string[]).filter((name) =>
    /\.(html|css|js)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(5)
  const found: string[] = []
  for (const name of files) {
    const text = read(name).toString()
    for (const [address] of text.matchAll(
      /\b(?:https?:)?\/\/[\w-]+\.[\w.-]+[^\s"'`)<>\\]*|https?:[^\s"'`)<>\\]*/g,
    ))
      if (!allowed.test(address) && !links.includes(address) && !isFollowed(text, address))
        found.push(`${name}: ${address}`)
    for (const [address] of text.matchAll(/(?:url\(\s*["']?|(?:src|href)=["']?)data:[^"')\s]{0,40}/g))
      found.push(`${name}: ${address}`)
  }
  expect(found).toEqual([])
})

test('the page waits for nothing but its style and a script of a few hundred bytes', () => {
  const head = page.slice(0, page.indexOf('</head>'))
  const blocking = [...head.matchAll(/<script(?![^>]*(?:type="module"|defer|async|ld\+json))[^>]*>/g)]
  expect(blocking).toHaveLength(1)
  expect(read(first[0] ?? '').length).toBeLessThan(1024)
  expect(page).not.toMatch(/<[^>]+\sstyle=/)
  expect(page).not.toMatch(/<[^>]+\son\w+=/)
  expect(page.match(/<script(?![^>]*\bsrc=)(?![^>]*application\/(?:ld\+)?json)/)).toBeNull()
})
