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

/** Watches, in any page, for the frame that first shows an element's text: when the browser says that it was painted. */
function watch(selector) {
  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries())
      if (identifier === 'headline') window.headlineSeen ??= renderTime
  }).observe({ type: 'element', buffered: true })
  const observer = new MutationObserver(() => {
    const headline = document.querySelector(selector)
    if (!headline) return
    headline.setAttribute('elementtiming', 'headline')
    observer.disconnect()
  })
  observer.observe(document, { childList: true, subtree: true })
}

/** Nothing more is fetched once nothing has been for so long: typefaces, which come last, are in the bytes. */
const QUIET = 1500

async function loadOnce(browser, url, { path, headline, interactive }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.route('**', (route) =>
    route.request().url().startsWith(url) ? route.continue() : route.abort(),
  )
  await page.addInitScript(watch, headline)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  let last = 0
  let open = 0
  const done = () => {
    open--
    last = performance.now()
  }
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    if (!redirectResponse) open++
  })
  session.on('Network.loadingFailed', done)
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    done()
  })
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url + path, { waitUntil: 'commit' })
  const wait = async (what, value) =>
    (await page.waitForFunction(what, value, { polling: 100, timeout: 60_000 })).jsonValue()
  const readable = await wait(() => window.headlineSeen)
  const answers = await wait((mark) => performance.getEntriesByName(mark)[0]?.startTime, interactive)
  while (open > 0 || performance.now() - last < QUIET) await page.waitForTimeout(100)
  await context.close()
  return { readable, interactive: answers, bytes }
}

/** Both are judged by the frame that shows the first headline, and by the mark that each sets when it answers. */
const PAGES = {
  Riftline: { path: STORY, headline: '#app h1', interactive: 'riftline:interactive' },
  TimelineJS: {
    path: 'timelinejs-story.html',
    headline: '.tl-headline',
    interactive: 'timelinejs:ready',
  },
}

/** One after the other in turn, so that whatever else the machine does falls on both. */
export async function measureReader(browser, url) {
  const runs = Object.fromEntries(Object.keys(PAGES).map((system) => [system, []]))
  for (let i = 0; i < RUNS; i++)
    for (const [system, page] of Object.entries(PAGES)) runs[system].push(await loadOnce(browser, url, page))
  return Object.entries(runs).map(([system, all]) => {
    const of = (key) => median(all.map((run) => run[key]))
    console.error(
      `${system}: readable after ${Math.round(of('readable'))} ms, interactive after ${Math.round(of('interactive'))} ms`,
    )
    return { system, readable: of('readable'), interactive: of('interactive'), bytes: of('bytes') }
  })
}
