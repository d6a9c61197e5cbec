import { article, expect, open, READER, say, story, test, words } from './support'

const readable = async (page: Parameters<typeof open>[0]) => {
  await expect(page.getByRole('heading', { level: 1, name: say(story.title) })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
  await expect(article(page, 'yekaterinburg-raid')).toContainText('heart attack')
}

test.describe('where the page cannot load all of itself', () => {
  for (const [what, answer] of [
    ['is not reached', { abort: true }],
    ['is missing', { status: 404, body: 'no' }],
    ['is broken', { status: 200, body: '{"format": 1, "id":' }],
    ['is something else', { status: 200, body: '{"hello": "world"}' }],
  ] as const) {
    test(`the story’s file ${what}: the document remains, and a sentence says so`, async ({
      page,
      noise,
    }) => {
      noise.expect(/^console:/)
      await page.route('**/story.json', (route) =>
        'abort' in answer ? route.abort() : route.fulfill({ ...answer, contentType: 'application/json' }),
      )
      await page.goto(READER)
      await expect(page.getByRole('status').filter({ hasText: words.problems.noStage })).toBeVisible()
      await readable(page)
    })
  }

  test('the script does not come: the document remains, and its links work', async ({ page, noise }) => {
    noise.expect(/^console: Failed to load resource/)
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto(READER)
    await readable(page)
    // Nothing offers to be steered that cannot answer.
    await expect(page.locator('.timeline').getByRole('textbox')).toHaveCount(0)
    await expect(page.locator('.timeline-toolbar').first()).toBeHidden()
    await article(page, 'karabakh-offensive')
      .getByRole('link', { name: 'Armenia–US security agreement' })
      .click()
    await expect(article(page, 'armenia-us-agreement').getByRole('heading')).toBeInViewport()
  })

  test('the fonts do not come: the page is the same in others', async ({ page, noise }) => {
    noise.expect(/^console: Failed to load resource/)
    await page.route('**/*.woff2', (route) => route.abort())
    await open(page)
    await readable(page)
  })
})
