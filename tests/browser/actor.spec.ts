import { article, expect, expectQuery, mark, node, open, type Page, say, story, test, words } from './support'

const dossier = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const own = (id: string, end: 'from' | 'to') =>
  story.events.flatMap(({ acts }) => (acts ?? []).filter((act) => act[end] === id))

test('a press on an actor tells who it is, with whom it deals, what it did and what was done to it', async ({
  page,
}) => {
  await open(page)
  await node(page, 'Azerbaijan').click()
  await expectQuery(page, { actor: 'azerbaijan' })
  const about = dossier(page, 'Azerbaijan')
  await expect(about.getByRole('heading', { level: 1, name: 'Azerbaijan' })).toBeFocused()
  const did = about.getByRole('region', { name: words.dossier.did.replace('{name}', 'Azerbaijan') })
  await expect(did.locator(':scope > ol > li > ul > li')).toHaveCount(own('azerbaijan', 'from').length)
  const suffered = about.getByRole('region', { name: words.dossier.doneTo.replace('{name}', 'Azerbaijan') })
  await expect(suffered.locator(':scope > ol > li > ul > li')).toHaveCount(own('azerbaijan', 'to').length)
  const people = about.getByRole('region', { name: words.dossier.people })
  const parts = story.actors.filter(({ partOf }) => partOf === 'azerbaijan')
  for (const part of parts)
    await expect(people.getByRole('link', { name: say(part.name), exact: true })).toBeVisible()
})

test('from an actor to its people, to a partner, and back step by step', async ({ page }) => {
  await open(page, 'actor=azerbaijan')
  await dossier(page, 'Azerbaijan').getByRole('link', { name: 'Ilham Aliyev' }).first().click()
  await expect(dossier(page, 'Ilham Aliyev').getByRole('heading', { level: 1 })).toBeFocused()
  await dossier(page, 'Ilham Aliyev')
    .getByRole('region', { name: words.dossier.partners })
    .getByRole('link', { name: 'Russia', exact: true })
    .click()
  await expectQuery(page, { pair: 'aliyev~russia' })
  await page.goBack()
  await expectQuery(page, { actor: 'aliyev' })
  await page.goBack()
  await expectQuery(page, { actor: 'azerbaijan' })
})

test('an actor’s pill in the document opens it; Escape gives place and focus back', async ({ page }) => {
  await open(page)
  await mark(page, 'istanbul-talks').click()
  const pill = article(page, 'istanbul-talks').getByRole('link', { name: 'Recep Tayyip Erdoğan' })
  await expect(pill).toBeInViewport()
  const before = await pill.boundingBox()
  await pill.click()
  await expect(dossier(page, 'Recep Tayyip Erdoğan')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dossier(page, 'Recep Tayyip Erdoğan')).toHaveCount(0)
  await expect(pill).toBeFocused()
  expect((await pill.boundingBox())?.y).toBeCloseTo(before?.y ?? Number.NaN, 0)
  await expectQuery(page, { event: 'istanbul-talks' })
})

test('the accounts that an actor gives stand under its name, each on its event', async ({ page }) => {
  await open(page, 'actor=investigative-committee')
  const given = page.getByRole('region', { name: words.dossier.accounts })
  await expect(given).toContainText(/heart attack/)
  await given.getByRole('link', { name: 'Police raid in Yekaterinburg: two dead' }).click()
  await expectQuery(page, { event: 'yekaterinburg-raid' })
})
