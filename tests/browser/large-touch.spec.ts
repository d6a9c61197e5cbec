import type { StoryFile } from '../../src/format'
import { largeWordsFor } from '../../src/i18n'
// @ts-expect-error the generator is plain JavaScript, shared with the benchmark's pages
import { networkStory } from '../bench/network-data.mjs'
// @ts-expect-error plain JavaScript
import { SCALE } from './large-story.mjs'
import { expect, type Page, query, ready, test, touch, words } from './support'

const LARGE = process.env.RIFTLINE_LARGE ?? ''
const file: StoryFile = networkStory(SCALE)
const hub = file.actors[0]
const large = largeWordsFor('en')
const marks = (page: Page) => page.getByRole('group', { name: words.network.marks, exact: true })
const room = async (page: Page) => {
  const box = await page.locator('.large-room').boundingBox()
  if (!box) throw new Error('There is no picture.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const whole = (page: Page) => page.getByRole('button', { name: large.whole, exact: true })

test.use({ site: LARGE })
test.slow()

for (const [device, viewport, stage] of [
  ['a phone', { width: 390, height: 844 }, 'stage=full&'],
  ['a tablet', { width: 1180, height: 820 }, 'stage=full&'],
  ['a tablet, beside the document', { width: 1180, height: 820 }, ''],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport })

    test('two fingers bring a large network nearer, one moves it, a tap opens an actor', async ({ page }) => {
      await page.goto(`${LARGE}${file.id}/?${stage}view=network&at=2015-06-01`)
      await ready(page)
      await expect(marks(page).getByRole('button').first()).toBeAttached({ timeout: 15_000 })
      const { x, y } = await room(page)
      const scroll = () => page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])
      const before = await scroll()
      // Up and down, which is the page's way with one finger.
      await touch(
        page,
        [
          { x, y: y - 20 },
          { x, y: y + 20 },
        ],
        [
          { x, y: y - 90 },
          { x, y: y + 90 },
        ],
      )
      await expect(whole(page)).toBeVisible()
      await expect.poll(() => query(page).near).toMatch(/^[34]/)
      expect(await scroll()).toEqual(before)
      const near = query(page).near
      await touch(page, [{ x, y }], [{ x: x - 60, y: y + 40 }])
      await expect.poll(() => query(page).near).not.toBe(near)
      expect(query(page).near?.split(',')[0]).toBe(near?.split(',')[0])
      expect(query(page).actor).toBeUndefined()
      expect(await scroll()).toEqual(before)
      await whole(page).tap()
      await expect(whole(page)).toHaveCount(0)
      await page.waitForTimeout(350)
      // Half the size of a target beside its middle.
      const mark = await marks(page).locator(`[data-key="node:${hub?.id}"]`).boundingBox()
      await page.touchscreen.tap(
        (mark?.x ?? 0) + (mark?.width ?? 0) / 2 + 6,
        (mark?.y ?? 0) + (mark?.height ?? 0) / 2 - 4,
      )
      await expect.poll(() => query(page).actor).toBe(hub?.id)
    })
  })
}

test('a large network is placed and answers in a sandboxed frame, where no Worker is allowed', async ({
  page,
  site,
}) => {
  await page.route(`${site}host.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe title="story" sandbox="allow-scripts" src="${file.id}/?stage=full&view=network" width="1200" height="700"></iframe>`,
    }),
  )
  await page.goto(`${site}host.html`)
  const frame = page.frameLocator('iframe')
  const buttons = frame.getByRole('group', { name: words.network.marks, exact: true })
  const first = buttons.locator(`[data-key="node:${hub?.id}"]`)
  await expect(first).toBeAttached({ timeout: 30_000 })
  await page.waitForTimeout(400)
  const box = await first.boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect(frame.getByRole('heading', { level: 1, name: String(hub?.name) })).toBeVisible()
})
