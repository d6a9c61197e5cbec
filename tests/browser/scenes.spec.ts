import { sceneWordsFor } from '../../src/i18n'
import { article, current, expect, expectQuery, open, type Page, say, story, test, words } from './support'

const scenes = story.scenes ?? []
const said = sceneWordsFor('en')
const titleAt = (i: number) => say(scenes[i]?.title ?? '')
const textAt = (i: number) => say(scenes[i]?.text ?? '')
const panel = (page: Page, i: number) => page.getByRole('region', { name: titleAt(i), exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('an address with a scene shows what the scene says, beside what it tells of', async ({ page }) => {
  await open(page, 'scene=the-crash')
  await expect(panel(page, 2)).toContainText(said.of(3, scenes.length))
  await expect(panel(page, 2)).toContainText(textAt(2))
  await expect(panel(page, 2)).toBeInViewport({ ratio: 1 })
  await expect(current(page)).toHaveAccessibleName('Airliner crashes near Aktau: 38 dead')
  await expect(article(page, 'aktau-crash').getByRole('heading')).toBeInViewport({ ratio: 1 })
})

test('scenes are told from the head of the story, one after the other, and left', async ({ page }) => {
  await open(page)
  await page.getByRole('link', { name: words.reader.tell(scenes.length) }).click()
  await expect(page.getByRole('heading', { name: titleAt(0) })).toBeFocused()
  await expect(page.getByRole('button', { name: said.previous })).toHaveAttribute('aria-disabled', 'true')
  for (let i = 1; i < scenes.length; i++) {
    await press(page, said.next)
    await expect(panel(page, i)).toContainText(textAt(i))
    await expectQuery(page, { scene: scenes[i]?.id ?? '' })
    await expect(page.getByRole('status').filter({ hasText: titleAt(i) })).toContainText(textAt(i))
  }
  await expect(page.getByRole('button', { name: said.next })).toHaveAttribute('aria-disabled', 'true')
  await press(page, said.previous)
  await expect(panel(page, scenes.length - 2)).toBeVisible()
  await page.goBack()
  await expect(panel(page, scenes.length - 1)).toBeVisible()
  await press(page, said.close)
  await expect(page.getByRole('button', { name: said.next })).toHaveCount(0)
})

test('whoever chooses something else is told so, and can go back to the scene and on from it', async ({
  page,
}) => {
  await open(page, 'scene=the-crash')
  await article(page, 'aktau-crash').getByRole('link', { name: 'Ukraine', exact: true }).click()
  await expectQuery(page, { event: 'aktau-crash', actor: 'ukraine', from: '2024-11', to: '2025-02' })
  await expect(panel(page, 2)).toContainText(said.left)
  await expect(panel(page, 2)).not.toContainText(textAt(2))
  await press(page, said.back)
  await expectQuery(page, { scene: 'the-crash' })
  await expect(panel(page, 2)).toContainText(textAt(2))
})

test('all scenes are listed in the document, each with its text and its link', async ({ page }) => {
  await open(page)
  const list = page.getByRole('region', { name: words.reader.scenes })
  await expect(list.getByRole('listitem')).toHaveCount(scenes.length)
  for (const { title, text } of scenes) {
    await expect(list.getByRole('listitem').filter({ hasText: say(title) })).toContainText(say(text))
  }
  await list.getByRole('link', { name: titleAt(3) }).click()
  await expect(panel(page, 3)).toContainText(textAt(3))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  for (const [id, i] of [
    ['the-rift', 0],
    ['regret', 3],
  ] as const)
    test(`the scene ${id} is read above the bar`, async ({ page }) => {
      await open(page, `scene=${id}`)
      await expect(panel(page, i).getByText(textAt(i))).toBeInViewport({ ratio: 1 })
      const foot = await page.getByRole('navigation', { name: words.reader.views }).boundingBox()
      const box = await panel(page, i).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1)
    })
})
