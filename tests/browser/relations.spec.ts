import { studyWordsFor } from '../../src/i18n'
import { expectAccessible } from './accessible'
import { expect, open, overflow, type Page, test, words } from './support'

const study = studyWordsFor('en')
const line = (page: Page) => page.locator('.reader-line-tools')
const places = (page: Page, picture: number) =>
  page
    .getByRole('region', { name: /^Relations as of/ })
    .nth(picture)
    .locator('circle.network-node-shape')
    .evaluateAll((marks) => marks.map((mark) => `${mark.getAttribute('cx')} ${mark.getAttribute('cy')}`))

test('then and now stand in one layout, named in a list, and Back undoes them', async ({ page }) => {
  await open(page, 'event=yekaterinburg-raid')
  await line(page).getByRole('button', { name: words.reader.thenAndNow }).click()
  await expect(page.getByRole('region', { name: /^Relations as of/ })).toHaveCount(2)
  expect(page.url()).toContain('then=')
  expect(await places(page, 0)).toEqual(await places(page, 1))
  const field = page.getByLabel(study.compare.other)
  await field.fill('2024-12')
  await field.press('Enter')
  await expect(page.getByRole('heading', { name: /^From December 2024 to/ })).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('region', { name: words.network.picture })).toHaveCount(1)
})

test('a group opens by key where its actor is in focus, and is in the address', async ({ page }) => {
  await open(page, 'stage=full&view=network')
  const russia = page.locator('[role="button"][data-key="node:russia"]')
  await russia.focus()
  await page.keyboard.press('o')
  await expect(russia).toHaveAccessibleName(/shown one by one$/)
  await expect(russia).toBeFocused()
  await expect(page).toHaveURL(/open=russia/)
  await page.keyboard.press('o')
  await expect(russia).toHaveAccessibleName(/summed on it$/)
})

for (const [width, rows, query] of [
  [1024, 1, ''],
  [1280, 1, ''],
  [390, 2, 'stage=full&view=network'],
] as const)
  test(`the head line has ${rows} rows at ${width} px, and all its tools`, async ({ page }) => {
    await page.setViewportSize({ width, height: 840 })
    await open(page, query)
    const head = page.locator('.reader-relations .reader-line')
    const height = await head.evaluate((element) => element.getBoundingClientRect().height)
    expect(height).toBeLessThan(rows * 26 + 18)
    const pane = page.locator('.reader-relations')
    await pane.getByRole('button', { name: words.reader.moreOptions, exact: true }).click()
    const panel = page.getByRole('group', { name: study.options })
    await expect(panel).toBeVisible()
    // Each is there once: in the line, or in what its last button opens.
    for (const name of [words.reader.thenAndNow, words.reader.asTable, words.reader.howConnected])
      await expect(pane.getByRole('button', { name, exact: true })).toHaveCount(1)
    await expect(pane.getByRole('link', { name: words.reader.methodShort, exact: true })).toHaveCount(1)
    await pane.getByRole('button', { name: words.reader.asTable, exact: true }).click()
    await expect(pane.getByRole('table')).toHaveCount(3)
    await pane.getByRole('button', { name: words.reader.howConnected, exact: true }).click()
    await expect(page).toHaveURL(/path=/)
  })

for (const [state, address, sign] of [
  ['two moments', 'then=2025-01&view=network&event=yekaterinburg-raid', '.network-change-list'],
  ['camps arranged for a moment', 'camps=1&arrange=moment&open=russia&view=network', '.network-note'],
] as const)
  test(`axe finds nothing in ${state}`, async ({ page }) => {
    await open(page, address)
    await line(page).getByRole('button', { name: words.reader.moreOptions, exact: true }).click()
    await expect(page.getByRole('group', { name: study.options })).toBeVisible()
    await expect(page.locator(sign).first()).toBeVisible()
    await expectAccessible(page)
  })

for (const height of [640, 568])
  for (const query of ['camps=1&detail=actors', 'then=2024-12&camps=1', 'detail=actors'])
    test(`at 320 by ${height} px the network can be read, and all of it reached: ${query}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height })
      await open(page, `view=network&stage=full&${query}`)
      const picture = page.locator('.network-picture').first()
      await expect.poll(async () => (await picture.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(224)
      // Pictures are made anew when what was fetched for them comes.
      await expect(async () => {
        const russia = page.locator('.network-picture [data-key="node:russia"]').last()
        await russia.scrollIntoViewIfNeeded({ timeout: 1000 })
        await expect(russia).toBeInViewport({ timeout: 1000 })
      }).toPass()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })

test('a long moment at the head of the relations is cut between words, never in one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, 'event=armenia-holds-karabakh')
  const note = page.locator('.reader-line-note')
  await expect(note).toHaveText('at this point: about three decades, until 2023')
  const cut = await note.evaluate((line) => {
    const box = line.getBoundingClientRect()
    const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode() as Text
    return [...text.data.matchAll(/\S+/g)]
      .filter(({ 0: word, index }) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        const isSeen = top < box.bottom - 2 && bottom > box.top + 2
        return isSeen && (left < box.left - 1 || right > box.right + 1)
      })
      .map(([word]) => word)
  })
  expect(cut).toEqual([])
})
