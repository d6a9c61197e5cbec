import { timelineToolsWordsFor } from '../../src/i18n'
import { markClasses, signOf } from '../../src/marks'
import { KIND_CODES, STATUS_CODES } from '../../src/timeline/layout'
import {
  drawn,
  expect,
  lane,
  mark,
  open,
  type Page,
  placeOf,
  query,
  still,
  test,
  timeline,
  words,
} from './support'

const { timeline: t } = words
const tool = (page: Page, name: string) => timeline(page).getByRole('button', { name, exact: true })
/** Pixels between two events of the first weeks of summer: how large time is drawn. */
async function scale(page: Page) {
  const x = async (id: string) => (await placeOf(mark(page, id))).x
  return (await x('analysts-on-the-rift')) - (await x('istanbul-talks'))
}

test('buttons zoom in and out, and show the whole story again; the address keeps the range', async ({
  page,
}) => {
  await open(page, 'from=2025-05&to=2025-08')
  const before = await scale(page)
  await tool(page, t.zoomIn).click()
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.1)
  await expect.poll(() => query(page).from).not.toBe('2025-05')
  await tool(page, t.zoomOut).click()
  await tool(page, t.zoomOut).click()
  await expect.poll(() => scale(page)).toBeLessThan(before * 1.05)
  await tool(page, t.fit).click()
  await expect.poll(() => query(page)).toEqual({})
})

test('the axis with breaks and the true one are a press apart', async ({ page }) => {
  await open(page)
  // Of two events in the upper lanes, which are drawn however high lanes get.
  const scale = async (on: Page) =>
    (await placeOf(mark(on, 'istanbul-talks'))).x - (await placeOf(mark(on, 'aktau-crash'))).x
  const broken = await scale(page)
  await tool(page, t.axis.true).click()
  await expect(tool(page, t.axis.true)).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => query(page)).toEqual({ axis: 'true' })
  await expect.poll(() => scale(page)).toBeLessThan(broken / 4)
  await tool(page, t.axis.broken).click()
  await expect.poll(() => scale(page)).toBeCloseTo(broken, 0)
})

test('lanes are changed by a press', async ({ page }) => {
  await open(page)
  for (const [key, name] of [
    ['actor', 'Russia'],
    ['place', 'Baku, Azerbaijan'],
    ['kind', t.kind.incident],
    ['none', t.everything],
    ['thread', 'The crash'],
  ] as const) {
    await timeline(page)
      .getByRole('group', { name: t.lanesLabel })
      .getByRole('button', { name: t.lanes[key], exact: true })
      .click()
    await expect(lane(page, name)).toHaveCount(1)
    expect(query(page).lanes).toBe(key === 'thread' ? undefined : key)
  }
})

test('Ctrl and the wheel zoom about the pointer; the plain wheel scrolls the page', async ({ page }) => {
  await open(page, 'from=2025-05&to=2025-07')
  const place = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(place.x, place.y)
  const before = await scale(page)
  const top = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top + 300)
  await still(page)
  // The event that is read now may have been brought into sight.
  await page.locator('.timeline-scroll').evaluate((lanes) => lanes.scrollTo(0, 0))
  await drawn(page)
  expect(await scale(page)).toBeCloseTo(before, 0)

  const here = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(here.x, here.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -240)
  await page.keyboard.up('Control')
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.1)
  await page.waitForTimeout(300)
  const after = await placeOf(mark(page, 'istanbul-talks'))
  expect(Math.abs(after.x - here.x)).toBeLessThan(6)
})

test('a range that reaches beyond the story zooms about the pointer, too', async ({ page }) => {
  await open(page, 'from=2025-05&to=2025-08')
  // The timeline glides to the address's range first.
  await page.waitForTimeout(600)
  await still(page)
  const before = await placeOf(mark(page, 'istanbul-talks'))
  await page.mouse.move(before.x, before.y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await page.waitForTimeout(400)
  const after = await placeOf(mark(page, 'istanbul-talks'))
  expect(Math.abs(after.x - before.x)).toBeLessThan(6)
})

test('each turn of the wheel over lanes that go on is the page’s; a button goes through them', async ({
  page,
}) => {
  await open(page, 'lanes=actor')
  const lanes = page.locator('.timeline-scroll')
  const rest = () => lanes.evaluate((box) => box.scrollHeight - box.clientHeight)
  expect(await rest()).toBeGreaterThan(40)
  const box = (await lanes.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const begun = await page.evaluate(() => scrollY)
  for (let turn = 1; turn <= 6; turn++) {
    await page.mouse.wheel(0, 150)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(begun + 150 * turn)
  }
  await still(page)

  await lanes.evaluate((each) => each.scrollTo(0, 0))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const { above, below } = timelineToolsWordsFor('en').lanes
  await expect(page.getByRole('button', { name: above })).toHaveCount(0)
  await expect(async () => {
    const left = (await rest()) - (await lanes.evaluate((each) => each.scrollTop))
    if (left > 5) await page.getByRole('button', { name: below }).click({ timeout: 1000 })
    expect(left).toBeLessThan(5)
  }).toPass({ timeout: 8000 })
  await page.getByRole('button', { name: above }).click()
  await expect.poll(() => lanes.evaluate((each) => each.scrollTop)).toBeLessThan(await rest())
})

test('lanes that all fit do not scroll, nor fade, once the pointer has been over them', async ({ page }) => {
  await open(page, 'view=timeline&stage=full')
  const lanes = page.locator('.timeline-scroll')
  await lanes.hover()
  await expect(page.locator('.timeline-lane-button').first()).toBeAttached()
  expect(await lanes.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
})

test('whatever an event is and however sure, something is drawn of its mark and of its bar', async ({
  page,
}) => {
  await open(page)
  const classes = KIND_CODES.flatMap((kind) =>
    STATUS_CODES.map(
      (status) => `${markClasses('timeline-mark', kind, status)} timeline-${signOf(kind).sign}`,
    ),
  )
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    const blank = await page.evaluate((all) => {
      const world = document.querySelector('.timeline-marks')!
      const svg = (tag: string, name: string) => {
        const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
        made.setAttribute('class', name)
        return made
      }
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
      const pixel = (colour: string) => {
        context.clearRect(0, 0, 1, 1)
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
      }
      const cover = svg('path', 'timeline-cover')
      world.append(cover)
      const paper = getComputedStyle(cover).fill
      const isInk = (colour: string) => {
        if (colour === 'none') return false
        const [a, b] = [pixel(colour), pixel(paper)]
        return a.some((value, i) => Math.abs(value - b[i]!) > 40)
      }
      return all.flatMap((name) =>
        ['timeline-sign', 'timeline-sign timeline-bar']
          .filter((part) => {
            const mark = svg('g', name)
            const sign = svg('path', part)
            mark.append(sign)
            world.append(mark)
            const { fill, stroke } = getComputedStyle(sign)
            mark.remove()
            return !isInk(fill) && !isInk(stroke)
          })
          .map((part) => `${name}: ${part}`),
      )
    }, classes)
    expect(blank).toEqual([])
  }
})

test('the chosen event is scrolled to where no fade lies on it', async ({ page }) => {
  await open(page, 'event=ambassadors-summoned')
  const chosen = mark(page, 'ambassadors-summoned')
  const below = async () => {
    const scroll = await timeline(page).locator('.timeline-scroll').boundingBox()
    const circle = await placeOf(chosen)
    return (scroll?.y ?? 0) + (scroll?.height ?? 0) - circle.y
  }
  await expect.poll(below).toBeGreaterThan(36)
})
