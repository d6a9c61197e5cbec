import { timelineToolsWordsFor } from '../../src/i18n'
import { article, expect, mark, open, type Page, placeOf, query, test, timeline, words } from './support'

const { timeline: t } = words
const slider = (page: Page, name: string) => timeline(page).getByRole('slider', { name, exact: true })
const field = (page: Page, name: string) => timeline(page).getByRole('textbox', { name, exact: true })
const middle = async (page: Page, name: string) => {
  const box = await slider(page, name).boundingBox()
  if (!box) throw new Error(`${name} is not there.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}
const entries = (page: Page) => page.evaluate(() => history.length)

test('the cursor is dragged along the axis: the relations follow, and no history is made', async ({
  page,
}) => {
  await open(page)
  const before = await entries(page)
  const from = await middle(page, t.cursor)
  const { x } = await placeOf(mark(page, 'kazan-summit'))
  await drag(page, from, { x, y: from.y })
  await expect.poll(() => query(page).at).toMatch(/^2024-10-2\d$/)
  await expect(slider(page, t.cursor)).toHaveAttribute('aria-valuetext', /2\d October 2024|2\d Oct/)
  await expect(page.getByText(/^as of 2\d October 2024$/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Armenia to Türkiye:/ })).toHaveCount(0)
  expect(await entries(page)).toBe(before)
})

test('keys move the cursor by a day', async ({ page }) => {
  await open(page, 'at=2025-06-20')
  await slider(page, t.cursor).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => query(page).at).toBe('2025-06-21')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => query(page).at).toBe('2025-06-19')
})

test('dates typed into the two fields are the range; a wrong one is explained', async ({ page }) => {
  await open(page)
  await field(page, t.rangeFrom).fill('2024-12')
  await field(page, t.rangeFrom).press('Enter')
  await expect.poll(() => query(page).from).toBe('2024-12')
  await field(page, t.rangeTo).fill('31 March 2025')
  await field(page, t.rangeTo).press('Enter')
  await expect.poll(() => query(page).to).toBe('2025-03')
  await expect(article(page, 'aktau-crash')).toBeVisible()
  await expect(article(page, 'kazan-summit')).toHaveCount(0)

  await field(page, t.rangeFrom).fill('soon')
  await field(page, t.rangeFrom).press('Enter')
  await expect(timeline(page).getByRole('alert')).toHaveText(t.rangeProblem('soon'))
  await expect(field(page, t.rangeFrom)).toHaveAccessibleDescription(t.rangeProblem('soon'))
  await field(page, t.rangeFrom).fill('2025-06')
  await field(page, t.rangeFrom).press('Enter')
  await expect(timeline(page).getByRole('alert')).toHaveText(t.rangeBackwards)
  await expect.poll(() => query(page).from).toBe('2024-12')
})

test('the overview’s ends are dragged; its middle moves the range as it is', async ({ page }) => {
  await open(page)
  const start = await middle(page, t.rangeStart)
  const end = await middle(page, t.rangeEnd)
  await drag(page, start, { x: start.x + (end.x - start.x) * 0.5, y: start.y })
  await expect.poll(() => query(page).from).toMatch(/^202[45]-/)
  expect(query(page).to ?? '2025-07').toBe('2025-07')
  const { from } = query(page)

  const now = await middle(page, t.rangeStart)
  await drag(page, { x: (now.x + end.x) / 2, y: now.y }, { x: (now.x + end.x) / 2 - 200, y: now.y })
  await expect.poll(() => query(page).to ?? '2025-07').not.toBe('2025-07')
  expect((query(page).from ?? '') < (from ?? '')).toBe(true)
})

test('keys move the ends of the overview', async ({ page }) => {
  await open(page)
  const start = slider(page, t.rangeStart)
  await start.focus()
  const before = await start.getAttribute('aria-valuetext')
  for (let i = 0; i < 4; i++) await page.keyboard.press('PageUp')
  await expect(start).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect.poll(() => query(page).from).toBeDefined()
  await page.keyboard.press('Home')
  await expect.poll(() => query(page)).toEqual({})
})

test('a drag moves the axis, and chooses nothing', async ({ page }) => {
  await open(page, 'from=2025-05&to=2025-07')
  const { x, y } = await placeOf(mark(page, 'istanbul-talks'))
  await drag(page, { x, y }, { x: x + 250, y: y + 4 })
  await expect.poll(async () => (await placeOf(mark(page, 'istanbul-talks'))).x).toBeGreaterThan(x + 200)
  await expect.poll(() => query(page).from).not.toBe('2025-05')
  expect(query(page).event).toBeUndefined()
})

test('a card tells more of a mark, can be crossed to, and goes with Escape', async ({ page }) => {
  await open(page)
  const { x, y } = await placeOf(mark(page, 'aliyev-demands-apology'))
  await page.mouse.move(x, y)
  const card = page.locator('.timeline-card')
  await expect(card).toContainText('Aliyev demands an apology')
  await expect(card).toContainText('between December 2024 and June 2025')
  await expect(card).toContainText(timelineToolsWordsFor('en').why.dayNotGiven)
  const box = await card.boundingBox()
  await page.mouse.move(x, (box?.y ?? 0) + 20, { steps: 5 })
  await page.waitForTimeout(500)
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
})
