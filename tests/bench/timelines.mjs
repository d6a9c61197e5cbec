// Ours, vis-timeline and TimelineJS: ready, pan, zoom, DOM nodes and heap, from a hundred events to a million.
import { FROM, TO } from './data.mjs'
import { gestures } from './measure.mjs'

const YEAR = [Date.UTC(2014, 0, 1), Date.UTC(2015, 0, 1)]
const ALL = [FROM, TO]
const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000]
/** A peer that takes longer than this is not tried at larger sizes. */
const PATIENCE = 60_000
const SYSTEMS = [
  { name: 'Riftline', page: 'ours.html', windows: ['1 year', '20 years'] },
  { name: 'vis-timeline', page: 'vis.html', windows: ['1 year', '20 years'], peer: true },
  { name: 'TimelineJS', page: 'timelinejs.html', windows: ['as it opens'], peer: true },
]

async function measureOne(browser, url, system, n, window) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  // TimelineJS asks for fonts and analytics elsewhere; nothing but this machine is asked.
  await page.route('**', (route) =>
    route.request().url().startsWith(url) ? route.continue() : route.abort(),
  )
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  try {
    await page.goto(url + system.page)
    await page.waitForFunction(() => 'bench' in window)
    const started = page.evaluate(
      ([size, range]) => window.bench.start(size, range),
      [n, window === '1 year' ? YEAR : ALL],
    )
    const late = new Promise((_, fail) =>
      setTimeout(() => fail(new Error('late')), system.peer ? PATIENCE : PATIENCE * 4),
    )
    const ready = await Promise.race([started, late])
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
    return { system: system.name, n, window, ready, index, pan, zoom, nodes, heap: heap + buffers / 1e6 }
  } catch (error) {
    return {
      system: system.name,
      n,
      window,
      failed: error.message === 'late' ? 'not ready in a minute' : error.message.split('\n')[0],
    }
  } finally {
    await page.close()
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
  return rows
}
