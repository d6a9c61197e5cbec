import { devices } from '@playwright/test'
import {
  article,
  circleOf,
  current,
  drawn,
  expect,
  mark,
  node,
  open,
  overflow,
  query,
  still,
  test,
  timeline,
  titleOf,
  walkTo,
  words,
} from './support'

const { userAgent } = devices['Pixel 7']
test.use({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  userAgent,
})

const raid = 'yekaterinburg-raid'
const bar = (page: Parameters<typeof open>[0], name: string) =>
  page.getByRole('navigation', { name: words.reader.views }).getByRole('button', { name, exact: true })

test('a slim strip above the document; a tap on it moves the document', async ({ page }) => {
  await open(page)
  const strip = timeline(page)
  const box = await strip.boundingBox()
  expect(box?.height).toBeLessThan(160)
  await mark(page, raid).tap()
  await expect(article(page, raid).getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expect(current(page)).toHaveAccessibleName(titleOf(raid))
  await expect(mark(page, raid)).toHaveAttribute('aria-current', 'true')
  await expect(strip).toBeInViewport()
})

test('the strip stays while the document scrolls, and covers no headline that was gone to', async ({
  page,
}) => {
  await open(page, `event=${raid}`)
  await still(page)
  const strip = await timeline(page).boundingBox()
  const heading = await article(page, raid).getByRole('heading').boundingBox()
  expect(strip?.y).toBeLessThan(60)
  expect(heading?.y).toBeGreaterThan((strip?.y ?? 0) + (strip?.height ?? 0))
})

test('the bar below opens the timeline, the relations and the story, and says which is open', async ({
  page,
}) => {
  await open(page)
  await expect(bar(page, words.reader.story)).toHaveAttribute('aria-current', 'page')
  await bar(page, words.reader.timeline).tap()
  await expect(bar(page, words.reader.timeline)).toHaveAttribute('aria-current', 'page')
  await expect(page.getByRole('article')).toHaveCount(0)
  expect((await timeline(page).boundingBox())?.height).toBeGreaterThan(300)
  await bar(page, words.reader.relations).tap()
  await circleOf(node(page, 'Armenia')).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'Armenia' })).toBeInViewport()
  await page.goBack()
  await expect(bar(page, words.reader.relations)).toHaveAttribute('aria-current', 'page')
  await bar(page, words.reader.story).tap()
  await expect(page.getByRole('article')).toHaveCount(18)
})

test('a mark on the open timeline leads into the story', async ({ page }) => {
  await open(page, 'stage=full&view=timeline')
  await mark(page, 'aktau-crash').tap()
  await expect(article(page, 'aktau-crash').getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expect(bar(page, words.reader.story)).toHaveAttribute('aria-current', 'page')
})

for (const [view, tab] of [
  ['timeline', words.reader.timeline],
  ['network', words.reader.relations],
] as const)
  test(`an address that asks for the ${view} alone opens it, and the story is a tap away`, async ({
    page,
  }) => {
    await open(page, `view=${view}`)
    await expect(bar(page, tab)).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(timeline(page)).toHaveCount(view === 'timeline' ? 1 : 0)
    await bar(page, words.reader.story).tap()
    await expect(bar(page, words.reader.story)).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('article')).toHaveCount(18)
    await page.goBack()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('article')).toHaveCount(18)
  })

test('play is at the thumb, and pauses', async ({ page }) => {
  await open(page)
  await bar(page, words.controls.play.play).tap()
  await expect(mark(page, 'armenia-holds-karabakh')).toHaveAttribute('aria-current', 'true')
  await bar(page, words.controls.play.pause).tap()
  await expect(bar(page, words.controls.play.play)).toBeVisible()
})

test('search and filter fill the phone, and can be closed', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: words.controls.search.open, exact: true }).tap()
  await page.getByRole('combobox').fill('aktau')
  await page.getByRole('option', { name: /Airliner crashes/ }).tap()
  await expect.poll(() => query(page)).toEqual({ event: 'aktau-crash' })
  await page.getByRole('button', { name: words.controls.filter.open, exact: true }).tap()
  await page.getByRole('button', { name: words.controls.filter.done }).tap()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const width of [320, 360, 768]) {
  test(`nothing sticks out sideways at ${width} pixels, in any state`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await open(page)
    for (const state of [
      '',
      `event=${raid}`,
      'pair=azerbaijan~russia',
      'actor=azerbaijan',
      'stage=full&view=timeline',
      'stage=full&view=network',
      'threads=karabakh&status=unconfirmed',
      'lanes=colour&event=nothing',
    ]) {
      await walkTo(page, state)
      if (/actor|pair/.test(state)) await expect(page.getByRole('heading', { level: 1 }), state).toBeVisible()
      await drawn(page)
      expect(await overflow(page), state).toBeLessThanOrEqual(0)
    }
  })
}

test('what is to be tapped is large enough, or stands apart', async ({ page }) => {
  await open(page)
  const small = await page.getByRole('button').evaluateAll((buttons) =>
    buttons
      .filter((button) => !(button instanceof SVGElement))
      .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  )
  expect(small).toEqual([])
})

test('the legend of the relations takes a line, and a button brings the rest of it', async ({ page }) => {
  await open(page, 'view=network&stage=full')
  const list = page.getByRole('list', { name: words.network.legend.name })
  const signs = [words.network.legend.conflict, words.network.legend.cooperation]
  const shown = () =>
    list
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.filter((item) => item.getBoundingClientRect().width > 0).map((item) => item.textContent ?? ''),
      )
  expect((await shown()).map((text) => text.slice(2))).toEqual(signs)
  expect((await list.boundingBox())?.height).toBeLessThan(30)
  const picture = page.locator('.network-picture')
  const height = (await picture.boundingBox())?.height
  expect(height).toBeGreaterThan(430)
  await page.getByRole('button', { name: words.reader.legend, exact: true }).tap()
  expect((await shown()).length).toBeGreaterThan(9)
  await expect(list.getByText(words.network.legend.weakening)).toBeInViewport({ ratio: 1 })
  // It lies over the picture, which keeps its size.
  expect((await picture.boundingBox())?.height).toBe(height)
})
