// `npm run bench`: ours beside its peers, in one browser, on the same events, in one run; writes docs/performance.md.
//   npm run bench                 everything (about a quarter of an hour)
//   npm run bench -- timeline     one part: timeline, network, page or reader
//   npm run bench -- timeline 1000 10000     that part at these sizes only; the report is then only printed
import { chromium } from '@playwright/test'
import { findChromium } from '../browser/chromium.mjs'
import { measureLargePage } from './large-page.mjs'
import { measureNetworks } from './network.mjs'
import { buildPages, servePages } from './pages.mjs'
import { measureReader } from './reader.mjs'
import { writeReport } from './report.mjs'
import { measureTimelines } from './timelines.mjs'

const [part, ...sizes] = process.argv.slice(2)
const parts = {
  timeline: measureTimelines,
  network: measureNetworks,
  page: measureLargePage,
  reader: measureReader,
}
if (part && !(part in parts)) {
  console.error(`There is no part "${part}". Choose one of: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

await buildPages()
const site = await servePages()
const launch = { ...(await findChromium()), headless: true }
const browser = await chromium.launch({ ...launch, args: [...launch.args, '--enable-precise-memory-info'] })
const results = {}
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (!part || part === name) results[name] = await measure(browser, site.url, sizes.map(Number))
  }
} finally {
  await browser.close()
  site.close()
}
await writeReport(results, browser.version(), { save: !part })
