import { sceneWordsFor, studyWordsFor } from '../../src/i18n'
import { expect, network, open, type Page, still, story, test, timeline, words } from './support'

const study = studyWordsFor('en')
const { reader } = words
type Places = Readonly<Record<string, readonly [number, number]>>

/** Where all who are drawn stand in the window; or, as parts of its size, in the picture. */
const places = (page: Page, inPicture = false): Promise<Places> =>
  page.evaluate((within) => {
    const picture = document.querySelector('.network-picture')?.getBoundingClientRect() ?? new DOMRect()
    const shapes = [...document.querySelectorAll('.network-picture')][0]?.querySelectorAll('.network-node')
    const entries = [...(shapes ?? [])].map((node): [string, [number, number]] => {
      const box = (node.querySelector('.network-node-shape') ?? node).getBoundingClientRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const at: [number, number] = within
        ? [(x - picture.x) / picture.width, (y - picture.y) / picture.height]
        : [x, y]
      return [node.getAttribute('data-key') ?? '', at]
    })
    return Object.fromEntries(entries)
  }, inPicture)
/** How far the one who went furthest has gone. */
function furthest(before: Places, after: Places): number {
  const keys = Object.keys(before)
  expect(keys.length).toBeGreaterThan(8)
  expect(Object.keys(after)).toEqual(keys)
  return Math.max(
    ...keys.map((key) =>
      Math.hypot(
        (after[key]?.[0] ?? 1e9) - (before[key]?.[0] ?? 0),
        (after[key]?.[1] ?? 1e9) - (before[key]?.[1] ?? 0),
      ),
    ),
  )
}
/** States and organisations stand where they did, as parts of the picture; their people keep their own distance to them. */
const roots = (all: Places): Places =>
  Object.fromEntries(
    Object.entries(all).filter(([key]) =>
      story.actors.some(({ id, partOf }) => key === `node:${id}` && partOf === undefined),
    ),
  )

for (const [width, height, address] of [
  [1440, 900, 'stage=full'],
  [1280, 720, 'stage=full&view=network'],
  [1024, 768, 'stage=full'],
  [390, 844, 'stage=full&view=network'],
  [844, 390, 'stage=full&view=network'],
] as const)
  test(`at ${width} by ${height} nobody moves when something is played or chosen: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, address)
    await still(page)
    const before = await places(page)
    const chosen = page.getByRole('complementary', { name: reader.chosen }).getByRole('heading')
    await expect(chosen).toHaveCount(0)
    await page.getByRole('button', { name: words.controls.play.play, exact: true }).click()
    await expect(chosen).toBeVisible()
    expect(furthest(before, await places(page))).toBeLessThan(0.5)
    await open(page, `${address}&event=sputnik-raid`)
    await still(page)
    await expect(chosen).toBeVisible()
    expect(furthest(before, await places(page))).toBeLessThan(0.5)
  })

test('nobody moves from scene to scene on the whole stage, nor on a phone, where the page becomes longer', async ({
  page,
}) => {
  const said = sceneWordsFor('en')
  await open(page, 'scene=karabakh&stage=full')
  await still(page)
  const before = await places(page)
  for (const at of [3, 4]) {
    await page.getByRole('button', { name: said.next }).click()
    await expect(page.getByText(said.of(at, story.scenes?.length ?? 0), { exact: true })).toBeVisible()
    expect(furthest(before, await places(page))).toBeLessThan(0.5)
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'stage=full&view=network')
  await still(page)
  const box = () => page.locator('.network-picture').boundingBox()
  const alone = await box()
  await open(page, 'stage=full&view=network&scene=readings')
  await still(page)
  await expect(page.getByRole('heading', { name: story.scenes?.at(-1)?.title as string })).toBeVisible()
  expect(await box()).toEqual(alone)
  // What lies under the scene can be scrolled to.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const end = await page.locator('.reader-stage').boundingBox()
  const scene = await page.locator('.scene').boundingBox()
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((scene?.y ?? 0) + 1)
})

for (const [width, height, view] of [
  [1440, 900, 'both'],
  [1440, 900, 'network'],
  [1280, 720, 'both'],
  [1024, 768, 'network'],
] as const)
  test(`at ${width} by ${height} what opens beside or above the picture keeps everybody’s place in it: ${view}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const [without, opened] of [
      ['stage=full', 'stage=full&actor=armenia'],
      ['', 'camps=1'],
    ]) {
      await open(page, `view=${view}&${without}`)
      await still(page)
      const before = roots(await places(page, true))
      await open(page, `view=${view}&${opened}`)
      await still(page)
      expect(furthest(before, roots(await places(page, true))), opened).toBeLessThan(0.01)
    }
  })

test('more options take room of the timeline, not of the picture, and lie on nobody', async ({ page }) => {
  await open(page)
  await still(page)
  const before = await places(page)
  const more = page.getByRole('button', { name: reader.moreOptions, exact: true })
  await more.click()
  const options = page.getByRole('group', { name: study.options })
  await expect(options).toBeVisible()
  await still(page)
  expect(furthest(before, await places(page))).toBeLessThan(0.5)
  const bottom = async () => {
    const box = await options.boundingBox()
    return (box?.y ?? 0) + (box?.height ?? 0)
  }
  expect((await network(page).boundingBox())?.y).toBeGreaterThanOrEqual((await bottom()) - 0.5)
  await more.click()
  await still(page)
  expect(furthest(before, await places(page))).toBeLessThan(0.5)
  // By itself the picture goes down as it is, and its room scrolls.
  await open(page, 'view=network')
  await still(page)
  const alone = await network(page).boundingBox()
  await more.click()
  await expect(options).toBeVisible()
  const moved = await network(page).boundingBox()
  expect([moved?.width, moved?.height]).toEqual([alone?.width, alone?.height])
  expect(moved?.y).toBeGreaterThanOrEqual((await bottom()) - 0.5)
})

for (const [width, height, address] of [
  [1280, 720, 'view=network&then=2025-01&camps=1'],
  [1440, 900, 'view=network&then=2025-01&camps=1'],
  [1440, 900, 'then=3000'],
] as const)
  test(`two moments end in the window at ${width} by ${height}: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, address)
    await expect(page.locator('.network-picture')).toHaveCount(2)
    await still(page)
    const bottoms = await page
      .locator('.network-picture, .network-node')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().bottom))
    expect(bottoms.length).toBeGreaterThan(20)
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(height + 1)
  })

for (const [width, height, address] of [
  [1280, 720, 'view=network&then=2025-01&camps=1'],
  [1440, 900, 'view=network&then=2025-01&camps=1'],
  [390, 844, 'stage=full&view=network&camps=1'],
] as const)
  test(`no camp’s letter lies on the head of an arrow at ${width} by ${height}: ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, address)
    await expect(page.locator('.network-camp-letter').first()).toBeAttached()
    await still(page)
    const covered = await page.locator('.network-picture').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const letters = [...picture.querySelectorAll('.network-camp-letter circle')]
        const heads = [...picture.querySelectorAll('.network-arc:not(.network-arc-off) > .network-arc-head')]
        if (letters.length < 2 || heads.length < 2) return [`${letters.length}, ${heads.length}`]
        const middle = (element: Element) => {
          const { x, y, width: w, height: h } = element.getBoundingClientRect()
          return { x: x + w / 2, y: y + h / 2, r: w / 2 }
        }
        return heads.flatMap((head) => {
          const at = middle(head)
          const over = letters.map(middle).find(({ x, y, r }) => Math.hypot(at.x - x, at.y - y) < r + 3)
          return over ? [head.parentElement?.getAttribute('aria-label') ?? 'an arrow'] : []
        })
      }),
    )
    expect(covered).toEqual([])
  })

test('whoever goes back to one moment is where two were asked for', async ({ page }) => {
  for (const width of [1440, 800]) {
    await page.setViewportSize({ width, height: 900 })
    await open(page, 'view=network&then=2025-01')
    const leave = page.getByRole('button', { name: study.compare.leave })
    await leave.focus()
    await page.keyboard.press('Enter')
    await expect(leave).toHaveCount(0)
    await expect(page.getByRole('button', { name: reader.thenAndNow, exact: true })).toBeFocused()
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'view=network&then=2025-01&stage=full')
  await page.getByRole('button', { name: study.compare.leave }).press('Enter')
  await expect(page.getByRole('button', { name: reader.moreOptions, exact: true })).toBeFocused()
})

test('where there is no room for both, the stage shows the part that the bar says', async ({ page }) => {
  const bar = page.getByRole('navigation', { name: reader.views })
  const tab = (name: string) => bar.getByRole('button', { name, exact: true })
  const relations = page.getByRole('region', { name: reader.relations, exact: true })
  await page.setViewportSize({ width: 844, height: 390 })
  await open(page, 'stage=full')
  await expect(tab(reader.timeline)).toHaveAttribute('aria-current', 'page')
  await expect(relations).toHaveCount(0)
  const lanes = async () => (await timeline(page).locator('.timeline-scroll').boundingBox())?.height ?? 0
  expect(await lanes()).toBeGreaterThan(100)
  await tab(words.controls.play.play).click()
  await still(page)
  expect(await lanes()).toBeGreaterThan(100)
  await tab(reader.relations).click()
  await expect(tab(reader.relations)).toHaveAttribute('aria-current', 'page')
  await still(page)
  // Everybody is above what was chosen, which is above the bar.
  const chosen = await page.getByRole('complementary', { name: reader.chosen }).boundingBox()
  const bottoms = await page
    .locator('.network-node')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().bottom))
  expect(Math.max(...bottoms)).toBeLessThanOrEqual((chosen?.y ?? 0) + 1)
  expect((chosen?.y ?? 0) + (chosen?.height ?? 0)).toBeLessThanOrEqual((await bar.boundingBox())?.y ?? 0)

  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'path=iran~united-states&stage=full')
  await expect(tab(reader.relations)).toHaveAttribute('aria-current', 'page')
  await expect(relations).toBeVisible()
  await expect(timeline(page)).toHaveCount(0)
})
