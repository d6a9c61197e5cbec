// Writes widths.ts: how wide the letters of our two typefaces are, as a browser says it. Run it after a new version
// of either font package: node src/marks/generate-widths.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { findChromium } from '../../tests/browser/chromium.mjs'

const require = createRequire(import.meta.url)
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese']
const FAMILIES = { sans: 'source-sans-3', serif: 'source-serif-4' }
/** The faces of the table: what the page sets text in. */
const FACES = [
  { name: 'sans400', family: 'sans', weight: 400 },
  { name: 'sans600', family: 'sans', weight: 600 },
  { name: 'serif700', family: 'serif', weight: 700 },
]
/** What stories are written in, first and last code point: rarer letters are not worth their weight, and get an estimate. */
const BLOCKS = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  // Azerbaijani, Vietnamese and Romanian.
  [0x18f, 0x18f],
  [0x1a0, 0x1b0],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x2b9, 0x2bf],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
]
/** An unknown letter between two known ones costs less than a new run, up to this many. */
const GAP = 4

const root = (family) =>
  require.resolve(`@fontsource-variable/${family}/package.json`).replace('package.json', '')

const letters = BLOCKS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).filter((letter) => !/[\p{M}\p{Cn}\p{Cc}\p{Cf}]/u.test(letter))

async function measure(page) {
  const css = Object.entries(FAMILIES).flatMap(([name, family]) => {
    const ranges = JSON.parse(readFileSync(`${root(family)}unicode.json`, 'utf8'))
    return SUBSETS.map((subset) => {
      const url = `http://fonts.test/${family}/files/${family}-${subset}-wght-normal.woff2`
      return `@font-face{font-family:r-${name};font-weight:200 900;src:url(${url});unicode-range:${ranges[subset]}}`
    })
  })
  const escaped = (letter) => `&#${letter.codePointAt(0)};`
  const rows = FACES.map(
    ({ family, weight }) =>
      `<p style="font-family:r-${family};font-weight:${weight}">${letters.map((l) => `<span>${escaped(l)}</span>`).join('')}</p>`,
  )
  const style = `body{font-size:1000px;white-space:pre}span{display:inline-block}${css.join('')}`
  await page.route('http://fonts.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    const [, family, ...file] = pathname.split('/')
    if (!file.length)
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><style>${style}</style>${rows.join('')}`,
      })
    return route.fulfill({
      path: root(family) + file.join('/'),
      headers: { 'access-control-allow-origin': '*' },
    })
  })
  await page.goto('http://fonts.test/')
  await page.evaluate(() => document.fonts.ready)
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map((p) =>
      [...p.children].map((span) => span.getBoundingClientRect().width / 1000),
    ),
  )
  // A letter that the typeface lacks was drawn in another: the browser's inspector tells which.
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root: document } = await session.send('DOM.getDocument', { depth: 0 })
  const known = []
  for (let face = 1; face <= FACES.length; face++) {
    const selector = `p:nth-of-type(${face}) span`
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: document.nodeId, selector })
    const row = []
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      row.push(fonts.length === 0 || fonts.every(({ isCustomFont }) => isCustomFont))
    }
    known.push(row)
  }
  return FACES.map((_, face) => new Map(letters.map((l, i) => [l, known[face][i] ? widths[face][i] : null])))
}

/** Accented letters are as wide as their base, almost always; then the table need not have them. */
function needed(tables) {
  return letters.filter((letter) => {
    if (tables.every((table) => table.get(letter) === null)) return false
    const base = [...letter.normalize('NFD')][0]
    return (
      base === letter ||
      tables.some((table) => {
        const width = table.get(letter)
        return width !== null && Math.abs(width - (table.get(base) ?? 0)) > 0.004
      })
    )
  })
}

const digits = (width) => {
  const thousandths = Math.round((width ?? 0) * 1000)
  if (thousandths >= 36 * 36) throw new Error(`A letter ${width} em wide doesn't fit in two digits.`)
  return thousandths.toString(36).padStart(2, '0')
}

function runsOf(wanted, tables) {
  const codes = wanted.map((letter) => letter.codePointAt(0))
  const runs = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && code - run.last <= GAP) run.last = code
    else runs.push({ first: code, last: code })
  }
  return runs.map(({ first, last }) => {
    const inRun = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
    return [first, ...tables.map((table) => inRun.map((letter) => digits(table.get(letter))).join(''))]
  })
}

/** How much wider a weight without a table is than the table it is taken from, over ordinary letters. */
async function ratio(page, family, weight, base) {
  return page.evaluate(
    ([family, weight, base]) => {
      const p = document.createElement('p')
      p.style.cssText = `position:absolute;font-family:r-${family};font-kerning:none`
      p.textContent = 'The quick brown fox jumps over the lazy dog; Moscow and Baku, 26 June 2025'
      document.body.append(p)
      p.style.fontWeight = weight
      const wide = p.getBoundingClientRect().width
      p.style.fontWeight = base
      return wide / p.getBoundingClientRect().width
    },
    [family, weight, base],
  )
}

const browser = await chromium.launch(await findChromium())
try {
  const page = await browser.newPage()
  const tables = await measure(page)
  const runs = runsOf(needed(tables), tables)
  const ratios = {
    sans700: await ratio(page, 'sans', 700, 600),
    serif400: await ratio(page, 'serif', 400, 700),
    serif600: await ratio(page, 'serif', 600, 700),
  }
  const versions = Object.values(FAMILIES).map(
    (family) => `${family} ${JSON.parse(readFileSync(`${root(family)}package.json`, 'utf8')).version}`,
  )
  const line = ([first, ...rows]) =>
    `  [0x${first.toString(16)}, ${rows.map((row) => `'${row}'`).join(', ')}],`
  writeFileSync(
    new URL('./widths.ts', import.meta.url),
    `/**
 * Advance widths of ${versions.join(' and ')}, written by generate-widths.mjs; don't edit.
 * Each run: its first code point, then for sans 400, sans 600 and serif 700 two base-36 digits a code point,
 * thousandths of an em. \`00\` is a letter that the typeface lacks.
 */
// biome-ignore format: one run a line
export const RUNS: readonly (readonly [first: number, sans400: string, sans600: string, serif700: string])[] = [
${runs.map(line).join('\n')}
]

/** What other weights are to the table they are taken from, over a sentence. */
export const RATIOS = {${Object.entries(ratios)
      .map(([name, value]) => ` ${name}: ${value.toFixed(4)}`)
      .join(',')} }
`,
  )
  console.log(`${runs.length} runs, ${runs.reduce((sum, [, row]) => sum + row.length / 2, 0)} letters`)
} finally {
  await browser.close()
}
