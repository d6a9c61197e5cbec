import {
  arc,
  article,
  circleOf,
  expect,
  expectQuery,
  expectRead,
  mark,
  middleOf,
  network,
  node,
  open,
  type Page,
  rootOf,
  say,
  story,
  test,
  words,
} from './support'

/** The acts between two states, their people and agencies counted with them, as the file has them. */
const between = (a: string, b: string) =>
  story.events.flatMap((event) =>
    (event.acts ?? [])
      .filter(({ from, to }) => {
        const ends = [rootOf(from), rootOf(to)]
        return ends.includes(a) && ends.includes(b) && a !== b && ends[0] !== ends[1]
      })
      .map((act) => ({ ...act, event })),
  )
const acts = between('azerbaijan', 'russia')
const dossier = (page: Page) => page.getByRole('region', { name: 'Azerbaijan and Russia', exact: true })

test('a press on an arc opens the two: every act of the file, each with its event and source', async ({
  page,
}) => {
  await open(page)
  const line = arc(page, 'Azerbaijan', 'Russia')
  const { x, y } = await middleOf(line)
  await page.mouse.click(x, y)
  await expectQuery(page, { pair: 'azerbaijan~russia' })
  await expect(dossier(page).getByRole('heading', { level: 1 })).toBeFocused()

  expect(acts.length).toBeGreaterThan(10)
  const list = dossier(page).getByRole('region', { name: words.dossier.allActs(acts.length), exact: true })
  const events = [...new Set(acts.map(({ event }) => event))]
  const entries = list.locator('ol > li')
  await expect(entries).toHaveCount(events.length)
  await expect(list.locator('ol > li > ul > li')).toHaveCount(acts.length)
  for (const event of events) {
    const entry = entries.filter({ has: page.getByRole('link', { name: say(event.title), exact: true }) })
    await expect(entry.locator('ul > li')).toHaveCount(acts.filter((act) => act.event === event).length)
    await expect(entry).toContainText(/Kontur, July 2025, para\. \d/)
  }
})

test('an arc counts the acts of its own direction', async ({ page }) => {
  await open(page)
  for (const [from, to, names] of [
    ['azerbaijan', 'russia', ['Azerbaijan', 'Russia']],
    ['russia', 'azerbaijan', ['Russia', 'Azerbaijan']],
    ['armenia', 'turkiye', ['Armenia', 'Türkiye']],
  ] as const) {
    const n = between(from, to).filter((act) => rootOf(act.from) === from).length
    const line = arc(page, names[0], names[1])
    await expect(line).toHaveAccessibleName(new RegExp(`: ${words.network.acts(n)}, `))
  }
})

test('the curve of the two through time has a panel each way, and the acts behind it', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia')
  const part = dossier(page).getByRole('region', { name: words.dossier.curve })
  const curve = part.getByRole('group', { name: words.network.curve.name('Azerbaijan', 'Russia') })
  await expect(curve).toBeVisible()
  const box = await curve.boundingBox()
  expect(box?.width).toBeGreaterThan(250)
  expect(box?.height).toBeGreaterThan(100)
  // A line and a band for each sign, twice.
  for (const kind of ['line', 'band']) {
    const drawn = curve.locator(`.network-curve-${kind}.network-curve-conflict`)
    await expect(drawn).toHaveCount(2)
    for (const path of await drawn.all()) expect((await path.getAttribute('d'))?.length).toBeGreaterThan(20)
  }
  const dots = curve.getByRole('button')
  const wanted = new Set(acts.map(({ from, event }) => `${rootOf(from)} ${event.id}`))
  await expect(dots).toHaveCount(wanted.size)
  await expect(part.getByRole('link', { name: words.dossier.method })).toBeVisible()
  await curve
    .getByRole('button', { name: /Both sides summon ambassadors/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expectQuery(page, { event: 'ambassadors-summoned' })
})

test('Enter on an arc opens it, Escape closes it, and the focus is back on the arc', async ({ page }) => {
  await open(page)
  const line = arc(page, 'Russia', 'Azerbaijan')
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(dossier(page).getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dossier(page)).toHaveCount(0)
  await expect(line).toBeFocused()
  await expectQuery(page, {})
})

test('Back closes the two, too, and the button that says so', async ({ page }) => {
  await open(page, 'event=ambassadors-summoned')
  const line = arc(page, 'Azerbaijan', 'Russia')
  await line.focus()
  await page.keyboard.press('Enter')
  await expect(dossier(page)).toBeVisible()
  await page.goBack()
  await expect(dossier(page)).toHaveCount(0)
  await expect(article(page, 'ambassadors-summoned').getByRole('heading')).toBeInViewport()
  await expect(line).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words.dossier.backToStory }).click()
  await expect(dossier(page)).toHaveCount(0)
  await expect(line).toBeFocused()
  await expectQuery(page, { event: 'ambassadors-summoned' })
})

test('an act in the two leads to its event in the document', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia')
  await dossier(page).getByRole('link', { name: 'Both sides summon ambassadors' }).click()
  await expect(dossier(page)).toHaveCount(0)
  await expect(article(page, 'ambassadors-summoned').getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expectQuery(page, { event: 'ambassadors-summoned' })
})

test('before anything is coded, nothing is said of how two stand', async ({ page }) => {
  await open(page, 'pair=iran~ukraine')
  await expect(page.getByText('No act between Iran and Ukraine is coded in this story.')).toBeVisible()
  await expect(network(page)).toBeVisible()
})

test('the document is where it was to go, though a dossier opened while it moved', async ({ page }) => {
  await open(page)
  await mark(page, 'yekaterinburg-raid').click()
  await circleOf(node(page, 'Armenia')).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Armenia' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expectRead(page, 'yekaterinburg-raid')
  await expectQuery(page, { event: 'yekaterinburg-raid' })
})

test('an arc of an open group opens a page with its own acts, and the way to all of both sides', async ({
  page,
}) => {
  await open(page, 'at=2025-07-14&view=network&open=azerbaijan')
  const line = arc(page, 'Azerbaijani police', 'Russia')
  await expect(line).toHaveAccessibleName(new RegExp(`: ${words.network.acts(2)}, `))
  await line.focus()
  await page.keyboard.press('Enter')
  const page_ = page.locator('.dossier')
  await expectQuery(page, {
    at: '2025-07-14',
    view: 'network',
    open: 'azerbaijan',
    pair: 'azerbaijani-police~russia',
  })
  await expect(page_.locator('.dossier-lead')).toContainText('has directed 2 hostile acts at Russia')
  await expect(page_.getByRole('heading', { name: words.dossier.allActs(2) })).toBeVisible()
  await page_.getByRole('link', { name: 'All between Azerbaijan and Russia' }).click()
  await expectQuery(page, { at: '2025-07-14', view: 'network', pair: 'azerbaijan~russia' })
  await expect(page_.getByRole('heading', { name: words.dossier.allActs(acts.length) })).toBeVisible()
})

test('every drawn arc counts as many acts as its page, whatever is open', async ({ page }) => {
  for (const grouping of ['open=russia', 'detail=actors']) {
    await open(page, `at=2025-07-14&view=network&${grouping}`)
    const keys = await network(page)
      .locator('.network-arc[data-key^="arc:azerbaijan~"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-key') ?? ''))
    expect(keys.length).toBeGreaterThan(0)
    for (const key of keys) {
      const line = network(page).locator(`.network-arc[data-key="${key}"]`)
      const name = await line.getAttribute('aria-label')
      if (name === null) continue
      await line.focus()
      await page.keyboard.press('Enter')
      const row = page.locator('.dossier-standing-row').filter({ hasText: /^Azerbaijan/ })
      await expect(row).toContainText(words.network.acts(Number(/: (\d+) acts?,/.exec(name)?.[1])))
      await page.keyboard.press('Escape')
    }
  }
})

test('filters and the cursor act on the page of two, on that of one, and on the strip', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia&threads=crash&at=2025-07')
  const shown = acts.filter(({ event }) => event.thread === 'crash').length
  const page_ = page.locator('.dossier')
  await expect(page_.getByRole('heading', { name: words.dossier.someActs(shown, acts.length) })).toBeVisible()
  await expect(page_).toContainText(words.dossier.filtered)
  await page.locator('.reader-under-pair').click()
  await expect(page.locator('.reader-under-choice').first()).toContainText(words.network.acts(shown))
  await open(page, 'pair=azerbaijan~russia&at=2024-01')
  await expect(page_.locator('.dossier-lead')).toContainText(
    `nothing between Azerbaijan and Russia is coded; ${acts.length} acts follow later in the story.`,
  )
})

test('on paper the accounts of what the two did are open', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia')
  const told = dossier(page).locator('.dossier-told .doc-account')
  await expect(told.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const account of await told.all()) await expect(account).toBeVisible()
})
