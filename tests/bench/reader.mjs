// The first load of the first story's page, beside TimelineJS showing the same events, on a slow network and processor.

const STORY = 'site/russia-azerbaijan/'
/** Lighthouse's mobile profile: slow 4G, and a processor four times slower. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (750e3 / 8) | 0,
}
const RUNS = 5
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

async function loadOnce(browser, url, path, readable, interactive) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.route('**', (route) =>
    route.request().url().startsWith(url) ? route.continue() : route.abort(),
  )
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url + path, { waitUntil: 'commit' })
  // The moment when the first event's headline is painted in the page: text that can be read.
  const read = await page.waitForFunction(readable, null, { polling: 'raf', timeout: 60_000 })
  const ready = await page.waitForFunction(interactive, null, { polling: 'raf', timeout: 60_000 })
  const result = { readable: await read.jsonValue(), interactive: await ready.jsonValue() }
  await page.waitForLoadState('networkidle')
  await context.close()
  return { ...result, bytes }
}

const PAGES = {
  Riftline: {
    path: STORY,
    readable: () =>
      document.querySelector('#app h1, #app h3')?.getClientRects().length &&
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    interactive: () => performance.getEntriesByName('riftline:interactive')[0]?.startTime,
  },
  TimelineJS: {
    path: 'timelinejs-story.html',
    readable: () =>
      document.querySelector('.tl-headline')?.textContent &&
      document.querySelector('.tl-headline').getClientRects().length &&
      performance.now(),
    interactive: () => performance.getEntriesByName('timelinejs:ready')[0]?.startTime,
  },
}

export async function measureReader(browser, url) {
  const rows = []
  for (const [system, { path, readable, interactive }] of Object.entries(PAGES)) {
    const runs = []
    for (let i = 0; i < RUNS; i++) runs.push(await loadOnce(browser, url, path, readable, interactive))
    const of = (key) => median(runs.map((run) => run[key]))
    rows.push({ system, readable: of('readable'), interactive: of('interactive'), bytes: of('bytes') })
    console.error(
      `${system}: readable after ${Math.round(of('readable'))} ms, interactive after ${Math.round(of('interactive'))} ms`,
    )
  }
  return rows
}
