import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { StoryFile } from '../../src/format'
import { largeWordsFor, moreWordsFor } from '../../src/i18n'
import { buildStory } from '../../src/model'
import { fitPlaces, largeInput, placeLargeNow, seenAt, WHOLE } from '../../src/network/layout/large'
// @ts-expect-error the generator is plain JavaScript, shared with the benchmark's pages
import { networkStory } from '../bench/network-data.mjs'
// @ts-expect-error plain JavaScript
import { SCALE } from './large-story.mjs'
import { drawn, expect, type Page, query, ready, saveWords, test, walkTo, words } from './support'

const LARGE = process.env.RIFTLINE_LARGE ?? ''
test.use({ site: LARGE })
// Its document has hundreds of events, which axe and a slow machine take their time for.
test.slow()

const file: StoryFile = networkStory(SCALE)
const large = largeWordsFor('en')
const more = moreWordsFor('en')
const address = `${LARGE}${file.id}/?stage=full&view=network&at=2015-06-01`
const marks = (page: Page) => page.getByRole('group', { name: words.network.marks, exact: true })
const mark = (page: Page, name: string) => marks(page).getByRole('button', { name: new RegExp(`^${name}, `) })
const hub = file.actors[0]?.name as string

async function openLarge(page: Page, to = address): Promise<void> {
  await page.goto(to)
  await ready(page)
  await expect(marks(page).getByRole('button').first()).toBeAttached({ timeout: 15_000 })
  // The list of what is in the picture follows when it has come to rest.
  await page.waitForTimeout(350)
}

/** Where every mark in sight stands, by key. */
const places = (page: Page): Promise<Record<string, string>> =>
  marks(page).evaluate((group) =>
    Object.fromEntries(
      [...group.querySelectorAll<HTMLElement>('[data-key^="node:"]')].map((button) => [
        button.dataset.key,
        button.style.transform,
      ]),
    ),
  )
/** The middle of a mark, in pixels of the window. */
async function middle(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await mark(page, name).boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

async function clean(page: Page): Promise<void> {
  // The rest of the page is what it is with any story, and the document is long.
  const { violations } = await new AxeBuilder({ page })
    .include('#part--stage')
    .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .setLegacyMode()
    .analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`))
  expect(found).toEqual([])
}

test('a large network says how far it is, can be cancelled, and begun again', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(/worker-[^/]*\.js/, async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await page.goto(address)
  await ready(page)
  const progress = page.getByRole('progressbar', { name: large.placing(SCALE.actors) })
  await expect(progress).toHaveAttribute('aria-valuenow', '0')
  await clean(page)
  await page.getByRole('button', { name: large.cancel, exact: true }).click()
  await expect(page.getByText(large.cancelled)).toBeVisible()
  await expect(progress).toHaveCount(0)
  await clean(page)
  release()
  await page.getByRole('button', { name: large.again, exact: true }).click()
  await expect(mark(page, hub)).toBeAttached()
})

test('the Worker, and a page without one, put everybody where Node does', async ({ page }) => {
  const found = placeLargeNow(largeInput(buildStory(file)))
  const expected = async () => {
    const box = await page.locator('.large-canvas').boundingBox()
    const fit = fitPlaces(found, { width: box?.width ?? 0, height: box?.height ?? 0, rem: 16 })
    return Object.fromEntries(
      Object.keys(await places(page)).map((key) => {
        const { x, y } = seenAt(found, found.ids.indexOf(key.slice(5)), fit, WHOLE)
        return [key, `translate(${x}px, ${y}px)`]
      }),
    )
  }
  await openLarge(page)
  const seen = await places(page)
  expect(Object.keys(seen).length).toBeGreaterThan(15)
  expect(seen).toEqual(await expected())
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: class {
        constructor() {
          throw new DOMException('Strangers run no workers here.', 'SecurityError')
        }
      },
    })
  })
  await openLarge(page)
  expect(await places(page)).toEqual(seen)
})

test('it says what is drawn and what is not, and nobody moves while time does', async ({ page }) => {
  await openLarge(page)
  await expect(page.locator('.large-note')).toHaveText(/^All \d+ relations as of 1 June 2015\./)
  await expect(page.locator('.large-note')).toContainText(/46 actors; 274 more are summed on them\./)
  const before = await places(page)
  const slider = page.getByRole('slider', { name: large.amount })
  await slider.press('Home')
  await expect(page.locator('.large-note')).toHaveText(/^The strongest 25 of /)
  await walkTo(page, 'stage=full&view=network&at=2021-02-03')
  await expect(page.locator('.large-note')).toContainText('3 February 2021')
  await page.waitForTimeout(400)
  const after = await places(page)
  const both = Object.keys(after).filter((key) => key in before)
  expect(both.length).toBeGreaterThan(8)
  for (const key of both) expect(after[key], key).toBe(before[key])
})

test('a press on a mark or near it opens the actor', async ({ page }) => {
  await openLarge(page)
  const { x, y } = await middle(page, hub)
  await page.mouse.move(x + 4, y)
  await expect(page.locator('.network-card')).toContainText(hub)
  await page.mouse.click(x + 4, y)
  await expect.poll(() => query(page).actor).toBe(file.actors[0]?.id)
  await expect(page.getByRole('heading', { level: 1, name: hub })).toBeVisible()
})

test('keys go along the lines, open, and sum a group or show its people', async ({ page }) => {
  await openLarge(page)
  const before = await places(page)
  const first = marks(page).locator('[tabindex="0"]')
  await expect(first).toHaveCount(1)
  await first.focus()
  const start = await first.getAttribute('data-key')
  await page.keyboard.press('PageDown')
  const next = page.locator('.large-twin :focus')
  await expect(next).not.toHaveAttribute('data-key', start ?? '')
  await expect(next).toHaveAccessibleName(/ to .*: \d+ acts?/)
  await page.keyboard.press('Home')
  await expect(page.locator('.large-twin :focus')).toHaveAttribute('data-key', start ?? '')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.large-twin :focus')).not.toHaveAttribute('data-key', start ?? '')
  await page.keyboard.press('Home')
  await page.keyboard.press('o')
  await expect.poll(() => query(page).open).toBe(file.actors[0]?.id)
  const member = file.actors.find(({ partOf }) => partOf === file.actors[0]?.id)?.id
  await expect(marks(page).locator('[data-key^="node:m"]').first()).toBeAttached()
  expect(member).toBeTruthy()
  // Who was there before stands where it stood.
  await page.getByRole('button', { name: large.whole, exact: true }).click()
  await page.waitForTimeout(400)
  const after = await places(page)
  const both = Object.keys(after).filter((key) => key in before)
  expect(both.length).toBeGreaterThan(8)
  for (const key of both) expect(after[key], key).toBe(before[key])
  await mark(page, hub).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => query(page).actor).toBe(file.actors[0]?.id)
})

test('the wheel is the page’s but with Ctrl; buttons and keys zoom as well', async ({ page }) => {
  await openLarge(page)
  const { x, y } = await middle(page, hub)
  const whole = page.getByRole('button', { name: large.whole, exact: true })
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -200)
  await drawn(page)
  await expect(whole).toHaveCount(0)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect(whole).toBeVisible()
  await page.waitForTimeout(350)
  const near = await middle(page, hub)
  expect(Math.hypot(near.x - x, near.y - y)).toBeLessThan(3)
  await page.mouse.move(x + 60, y + 60)
  await page.mouse.down()
  await page.mouse.move(x + 90, y + 80, { steps: 4 })
  await page.mouse.up()
  await page.waitForTimeout(350)
  expect(query(page).actor).toBeUndefined()
  expect((await middle(page, hub)).x).toBeGreaterThan(near.x + 15)
  await mark(page, hub).focus()
  await page.keyboard.press('0')
  await expect(whole).toHaveCount(0)
  await page.keyboard.press('+')
  await expect(whole).toBeVisible()
})

for (const [state, to] of Object.entries({
  'a large network': address,
  'a large network beside its story, in the dark': `${LARGE}${file.id}/?theme=dark`,
  'an actor of a large network': `${LARGE}${file.id}/?actor=${file.actors[0]?.id}`,
})) {
  test(`axe finds nothing in ${state}`, async ({ page }) => {
    await openLarge(page, to)
    await clean(page)
  })
}

test('the network on its canvas is saved as lines and letters, with what it leaves out', async ({ page }) => {
  await openLarge(page)
  const note = await page.locator('.large-note').textContent()
  await page.getByRole('button', { name: words.controls.save, exact: true }).click()
  const saved = async (button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button, exact: true }).click(),
    ])
    return readFileSync(await download.path())
  }
  const svg = (await saved(saveWords.svg)).toString('utf8')
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')
  expect(texts.join(' ')).toContain(note?.split('.')[0])
  expect(texts.join(' ')).toContain('1 June 2015')
  expect(texts).toContain(words.network.legend.count)
  expect(texts.filter((text) => file.actors.some(({ name }) => name === text)).length).toBeGreaterThan(10)
  // Lines of both signs, conflict dashed, each with a number on some.
  expect(svg.match(/stroke="#b8421a"[^>]*stroke-dasharray="5.5 3.5"/g)?.length).toBeGreaterThan(20)
  expect(svg.match(/stroke="#1b766f"/g)?.length).toBeGreaterThan(20)
  expect(texts.some((text) => /^[+\u2212]\d+$/.test(text))).toBe(true)
  const png = await saved(saveWords.png)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.length).toBeGreaterThan(60_000)
})

test('tables and dossiers of a large network open with their beginning, and go on when asked', async ({
  page,
}) => {
  await openLarge(page)
  await page.getByRole('button', { name: words.reader.asTable, exact: true }).click()
  const table = page.locator('.network-table').first()
  await expect(table.locator('tbody tr')).toHaveCount(100)
  await clean(page)
  const [all] = /(?<= of )\d+/.exec((await page.locator('.list-more').first().innerText()) ?? '') ?? []
  // Of a rest that is little more than what comes at a press, all comes.
  await page
    .getByRole('button', { name: more.show(Number(all) - 100), exact: true })
    .first()
    .click()
  await expect(table.locator('tbody tr')).toHaveCount(Number(all))
  await expect(table.locator('tbody tr').nth(100).getByRole('button').first()).toBeFocused()
  // What sorts, sorts all: turned round, the list ends with what it began with.
  const by = table.getByRole('button', { name: words.network.table.sortBy(words.network.table.from) })
  await by.click()
  const first = await table.locator('tbody th').first().innerText()
  await by.click()
  const last = await table.locator('tbody th').first().innerText()
  expect(first.localeCompare(last, 'en')).toBeLessThan(0)
  expect(
    last.localeCompare((await table.locator('tbody th').last().innerText()) ?? '', 'en'),
  ).toBeGreaterThanOrEqual(0)
  await page.goto(`${LARGE}${file.id}/?actor=${file.actors[0]?.id}`)
  await ready(page)
  // What its people and agencies did is behind a fold, and long.
  const fold = page.locator('.dossier-more').first()
  await fold.locator('> summary').click()
  const events = fold.locator('.dossier-events > li')
  await expect(events).toHaveCount(30)
  await fold.getByRole('button', { name: /^Show \d+ more$/ }).click()
  expect(await events.count()).toBeGreaterThan(45)
  await expect(events.nth(30).locator(':focus')).toHaveCount(1)
})

test('how many are drawn and what is looked at are in the address, and come back from it', async ({
  page,
}) => {
  await openLarge(page)
  await page.getByRole('slider', { name: large.amount }).press('Home')
  await expect.poll(() => query(page).most).toBe('25')
  expect(query(page).near).toBeUndefined()
  await mark(page, hub).focus()
  for (const key of ['+', '+', '+', 'Shift+ArrowRight']) await page.keyboard.press(key)
  await expect.poll(() => query(page).near).toMatch(/^4\.1,-?[\d.]+,-?[\d.]+$/)
  await page.waitForTimeout(350)
  const near = query(page).near
  const before = await places(page)
  await openLarge(page, page.url())
  await expect(page.getByRole('slider', { name: large.amount })).toHaveAttribute('aria-valuetext', '25')
  const after = await places(page)
  expect(Object.keys(after)).toEqual(Object.keys(before))
  // To what an address rounds: a tenth of the layout's units.
  const numbers = (place: string | undefined) => (place?.match(/-?[\d.]+/g) ?? []).map(Number)
  for (const [key, place] of Object.entries(before))
    for (const [i, n] of numbers(place).entries())
      expect(Math.abs(n - (numbers(after[key])[i] ?? 0)), key).toBeLessThan(2.5)
  expect(query(page).near).toBe(near)
  // Another address of the page takes the view with it, and back to the whole.
  await walkTo(page, 'stage=full&view=network&at=2015-06-01')
  await expect(page.getByRole('button', { name: large.whole, exact: true })).toHaveCount(0)
  await walkTo(page, `stage=full&view=network&near=${near}`)
  await expect(page.getByRole('button', { name: large.whole, exact: true })).toBeVisible()
  await page.getByRole('button', { name: large.whole, exact: true }).click()
  await expect.poll(() => query(page).near).toBeUndefined()
})
