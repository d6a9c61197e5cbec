import {
  expect,
  libraryWords,
  methodWords,
  overflow,
  READER,
  ready,
  say,
  story,
  test,
  words,
} from './support'

test('the library lists what there is, and leads there', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: libraryWords.heading })).toBeVisible()
  const card = page.getByRole('article', { name: say(story.title) })
  await expect(card).toContainText(
    libraryWords.counts(story.events.length, story.actors.length, story.sources.length),
  )
  await card.getByRole('link', { name: say(story.title) }).click()
  await expect(page).toHaveURL(new RegExp(`/${READER}$`))
  await page
    .getByRole('navigation', { name: words.reader.header })
    .getByRole('link', { name: words.common.stories })
    .click()
  await expect(card).toBeVisible()
})

test('a site of several stories lists them all', async ({ page, noise }) => {
  noise.expect(/^request: /)
  await page.goto(process.env.RIFTLINE_FIXTURES ?? '')
  await expect(page.getByRole('article')).toHaveCount(3)
  await expect(page.getByRole('link', { name: 'Ten days in the Strait of Maren' })).toBeVisible()
})

test('the method page explains the reading aid', async ({ page }) => {
  await page.goto('method/')
  await expect(page.getByRole('heading', { level: 1, name: methodWords.title })).toBeVisible()
  for (const { heading } of methodWords.sections)
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
})

for (const address of ['atlantis/', 'atlantis/deeper/still', 'russia-azerbaijan/nothing.html'])
  test(`nothing at /${address}: a sentence, the stories, and a 404`, async ({ page, noise }) => {
    noise.expect(/^console: Failed to load resource: .* 404/)
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: libraryWords.missing })).toBeVisible()
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.styleSheets.length)),
    ).toBeGreaterThan(0)
    await page.getByRole('link', { name: say(story.title) }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
  })

test('the story’s address without its slash leads to the story', async ({ page }) => {
  await page.goto('russia-azerbaijan')
  await expect(page).toHaveURL(new RegExp(`/${READER}$`))
  await ready(page)
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
})

test('the story’s data are beside it', async ({ request }) => {
  const response = await request.get(`${READER}story.json`)
  expect(response.headers()['content-type']).toContain('application/json')
  expect((await response.json()).id).toBe(story.id)
})

for (const width of [320, 768, 1440])
  test(`the plain pages fit ${width} pixels`, async ({ page, noise }) => {
    noise.expect(/^console: Failed to load resource: .* 404/)
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/', '/method/', '/nothing']) {
      await page.goto(address)
      expect(await overflow(page), address).toBeLessThanOrEqual(0)
    }
  })
