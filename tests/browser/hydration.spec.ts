import { expect, open, type Page, READER, test } from './support'

/** Records every shift of the layout, and every colour that the paper has had, from the first frame on. */
const record = (page: Page) =>
  page.addInitScript(() => {
    const seen = { shift: 0, shifts: [] as string[], papers: [] as string[] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node: Node | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        seen.shift += entry.value
        for (const { node } of entry.sources)
          seen.shifts.push(
            `${entry.value.toFixed(4)} ${(node as Element | null)?.className ?? node?.nodeName}`,
          )
      }
    }).observe({ type: 'layout-shift', buffered: true })
    const look = () => {
      if (document.body) {
        const paper = getComputedStyle(document.documentElement).backgroundColor
        if (seen.papers.at(-1) !== paper) seen.papers.push(paper)
      }
      requestAnimationFrame(look)
    }
    look()
  })
const seen = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { seen: { shift: number; shifts: string[]; papers: string[] } }).seen,
  )

const SIZES = [
  [1440, 900],
  [768, 1024],
  [360, 740],
] as const
for (const [width, height] of SIZES) {
  test(`the script takes over at ${width} pixels without a jump`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await record(page)
    await open(page)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(300)
    const { shift, shifts } = await seen(page)
    expect(shift, shifts.join('\n')).toBeLessThan(0.02)
  })
}

// The same without the moment at which the fonts come, which is another matter.
for (const [width, height] of SIZES)
  test(`without its fonts, too, at ${width} pixels`, async ({ page, noise }) => {
    noise.expect(/^console: Failed to load resource/)
    await page.setViewportSize({ width, height })
    await page.route('**/*.woff2', (route) => route.abort())
    await record(page)
    await open(page)
    await page.waitForTimeout(300)
    const { shift, shifts } = await seen(page)
    expect(shift, shifts.join('\n')).toBeLessThan(0.02)
  })

test('a page asked for in the dark is dark from its first frame', async ({ page }) => {
  await record(page)
  await open(page, 'event=yekaterinburg-raid&theme=dark')
  await page.waitForTimeout(300)
  const { papers } = await seen(page)
  expect(papers.filter((paper) => paper !== 'rgba(0, 0, 0, 0)')).toHaveLength(1)
})

test('what the server rendered stays: no element of the document is made anew', async ({ page }) => {
  await page.route('**/story.json', async (route) => {
    await new Promise((done) => setTimeout(done, 400))
    await route.continue()
  })
  await page.goto(READER)
  await page.locator('article').nth(17).waitFor()
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('article, h1, main'))
      element.setAttribute('data-kept', '')
  })
  await page.waitForFunction(() => performance.getEntriesByName('riftline:interactive').length > 0)
  await expect(
    page.locator('article:not([data-kept]), h1:not([data-kept]), main:not([data-kept])'),
  ).toHaveCount(0)
})

/** Whether the reader of all dates, and the solver of order, were fetched before the page answered. */
const readBefore = (page: Page) =>
  page.evaluate(() => {
    const answers = performance.getEntriesByName('riftline:interactive')[0]?.startTime ?? 0
    return performance
      .getEntriesByType('resource')
      .some(({ name, startTime }) => /\/reading-[^/]*\.js$/.test(name) && startTime < answers)
  })

test('what was worked out where the page was built is not worked out again', async ({ page }) => {
  await open(page)
  expect(await readBefore(page)).toBe(false)
})

test('an address may ask for any date, which is read before the page answers', async ({ page }) => {
  await open(page, 'at=2024~')
  expect(await readBefore(page)).toBe(true)
  await expect(page.getByText('bad-date')).toHaveCount(0)
  await expect(page.locator('.reader-line-note')).toContainText('2024')
  await expect(page.locator('.controls-problems')).toHaveCount(0)
})

for (const [which, change] of [
  ['no numbers', (html: string) => html.replace(/<script[^>]*id="story-numbers">.*?<\/script>/, '')],
  ['another story’s numbers', (html: string) => html.replace(/(story-numbers">\{"key":")/, '$1x')],
] as const)
  test(`a page that came with ${which} is the same a little later`, async ({ page }) => {
    await open(page)
    const drawn = () => page.locator('.timeline-picture').first().innerHTML()
    const before = await drawn()
    await page.route(/russia-azerbaijan\/$/, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: change(await response.text()) })
    })
    await open(page)
    expect(await readBefore(page)).toBe(true)
    expect(await drawn()).toBe(before)
  })

test('a phone fetches the stage when it gets room, and not before', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  await page.waitForTimeout(300)
  const scripts = () => asked.filter((url) => /\/stage-[^/]*\.js$/.test(url))
  expect(scripts()).toEqual([])
  await expect(page.locator('.reader-stage')).toHaveCount(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.locator('.network-picture')).toBeVisible()
  expect(scripts()).toHaveLength(1)
})

test('the mark of the moment at which the page answers is set once', async ({ page }) => {
  await open(page)
  const marks = await page.evaluate(() =>
    performance.getEntriesByName('riftline:interactive').map(({ startTime }) => startTime),
  )
  expect(marks).toHaveLength(1)
  expect(marks[0]).toBeGreaterThan(0)
})
