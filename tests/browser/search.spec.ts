import { article, expect, expectQuery, open, type Page, story, test, words } from './support'

const { search } = words.controls
async function searchFor(page: Page, text: string) {
  await page.getByRole('button', { name: search.open, exact: true }).click()
  const field = page.getByRole('combobox', { name: search.title })
  await expect(field).toBeFocused()
  await field.fill(text)
  return page.getByRole('dialog', { name: search.title })
}

test('“erdogan” finds Erdoğan: the person, the event, whom he deals with', async ({ page }) => {
  await open(page)
  const dialog = await searchFor(page, 'erdogan')
  const group = (name: string) => dialog.getByRole('group', { name })
  await expect(
    group(search.groups.event).getByRole('option', { name: /Pashinyan meets Erdoğan/ }),
  ).toBeVisible()
  await expect(group(search.groups.pair).getByRole('option', { name: /Erdoğan.*Pashinyan/ })).toBeVisible()
  await group(search.groups.actor)
    .getByRole('option', { name: /Recep Tayyip Erdoğan/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Recep Tayyip Erdoğan' })).toBeFocused()
  await expectQuery(page, { actor: 'erdogan' })
})

test('arrows choose and Enter opens; the field keeps the focus and names what is active', async ({
  page,
}) => {
  await open(page)
  const dialog = await searchFor(page, 'ERDOGAN')
  const field = dialog.getByRole('combobox')
  const active = dialog.locator('[role="option"][aria-selected="true"]')
  await expect(active).toHaveCount(1)
  await field.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '')
  await field.press('ArrowUp')
  await expect(active).toHaveAccessibleName(/Pashinyan meets Erdoğan/)
  await field.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(article(page, 'istanbul-talks').getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expectQuery(page, { event: 'istanbul-talks' })
})

test('an event that the filters hide is gone to all the same', async ({ page }) => {
  await open(page, 'threads=karabakh')
  const dialog = await searchFor(page, 'aktau')
  await dialog.getByRole('option', { name: /Airliner crashes near Aktau/ }).click()
  await expect(article(page, 'aktau-crash').getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expectQuery(page, { event: 'aktau-crash' })
})

test('the words can be made a filter, and cleared again', async ({ page }) => {
  await open(page)
  await searchFor(page, 'sputnik')
  await page.getByRole('button', { name: /^Show only / }).click()
  await expectQuery(page, { q: 'sputnik' })
  const shown = await page.getByRole('article').count()
  expect(shown).toBeGreaterThan(1)
  expect(shown).toBeLessThan(story.events.length)
  await page.getByRole('button', { name: search.open, exact: true }).click()
  await page.getByRole('button', { name: search.clear }).click()
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
})

test('nothing found is a sentence; Escape closes and gives the focus back', async ({ page }) => {
  await open(page)
  const dialog = await searchFor(page, 'xyzzy')
  await expect(dialog.getByText(search.none('xyzzy'), { exact: true }).first()).toBeVisible()
  await expect(dialog.getByText(search.noneAdvice)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('button', { name: search.open, exact: true })).toBeFocused()
})

test('acts, dates and who speaks are found, each with whose words they are', async ({ page }) => {
  await open(page)
  const dialog = await searchFor(page, 'accuse disapprove')
  await expect(dialog.getByRole('option', { name: /AzTV.*AzTV: ACCUSE/ })).toHaveCount(1)
  await dialog.getByRole('combobox').fill('December 2024')
  await expect(dialog.getByRole('option', { name: /^Airliner crashes near Aktau/ })).toHaveCount(1)
  await dialog.getByRole('combobox').fill('24 October')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await dialog.getByRole('combobox').fill('economist')
  await expect(dialog.getByRole('option', { name: /Meruert Makhmutova: economist/i })).toHaveCount(1)
})

test('a standing tie is found by what it says, and opens the two', async ({ page }) => {
  await open(page)
  const dialog = await searchFor(page, 'transit')
  await dialog.getByRole('option', { name: /^Azerbaijan and Russia.*Transit/ }).click()
  await expectQuery(page, { pair: 'azerbaijan~russia' })
})
