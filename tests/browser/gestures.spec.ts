import { drawn, expect, mark, open, type Page, placeOf, query, still, test, touch } from './support'

const ONE = 'istanbul-talks'
const OTHER = 'analysts-on-the-rift'
const xOf = async (page: Page, id: string) => (await placeOf(mark(page, id))).x
/** How large time is drawn: pixels between two events. */
const apart = async (page: Page) => (await xOf(page, OTHER)) - (await xOf(page, ONE))
const plot = async (page: Page) => {
  const box = await page.locator('.timeline-scroll').boundingBox()
  if (!box) throw new Error('There is no plot.')
  return box
}

test('dragging up brings the lanes that are out of sight, and dragging sideways another time', async ({
  page,
}) => {
  await open(page)
  const lanes = page.locator('.timeline-scroll')
  const scrolled = () => lanes.evaluate((element) => element.scrollTop)
  expect(
    await lanes.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBeGreaterThan(30)
  const box = await plot(page)
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.8]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y - 10)
  await page.mouse.move(x, y - 30, { steps: 4 })
  await page.mouse.up()
  await expect.poll(scrolled).toBe(30)
  expect(query(page).from).toBeUndefined()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a pinch zooms about the middle of the fingers', async ({ page }) => {
    await open(page, 'lanes=none&from=2025-05&to=2025-07')
    const before = await apart(page)
    const box = await plot(page)
    const [x, y] = [await xOf(page, ONE), box.y + box.height / 2]
    await touch(
      page,
      [
        { x: x - 40, y },
        { x: x + 40, y },
      ],
      [
        { x: x - 100, y },
        { x: x + 100, y },
      ],
    )
    await expect.poll(() => apart(page)).toBeGreaterThan(before * 1.8)
    expect(Math.abs((await xOf(page, ONE)) - x)).toBeLessThan(20)
    expect(query(page).event).toBeUndefined()
  })

  test('two fingers move time, and so does one that goes sideways', async ({ page }) => {
    await open(page, 'lanes=none&from=2025-05&to=2025-07')
    const box = await plot(page)
    const y = box.y + box.height / 2
    const middle = box.x + box.width / 2
    const before = await xOf(page, ONE)
    await touch(
      page,
      [
        { x: middle - 40, y },
        { x: middle + 40, y },
      ],
      [
        { x: middle + 60, y },
        { x: middle + 140, y },
      ],
    )
    await expect.poll(() => xOf(page, ONE)).toBeGreaterThan(before + 90)
    const now = await xOf(page, ONE)
    expect(now).toBeLessThan(before + 110)
    await touch(page, [{ x: middle, y }], [{ x: middle - 80, y }])
    await expect.poll(() => xOf(page, ONE)).toBeLessThan(now - 70)
  })

  test('one finger that goes down scrolls the page, and leaves time where it is', async ({ page }) => {
    await open(page, 'lanes=none')
    const box = await plot(page)
    const x = box.x + box.width / 2
    const before = await apart(page)
    await expect(async () => {
      await touch(page, [{ x, y: box.y + box.height - 20 }], [{ x: x + 3, y: box.y - 300 }])
      await still(page)
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50)
    }).toPass({ timeout: 8000 })
    expect(await apart(page)).toBeCloseTo(before, 0)
  })
})

test('where the timeline has the whole window, the wheel zooms without a key', async ({ page }) => {
  await open(page, 'lanes=none&from=2025-05&to=2025-07&stage=full')
  const before = await apart(page)
  const { x, y } = await placeOf(mark(page, ONE))
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -120)
  await expect.poll(() => apart(page)).toBeGreaterThan(before * 1.1)
  await page.waitForTimeout(300)
  expect(Math.abs((await xOf(page, ONE)) - x)).toBeLessThan(6)
})

/** The labels of the axis, with where they stand. */
const ticksIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.timeline-tick')]
      .map((label) => `${label.textContent} ${Math.round(label.getBoundingClientRect().left)}`)
      .sort(),
  )

/** Pushes the picture to the right, and tells where the axis is when it is let go, and where it comes to rest. */
async function push(page: Page): Promise<readonly [letGo: readonly string[], rest: readonly string[]]> {
  const box = await plot(page)
  const y = box.y + box.height / 2
  const x = box.x + box.width / 2
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 30, y)
  await page.mouse.move(x + 90, y)
  await page.mouse.move(x + 160, y)
  await page.mouse.up()
  await drawn(page)
  const letGo = await ticksIn(page)
  await page.waitForTimeout(800)
  return [letGo, await ticksIn(page)]
}

test('a push goes on by itself, and slows down', async ({ page }) => {
  await open(page, 'lanes=none&from=2025-05&to=2025-07')
  await page.mouse.move(700, 300)
  await page.waitForTimeout(300)
  const [letGo, rest] = await push(page)
  expect(rest).not.toEqual(letGo)
})

test.describe('where motion is not welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('a push ends where it is let go', async ({ page }) => {
    await open(page, 'lanes=none&from=2025-05&to=2025-07')
    await page.mouse.move(700, 300)
    await page.waitForTimeout(300)
    const [letGo, rest] = await push(page)
    expect(rest).toEqual(letGo)
  })
})

test('at its ends the axis stops, and turns back with the first pixel of the way back', async ({ page }) => {
  await open(page, 'lanes=none&from=2025-05&to=2025-07')
  await still(page)
  const box = await plot(page)
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 300, y)
  await page.mouse.down()
  // Far beyond the beginning of the story, in one go after another.
  for (let i = 0; i < 3; i++) await page.mouse.move(box.x + 300 + 400 * (i + 1), y, { steps: 2 })
  await page.mouse.up()
  await page.waitForTimeout(400)
  for (let i = 0; i < 6; i++) {
    await page.mouse.move(box.x + 300, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width - 10, y, { steps: 3 })
    await page.waitForTimeout(80)
    await page.mouse.up()
  }
  await page.waitForTimeout(300)
  const ticks = () => ticksIn(page)
  const atEnd = await ticks()
  await page.mouse.move(box.x + 600, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 700, y, { steps: 3 })
  await drawn(page)
  expect(await ticks()).toEqual(atEnd)
  await page.mouse.move(box.x + 690, y, { steps: 2 })
  await drawn(page)
  await expect.poll(ticks).not.toEqual(atEnd)
  await page.mouse.up()
})

test('another width keeps the range', async ({ page }) => {
  await open(page, 'lanes=none&from=2025-05&to=2025-07')
  const before = query(page)
  const fields = () =>
    page
      .locator('.timeline-field input')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))
  const said = await fields()
  await page.setViewportSize({ width: 1100, height: 800 })
  await drawn(page)
  await page.waitForTimeout(300)
  expect(await fields()).toEqual(said)
  expect(query(page)).toEqual(before)
})

test('what is dragged moves as one with the pointer, and names of lanes stay', async ({ page }) => {
  await open(page, 'lanes=thread&from=2025-05&to=2025-07')
  const box = await plot(page)
  const y = box.y + box.height / 2
  const x = box.x + box.width / 2
  await page.mouse.move(x, y)
  await page.waitForTimeout(300)
  const before = await xOf(page, ONE)
  /** Names of lanes that are seen, and the text at the left end of the axis. */
  const still = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.timeline-head-name')].map((name) => {
        const { left, top } = name.getBoundingClientRect()
        return `${name.textContent} ${Math.round(left)} ${Math.round(top)}`
      }),
    )
  const names = await still()
  await page.mouse.down()
  for (const by of [10, 40, 90, 130]) {
    await page.mouse.move(x + by, y)
    await drawn(page)
    expect((await xOf(page, ONE)) - before).toBeCloseTo(by, 0)
    expect(await still()).toEqual(names)
  }
  // Farther than what is drawn beside the view, and back.
  for (const by of [300, 480, 700, 520, 130]) {
    await page.mouse.move(x + by, y)
    await drawn(page)
  }
  expect((await xOf(page, ONE)) - before).toBeCloseTo(130, 0)
  expect(await still()).toEqual(names)
  // What is seen at a place is what is hit there.
  const at = await placeOf(mark(page, ONE))
  expect(
    await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-row]')?.getAttribute('data-row'),
      at,
    ),
  ).toBe(await mark(page, ONE).getAttribute('data-row'))
  const held = await ticksIn(page)
  await page.waitForTimeout(150)
  await page.mouse.up()
  await drawn(page)
  expect(await xOf(page, ONE)).toBeCloseTo(at.x, 0)
  expect(await still()).toEqual(names)
  expect(await ticksIn(page)).toEqual(held)
})
