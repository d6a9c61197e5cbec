// The reader's page of a story with 2,000 actors: its size, a step of the cursor, and what opens beside the document.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { steps, worked } from './measure.mjs'
import { networkStory, SIZES } from './network-data.mjs'

const root = resolve(import.meta.dirname, '../..')
const ACTORS = 2000
/** What follows at leisure has followed by then. */
const REST = 1500

const story = networkStory(SIZES[ACTORS])

/** Builds the site of one made-up story, below what the benchmark serves. */
export function buildLargeSite() {
  const folder = join(root, 'dist/bench-stories')
  mkdirSync(join(folder, story.id), { recursive: true })
  writeFileSync(join(folder, story.id, 'story.json'), JSON.stringify(story))
  const build = ['dist/cli/riftline.js', 'build', '--stories', folder, '--out', 'dist/bench/large']
  execFileSync(process.execPath, build, { cwd: root, stdio: 'ignore' })
}

/** Each begins by a press, made by script so that a search for the button is not measured, and ends with an element. */
const OPENS = {
  'table of relations': ['button.reader-tool-rare', '.network-table tbody tr'],
  search: ['.reader-tools button', '.controls-search-field'],
  'dossier of the busiest actor': ['a[href^="?actor=t00000#"]', '.dossier-table tbody tr'],
}

async function openPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url)
  await page.waitForSelector('.large-twin button', { state: 'attached', timeout: 60_000 })
  await page.waitForTimeout(REST)
  return { page, session }
}

/** Drags the cursor along the axis, as a hand does. */
async function scrub(page, session) {
  const axis = await page.locator('.timeline-axis').boundingBox()
  const x = axis.x + axis.width * 0.3
  const y = axis.y + 8
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 4, y)
  await page.waitForTimeout(REST)
  const step = await steps(page, session, (i) => page.mouse.move(x + 8 + 4 * i, y))
  await page.mouse.up()
  return step
}

async function opening(browser, url, [from, part]) {
  const { page, session } = await openPage(browser, url)
  const before = await worked(session)
  await page.evaluate((button) => document.querySelector(button).click(), from)
  // To look for it meanwhile would cost more than to open it, in a document of this size.
  await page.waitForTimeout(2 * REST)
  const cost = (await worked(session)) - before
  if ((await page.locator(part).count()) === 0)
    throw new Error(`There is no ${part} after ${from} was pressed.`)
  await page.close()
  return cost
}

/** @returns one row: bytes of the page, main-thread ms of a step and of what is opened */
export async function measureLargePage(browser, site) {
  const html = readFileSync(join(root, 'dist/bench/large', story.id, 'index.html'))
  const url = `${site}large/${story.id}/`
  const { page, session } = await openPage(browser, url)
  const interactive = await page.evaluate(
    () => performance.getEntriesByName('riftline:interactive')[0].startTime,
  )
  const step = await scrub(page, session)
  await page.close()
  const opens = {}
  for (const [name, way] of Object.entries(OPENS)) opens[name] = await opening(browser, url, way)
  const row = {
    actors: ACTORS,
    events: story.events.length,
    bytes: html.length,
    wire: gzipSync(html).length,
    interactive,
    step,
    opens,
  }
  console.error(`the reader's page of ${ACTORS} actors: ${step.median.toFixed(1)} ms a step`)
  return row
}
