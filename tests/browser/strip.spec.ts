import { AxeBuilder } from '@axe-core/playwright'
import { timelineToolsWordsFor } from '../../src/i18n'
import {
  expect,
  fixtureAddress,
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

const { strip: s } = timelineToolsWordsFor('en')
const strip = (page: Page) => timeline(page).getByRole('img', { name: /^Balance of coded acts/ })
const pair = (page: Page) => page.locator('.reader-under-pair')
/** Where a drawing's own line of the cursor stands, in pixels of the window. */
const cursorIn = (page: Page, part: string) =>
  page.locator(part).evaluate((path: SVGPathElement) => {
    const x = Number(/M(-?[\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1])
    return new DOMPoint(x, 0).matrixTransform(path.getScreenCTM() ?? new DOMMatrix()).x
  })
const apart = async (page: Page) =>
  Math.abs(
    (await cursorIn(page, '.timeline-plot > .timeline-cursor')) -
      (await cursorIn(page, '.network-strip-cursor')),
  )
const clean = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.timeline').setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
}

for (const asked of ['view=timeline&lanes=none', 'status=disputed', 'view=timeline&closed=karabakh,crash'])
  test(`lanes reach down to the strip, and the strip to the overview: ${asked}`, async ({ page }) => {
    await open(page, asked)
    await expect(pair(page)).toBeVisible()
    const [lanes, under, foot] = await Promise.all(
      ['.timeline-plot', '.timeline-under', '.timeline-foot'].map((part) => page.locator(part).boundingBox()),
    )
    if (!lanes || !under || !foot) throw new Error('Something is not there.')
    expect(Math.abs(under.y + under.height - foot.y)).toBeLessThan(2)
    expect(Math.abs(lanes.y + lanes.height - under.y)).toBeLessThan(8)
  })

test('the strip shows the most active pair, and tells its balance at the cursor', async ({ page }) => {
  await open(page)
  await expect(pair(page)).toHaveText('Azerbaijan ⇄ Russia')
  await expect(strip(page)).toHaveAccessibleName(
    /At the cursor: balance −0\.\d\d, conflict, band −0\.\d\d to −0\.\d\d\.$/,
  )
  await open(page, 'at=1995')
  await expect(strip(page)).toHaveAccessibleName(new RegExp(`At the cursor: ${s.nothing}\\.$`))
  await clean(page)
})

test('where filters leave no act between two, it says so, and comes back with them', async ({ page }) => {
  await open(page, 'q=zzzz')
  await expect(timeline(page).getByText(s.hidden)).toBeVisible()
  await expect(strip(page)).toHaveCount(0)
  await clean(page)
  await open(page)
  await expect(strip(page)).toHaveCount(1)
})

test('the number in sight says what it measures, and leads to how it is computed', async ({ page }) => {
  await open(page)
  const number = timeline(page).getByRole('link', { name: /^balance −0\.\d+$/ })
  await expect(number).toBeVisible()
  await expect(number).toHaveAttribute('href', '../method/#moment')
  await number.click()
  await expect(page.locator('#moment')).toBeInViewport()
})

test('the longest names leave the numbers beside them alone', async ({ page, noise }) => {
  // The fixtures lie on a site of their own, and one names a picture that is not there.
  noise.expect(/^request: /)
  noise.expect(/^console: Failed to load resource/)
  for (const width of [1440, 1280, 1100]) {
    await page.setViewportSize({ width, height: 1000 })
    await open(page, 'view=timeline', fixtureAddress('ugly'))
    await expect(strip(page)).toBeVisible()
    const overlaps = await page.locator('.reader-under-head').evaluate((head) => {
      const box = head.getBoundingClientRect()
      const parts = [...head.children].map((each) => each.getBoundingClientRect()).filter((r) => r.width > 0)
      return parts.filter(
        (r, i) =>
          r.top < box.top - 1 || r.bottom > box.bottom + 1 || (i > 0 && r.top < parts[i - 1]!.bottom - 5),
      ).length
    })
    expect(overlaps, `${width}`).toBe(0)
    // Nor are the fields cut off where the axis has no breaks and the overview is low.
    const [foot, fields] = await Promise.all(
      ['.timeline-foot', '.timeline-fields'].map((name) => page.locator(name).boundingBox()),
    )
    expect(fields!.y + fields!.height).toBeLessThanOrEqual(foot!.y + foot!.height)
    expect(foot!.y + foot!.height).toBeLessThanOrEqual(1000)
  }
})

test('the strip lies on the axis of the lanes, and moves with them in the same frame', async ({ page }) => {
  await open(page, 'at=2025-06-28&from=2025-05&to=2025-08')
  await expect(strip(page)).toBeVisible()
  await page.waitForTimeout(500)
  expect(await apart(page)).toBeLessThan(1)
  const start = await placeOf(mark(page, 'istanbul-talks'))
  const before = await cursorIn(page, '.network-strip-cursor')
  await page.mouse.move(start.x + 60, start.y + 26)
  await still(page)
  await page.mouse.down()
  await page.mouse.move(start.x + 80, start.y + 26)
  // In every frame of a drag both lines stand at one place.
  const worst = page.evaluate(async () => {
    const at = (name: string) => {
      const path = document.querySelector<SVGPathElement>(name)!
      const x = Number(/M(-?[\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1])
      return new DOMPoint(x, 0).matrixTransform(path.getScreenCTM() ?? new DOMMatrix()).x
    }
    let most = 0
    for (let i = 0; i < 20; i++) {
      await new Promise((done) => requestAnimationFrame(done))
      most = Math.max(most, Math.abs(at('.timeline-plot > .timeline-cursor') - at('.network-strip-cursor')))
    }
    return most
  })
  for (let i = 1; i <= 10; i++) await page.mouse.move(start.x + 80 - 8 * i, start.y + 26)
  expect(await worst).toBeLessThan(1)
  await page.mouse.up()
  await expect
    .poll(async () => Math.abs((await cursorIn(page, '.network-strip-cursor')) - before))
    .toBeGreaterThan(10)
})

test('another pair is chosen from a list, by key too, and its dossier opens', async ({ page }) => {
  await open(page)
  await pair(page).focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('group', { name: s.choose })
  await expect(list.locator('[aria-current="true"]')).toBeFocused()
  await clean(page)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(pair(page)).toBeFocused()
  await pair(page).click()
  const other = list.getByRole('button').filter({ hasNotText: 'Russia' }).first()
  const name = (await other.locator('bdi').textContent()) ?? ''
  await other.click()
  await expect.poll(() => query(page).pair).toBeTruthy()
  await expect(pair(page)).toHaveText(name)
})

test('keys show all, what is chosen, and links; never while somebody types', async ({ page }) => {
  await open(page, 'event=istanbul-talks&from=2024-11&to=2025-02')
  await timeline(page).getByRole('button', { name: words.timeline.tools.links, exact: true }).focus()
  // What hears keys is fetched when somebody comes, with the heads of lanes.
  await expect(timeline(page).locator('.timeline-lane-button').first()).toBeAttached()
  await page.keyboard.press('l')
  await expect.poll(() => query(page).links).toBe('1')
  await page.keyboard.press('s')
  await expect.poll(() => query(page).from?.slice(0, 7)).toBe('2025-06')
  await page.keyboard.press('0')
  await expect.poll(() => query(page).from).toBeUndefined()
  await timeline(page).getByRole('textbox').first().focus()
  await page.keyboard.press('l')
  expect(query(page).links).toBe('1')
})

test.describe('on a low stage', () => {
  test.use({ viewport: { width: 1024, height: 700 } })
  test('lanes have the room of the strip', async ({ page }) => {
    await open(page)
    await expect(strip(page)).toHaveCount(0)
    await open(page, 'stage=full&view=timeline')
    await expect(strip(page)).toBeVisible()
  })
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the room of the strip is kept until it is there, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const look = () => {
        const under = document.querySelector<HTMLElement>('.reader-stage .timeline-under')
        // From the moment that the page has its sizes.
        if (
          under &&
          under.offsetHeight > 0 &&
          performance.getEntriesByName('riftline:interactive').length > 0
        )
          seen.add(`${under.offsetHeight}`)
        requestAnimationFrame(look)
      }
      look()
    })
    await open(page, 'stage=full&view=timeline&from=2025-06-01&to=2025-07-14')
    await expect(page.locator('.reader-stage .reader-under')).toBeVisible()
    await still(page)
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toHaveLength(1)
  })
