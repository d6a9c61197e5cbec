// Ours, sigma and cytoscape: ready, one step of the cursor, and what is loaded for it, from 200 actors to 11,000.
import { chromium } from '@playwright/test'
import { findChromium } from '../browser/chromium.mjs'
import { steps } from './measure.mjs'
import { SIZES } from './network-data.mjs'

/** Who takes longer than this is not tried at larger sizes. */
const PATIENCE = 60_000
const STEPS = 30
const SYSTEMS = [
  { name: 'Riftline', page: 'network-ours.html' },
  { name: 'sigma', page: 'network-sigma.html' },
  { name: 'cytoscape', page: 'network-cytoscape.html' },
]

async function measureOne(browser, url, { name, page: path }, n) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Network.enable')
  let bytes = 0
  const fonts = new Set()
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) bytes += encodedDataLength
  })
  const { pairs, acts } = SIZES[n]
  const row = { system: name, n, pairs, acts }
  try {
    await page.goto(url + path)
    await page.waitForFunction(() => 'bench' in window)
    await page.evaluate((size) => window.bench.prepare(size), n)
    const late = new Promise((_, fail) => setTimeout(() => fail(new Error('late')), PATIENCE))
    const ready = await Promise.race([page.evaluate(() => window.bench.start()), late])
    // What follows at leisure has followed.
    await page.waitForTimeout(1500)
    const step = await steps(page, session, (i) => page.evaluate((at) => window.bench.step(at), i), STEPS)
    const statesMs = await page.evaluate(() => window.bench.states?.())
    return { ...row, system: await page.evaluate(() => window.bench.name), ready, step, bytes, statesMs }
  } catch (error) {
    const failed = error.message === 'late' ? 'not ready in a minute' : error.message.split('\n')[0]
    return { ...row, failed }
  } finally {
    await page.close()
  }
}

export async function measureNetworks(_browser, url, asked) {
  const launch = await findChromium()
  // sigma draws with WebGL alone; without a graphics card it is drawn by software, for all alike.
  const args = launch.args.filter((arg) => arg !== '--disable-gpu')
  const browser = await chromium.launch({
    ...launch,
    args: [...args, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    headless: true,
  })
  const rows = []
  try {
    for (const system of SYSTEMS) {
      for (const n of asked.length > 0 ? asked : Object.keys(SIZES).map(Number)) {
        const row = await measureOne(browser, url, system, n)
        rows.push(row)
        console.error(
          `${row.system} ${n}: ${row.failed ?? `${Math.round(row.ready)} ms ready, ${row.step.median.toFixed(1)} ms a step, ${row.bytes} bytes`}`,
        )
        if (row.failed) break
      }
    }
  } finally {
    await browser.close()
  }
  return rows
}
