import { article, expect, overflow, READER, say, story, test, words } from './support'

test.use({ javaScriptEnabled: false })
test.beforeEach(({ noise }) => {
  // The browser finds that what was fetched for the script found no use.
  noise.expect(/^console: .*story\.json was preloaded/)
})

test('with scripts blocked every event is there: date, text, accounts with their speakers, sources', async ({
  page,
}) => {
  await page.goto(READER)
  await expect(page.getByRole('heading', { level: 1, name: say(story.title) })).toBeVisible()
  await expect(page.getByText(say(story.summary))).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
  for (const event of story.events) {
    const told = article(page, event.id)
    await expect(told).toBeVisible()
    const text = ((await told.textContent()) ?? '').replaceAll(/\s+/g, ' ')
    expect(text).toContain(say(event.summary))
    for (const account of event.accounts ?? []) {
      expect(text).toContain(say(account.says))
      const speaker = [...story.actors, ...(story.voices ?? [])].find(({ id }) => id === account.by)
      expect(text).toContain(say(speaker?.name ?? 'nobody'))
    }
    for (const { source, at } of event.sources) {
      expect(text).toContain(say(story.sources.find(({ id }) => id === source)?.publisher ?? 'nobody'))
      if (at !== undefined) expect(text).toContain(say(at))
    }
    // A date in words above the headline.
    expect(text).toMatch(/\d{4}|same weeks|soon after/)
  }
})

test('dates are machine-readable where HTML can say them', async ({ page }) => {
  await page.goto(READER)
  await expect(article(page, 'istanbul-talks').locator('time').first()).toHaveAttribute(
    'datetime',
    '2025-06-20',
  )
  await expect(article(page, 'aktau-crash').locator('time').first()).toHaveAttribute('datetime', '2024-12')
})

test('links work: to an event, to the sources, to the other pages', async ({ page }) => {
  await page.goto(READER)
  await article(page, 'karabakh-offensive')
    .getByRole('link', { name: 'Armenia–US security agreement' })
    .click()
  await expect(page).toHaveURL(/#armenia-us-agreement$/)
  await expect(article(page, 'armenia-us-agreement').getByRole('heading')).toBeInViewport()
  await article(page, 'istanbul-talks')
    .getByRole('link', { name: /Kontur/ })
    .first()
    .click()
  await expect(page.getByText('Russia and Azerbaijan’s relationship is unraveling')).toBeInViewport()
  await page.getByRole('link', { name: words.common.stories }).click()
  await page.getByRole('link', { name: say(story.title) }).click()
  await expect(page.getByRole('article').first()).toBeVisible()
})

test('an address of an event leads to it, wherever in the story it stands', async ({ page }) => {
  for (const { id } of story.events) {
    await page.goto(READER)
    await page.goto(`${READER}#${id}`)
    await expect(article(page, id).getByRole('heading')).toBeInViewport()
  }
})

test('nothing that needs a script pretends to work, and the page fits a phone', async ({ page }) => {
  await page.goto(READER)
  for (const control of await page.locator('button, select, input').all()) await expect(control).toBeHidden()
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await expect(article(page, 'aktau-crash').getByRole('heading')).toBeVisible()
})

test('who looks for the page finds what it is', async ({ page }) => {
  await page.goto(READER)
  await expect(page).toHaveTitle(say(story.title))
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', say(story.summary))
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(1)
  const ld = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(ld['@type']).toBe('Article')
  expect(ld.mainEntity.itemListElement).toHaveLength(story.events.length)
  expect(ld.mainEntity.itemListElement[0].item.name).toBe(say(story.events[0]?.title ?? ''))
})
