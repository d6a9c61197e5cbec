import {
  article,
  current,
  expect,
  expectQuery,
  mark,
  open,
  type Page,
  query,
  still,
  story,
  test,
} from './support'

const entries = (page: Page) => page.evaluate(() => history.length)

/** Turns the wheel over the document until an event is the one being read. */
async function scrollTo(page: Page, id: string) {
  await page.mouse.move(200, 500)
  await expect(async () => {
    await page.mouse.wheel(0, 240)
    await still(page)
    expect(await article(page, id).getAttribute('aria-current')).toBe('true')
  }).toPass({ intervals: [30], timeout: 20_000 })
}

test('scrolling moves the chosen mark, the relations and the address, and adds no history', async ({
  page,
}) => {
  await open(page)
  const before = await entries(page)
  await scrollTo(page, 'kazan-summit')
  await expect(current(page)).toHaveCount(1)
  await expect(mark(page, 'kazan-summit')).toHaveAttribute('aria-current', 'true')
  await expect(page.getByText('as of 24 October 2024', { exact: true })).toBeVisible()
  await expectQuery(page, { event: 'kazan-summit' })
  await scrollTo(page, 'istanbul-talks')
  await expect(mark(page, 'istanbul-talks')).toHaveAttribute('aria-current', 'true')
  await expectQuery(page, { event: 'istanbul-talks' })
  expect(await entries(page)).toBe(before)
})

test('above the first event there is none, and the relations stand at the end', async ({ page }) => {
  await open(page, 'event=istanbul-talks')
  await page.keyboard.press('Home')
  await still(page)
  await expectQuery(page, {})
  await expect(current(page)).toHaveCount(0)
  await expect(page.getByText('as of July 2025', { exact: true })).toBeVisible()
})

test('every event can be read by scrolling, from the first to the last', async ({ page }) => {
  await open(page)
  const read = new Set<string>()
  await page.mouse.move(200, 500)
  for (let step = 0; step < 200; step++) {
    const { event } = query(page)
    if (event !== undefined) read.add(event)
    if (read.size === story.events.length) break
    await page.mouse.wheel(0, 150)
    await page.waitForTimeout(40)
    const at = await current(page)
      .getAttribute('id', { timeout: 1000 })
      .catch(() => null)
    if (at !== null) read.add(at)
  }
  expect([...read].sort()).toEqual(story.events.map(({ id }) => id).sort())
})

test('Back undoes a choice, not the scrolling in between', async ({ page }) => {
  await open(page)
  await mark(page, 'aktau-crash').click()
  await expectQuery(page, { event: 'aktau-crash' })
  await still(page)
  await mark(page, 'kazan-summit').click()
  await expectQuery(page, { event: 'kazan-summit' })
  await still(page)
  await scrollTo(page, 'armenia-us-agreement')
  await page.goBack()
  await expectQuery(page, { event: 'aktau-crash' })
  await expect(article(page, 'aktau-crash').getByRole('heading')).toBeInViewport()
})
