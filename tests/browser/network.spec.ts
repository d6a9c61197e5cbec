import { readFileSync } from 'node:fs'
import { buildStory } from '../../src/model'
import { networkInput, placeNetwork, solvePositions } from '../../src/network/layout'
import {
  arc,
  expect,
  network,
  node,
  open,
  type Page,
  placeOf,
  query,
  story,
  test,
  walkTo,
  words,
} from './support'

const { table } = words.network
const toTable = (page: Page) => page.getByRole('button', { name: words.reader.asTable, exact: true }).click()
/** Where every actor stands, in pixels of the picture. */
const places = (page: Page) =>
  network(page).evaluate((picture) =>
    Object.fromEntries(
      [...picture.querySelectorAll('.network-node')].map((element) => {
        const circle = element.querySelector('circle')
        return [element.getAttribute('data-key'), ['cx', 'cy'].map((name) => circle?.getAttribute(name))]
      }),
    ),
  )

test('actors stay put while time moves, events are chosen and filters come and go', async ({ page }) => {
  await open(page)
  const before = await places(page)
  expect(Object.keys(before).length).toBeGreaterThan(20)
  for (const state of [
    'at=2023-12-31',
    'event=yekaterinburg-raid',
    'threads=crash',
    'pair=azerbaijan~russia',
  ]) {
    await walkTo(page, state)
    expect(await places(page), state).toEqual(before)
  }
})

test('actors stand where Node puts them, whoever solves it', async ({ page }) => {
  // Solving takes its time: it is done where a page is built.
  test.setTimeout(180_000)
  await open(page)
  const input = networkInput(buildStory(story), null)
  const positions = solvePositions(input)
  // What the build wrote into the page, and what the browser's own engine makes of it from nothing.
  const written = JSON.parse((await page.locator('#network-positions').textContent()) ?? '')
  expect(written).toEqual(positions)
  const manifest = JSON.parse(readFileSync('dist/app/.vite/manifest.json', 'utf8'))
  const solver = new URL(`../${manifest['src/pages/solver.ts'].file}`, page.url().replace(/\?.*/, '')).href
  const solved = await page.evaluate(
    async ([address, given]) => {
      const { solvePositions } = await import(address)
      return solvePositions(given)
    },
    [solver, input] as const,
  )
  expect(solved).toEqual(positions)
  const picture = page.locator('.network-picture')
  const [width, height] = await Promise.all(
    ['width', 'height'].map(async (side) => Number(await picture.getAttribute(side))),
  )
  const { nodes } = placeNetwork(input, positions, { width: width ?? 0, height: height ?? 0, rem: 16 })
  expect(await places(page)).toEqual(
    Object.fromEntries(nodes.map(({ id, x, y }) => [`node:${id}`, [String(x), String(y)]])),
  )
})

test('before the first act there is no arc; each comes with its act', async ({ page }) => {
  await open(page, 'at=2023-12-31')
  await expect(arc(page, 'Azerbaijan', 'Karabakh Armenians')).toHaveCount(1)
  await expect(arc(page, 'Azerbaijan', 'Russia')).toHaveCount(0)
  await expect(node(page, 'Russia')).toHaveCount(1)
  await walkTo(page, 'at=2025-07-31')
  await expect(arc(page, 'Azerbaijan', 'Russia')).toHaveCount(1)
})

test('the tables say the same as the picture, sort, and open the two', async ({ page }) => {
  await open(page)
  const name = await arc(page, 'Azerbaijan', 'Russia').getAttribute('aria-label')
  const acts = /: (\d+) acts/.exec(name ?? '')?.[1] ?? 'none'
  const arcs = await network(page)
    .getByRole('button', { name: / to .*: \d+ acts?,/ })
    .count()
  await toTable(page)
  const pairs = page.getByRole('table', { name: new RegExp(`^${table.pairs}`) })
  await expect(pairs.getByRole('row')).toHaveCount(arcs + 1)
  const count = pairs.getByRole('columnheader', { name: table.count })
  await expect(count).toHaveAttribute('aria-sort', 'descending')
  await expect(pairs.getByRole('row').nth(1)).toContainText(acts)
  await count.getByRole('button').click()
  await expect(count).toHaveAttribute('aria-sort', 'ascending')
  await pairs.getByRole('button', { name: table.openPair('Azerbaijan', 'Russia') }).click()
  await expect.poll(() => query(page)).toEqual({ pair: 'azerbaijan~russia' })
  await expect(page.getByRole('heading', { level: 1, name: 'Azerbaijan and Russia' })).toBeVisible()
})

test('the pointer on an actor tells of it, and lights whom it deals with', async ({ page }) => {
  await open(page)
  const { x, y } = await placeOf(node(page, 'Armenia').locator('.network-node-shape'))
  const box = await node(page, 'Armenia').locator('.network-node-shape').boundingBox()
  await page.mouse.move((box?.x ?? x) + (box?.width ?? 0) / 2, (box?.y ?? y) + (box?.height ?? 0) / 2)
  const card = page.locator('.network-card')
  await expect(card).toContainText('Armenia')
  await expect(card).toContainText(/partners/)
  await page.mouse.move(2, 2)
  await expect(card).toHaveCount(0)
})

test('what the picture shows is said in a sentence, with its date', async ({ page }) => {
  await open(page, 'at=2025-06-20')
  await expect(network(page)).toHaveAccessibleDescription(/As of 20 June 2025, .*cooperating: .*Armenia/)
})

test('a standing tie tells what it is and who says so, by pointer and by key, and opens the two', async ({
  page,
}) => {
  await open(page)
  const tie = network(page).getByRole('button', { name: 'Russia and Ukraine: standing tie, war' })
  const middle = await tie.locator('.network-tie-line').evaluate((line) => {
    const path = line as SVGPathElement
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 2)
    const on = path.getScreenCTM()!
    return { x: x * on.a + on.e, y: y * on.d + on.f }
  })
  const card = page.locator('.network-card')
  // Ten pixels beside it, too: half of a target of 24.
  await page.mouse.move(middle.x + 7, middle.y + 7)
  await expect(card).toContainText('standing tie, war')
  await expect(card).toContainText(/Source: .*para\. 14/)
  await page.mouse.click(middle.x, middle.y)
  await expect.poll(() => query(page)).toEqual({ pair: 'russia~ukraine' })
  await expect(page.getByRole('heading', { level: 1, name: 'Russia and Ukraine' })).toBeVisible()
  await open(page)
  await tie.focus()
  await expect(card).toContainText('standing tie, war')
  await page.keyboard.press('Enter')
  await expect.poll(() => query(page)).toEqual({ pair: 'russia~ukraine' })
})
