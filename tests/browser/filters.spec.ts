import {
  article,
  expect,
  expectQuery,
  expectRead,
  filteredWords,
  type Locator,
  mark,
  open,
  type Page,
  story,
  test,
  timeline,
  titleOf,
  words,
} from './support'

const { filter } = words.controls
const { empty } = filteredWords
const openFilters = async (page: Page) => {
  await page.getByRole('button', { name: new RegExp(`^${filter.open}`) }).click()
  return page.getByRole('dialog', { name: filter.title })
}
const events = (page: Page) => page.getByRole('article')
const choice = (within: Locator, name: string) =>
  within.getByRole('checkbox', { name: new RegExp(`^${name} ?,`) })

test('filters to nothing, says so in a sentence, and offers all events again', async ({ page }) => {
  await open(page)
  const dialog = await openFilters(page)
  await choice(dialog, 'Karabakh').check()
  await expectQuery(page, { threads: 'karabakh' })
  await choice(dialog, words.common.status.unconfirmed).check()
  await expect(dialog.getByText(filter.shown(0, story.events.length))).toBeVisible()
  await dialog.getByRole('button', { name: filter.done }).click()

  await expect(events(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: empty.title })).toBeVisible()
  await expect(
    page.getByText('The story has 18 events, and none of them is in Karabakh and with status Unconfirmed.'),
  ).toBeVisible()
  await expect(page.getByText(words.timeline.empty)).toBeVisible()
  await expect(
    timeline(page).getByRole('button', { name: /, (incident|background|words|deed)/ }),
  ).toHaveCount(0)
  await page.getByRole('button', { name: empty.clear }).click()
  await expect(events(page)).toHaveCount(story.events.length)
  await expectQuery(page, {})
  await page.goBack()
  await expectQuery(page, { threads: 'karabakh', status: 'unconfirmed' })
})

test('a filter acts on the document, the timeline and the relations', async ({ page }) => {
  await open(page)
  const dialog = await openFilters(page)
  await choice(dialog, 'The crash').check()
  await dialog.getByRole('button', { name: filter.done }).click()
  const shown = story.events.filter(({ thread }) => thread === 'crash')
  await expect(events(page)).toHaveCount(shown.length)
  await expect(page.getByText(words.reader.shownOf(shown.length, story.events.length))).toBeVisible()
  await expect(mark(page, 'aktau-crash')).toBeVisible()
  await expect(mark(page, 'yekaterinburg-raid')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Azerbaijan to Russia: 1 act,/ })).toHaveCount(1)
  await expect(page.getByRole('button', { name: /^Armenia to US:/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: filter.openWith(1) })).toBeVisible()
  await page.getByRole('button', { name: words.reader.showAll }).click()
  await expect(events(page)).toHaveCount(story.events.length)
})

test('each kind of filter is in the address, in the story’s order, and can be taken away by itself', async ({
  page,
}) => {
  await open(page)
  const dialog = await openFilters(page)
  const group = (name: string) => dialog.getByRole('group', { name })
  await choice(group(filter.groups.threads), 'War of words').check()
  await choice(group(filter.groups.threads), 'The raid and the arrests').check()
  await choice(group(filter.groups.kinds), 'Words of conflict').check()
  await choice(group(filter.groups.status), 'Reported').check()
  await choice(group(filter.groups.actors), 'Azerbaijan').check()
  await expectQuery(page, {
    threads: 'raid,words',
    kinds: 'verbal-conflict',
    status: 'reported',
    actors: 'azerbaijan',
  })
  const inUse = dialog.getByRole('list', { name: filter.applied })
  await inUse.getByRole('button', { name: filter.remove('War of words') }).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('threads')).toBe('raid')
  await dialog.getByRole('button', { name: filter.clear }).click()
  await expectQuery(page, {})
})

test('the dialog keeps the focus, Escape closes it and gives the focus back', async ({ page }) => {
  await open(page)
  const button = page.getByRole('button', { name: filter.open, exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: filter.title })
  await expect(dialog).toBeVisible()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a range leaves out what is outside of it, on the page', async ({ page }) => {
  await open(page, 'from=2024-12&to=2025-05')
  await expect(article(page, 'aktau-crash')).toBeVisible()
  await expect(article(page, 'karabakh-offensive')).toHaveCount(0)
  await expect(article(page, 'istanbul-talks')).toHaveCount(0)
})

for (const [state, address, shown] of [
  ['others stand in its place', 'event=aktau-crash&threads=karabakh', 2],
  ['nothing is left', 'event=aktau-crash&threads=karabakh&status=unconfirmed', 0],
] as const)
  test(`says that the chosen event is hidden where ${state}, and shows it`, async ({ page }) => {
    await open(page, address)
    const note = page.getByText(filteredWords.hidden.replace('{event}', titleOf('aktau-crash')))
    await expect(note).toBeInViewport({ ratio: 1 })
    await expect(events(page)).toHaveCount(shown)
    await expectQuery(page, Object.fromEntries(new URLSearchParams(address)))
    await page.getByRole('button', { name: filteredWords.show }).click()
    await expectQuery(page, { event: 'aktau-crash' })
    await expect(note).toHaveCount(0)
    await expect(events(page)).toHaveCount(story.events.length)
    await expectRead(page, 'aktau-crash')
    await expect(article(page, 'aktau-crash').getByRole('link').first()).toBeFocused()
  })

test('says so on the whole stage as well', async ({ page }) => {
  await open(page, 'event=aktau-crash&threads=karabakh&stage=full')
  await page.getByRole('button', { name: filteredWords.show }).click()
  await expectQuery(page, { event: 'aktau-crash', stage: 'full' })
  await expect(mark(page, 'aktau-crash')).toBeVisible()
})
