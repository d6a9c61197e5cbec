import { expectAccessible as clean } from './accessible'
import { expect, fixtureAddress, mark, node, open, type Page, saveWords, test, words } from './support'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

for (const [state, address] of Object.entries({
  'the whole story': '',
  'a chosen event': 'event=yekaterinburg-raid',
  'two actors': 'pair=azerbaijan~russia',
  'an actor': 'actor=azerbaijan',
  'how two are connected': 'path=iran~armenia',
  'two actors by another scale': 'pair=azerbaijan~russia&scale=cameo&half=none',
  'an empty result': 'threads=karabakh&status=unconfirmed',
  'a wrong address': 'event=aktau-crsh&lanes=colour&nonsense=1',
  'lanes by actor': 'lanes=actor&axis=true',
  'the whole stage': 'stage=full&event=aktau-crash',
  'the timeline alone': 'stage=full&view=timeline',
  'the network alone': 'stage=full&view=network&at=2025-06-20',
  'a scene': 'scene=the-crash',
  'a scene on the whole stage': 'scene=the-rift&stage=full',
  'a hidden event': 'event=aktau-crash&threads=karabakh',
  'a range and words': 'from=2025-06&to=2025-07&q=sputnik',
}))
  test(`axe finds nothing in ${state}`, async ({ page }) => {
    await open(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await clean(page)
  })

test('axe finds nothing in the dark', async ({ page }) => {
  await open(page, 'theme=dark&event=yekaterinburg-raid')
  await clean(page)
  await open(page, 'theme=dark&pair=azerbaijan~russia')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await clean(page)
})

test('axe finds nothing in the search and the filters', async ({ page }) => {
  await open(page)
  await press(page, words.controls.search.open)
  await page.getByRole('combobox', { name: words.controls.search.title }).fill('erdogan')
  await expect(page.getByRole('option', { name: /Erdoğan/ }).first()).toBeVisible()
  await clean(page)
  await page.keyboard.press('Escape')
  await press(page, words.controls.filter.open)
  await clean(page)
})

test('axe finds nothing in what is saved, and in what is chosen less often', async ({ page }) => {
  await open(page)
  await press(page, words.controls.save)
  await expect(page.getByRole('dialog', { name: saveWords.title })).toBeVisible()
  await clean(page)
  await page.keyboard.press('Escape')
  await press(page, words.reader.moreOptions)
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await clean(page)
})

test('axe finds nothing where the pointer or the focus rests', async ({ page }) => {
  await open(page)
  await mark(page, 'yekaterinburg-raid').hover()
  await clean(page)
  await node(page, 'Armenia').focus()
  await page.keyboard.press('PageDown')
  await clean(page)
})

test('axe finds nothing in the tables of relations', async ({ page }) => {
  await open(page)
  await press(page, words.reader.asTable)
  await expect(page.getByRole('table')).toHaveCount(3)
  await clean(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  for (const [state, address] of Object.entries({
    'the document': 'event=yekaterinburg-raid',
    'the timeline': 'stage=full&view=timeline',
    'the relations': 'stage=full&view=network',
    'two actors': 'pair=azerbaijan~russia',
    'a scene': 'scene=regret',
  }))
    test(`axe finds nothing in ${state}`, async ({ page }) => {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await clean(page)
    })

  test('axe finds nothing in its dialogs', async ({ page }) => {
    await open(page)
    for (const [name, title] of [
      [words.controls.search.open, words.controls.search.title],
      [words.controls.filter.open, words.controls.filter.title],
      [words.controls.save, saveWords.title],
    ] as const) {
      await press(page, name)
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      await clean(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })
})

test('axe finds nothing under forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, 'event=yekaterinburg-raid')
  await clean(page)
})

for (const address of ['', 'method/', 'no-such-page/'])
  test(`axe finds nothing in the page /${address}`, async ({ page, noise }) => {
    if (address === 'no-such-page/') noise.expect(/^console: Failed to load resource: .* 404/)
    await page.goto(`/${address}`)
    await clean(page)
  })

test.describe('in stories made to be hard', () => {
  test.use({ site: process.env.RIFTLINE_FIXTURES ?? '' })
  for (const id of ['ugly', 'strait-of-maren', 'two-river-cities'])
    test(`axe finds nothing in ${id}`, async ({ page, noise }) => {
      // One story's one picture does not exist.
      noise.expect(/^console: Failed to load resource: .* 404/)
      await open(page, '', fixtureAddress(id))
      await clean(page)
    })
})
