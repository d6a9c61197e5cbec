import { AxeBuilder } from '@axe-core/playwright'
import { expect, ready, test } from './support'

const LARGE = process.env.RIFTLINE_LARGE ?? ''
test.use({ site: LARGE })
// Its document has hundreds of events, which a slow machine takes its time for.
test.slow()
const address = `${LARGE}network-320/`
const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN

test('the address of an event deep in a long story leads to it, and it stays there', async ({ page }) => {
  await page.goto(`${address}?event=e150`)
  await ready(page)
  await expect(page.locator('#e150')).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => page.evaluate(top, 'e150')).toBeGreaterThan(50)
  const first = await page.evaluate(top, 'e150')
  expect(first).toBeLessThan(450)
  await page.waitForTimeout(700)
  expect(Math.abs((await page.evaluate(top, 'e150')) - first)).toBeLessThan(3)
  // Another, chosen from afar, comes to the same line.
  await page.locator('#e20').evaluate((one) => one.querySelector('a')?.click())
  await expect(page.locator('#e20')).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => page.evaluate(top, 'e20')).toBeGreaterThan(50)
  await page.waitForTimeout(700)
  expect(Math.abs((await page.evaluate(top, 'e20')) - first)).toBeLessThan(3)
})

test('what is read stays where it is while a long story is scrolled', async ({ page }) => {
  await page.goto(address)
  await ready(page)
  await page.mouse.move(200, 500)
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift' })
  })
  for (let i = 0; i < 25; i++) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(40)
  }
  await expect(page.locator('.doc-event[aria-current]')).toHaveCount(1)
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.02)
})

test('acts are words until their list is opened, then lead to the two they are between', async ({ page }) => {
  await page.goto(`${address}?event=e3`)
  await ready(page)
  const acts = page.locator('#e3 .doc-acts')
  await expect(acts.locator('li').first()).toContainText(/ to .*: .*; [A-Z]+, score /)
  await acts.locator('summary').click()
  const pair = acts.getByRole('link').first()
  await expect(pair).toHaveAttribute('href', /^\?pair=/)
  await pair.click()
  await expect(page).toHaveURL(/pair=/)
})

test('axe finds nothing in the lists of a long story, with acts opened', async ({ page }) => {
  await page.goto(`${address}?event=e3`)
  await ready(page)
  await page.locator('#e3 .doc-acts summary').click()
  await expect(page.locator('#e3 .doc-acts a').first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .include('.doc-chunk:first-child')
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .setLegacyMode()
    .analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`))
  expect(found).toEqual([])
})

test.describe('with scripts blocked', () => {
  test.use({ javaScriptEnabled: false })

  test('an event of a long story is found by its address, with its acts and its sources', async ({
    page,
  }) => {
    await page.goto(`${address}#e150`)
    const event = page.locator('#e150')
    await expect(event).toBeInViewport()
    await expect(event.getByRole('heading')).not.toBeEmpty()
    await expect(event.locator('> .doc-cite')).toContainText('Source: ')
    await event.locator('summary').click()
    await expect(event.locator('.doc-acts li').first()).toBeVisible()
    await expect(event.locator('.doc-acts li').first()).toContainText(/ to .*; [A-Z]+, score /)
  })
})
