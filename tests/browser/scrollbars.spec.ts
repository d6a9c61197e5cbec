import { findChromium } from './chromium.mjs'
import { expect, open, test } from './support'

// Browsers on most desktops draw bars that take room; the browser of the tests hides them unless told otherwise.
const { executablePath, args } = await findChromium()
test.use({
  launchOptions: {
    executablePath,
    args: args.filter((arg) => arg !== '--hide-scrollbars'),
    ignoreDefaultArgs: ['--hide-scrollbars'],
  },
})

test('where scrollbars take room, the lanes still stand under their axis', async ({ page }) => {
  await open(page)
  const bar = await page.evaluate(() => window.innerWidth - document.documentElement.clientWidth)
  expect(bar).toBeGreaterThan(5)
  const ends = (part: string) =>
    page.locator(part).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return [left, right]
    })
  const lanes = page.locator('.timeline-scroll')
  expect(
    await lanes.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBeGreaterThan(0)
  expect(await ends('svg.timeline-plot')).toEqual(await ends('svg.timeline-axis'))
})
