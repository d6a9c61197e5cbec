import { expect, fixtureAddress, mark, node, open, type Page, READER, test, timeline, words } from './support'

/** Does a bit of everything; the noise of every test fails on whatever the policy blocks and on any other site. */
async function everything(page: Page) {
  await open(page)
  await mark(page, 'aktau-crash').click()
  await node(page, 'Russia').hover()
  await node(page, 'Russia').click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.controls.search.open, exact: true }).click()
  await page.getByRole('combobox', { name: words.controls.search.title }).fill('putin')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.controls.filter.open, exact: true }).click()
  await page.keyboard.press('Escape')
  await timeline(page).getByRole('button', { name: words.timeline.axis.true }).click()
  await timeline(page).getByRole('button', { name: words.timeline.zoomIn }).click()
  await page.getByRole('radio', { name: words.controls.theme.dark }).check({ force: true })
  await page.getByRole('button', { name: words.reader.fullStage }).click()
}

test('every answer carries the policy, and the page keeps it in use', async ({ page }) => {
  const policies = new Set<string | undefined>()
  page.on('response', (response) => policies.add(response.headers()['content-security-policy']))
  await everything(page)
  expect([...policies]).toHaveLength(1)
  const [policy] = policies
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe')
})

test('no cookie is set, and nothing is stored', async ({ page, context }) => {
  await everything(page)
  expect(await context.cookies()).toEqual([])
  expect(
    await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 })
})

test('the page works in a sandboxed frame, whose origin is nobody’s', async ({ page, site }) => {
  await page.route(`${site}host.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="story" sandbox="allow-scripts" src="${READER}" width="1200" height="800"></iframe>`,
    }),
  )
  await page.goto('host.html')
  const frame = page.frameLocator('iframe')
  const crash = frame.getByRole('button', { name: /^Airliner crashes near Aktau/ }).first()
  await crash.click()
  await expect(crash).toHaveAttribute('aria-current', 'true')
})

test.describe(() => {
  test.use({ site: process.env.RIFTLINE_FIXTURES ?? '' })
  test('nothing is asked of another site, even by a story full of addresses', async ({ page, noise }) => {
    // Its one picture does not exist.
    noise.expect(/^console: Failed to load resource: .* 404/)
    await open(page, '', fixtureAddress('ugly'))
    await expect(page.getByRole('article').first()).toBeVisible()
  })
})
