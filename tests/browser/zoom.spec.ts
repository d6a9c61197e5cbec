import {
  drawn,
  expect,
  lane,
  mark,
  open,
  type Page,
  placeOf,
  query,
  still,
  test,
  timeline,
  words,
} from './support'

const { timeline: t } = words
const tool = (page: Page, name: string) => timeline(page).getByRole('button', { name, exact: true })
/** Pixels between two events of the first weeks of summer: how large time is drawn. */
async function scale(page: Page) {
  const x = async (id: string) => (await placeOf(mark(page, id))).x
  return (await x('analysts-on-the-rift')) - (await x('istanbul-talks'))
}

test('buttons zoom in and out, and show the whole story again; the address keeps the range', async ({
  page,
}) => {
  await open(page, 'from=2025-05&to=2025-08')
  const before = await scale(page)
  await tool(page, t.zoomIn).click()
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.1)
  await expect.poll(() => query(page).from).not.toBe('2025-05')
  await tool(page, t.zoomOut).click()
  await tool(page, t.zoomOut).click()
  await expect.poll(() => scale(page)).toBeLessThan(before * 1.05)
  await tool(page, t.fit).click()
  await expect.poll(() => query(page)).toEqual({})
})

test('the axis with breaks and the true one are a press apart', async ({ page }) => {
  await open(page)
  // Of two events in the upper lanes, which are drawn however high lanes get.
  const scale = async (on: Page) =>
    (await placeOf(mark(on, 'istanbul-talks'))).x - (await placeOf(mark(on, 'aktau-crash'))).x
  const broken = await scale(page)
  await tool(page, t.axis.true).click()
  await expect(tool(page, t.axis.true)).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => query(page)).toEqual({ axis: 'true' })
  await expect.poll(() => scale(page)).toBeLessThan(broken / 4)
  await tool(page, t.axis.broken).click()
  await expect.poll(() => scale(page)).toBeCloseTo(broken, 0)
})

test('lanes are changed by a press', async ({ page }) => {
  await open(page)
  for (const [key, name] of [
    ['actor', 'Russia'],
    ['place', 'Baku, Azerbaijan'],
    ['kind', t.kind.incident],
    ['none', t.everything],
    ['thread', 'The crash'],
  ] as const) {
    await timeline(page)
      .getByRole('group', { name: t.lanesLabel })
      .getByRole('button', { name: t.lanes[key], exact: true })
      .click()
    await expect(lane(page, name)).toHaveCount(1)
    expect(query(page).lanes).toBe(key === 'thread' ? undefined : key)
  }
})

test('Ctrl and the wheel zoom about the pointer; the plain wheel scrolls the page', async ({ page }) => {
  await open(page, 'from=2025-05&to=2025-07')
  const place = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(place.x, place.y)
  const before = await scale(page)
  const top = await page.evaluate(() => scrollY)
  // Lanes that do not all fit are scrolled through first.
  await expect(async () => {
    await page.mouse.wheel(0, 300)
    await still(page)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(top)
  }).toPass({ timeout: 5000 })
  expect(await scale(page)).toBeCloseTo(before, 0)

  await page.locator('.timeline-scroll').evaluate((lanes) => lanes.scrollTo(0, 0))
  await drawn(page)
  const here = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(here.x, here.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.1)
  await page.waitForTimeout(300)
  const after = await placeOf(mark(page, 'istanbul-talks'))
  expect(Math.abs(after.x - here.x)).toBeLessThan(6)
})

test('a range that reaches beyond the story zooms about the pointer, too', async ({ page }) => {
  await open(page, 'from=2025-05&to=2025-08')
  // The timeline glides to the address's range first.
  await page.waitForTimeout(600)
  await still(page)
  const before = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(before.x, before.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await page.waitForTimeout(400)
  const after = await placeOf(mark(page, 'istanbul-talks'))
  expect(Math.abs(after.x - before.x)).toBeLessThan(6)
})
