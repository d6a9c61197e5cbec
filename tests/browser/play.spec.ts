import { current, expect, mark, open, type Page, query, still, test, titleOf, words } from './support'

const { play } = words.controls
/** The events in the order of reading. */
const order = (page: Page) =>
  page.getByRole('article').evaluateAll((articles) => articles.map(({ id }) => id))

test('nothing plays by itself; pressed, it goes from event to event, announces, and pauses', async ({
  page,
}) => {
  await open(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await page.waitForTimeout(1500)
  await expect(current(page)).toHaveCount(0)
  expect(query(page)).toEqual({})

  const [first = '', second = ''] = await order(page)
  await page.getByRole('combobox', { name: play.speed }).selectOption(play.speeds.fast)
  await button(play.play).click()
  await expect(mark(page, first)).toHaveAttribute('aria-current', 'true')
  await expect(page.getByRole('status').filter({ hasText: titleOf(first) })).toBeAttached()
  await expect(mark(page, second)).toHaveAttribute('aria-current', 'true', { timeout: 4000 })
  await expect(page.getByRole('status').filter({ hasText: titleOf(second) })).toBeAttached()
  await button(play.pause).click()
  await expect(button(play.play)).toBeVisible()
  await page.waitForTimeout(3000)
  await expect(mark(page, second)).toHaveAttribute('aria-current', 'true')
})

test('steps forward and back, and Back undoes a step', async ({ page }) => {
  await open(page, 'event=aktau-crash')
  const events = await order(page)
  const next = events[events.indexOf('aktau-crash') + 1] ?? ''
  await page.getByRole('button', { name: play.forward }).click()
  await expect(mark(page, next)).toHaveAttribute('aria-current', 'true')
  await still(page)
  await page.getByRole('button', { name: play.back }).click()
  await expect(mark(page, 'aktau-crash')).toHaveAttribute('aria-current', 'true')
  await page.goBack()
  await expect(mark(page, next)).toHaveAttribute('aria-current', 'true')
})

test('at the last event there is no step forward, and playing begins anew', async ({ page }) => {
  await open(page, 'event=analysts-on-the-rift')
  await expect(page.getByRole('button', { name: play.forward })).toBeDisabled()
  await page.getByRole('button', { name: play.play, exact: true }).click()
  await expect(mark(page, 'armenia-holds-karabakh')).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: play.pause, exact: true }).click()
})

test('playing stays within the filters', async ({ page }) => {
  await open(page, 'threads=crash')
  await page.getByRole('button', { name: play.play, exact: true }).click()
  await expect(mark(page, 'aktau-crash')).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: play.pause, exact: true }).click()
})
