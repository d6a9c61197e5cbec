import {
  article,
  current,
  expect,
  expectQuery,
  expectRead,
  mark,
  open,
  placeOf,
  query,
  still,
  test,
  timeline,
  titleOf,
  words,
} from './support'

test('a mark on the timeline moves the document to its event', async ({ page }) => {
  await open(page)
  await expect(current(page)).toHaveCount(0)
  await mark(page, 'yekaterinburg-raid').click()
  await expectRead(page, 'yekaterinburg-raid')
  await expect(current(page)).toHaveAccessibleName(titleOf('yekaterinburg-raid'))
  await expect(mark(page, 'yekaterinburg-raid')).toHaveAttribute('aria-current', 'true')
  await expectQuery(page, { event: 'yekaterinburg-raid' })
  await mark(page, 'aktau-crash').click()
  await expectRead(page, 'aktau-crash')
  await expect(timeline(page).locator('[aria-current="true"]')).toHaveCount(1)
  await expectQuery(page, { event: 'aktau-crash' })
})

test('a headline, and a link between events, move the stage', async ({ page }) => {
  await open(page)
  await article(page, 'karabakh-offensive').getByRole('heading').getByRole('link').click()
  await expect(mark(page, 'karabakh-offensive')).toHaveAttribute('aria-current', 'true')
  await article(page, 'karabakh-offensive')
    .getByRole('link', { name: titleOf('armenia-us-agreement') })
    .click()
  await expectRead(page, 'armenia-us-agreement')
  await expect(mark(page, 'armenia-us-agreement')).toHaveAttribute('aria-current', 'true')
})

test('the relations follow the chosen event, with its own date and no invented day', async ({ page }) => {
  await open(page)
  await mark(page, 'yekaterinburg-raid').click()
  await expect(page.getByText('as of June 2025', { exact: true })).toBeVisible()
  await mark(page, 'istanbul-talks').click()
  await expect(page.getByText('as of 20 June 2025', { exact: true })).toBeVisible()
  await mark(page, 'sputnik-raid').click()
  await expect(page.getByText(words.reader.atPoint('end of June 2025'), { exact: true })).toBeVisible()
})

test('whoever does not see the page hears what was chosen', async ({ page }) => {
  await open(page)
  await mark(page, 'aktau-crash').click()
  await expect(page.getByRole('status').filter({ hasText: titleOf('aktau-crash') })).toBeAttached()
})

test('a press beside a mark means it, in lanes of actors and in a low stage too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  for (const [id, x, y] of [
    ['sputnik-raid', 0, 9],
    ['sputnik-raid', 0, -9],
    ['yekaterinburg-raid', -11, 0],
    ['sputnik-journalists-held', 0, -9],
  ] as const) {
    await open(page, 'stage=full&view=timeline&lanes=actor')
    await still(page)
    const place = await placeOf(mark(page, id))
    await page.mouse.click(place.x + x, place.y + y)
    await expect.poll(() => query(page).event, `${id} from ${x}, ${y}`).toBe(id)
  }
})
