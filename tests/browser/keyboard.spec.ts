import {
  article,
  current,
  expect,
  expectRead,
  mark,
  network,
  open,
  type Page,
  query,
  still,
  stops,
  test,
  timeline,
  words,
} from './support'

const focused = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  )

test('the timeline’s marks are one stop; arrows go on in time, Enter chooses', async ({ page }) => {
  await open(page, 'lanes=none')
  await expect(stops(page)).toHaveCount(1)
  await stops(page).focus()
  const first = await focused(page)
  // What keys do is fetched when somebody first comes to the marks.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).not.toBe(first)
  const second = await focused(page)
  await expect(stops(page)).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe(first)
  await page.keyboard.press('End')
  expect(await focused(page)).toMatch(/^Analysts read the rift/)
  await page.keyboard.press('Home')
  expect(await focused(page)).toBe(first)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(current(page)).toHaveCount(1)
  const title = (await current(page).getByRole('heading').textContent()) ?? ''
  expect(second.startsWith(title.replaceAll(/\s+/g, ' '))).toBe(true)
  const { event = '' } = query(page)
  await expectRead(page, event)
  expect(await focused(page)).toBe(second)
})

test('in lanes, up and down go from lane to lane', async ({ page }) => {
  await open(page)
  await mark(page, 'aktau-crash').focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => focused(page)).not.toMatch(/^Airliner/)
  const below = await focused(page)
  await page.keyboard.press('ArrowUp')
  expect(await focused(page)).not.toBe(below)
})

test('the mark in focus is brought into view, and no key of ours works outside', async ({ page }) => {
  await open(page, 'lanes=actor')
  await stops(page).focus()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('ArrowDown')
    await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.5 })
  }
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  const before = page.url()
  for (const key of ['p', ' ', 'f', '/', '+', '-', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(page.url().replace(/event=[^&]*/, '')).toBe(before.replace(/event=[^&]*/, ''))
})

test('by Tab alone one comes through the whole page and out again', async ({ page }) => {
  await open(page)
  const seen: string[] = []
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => {
      const here = document.activeElement
      if (!here || here === document.body) return 'outside'
      if (here.closest('.skip-links')) return 'skip links'
      return (
        here.closest('header, main, section[aria-label]')?.getAttribute('aria-label') ??
        here.closest('header, main')?.nodeName ??
        '?'
      )
    })
    if (seen.at(-1) !== where) seen.push(where)
    // The document has hundreds of links; past the first they say nothing new.
    if (where === 'MAIN')
      await page.evaluate(() => {
        for (const link of document.querySelectorAll('main a, main button, main summary'))
          link.setAttribute('tabindex', '-1')
      })
  }
  expect(seen.slice(0, 3)).toEqual(['skip links', 'HEADER', 'MAIN'])
  expect(seen).toContain(words.timeline.heading)
  expect(seen).toContain(words.network.picture)
})

test('the focus in the head line leaves the document where it is', async ({ page }) => {
  await open(page, 'event=istanbul-talks')
  await still(page)
  const top = await page.evaluate(() => scrollY)
  expect(top).toBeGreaterThan(1000)
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Tab')
    await still(page)
    if (await page.evaluate(() => document.activeElement?.closest('main') !== null)) break
    expect(await page.evaluate(() => scrollY)).toBe(top)
  }
  expect(query(page)).toEqual({ event: 'istanbul-talks' })
})

test('skip links lead past the head line', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: words.reader.skipToStory })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.reader.skipToRelations })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.reader-relations') !== null)).toBe(true)
})

test('in the network arrows go along the lines, Enter opens, Escape leaves the choice', async ({ page }) => {
  await open(page)
  await expect(network(page).locator('[role="button"][tabindex="0"]')).toHaveCount(1)
  await network(page).locator('[role="button"][tabindex="0"]').focus()
  const names = new Set<string>()
  for (let i = 0; i < 40; i++) {
    names.add(await focused(page))
    await page.keyboard.press('PageDown')
  }
  expect([...names].filter((name) => / to .*: \d+ act/.test(name)).length).toBeGreaterThan(5)
  expect([...names].some((name) => name.startsWith('CSTO, '))).toBe(true)
  await page.keyboard.press('Home')
  const first = await focused(page)
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).not.toBe(first)
})

test('focus is seen wherever it is', async ({ page }) => {
  await open(page)
  for (const target of [
    page.getByRole('button', { name: words.controls.search.open, exact: true }),
    // The one mark that Tab leads to: arrows carry the stop from there.
    timeline(page).locator('g[role="button"][tabindex="0"]').first(),
    network(page).getByRole('button', { name: /^Armenia, / }),
    article(page, 'aktau-crash').getByRole('link').first(),
  ]) {
    await target.scrollIntoViewIfNeeded()
    const box = await target.boundingBox()
    if (!box) throw new Error('It is not there.')
    const clip = { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 }
    await page.mouse.move(2, 400)
    const before = await page.screenshot({ clip, animations: 'disabled' })
    await target.focus()
    // A key, so that the focus counts as one by keyboard.
    await page.keyboard.press('Shift')
    const after = await page.screenshot({ clip, animations: 'disabled' })
    expect(after.equals(before)).toBe(false)
  }
})

test('who skips to the timeline has its keys at once', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.reader.skipToTimeline })).toBeFocused()
  await page.keyboard.press('Enter')
  // What keys do is fetched when somebody comes.
  await expect(async () => {
    await page.keyboard.press('+')
    await expect.poll(() => query(page).from, { timeout: 1000 }).toBeDefined()
  }).toPass()
  await expect(page.locator('.live-region')).toContainText(/^\d+ of 18 events in 6 lanes, from /)
})
