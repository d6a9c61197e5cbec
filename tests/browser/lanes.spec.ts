import { AxeBuilder } from '@axe-core/playwright'
import { timelineToolsWordsFor } from '../../src/i18n'
import { expect, lane, mark, open, type Page, query, test, timeline, titleOf, words } from './support'

const { timeline: t } = words
const toolWords = timelineToolsWordsFor('en')
const { lanes: l } = toolWords
const tool = (page: Page, name: string) => timeline(page).getByRole('button', { name, exact: true })
const heads = (page: Page) => page.getByRole('list', { name: l.heads }).getByRole('button')
const head = (page: Page, name: string) =>
  page.getByRole('list', { name: l.heads }).getByRole('button', { name: new RegExp(`^${name}, `) })
const names = async (page: Page) =>
  (await heads(page).evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))).map(
    (name) => name.replace(/, \d+ events?$/, ''),
  )
const told = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1)
const come = (page: Page) => page.locator('.timeline-toolbar').hover()
const clean = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.timeline').setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([])
}

test('lanes are sorted by a choice, which the address keeps', async ({ page }) => {
  await open(page)
  await tool(page, t.tools.lanes).click()
  await clean(page)
  await tool(page, l.sorts.activity).click()
  await expect.poll(() => query(page)).toEqual({ order: 'activity' })
  await expect.poll(async () => (await names(page))[0]).toBe('The raid and the arrests')
  await tool(page, l.sorts.name).click()
  await expect.poll(async () => (await names(page)).join()).toMatch(/^Karabakh,The crash,The raid/)
  await page.keyboard.press('Escape')
  await expect(tool(page, t.tools.lanes)).toBeFocused()
  await expect(tool(page, l.sorts.name)).toHaveCount(0)
})

test('a lane is moved by a button, and stays under the finger that moved it', async ({ page }) => {
  await open(page)
  await tool(page, t.tools.lanes).click()
  await tool(page, l.up('The crash')).click()
  await told(page, l.moved('The crash', 2, 6))
  await expect(tool(page, l.up('The crash'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await names(page))[0]).toBe('The crash')
  await expect.poll(() => query(page)).toEqual({ order: 'crash' })
  await page.goBack()
  await expect.poll(async () => (await names(page))[1]).toBe('The crash')
})

test('a lane is moved by key from its head', async ({ page }) => {
  await open(page)
  await come(page)
  await head(page, 'Karabakh').focus()
  await page.keyboard.press('ArrowDown')
  await expect(head(page, 'Turning elsewhere')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await told(page, l.moved('Turning elsewhere', 3, 6))
  await expect(head(page, 'Turning elsewhere')).toBeFocused()
  await expect.poll(async () => (await names(page))[2]).toBe('Turning elsewhere')
})

test('a lane is dragged by its head to another place; Escape leaves it where it was', async ({ page }) => {
  await open(page)
  await come(page)
  const from = (await head(page, 'Karabakh').boundingBox())!
  const to = (await head(page, 'The crash').boundingBox())!
  const drag = async () => {
    await page.mouse.move(from.x + 40, from.y + 12)
    await page.mouse.down()
    await page.mouse.move(from.x + 40, from.y + 40)
    await page.mouse.move(to.x + 40, to.y + to.height - 4)
  }
  await drag()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect((await names(page))[0]).toBe('Karabakh')
  await drag()
  await page.mouse.up()
  await told(page, l.moved('Karabakh', 3, 6))
  await expect.poll(async () => (await names(page))[2]).toBe('Karabakh')
  // A drag is no press.
  await expect(head(page, 'Karabakh')).toHaveAttribute('aria-expanded', 'true')
})

test('a lane is collapsed to a row of dots and expanded again, by pointer and by key', async ({ page }) => {
  await open(page)
  await come(page)
  const height = async () => (await head(page, 'Karabakh').boundingBox())!.height
  const before = await height()
  await head(page, 'Karabakh').click()
  await expect(head(page, 'Karabakh')).toHaveAttribute('aria-expanded', 'false')
  await expect.poll(() => query(page)).toEqual({ closed: 'karabakh' })
  await expect.poll(height).toBeLessThan(before * 0.7)
  expect(await height()).toBeGreaterThanOrEqual(24)
  await expect(mark(page, 'karabakh-offensive').locator('text')).toHaveCount(0)
  await expect(lane(page, 'Karabakh')).toHaveCount(1)
  await clean(page)
  await head(page, 'Karabakh').press('Enter')
  await expect.poll(() => query(page)).toEqual({})
  await expect(mark(page, 'karabakh-offensive').locator('text')).toHaveCount(1)
})

test('all lanes but one are collapsed, and all expanded', async ({ page }) => {
  await open(page, 'lanes=actor')
  await tool(page, t.tools.lanes).click()
  await tool(page, l.collapseOthers('Russia')).click()
  await expect(page.locator('.timeline-lane-closed')).toHaveCount((await heads(page).count()) - 1)
  await tool(page, l.expandAll).click()
  await expect(page.locator('.timeline-lane-closed')).toHaveCount(0)
  await expect.poll(() => query(page)).toEqual({ lanes: 'actor' })
})

test('lanes that are grouped otherwise forget what was theirs', async ({ page }) => {
  await open(page, 'order=raid&closed=crash')
  await tool(page, t.lanes.place).click()
  await expect.poll(() => query(page)).toEqual({ lanes: 'place' })
})

test('the legend says what marks mean, and has no violation in light and dark', async ({ page }) => {
  for (const theme of ['light', 'dark']) {
    await open(page, `theme=${theme}`)
    await page.locator('.timeline-toolbar').getByRole('button', { name: t.tools.legend }).click()
    await expect(page.locator('.timeline-legend li')).not.toHaveCount(0)
    await clean(page)
  }
})

test('what is chosen is fitted: an event, two actors, a filter; with nothing chosen it says so', async ({
  page,
}) => {
  await open(page)
  await expect(tool(page, t.fitSelection)).toHaveAttribute('aria-disabled', 'true')
  await tool(page, t.fitSelection).click({ force: true })
  await told(page, t.nothingChosen)
  expect(query(page)).toEqual({})
  await open(page, 'event=istanbul-talks')
  await tool(page, t.fitSelection).click()
  await expect.poll(() => query(page).from?.slice(0, 7)).toBe('2025-06')
  expect(query(page).to?.slice(0, 7)).toBe('2025-06')
  await open(page, 'threads=crash')
  await tool(page, t.fitSelection).click()
  await expect.poll(() => query(page).from?.slice(0, 7)).toBe('2024-11')
})

test.describe('in a story that goes on', () => {
  test.use({ site: process.env.RIFTLINE_FIXTURES ?? '' })
  test('now shows it up to today', async ({ page, noise }) => {
    noise.expect(/404/)
    await open(page, '', `${process.env.RIFTLINE_FIXTURES}strait-of-maren/`)
    await tool(page, t.now).click()
    const today = new Date().toISOString().slice(0, 10)
    await expect.poll(() => query(page).at).toBe(today)
    expect((query(page).to ?? '') > today).toBe(true)
  })
})

test.describe('on a narrow stage', () => {
  test.use({ viewport: { width: 1024, height: 768 } })
  test('tools take one row until the others are asked for', async ({ page }) => {
    await open(page)
    const bar = page.locator('.timeline-toolbar')
    const low = (await bar.boundingBox())!.height
    expect(low).toBeLessThan(44)
    await expect(tool(page, t.tools.lanes)).toBeHidden()
    await tool(page, t.moreTools).click()
    await expect(tool(page, t.tools.lanes)).toBeVisible()
  })
})

const arcs = (page: Page) => page.getByRole('group', { name: toolWords.links.name }).getByRole('button')

test('links of the chosen event show; the toggle shows all, in the address', async ({ page }) => {
  await open(page, 'event=sputnik-raid')
  await expect(arcs(page)).not.toHaveCount(0)
  const own = await arcs(page).count()
  await tool(page, t.tools.links).click()
  await expect.poll(() => query(page).links).toBe('1')
  await expect.poll(() => arcs(page).count()).toBeGreaterThan(own)
  await expect(tool(page, t.tools.links)).toHaveAttribute('aria-pressed', 'true')
  await clean(page)
})

test('a link says who says so, in the words of the story: to the focus, and to the pointer', async ({
  page,
}) => {
  await open(page, 'event=sputnik-raid')
  const link = (start: string) => page.locator(`.timeline-link[aria-label*="${start}"]`).first()
  const byStory = link(`“${titleOf('sputnik-raid')}”. ${toolWords.links.kind['response-to']}`)
  const bySome = link(`${toolWords.links.kind['consequence-of']} “${titleOf('aktau-crash')}”`)
  await expect(byStory).toHaveAccessibleName(new RegExp(`${toolWords.links.byStory}\\.$`))
  await expect(bySome).toHaveAccessibleName(/analysts say so\.$/i)
  await bySome.focus()
  await expect(page.getByRole('tooltip')).toContainText(/analysts say so/i)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  // A point of the arc that is near no mark or label.
  const place = await bySome
    .locator('path')
    .first()
    .evaluate((path: SVGPathElement) => {
      for (let part = 0.2; part < 0.9; part += 0.005) {
        const { x, y } = path.getPointAtLength(path.getTotalLength() * part)
        const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM() ?? new DOMMatrix())
        // What takes a press is 24 pixels high, and a mark is meant from three more away.
        const isOnMark = [0, 45, 90, 135, 180, 225, 270, 315].some((angle) => {
          const [right, down] = [4 * Math.cos((angle * Math.PI) / 180), 4 * Math.sin((angle * Math.PI) / 180)]
          return document.elementFromPoint(point.x + right, point.y + down)?.closest('[data-row]')
        })
        if (!isOnMark) return { x: Math.round(point.x), y: Math.round(point.y) }
      }
      throw new Error('The arc runs over marks only.')
    })
  await page.mouse.move(place.x, place.y)
  await page.mouse.move(place.x + 1, place.y)
  await expect(page.getByRole('tooltip')).toContainText(/analysts say so/i)
  await page.mouse.click(place.x + 1, place.y)
  await expect.poll(() => query(page).event).toBe('aktau-crash')
})

test('from link to link by arrow keys, and by Enter to its other end', async ({ page }) => {
  await open(page, 'event=sputnik-raid&links=1')
  await expect(arcs(page)).not.toHaveCount(0)
  const first = arcs(page).first()
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(arcs(page).nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(arcs(page).last()).toBeFocused()
  const before = query(page).event
  await page.keyboard.press('Enter')
  await expect.poll(() => query(page).event).not.toBe(before)
})

test.describe('where no event lies in the time shown', () => {
  const empty = 'view=timeline&stage=full&from=2024-03-01&to=2024-05-01'
  const boxes = async (page: Page) => {
    const notice = await page.locator('.timeline-nothing').boundingBox()
    const lanes = await page.locator('.timeline-scroll').boundingBox()
    const all = await page.locator('.timeline-head-name').evaluateAll((texts) =>
      texts.map((text) => {
        const { right, bottom } = text.getBoundingClientRect()
        return { right, bottom }
      }),
    )
    if (!notice || !lanes) throw new Error('Nothing says that there is nothing.')
    return { notice, lanes, names: all }
  }
  for (const width of [768, 1440]) {
    test(`what says so stands beside the names of lanes, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, empty)
      await expect(page.getByText(toolWords.nothing.here)).toBeVisible()
      const { notice, names } = await boxes(page)
      for (const { right } of names) expect(right).toBeLessThanOrEqual(notice.x)
    })
  }
  test('and at their foot on a phone, where names stand in the lanes', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, empty)
    await expect(page.getByText(toolWords.nothing.here)).toBeVisible()
    const { notice, lanes, names } = await boxes(page)
    expect(notice.y + notice.height).toBeCloseTo(lanes.y + lanes.height, 0)
    expect(names.filter(({ bottom }) => bottom < notice.y).length).toBeGreaterThanOrEqual(3)
  })
})

test('how a lane’s head is used is read with the head, and nowhere by itself', async ({ page }) => {
  await open(page)
  await tool(page, t.tools.lanes).click()
  const head = page.locator('.timeline-lane-button').first()
  await expect(head).toHaveAccessibleDescription(l.how)
  await expect(page.getByText(l.how)).toBeHidden()
})
