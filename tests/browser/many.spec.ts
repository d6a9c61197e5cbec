import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawn, expect, open, type Page, query, test, timeline, touch } from './support'

const ORIGIN = 'http://many.test/'
const root = new URL('../../', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'riftline-many-'))

/** A story of more events than there is room for, in two threads, over ten years. */
const many = {
  format: 1,
  id: 'many',
  title: 'Very many events',
  summary: 'Made for a test.',
  language: 'en',
  published: '2025-01-01',
  sources: [{ id: 's', title: 'A source', publisher: 'Nobody', date: '2025' }],
  actors: [],
  threads: [
    { id: 'a', name: 'First' },
    { id: 'b', name: 'Second' },
  ],
  events: Array.from({ length: 1200 }, (_, i) => ({
    id: `event-${i}`,
    when: new Date(Date.UTC(2010, 0, 1) + ((i * 7919) % 3650) * 86_400_000).toISOString().slice(0, 10),
    title: `Event ${i}`,
    summary: 'It happened.',
    weight: 1 + (i % 5),
    thread: i % 3 === 0 ? 'a' : 'b',
    status: 'established',
    sources: [{ source: 's' }],
  })),
}

/** The same events in ten threads: while a zoom lasts, nine of ten lanes wait for their turn. */
const lanes = {
  ...many,
  id: 'lanes',
  threads: Array.from({ length: 10 }, (_, i) => ({ id: `lane-${i}`, name: `Lane ${i}` })),
  events: many.events.map((event, i) => ({ ...event, thread: `lane-${i % 10}` })),
}

test.use({ site: ORIGIN })
test.beforeAll(() => {
  for (const story of [many, lanes]) {
    mkdirSync(join(folder, 'stories', story.id), { recursive: true })
    writeFileSync(join(folder, 'stories', story.id, 'story.json'), JSON.stringify(story))
  }
  const options = ['build', '--stories', join(folder, 'stories'), '--out', join(folder, 'site')]
  execFileSync('node', [join(root, 'dist/cli/riftline.js'), ...options], { stdio: 'pipe' })
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))
test.beforeEach(({ page }) =>
  page.route(`${ORIGIN}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const path = join(folder, 'site', pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 })
  }),
)

const show = (page: Page, story = many) => open(page, 'stage=full&view=timeline', `${ORIGIN}${story.id}/`)
/** A density that stands well inside the window. */
const density = (page: Page) => timeline(page).locator('.timeline-density').nth(1)
const marks = (page: Page) => timeline(page).locator('.timeline-mark').count()

test('where there is more than marks can show, pointing at the density lists what is there', async ({
  page,
}) => {
  await show(page)
  await expect(density(page)).toHaveAccessibleName(/^[\d,]+ events, .*Enter zooms in/)
  const box = await density(page).boundingBox()
  if (!box) throw new Error('There is no density.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2)
  const card = page.locator('.timeline-card')
  await expect(card).toContainText(/\d+ events?/)
  await expect(card).toContainText(/Event \d+/)
  // What it was about is not under the pointer any more.
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await expect(card).toHaveCount(0)
})

test('beside each lane stands how many of its events in view have no mark', async ({ page }) => {
  await show(page)
  const figures = timeline(page).locator('.timeline-head-count', { hasText: /^\+[\d,]+$/ })
  await expect(figures).toHaveCount(2)
  const sum = async () =>
    (await figures.allTextContents()).reduce((total, text) => total + Number(text.replace(/\D/g, '')), 0)
  expect((await sum()) + (await marks(page))).toBe(many.events.length)
  await timeline(page).locator(':is(.timeline-mark, .timeline-density)[tabindex="0"]').focus()
  const before = await sum()
  await page.keyboard.press('+')
  await expect.poll(sum).toBeLessThan(before)
})

test('a press on the density zooms in there, again and again, until each event is a mark', async ({
  page,
}) => {
  await show(page)
  for (let i = 0; i < 8 && (await timeline(page).locator('.timeline-density').count()) > 1; i++) {
    const before = query(page).from
    const box = await density(page).boundingBox()
    if (!box) throw new Error('There is no density.')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => query(page).from).not.toBe(before)
    await page.waitForTimeout(400)
  }
  await drawn(page)
  expect(await timeline(page).locator('.timeline-density').count()).toBeLessThan(2)
  expect(await marks(page)).toBeGreaterThan(0)
})

test('by key, too: the density has the focus, tells what is there, and Enter zooms in', async ({ page }) => {
  await show(page)
  await timeline(page).locator(':is(.timeline-mark, .timeline-density)[tabindex="0"]').focus()
  const isOnDensity = () => page.evaluate(() => document.activeElement?.matches('.timeline-density') ?? false)
  for (let i = 0; i < 100 && !(await isOnDensity()); i++) await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveClass(/timeline-density/)
  await expect(page.locator('.timeline-card')).toContainText(/Event \d+/)
  const before = query(page).from
  await page.keyboard.press('Enter')
  await expect.poll(() => query(page).from).not.toBe(before)
  // The focus stays in the picture.
  await page.waitForTimeout(500)
  await expect(page.locator('.timeline-plot :focus')).toHaveCount(1)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('while fingers rest on a pinch, every lane comes to show what it will show after', async ({
    page,
  }) => {
    await show(page, lanes)
    const box = await timeline(page).locator('.timeline-plot').boundingBox()
    if (!box) throw new Error('There is no timeline.')
    const [x, y] = [box.x + box.width / 2, box.y + 60]
    const fingers = (apart: number) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ]
    await touch(page, fingers(20), fingers(300))
    await page.waitForTimeout(600)
    const rows = () =>
      timeline(page)
        .locator('.timeline-mark')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-row')).sort())
    let held: (string | null)[] = []
    await touch(page, fingers(300), fingers(60), {
      held: async () => {
        await page.waitForTimeout(400)
        held = await rows()
      },
    })
    await page.waitForTimeout(600)
    expect(held.length).toBeGreaterThan(10)
    expect(await rows()).toEqual(held)
  })
})
