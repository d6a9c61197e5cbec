import {
  article,
  circleOf,
  expect,
  expectQuery,
  listen,
  mark,
  methodWords,
  node,
  open,
  query,
  ready,
  still,
  test,
  timeline,
  words,
} from './support'

test('Back and Forward walk through what was chosen', async ({ page }) => {
  await open(page)
  await mark(page, 'aktau-crash').click()
  await still(page)
  await node(page, 'Russia').click()
  await expectQuery(page, { event: 'aktau-crash', actor: 'russia' })
  await page.keyboard.press('Escape')
  await expectQuery(page, { event: 'aktau-crash' })
  await timeline(page).getByRole('button', { name: words.timeline.lanes.kind, exact: true }).click()
  await expectQuery(page, { event: 'aktau-crash', lanes: 'kind' })
  await page.getByRole('button', { name: words.reader.fullStage }).click()
  await expectQuery(page, { event: 'aktau-crash', lanes: 'kind', stage: 'full' })

  const steps = [
    { event: 'aktau-crash', lanes: 'kind' },
    { event: 'aktau-crash' },
    { event: 'aktau-crash', actor: 'russia' },
    { event: 'aktau-crash' },
    {},
  ]
  for (const wanted of steps) {
    await page.goBack()
    await expectQuery(page, wanted)
  }
  await expect(page.getByRole('article')).toHaveCount(18)
  for (const wanted of steps.slice(0, -1).reverse()) {
    await page.goForward()
    await expectQuery(page, wanted)
  }
  await expect(mark(page, 'aktau-crash')).toHaveAttribute('aria-current', 'true')
})

test('from the method page, Back is where one was', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia')
  await page.getByRole('link', { name: words.dossier.method }).click()
  await expect(page.getByRole('heading', { level: 1, name: methodWords.title })).toBeVisible()
  await page.goBack()
  await ready(page)
  await expectQuery(page, { pair: 'azerbaijan~russia' })
  await expect(page.getByRole('heading', { level: 1, name: 'Azerbaijan and Russia' })).toBeVisible()
})

test('the copied address opens the same picture in another window', async ({
  browser,
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'event=yekaterinburg-raid&lanes=actor&from=2024-12&actors=azerbaijan,russia&theme=dark')
  await page.getByRole('button', { name: words.controls.share.copy }).click()
  await expect(page.getByRole('button', { name: words.controls.share.copied })).toBeVisible()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual(query(page))
  expect(address).toBe(page.url())

  const pictures: Buffer[] = []
  for (let i = 0; i < 2; i++) {
    const other = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const reopened = await other.newPage()
    const noise = await listen(reopened, site)
    await open(reopened, '', address)
    await expect(article(reopened, 'yekaterinburg-raid').getByRole('heading')).toBeInViewport({ ratio: 1 })
    await reopened.evaluate(() => document.fonts.ready)
    await still(reopened)
    pictures.push(await reopened.screenshot({ animations: 'disabled' }))
    expect(noise.rest()).toEqual([])
    await other.close()
  }
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(true)
})

test('the same address is the same picture however one came there', async ({ page, context }) => {
  const stage = async (of = page) => {
    const picture = of.getByRole('region', { name: words.reader.stage })
    await of.evaluate(() => document.fonts.ready)
    await still(of)
    return picture.screenshot({ animations: 'disabled', caret: 'hide' })
  }
  await open(page, 'event=kazan-summit')
  await mark(page, 'istanbul-talks').click()
  await still(page)
  await circleOf(node(page, 'Armenia')).click()
  await page.keyboard.press('Escape')
  await page.mouse.move(2, 2)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await expectQuery(page, { event: 'istanbul-talks' })
  await page.waitForTimeout(400)
  const walked = await stage()
  const fresh = await context.newPage()
  await open(fresh, 'event=istanbul-talks')
  await fresh.mouse.move(2, 2)
  await fresh.waitForTimeout(400)
  expect((await stage(fresh)).equals(walked)).toBe(true)
})
