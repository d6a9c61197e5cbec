import {
  evidenceWords,
  expect,
  expectQuery,
  network,
  open,
  overflow,
  type Page,
  test,
  words,
} from './support'

const { path } = evidenceWords
const dossier = (page: Page) => page.locator('.dossier')
const ends = (page: Page) => ({
  from: page.getByRole('combobox', { name: path.from, exact: true }),
  to: page.getByRole('combobox', { name: path.to, exact: true }),
})
const shown = (page: Page) => network(page).locator('.network-node:not(.network-faded)')

test('two actors chosen from the head line: chains in words, lit in the graph, and Back', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('button', { name: words.reader.howConnected }).click()
  await expect(dossier(page).getByRole('heading', { level: 1 })).toBeFocused()
  await expectQuery(page, { path: '~' })
  await ends(page).from.selectOption('ukraine')
  await ends(page).to.selectOption('csto')
  await expectQuery(page, { path: 'ukraine~csto' })
  await expect(dossier(page)).toContainText(path.found(1, 2))
  await expect(page.getByRole('status').filter({ hasText: path.found(1, 2) })).toHaveCount(1)
  const chain = page.getByRole('region', { name: '1. Ukraine – Russia – CSTO' })
  await expect(chain.locator('.dossier-chain > li')).toHaveCount(2)
  await expect(chain).toContainText('war')
  // Nobody else is lit.
  await expect(shown(page)).toHaveCount(3)
  await page.goBack()
  await expectQuery(page, { path: 'ukraine~' })
  await expect(network(page).locator('.network-faded')).toHaveCount(0)
  await page.goForward()
  await expect(shown(page)).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expectQuery(page, {})
  await expect(network(page).locator('.network-faded')).toHaveCount(0)
})

test('from an actor’s page, by keys alone', async ({ page }) => {
  await open(page, 'actor=turkiye')
  await page.getByRole('link', { name: path.ask.replace('{name}', 'Türkiye') }).focus()
  await page.keyboard.press('Enter')
  await expectQuery(page, { path: 'turkiye~' })
  await ends(page).to.focus()
  await page.keyboard.type('Armenia')
  await expectQuery(page, { path: 'turkiye~armenia' })
  await expect(dossier(page)).toContainText(path.direct)
  await expect(dossier(page)).toContainText('Pashinyan meets Erdoğan in Istanbul')
})

test('on a phone it fits, and is told when nothing had happened yet', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 'path=turkiye~united-states&at=2020')
  await expect(dossier(page)).toContainText(path.later('2020'))
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test('scale and half-life are in the address, act on curve and network, and Back undoes them', async ({
  page,
}) => {
  await open(page, 'pair=azerbaijan~russia')
  const line = page.locator('.network-curve-line.network-curve-conflict').first()
  const arc = network(page).locator('[data-key="arc:azerbaijan~russia"] .network-arc-line')
  const before = [await line.getAttribute('d'), await arc.getAttribute('stroke-width')]
  await page.getByRole('group', { name: evidenceWords.scale.name }).getByText('CAMEO').click()
  await page.getByRole('group', { name: evidenceWords.half.name }).getByText(evidenceWords.half['30']).click()
  await expectQuery(page, { pair: 'azerbaijan~russia', scale: 'cameo', half: '30' })
  expect(await line.getAttribute('d')).not.toBe(before[0])
  expect(await arc.getAttribute('stroke-width')).not.toBe(before[1])
  await expect(page.getByRole('link', { name: /on CAMEO’s scale/ }).first()).toHaveAttribute(
    'href',
    '../method/#scores',
  )
  await page.goBack()
  await page.goBack()
  await expectQuery(page, { pair: 'azerbaijan~russia' })
  expect(await line.getAttribute('d')).toBe(before[0])
})

test('the method’s page has every section that numbers lead to', async ({ page }) => {
  await open(page, 'pair=azerbaijan~russia')
  const links = page.locator('.dossier a[href^="../method/#"]')
  await expect(links.first()).toBeVisible()
  const sections = new Set(await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).hash)))
  expect([...sections].sort()).toEqual(['#acts', '#band', '#moment', '#scores'])
  await page.goto('method/')
  await expect(page.locator('#places')).toContainText('The arrangement follows the room')
  for (const section of sections) await expect(page.locator(section)).toHaveCount(1)
})

test('on a phone its chain is lit in the picture, and its page is a tap away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'path=iran~turkiye')
  const bar = (name: string) =>
    page.getByRole('navigation', { name: words.reader.views }).getByRole('button', { name, exact: true })
  await expect(dossier(page)).toBeVisible()
  await bar(words.reader.relations).click()
  await expectQuery(page, { path: 'iran~turkiye', stage: 'full', view: 'network' })
  await expect(bar(words.reader.relations)).toHaveAttribute('aria-current', 'page')
  await expect(dossier(page)).toBeHidden()
  await expect(network(page)).toBeVisible()
  await expect(network(page).locator('.network-node.network-faded')).not.toHaveCount(0)
  await expect(shown(page).filter({ hasText: 'Iran' })).toHaveCount(1)
  await bar(words.reader.story).click()
  await expectQuery(page, { path: 'iran~turkiye' })
  await expect(dossier(page)).toBeVisible()
  await bar(words.reader.story).click()
  await expectQuery(page, {})
  await expect(dossier(page)).toHaveCount(0)
})

test('on a phone it is asked for from the picture, too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'stage=full&view=network')
  await page.getByRole('button', { name: words.reader.moreOptions }).click()
  await page.getByRole('button', { name: words.reader.howConnected }).click()
  await ends(page).from.selectOption('iran')
  await ends(page).to.selectOption('turkiye')
  await expectQuery(page, { path: 'iran~turkiye' })
  await expect(dossier(page)).toContainText('Iran')
})
