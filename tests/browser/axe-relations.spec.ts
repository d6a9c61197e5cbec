import { evidenceWordsFor, studyWordsFor } from '../../src/i18n'
import { expectAccessible } from './accessible'
import { expect, network, node, open, type Page, saveWords, test, words } from './support'

const { path } = evidenceWordsFor('en')
const study = studyWordsFor('en')
const pane = (page: Page) => page.locator('.reader-relations')
const pictures = (page: Page) => page.getByRole('region', { name: /^Relations as of/ })

test('axe finds nothing where no chain joins two', async ({ page }) => {
  await open(page, 'path=united-states~russia&threads=karabakh')
  await expect(page.locator('.dossier-lead')).toHaveText(path.hidden('United States', 'Russia'))
  await expectAccessible(page)
})

for (const query of ['camps=1&detail=actors', 'then=2024-12&camps=1', 'detail=states&most=12'])
  test(`axe finds nothing at 320 px: ${query}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, `view=network&stage=full&${query}`)
    await expect(page.locator('.network-picture').first()).toBeVisible()
    await expectAccessible(page)
    const legend = pane(page).getByRole('button', { name: words.reader.legend, exact: true })
    await legend.click()
    await expect(legend).toHaveAttribute('aria-expanded', 'true')
    await expect(pane(page).getByRole('list', { name: words.network.legend.name, exact: true })).toBeVisible()
    await expectAccessible(page)
  })

test('axe finds nothing at 320 px in how two are connected', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 'path=ukraine~csto')
  await expect(page.getByRole('region', { name: '1. Ukraine – Russia – CSTO' })).toBeVisible()
  await expectAccessible(page)
})

for (const [state, query] of [
  ['two moments with camps', 'then=2024-12&camps=1&view=network'],
  ['how two are connected', 'path=ukraine~csto'],
] as const)
  for (const look of ['dark', 'forced colours'] as const)
    test(`axe finds nothing in ${state}, ${look}`, async ({ page }) => {
      if (look === 'forced colours') await page.emulateMedia({ forcedColors: 'active' })
      await open(page, look === 'dark' ? `${query}&theme=dark` : query)
      if (query.startsWith('then')) {
        await expect(pictures(page)).toHaveCount(2)
        await expect(page.getByText(study.camps.titleAt('July 2025'))).toBeVisible()
      } else await expect(network(page).locator('.network-faded').first()).toBeAttached()
      await expectAccessible(page)
    })

test('axe finds nothing in a card that is open where the pointer rests', async ({ page }) => {
  await open(page, 'view=network&stage=full')
  await node(page, 'Azerbaijan').hover({ force: true })
  await expect(page.locator('.network-card-placed')).toBeVisible()
  await expectAccessible(page)
})

test('axe finds nothing in the legend’s panel, and in what is saved of a study', async ({ page }) => {
  await open(page, 'then=2024-12&camps=1&view=network')
  await pane(page).getByRole('button', { name: words.reader.legend, exact: true }).click()
  await expect(pane(page).getByRole('list', { name: words.network.legend.name, exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: words.controls.save, exact: true }).click()
  await expect(page.getByRole('dialog', { name: saveWords.title })).toBeVisible()
  await expectAccessible(page)
})
