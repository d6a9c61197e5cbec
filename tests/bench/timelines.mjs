// Ours, vis-timeline and TimelineJS: ready, pan, zoom, DOM nodes and heap, from a hundred events to a million.
import { FROM, TO } from './data.mjs'
import { gestures } from './measure.mjs'

const YEAR = [Date.UTC(2014, 0, 1), Date.UTC(2015, 0, 1)]
const ALL = [FROM, TO]
const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000]
/** A peer that takes longer than this is not tried at larger sizes. */
const PATIENCE = 60_000
/** Steps, heap and all take no longer than this. */
const MEASURED = 100_000
const SYSTEMS = [
  { name: 'Riftline', page: 'ours.html', windows: ['1 year', '20 years'] },
  { name: 'vis-timeline', page: 'vis.html', windows: ['1 year', '20 years'], peer: true },
  { name: 'TimelineJS', page: 'timelinejs.html', windows: ['as it opens'], peer: true },
]
/** A page with nothing on it: what the pointer, and the measuring itself, cost in every figure above. */
const NOTHING = { name: 'an empty page', page: 'empty.html' }

/** What `work` gives, or an error with `message` where that takes too long. */
async function within(milliseconds, message, work) {
  let timer
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(message)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function measureOne(browser, url, system, n, window) {
  // A context of its own: a page that hangs is left behind, and takes nothing with it.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  // TimelineJS asks for fonts and analytics elsewhere; nothing but this machine is asked.
  await page.route('**', (route) =>
    route.request().url().startsWith(url) ? route.continue() : route.abort(),
  )
  const session = await context.newCDPSession(page)
  // Processor time, not time on the clock: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const measured = async () => {
    const box = await page.evaluate(() => window.bench.box())
    const index = await page.evaluate(() => window.bench.indexMs ?? null)
    const { pan, zoom } = await gestures(page, session, box, {
      zoom: await page.evaluate(() => window.bench.zoom),
    })
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
    await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1e6
    // Typed arrays lie outside the JavaScript heap proper; the page says how much they take.
    const buffers = await page.evaluate(() => window.bench.bufferBytes?.() ?? 0)
    return { index, pan, zoom, nodes, heap: heap + buffers / 1e6 }
  }
  try {
    await page.goto(url + system.page)
    await page.waitForFunction(() => 'bench' in window)
    const started = page.evaluate(
      ([size, range]) => window.bench.start(size, range),
      [n, window === '1 year' ? YEAR : ALL],
    )
    const ready = await within(PATIENCE, 'not ready in a minute', started)
    return {
      system: system.name,
      n,
      window,
      ready,
      ...(await within(MEASURED, 'too slow to measure', measured())),
    }
  } catch (error) {
    return { system: system.name, n, window, failed: error.message.split('\n')[0] }
  } finally {
    await within(5000, 'left behind', context.close()).catch(() => {})
  }
}

export async function measureTimelines(browser, url, sizes) {
  const rows = []
  for (const system of SYSTEMS) {
    for (const window of system.windows) {
      for (const n of sizes.length > 0 ? sizes : SIZES) {
        if (system.peer && n > 100_000) continue
        const row = await measureOne(browser, url, system, n, window)
        rows.push(row)
        console.error(
          `${row.system} ${n} ${window}: ${row.failed ?? `${Math.round(row.ready)} ms ready, ${row.pan.median.toFixed(1)} ms a pan step`}`,
        )
        if (row.failed || row.ready > PATIENCE) break
      }
    }
  }
  rows.push(await measureOne(browser, url, NOTHING, 0, 'nothing'))
  return rows
}
