import { addressWords, article, expect, expectQuery, open, story, test, timeline, walkTo } from './support'

const { reasons } = addressWords

/** A wrong address, and the sentence that says what is wrong with it. */
const WRONG: readonly (readonly [string, string])[] = [
  ['event=nothing', reasons['unknown-id']('event', 'nothing', 'event')],
  ['actor=azerbaidjan', reasons['unknown-id']('actor', 'azerbaidjan', 'actor')],
  ['pair=russia', reasons['bad-pair']('pair', 'russia')],
  ['near=far,away', reasons['bad-place']('near', 'far,away')],
  ['pair=russia~russia', reasons['same-actor']('pair', 'russia~russia')],
  ['pair=russia~atlantis', reasons['unknown-id']('pair', 'atlantis', 'actor')],
  ['pair=armenia~russia&actor=iran', reasons['two-subjects']('actor', 'iran')],
  ['at=yesterday', reasons['bad-date']('at', 'yesterday')],
  ['at=2024/..', reasons['open-date']('at', '2024/..')],
  ['from=2025-13', reasons['bad-date']('from', '2025-13')],
  ['to=31.12.2024', reasons['bad-date']('to', '31.12.2024')],
  ['from=2025&to=2024', reasons['from-after-to']('from', '2025/2024')],
  ['from=1200&to=1300', reasons['outside-story']('from', '1200/1300')],
  ['at=1500', reasons['outside-story']('at', '/1500')],
  ['lanes=colour', reasons['unknown-value']('lanes', 'colour', 'thread, actor, kind, place, none')],
  ['actors=russia,rusia', reasons['unknown-id']('actors', 'rusia', 'actor')],
  ['threads=rumours', reasons['unknown-id']('threads', 'rumours', 'thread')],
  [
    'kinds=war',
    reasons['unknown-value'](
      'kinds',
      'war',
      'material-cooperation, verbal-cooperation, verbal-conflict, material-conflict, incident, context',
    ),
  ],
  ['status=true', reasons['unknown-value']('status', 'true', 'established, reported, disputed, unconfirmed')],
  ['scene=last', reasons['unknown-id']('scene', 'last', 'scene')],
  ['view=map', reasons['unknown-value']('view', 'map', 'both, timeline, network')],
  ['axis=straight', reasons['unknown-value']('axis', 'straight', 'broken, true')],
  ['stage=left', reasons['unknown-value']('stage', 'left', 'side, full')],
  ['lang=english!', reasons['bad-language']('lang', 'english!')],
  ['lang=ja', reasons['unknown-language']('lang', 'ja')],
  ['theme=blue', reasons['unknown-value']('theme', 'blue', 'auto, light, dark')],
  ['evnt=aktau-crash', reasons['unknown-parameter']('evnt')],
  ['theme=dark&theme=light', reasons.repeated('theme', 'light')],
  [`q=${'x'.repeat(5000)}`, reasons['too-long']('q')],
]

test('each wrong parameter is named in a sentence, and the rest of the page is there', async ({ page }) => {
  await open(page)
  for (const [query, sentence] of WRONG) {
    await walkTo(page, query)
    const notice = page.getByRole('region', { name: addressWords.title })
    await expect(notice, query).toContainText(sentence)
    await expect(timeline(page), query).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 }), query).toBeVisible()
  }
})

test('what was likely meant is one press away, and the whole story another', async ({ page }) => {
  await open(page, 'event=aktau-crsh')
  const notice = page.getByRole('region', { name: addressWords.title })
  await expect(notice).toContainText(reasons['unknown-id']('event', 'aktau-crsh', 'event'))
  await notice.getByRole('button', { name: /aktau-crash/ }).click()
  await expectQuery(page, { event: 'aktau-crash' })
  await expect(article(page, 'aktau-crash').getByRole('heading')).toBeInViewport({ ratio: 1 })

  await open(page, 'threads=crash&kinds=war')
  await expect(page.getByRole('article')).toHaveCount(3)
  await notice.getByRole('button', { name: addressWords.whole }).click()
  await expect(page.getByRole('article')).toHaveCount(story.events.length)
  await expectQuery(page, {})
})

test('the note can be closed, and is gone after Back to a right address', async ({ page }) => {
  await open(page)
  await open(page, 'lanes=colour')
  const notice = page.getByRole('region', { name: addressWords.title })
  await notice.getByRole('button', { name: addressWords.close }).click()
  await expect(notice).toHaveCount(0)
  await open(page, 'lanes=colour')
  await page.goBack()
  await expect(notice).toHaveCount(0)
})

test('many wrong parts do not bury the page', async ({ page }) => {
  const query = Array.from({ length: 60 }, (_, i) => `nonsense${i}=${i}`).join('&')
  await open(page, query)
  const notice = page.getByRole('region', { name: addressWords.title })
  await expect(notice).toBeVisible()
  expect((await notice.boundingBox())?.height).toBeLessThan(320)
})
