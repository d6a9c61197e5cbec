import {
  article,
  expect,
  expectRead,
  fixture,
  fixtureAddress,
  mark,
  open,
  overflow,
  say,
  test,
  timeline,
  titleOf,
} from './support'

test.use({ site: process.env.RIFTLINE_FIXTURES ?? '' })
const maren = fixture('strait-of-maren')
const rivers = fixture('two-river-cities')
const ugly = fixture('ugly')

test('another story of forty events reads as well: all of it, in order, with times of day', async ({
  page,
}) => {
  await open(page, '', fixtureAddress(maren.id))
  await expect(page.getByRole('heading', { level: 1, name: say(maren.title) })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(40)
  for (const event of maren.events) {
    await expect(article(page, event.id, maren)).toHaveCount(1)
    await expect(mark(page, event.id, maren)).toHaveCount(1)
  }
  await mark(page, 'shots', maren).click()
  await expectRead(page, 'shots', maren)
  // Half past six in the evening there, wherever the reader is.
  await expect(article(page, 'shots', maren)).toContainText(/14 March 2021.*18:02/)
  await expect(article(page, 'mizuno-speaks', maren)).toContainText(/13:30/)
  await expect(article(page, 'patrols', maren)).toContainText(
    /since 15 January 2020|15 January 2020.*(on|ongoing|still)/i,
  )
})

test('its accounts stand side by side under their names', async ({ page }) => {
  await open(page, 'event=cable-cut', fixtureAddress(maren.id))
  const cut = maren.events.find(({ id }) => id === 'cable-cut')
  expect(cut?.accounts?.length).toBe(4)
  const names = new Map([...maren.actors, ...(maren.voices ?? [])].map(({ id, name }) => [id, say(name)]))
  const boxes: { x: number; y: number; width: number; height: number }[] = []
  for (const [i, account] of (cut?.accounts ?? []).entries()) {
    const side = article(page, 'cable-cut', maren).locator('dl > div').nth(i)
    // Under its own name, and under nobody else's.
    await expect(side.locator('dt')).toContainText(names.get(account.by) ?? 'nobody')
    await expect(side.locator('dd')).toHaveCount(1)
    await expect(side.locator('dd')).toContainText(say(account.says))
    for (const other of cut?.accounts ?? [])
      if (other !== account) await expect(side).not.toContainText(say(other.says))
    const box = await side.boundingBox()
    if (box) boxes.push(box)
  }
  const [a, b] = boxes
  expect(boxes).toHaveLength(4)
  // The first two sides stand beside each other, as wide and as high up as each other.
  expect(b?.y).toBeCloseTo(a?.y ?? -1, 0)
  expect(b?.x).toBeGreaterThanOrEqual((a?.x ?? 0) + (a?.width ?? 0))
  expect(b?.width).toBeCloseTo(a?.width ?? -1, -1)
})

test('years before the common era are in words, with their era', async ({ page }) => {
  await open(page, '', fixtureAddress(rivers.id))
  await expect(page.getByRole('article')).toHaveCount(rivers.events.length)
  const date = (id: string) => article(page, id, rivers).locator('p').first()
  await expect(date('first-war')).toContainText('500 BC')
  await expect(date('walls')).toContainText(/3000 BC/)
  await expect(date('first-camp')).toContainText(/17,?000 BC/)
  await expect(date('eclipse')).toContainText(/28 June 499 BC/)
  await expect(date('no-year-zero')).toContainText(/\b1 BC/)
  await expect(date('aid-after-flood')).toContainText(/\b(AD )?1( CE| AD)?\b/)
  await expect(page.getByText(/(^|\D)-0?\d{3,4}\b/)).toHaveCount(0)
  await mark(page, 'long-peace', rivers).click()
  await expectRead(page, 'long-peace', rivers)
  await expect(date('long-peace')).toContainText(/31 BC.*14/)
})

test('a story in two languages is read in the one that is asked for', async ({ page }) => {
  await open(page, 'lang=de', fixtureAddress(rivers.id))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Städte und eine Quelle')
  await expect(page.getByRole('article', { name: 'Krieg um die Quelle' })).toHaveCount(1)
  const said = page.getByRole('article', { name: 'Krieg um die Quelle' })
  expect(
    await said
      .getByText('Krieg um die Quelle')
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
  ).toBe('de')
})

test.describe('a story that is made to break pages', () => {
  test.beforeEach(({ noise }) => {
    // Its one picture does not exist.
    noise.expect(/^console: Failed to load resource: .* 404/)
  })

  test('markup in its texts is text: nothing of it runs or becomes an element', async ({ page }) => {
    await open(page, '', fixtureAddress(ugly.id))
    await expect(page.getByRole('article')).toHaveCount(ugly.events.length)
    await expect(page.getByRole('article', { name: '<script>alert(1)</script>', exact: true })).toBeVisible()
    await expect(page.getByRole('article', { name: titleOf('closing-tags', ugly) })).toBeVisible()
    await expect(page.getByRole('article', { name: titleOf('img-tag', ugly) })).toContainText(
      '<img src=x onerror=alert(1)>',
    )
    expect(
      await page.evaluate(() => ({
        // What a browser runs: data for machines and for the page's own script is none.
        scripts: [...document.scripts].filter(({ text, type }) => text !== '' && !type.endsWith('json'))
          .length,
        pictures: [...document.images].map(({ src }) => new URL(src).pathname),
        frames: document.querySelectorAll('iframe, object, embed').length,
        handlers: [...document.querySelectorAll('*')].filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        ).length,
        bold: document.querySelectorAll('article u, article h1').length,
        links: [...document.links].filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
        title: document.title.includes('<script>'),
      })),
    ).toEqual({
      scripts: 0,
      pictures: ['/ugly/media/none.jpg'],
      frames: 0,
      handlers: 0,
      bold: 0,
      links: 0,
      title: true,
    })
  })

  for (const width of [320, 360, 1440])
    test(`nothing sticks out sideways at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 })
      await open(page, '', fixtureAddress(ugly.id))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await open(page, 'event=twelve-accounts', fixtureAddress(ugly.id))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await open(page, 'actor=ninety', fixtureAddress(ugly.id))
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })

  test('right-to-left headlines run their own way', async ({ page }) => {
    await open(page, '', fixtureAddress(ugly.id))
    const title = titleOf('hebrew', ugly)
    const text = page.getByRole('article', { name: title }).getByRole('heading').getByText(title).last()
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await expect(
      timeline(page)
        .getByRole('button', { name: titleOf('arabic', ugly) })
        .first(),
    ).toBeAttached()
  })
})
