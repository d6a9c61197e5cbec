import { expect, mark, open, type Page, placeOf, query, stops, test, timeline, words } from './support'

const { timeline: t } = words

/** Has what the timeline fetches when it's first reached come late, as over a slow network. */
async function late(page: Page): Promise<() => void> {
  let come = (): void => {}
  const gate = new Promise<void>((done) => {
    come = done
  })
  await page.route(/\/reached-[^/]+\.js/, async (route) => {
    await gate
    await route.continue()
  })
  return come
}
const wait = (page: Page) => page.waitForTimeout(150)

test('a drag that begins before its script is there is made good', async ({ page }) => {
  const come = await late(page)
  await open(page, 'from=2025-05&to=2025-07')
  const { x, y } = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 100, y, { steps: 5 })
  await wait(page)
  expect((await placeOf(mark(page, 'istanbul-talks'))).x).toBeCloseTo(x, 0)
  come()
  await expect.poll(async () => (await placeOf(mark(page, 'istanbul-talks'))).x).toBeGreaterThan(x + 90)
  await page.mouse.move(x + 200, y, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await placeOf(mark(page, 'istanbul-talks'))).x).toBeGreaterThan(x + 180)
  expect(query(page).event).toBeUndefined()
})

test('a click and a key that come before their script are done once it is there', async ({ page }) => {
  const come = await late(page)
  await open(page, 'lanes=none')
  await stops(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await wait(page)
  expect(query(page).event).toBeUndefined()
  come()
  await expect.poll(() => query(page).event).toBeDefined()
  await expect(page.locator(':focus')).toHaveAttribute('aria-current', 'true')
})

test('meanwhile the page keeps its wheel, its keys and its buttons', async ({ page }) => {
  const come = await late(page)
  await open(page)
  const zoom = async () => (await placeOf(mark(page, 'analysts-on-the-rift'))).x
  const before = await zoom()
  const { x, y } = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(x, y)
  await expect(async () => {
    await page.mouse.wheel(0, 400)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  }).toPass({ timeout: 5000 })
  await timeline(page).getByRole('button', { name: t.axis.true, exact: true }).click()
  await expect.poll(() => query(page).axis).toBe('true')
  await stops(page).focus()
  await page.keyboard.press('Tab')
  await expect(stops(page)).not.toBeFocused()
  come()
  expect(await zoom()).not.toBe(before)
})

test('Ctrl and the wheel zoom the picture, and never the page, from the first turn on', async ({ page }) => {
  const come = await late(page)
  await open(page, 'from=2025-05&to=2025-07')
  const apart = async () =>
    (await placeOf(mark(page, 'analysts-on-the-rift'))).x - (await placeOf(mark(page, 'istanbul-talks'))).x
  const before = await apart()
  const { x, y } = await placeOf(mark(page, 'istanbul-talks'))
  await page.evaluate(() =>
    addEventListener('wheel', (event) => {
      document.title = `${event.defaultPrevented}`
    }),
  )
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect(page).toHaveTitle('true')
  come()
  await expect.poll(apart).toBeGreaterThan(before * 1.1)
})
