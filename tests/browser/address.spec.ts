import {
  arc,
  article,
  current,
  expect,
  lane,
  mark,
  network,
  open,
  placeOf,
  test,
  timeline,
  titleOf,
  walkTo,
  words,
} from './support'

const raid = 'yekaterinburg-raid'
const pressed = (page: Parameters<typeof open>[0], group: string, name: string) =>
  timeline(page).getByRole('group', { name: group }).getByRole('button', { name, exact: true })

test('event: the document and the stage stand at it', async ({ page }) => {
  await open(page, `event=${raid}`)
  await expect(current(page)).toHaveAccessibleName(titleOf(raid))
  await expect(article(page, raid).getByRole('heading')).toBeInViewport({ ratio: 1 })
  await expect(mark(page, raid)).toHaveAttribute('aria-current', 'true')
})

test('an event’s anchor alone does the same', async ({ page }) => {
  await open(page, '', `russia-azerbaijan/#${raid}`)
  await expect(current(page)).toHaveAccessibleName(titleOf(raid))
  await expect(mark(page, raid)).toHaveAttribute('aria-current', 'true')
})

test('actor and pair: the dossier is open, beside an event too', async ({ page }) => {
  await open(page, 'actor=aliyev')
  await expect(page.getByRole('heading', { level: 1, name: 'Ilham Aliyev' })).toBeVisible()
  await open(page, `event=${raid}&pair=russia~azerbaijan`)
  await expect(page.getByRole('heading', { level: 1, name: 'Azerbaijan and Russia' })).toBeVisible()
  await expect(mark(page, raid)).toHaveAttribute('aria-current', 'true')
})

test('at: the relations are those of that day', async ({ page }) => {
  await open(page, 'at=2024-12-31')
  await expect(page.getByText('as of 31 December 2024', { exact: true })).toBeVisible()
  await expect(arc(page, 'Armenia', 'Türkiye')).toHaveCount(0)
  await open(page, 'at=2025-06-20')
  await expect(arc(page, 'Armenia', 'Türkiye')).toHaveCount(1)
})

test('from and to: what lies outside leaves the page, and the axis shows the rest larger', async ({
  page,
}) => {
  await open(page)
  const x = async (id: string) => (await placeOf(mark(page, id))).x
  const before = (await x('analysts-on-the-rift')) - (await x('istanbul-talks'))
  await open(page, 'from=2025-06-01&to=2025-07-31')
  await expect(article(page, 'karabakh-offensive')).toHaveCount(0)
  await expect(article(page, raid)).toHaveCount(1)
  expect((await x('analysts-on-the-rift')) - (await x('istanbul-talks'))).toBeGreaterThan(before * 1.5)
})

test('lanes: what the timeline is divided by', async ({ page }) => {
  for (const [lanes, name] of [
    ['actor', 'Russia'],
    ['thread', 'The crash'],
    ['kind', words.timeline.kind.incident],
    ['place', 'Istanbul, Türkiye'],
    ['none', words.timeline.everything],
  ] as const) {
    await (lanes === 'actor' ? open(page, `lanes=${lanes}`) : walkTo(page, `lanes=${lanes}`))
    await expect(pressed(page, words.timeline.lanesLabel, words.timeline.lanes[lanes])).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(lane(page, name)).toHaveCount(1)
  }
})

test('actors, threads, kinds, status and q: which events there are', async ({ page }) => {
  await open(page, 'threads=raid&status=disputed')
  await expect(page.getByRole('article')).toHaveCount(2)
  for (const [query, there, gone] of [
    ['actors=united-states', 'armenia-us-agreement', raid],
    ['actors=united-states,csto', 'karabakh-offensive', raid],
    ['threads=words', 'aztv-on-putin', raid],
    ['kinds=incident', 'aktau-crash', raid],
    ['status=disputed', raid, 'aktau-crash'],
    ['q=stalin', 'aztv-on-putin', raid],
  ] as const) {
    await walkTo(page, query)
    await expect(article(page, there), query).toBeVisible()
    await expect(mark(page, there), query).toBeVisible()
    await expect(article(page, gone), query).toHaveCount(0)
    await expect(mark(page, gone), query).toHaveCount(0)
  }
})

test('scene: what the scene shows', async ({ page }) => {
  await open(page, 'scene=elsewhere')
  await expect(current(page)).toHaveAccessibleName(titleOf('istanbul-talks'))
  await expect(article(page, raid)).toHaveCount(0)
  await expect(pressed(page, words.timeline.lanesLabel, words.timeline.lanes.actor)).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('view: both halves of the stage, or one', async ({ page }) => {
  await open(page, 'view=both')
  await expect(timeline(page)).toBeVisible()
  await expect(network(page)).toBeVisible()
  await walkTo(page, 'view=timeline')
  await expect(timeline(page)).toBeVisible()
  await expect(network(page)).toHaveCount(0)
  await walkTo(page, 'view=network')
  await expect(timeline(page)).toHaveCount(0)
  await expect(network(page)).toBeVisible()
})

test('axis: with breaks, or true to time', async ({ page }) => {
  const share = async () => {
    const x = async (id: string) => (await placeOf(mark(page, id))).x
    return (await x('istanbul-talks')) - (await x('kazan-summit'))
  }
  await open(page)
  const broken = await share()
  await open(page, 'axis=true')
  await expect(pressed(page, words.timeline.axisLabel, words.timeline.axis.true)).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  // Eight months of thirty-odd years.
  expect(await share()).toBeLessThan(broken / 4)
})

test('stage: the whole window, and back beside the story', async ({ page }) => {
  await open(page, `stage=full&event=${raid}`)
  const stage = page.getByRole('region', { name: words.reader.stage })
  expect((await stage.boundingBox())?.width).toBeGreaterThan(1000)
  await expect(article(page, raid)).toBeHidden()
  const chosen = page.getByRole('complementary', { name: words.reader.chosen })
  await expect(chosen).toContainText(titleOf(raid))
  await chosen.getByRole('button', { name: words.reader.readInStory }).click()
  await expect(article(page, raid).getByRole('heading')).toBeInViewport({ ratio: 1 })
})

test('theme and lang: colours and language of the page', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await open(page, 'theme=light')
  const light = await paper()
  await open(page, 'theme=dark')
  expect(await paper()).not.toBe(light)
  await expect(page.getByRole('radio', { name: words.controls.theme.dark })).toBeChecked()
  await open(page, 'lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
