import { readFileSync } from 'node:fs'
import { studyWordsFor, timelineToolsWordsFor } from '../../src/i18n'
import { expectAccessible } from './accessible'
import {
  evidenceWords,
  expect,
  fixtureAddress,
  open,
  type Page,
  saveWords,
  say,
  story,
  test,
  words,
} from './support'

const study = studyWordsFor('en')
const tools = timelineToolsWordsFor('en')

async function opened(page: Page, query = '', address?: string): Promise<void> {
  await open(page, query, address)
  await page.getByRole('button', { name: words.controls.save, exact: true }).click()
  await expect(page.getByRole('dialog', { name: saveWords.title })).toBeVisible()
}

/** What comes down when a button is pressed. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  const name = download.suggestedFilename()
  await expect(page.locator('.save-news')).toHaveText(saveWords.saved(name))
  return { name, bytes: readFileSync(await download.path()) }
}

/** All that is written in an SVG, each line of it after the other. */
const textOf = (bytes: Buffer): string =>
  [...bytes.toString('utf8').matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text]) => text?.trim())
    .join(' ')

test('an SVG stands alone: title, date, legend, source, and its letters inside', async ({
  page,
  context,
}) => {
  await opened(page, 'at=2025-06-20')
  const { name, bytes } = await saved(page, saveWords.svg)
  expect(name).toBe('russia-azerbaijan-picture.svg')
  const text = bytes.toString('utf8')
  expect(text).toContain('@font-face')
  // Nothing is fetched from anywhere.
  expect(text.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/(?:href|src)=|url\((?!data:|#)/)
  const other = await context.newPage()
  const requests: string[] = []
  other.on('request', (request) => requests.push(request.url()))
  await other.setContent(text.slice(text.indexOf('<svg')))
  const seen = await other.locator('svg').first().textContent()
  for (const part of [
    say(story.title),
    '20 June 2025',
    words.network.legend.ambivalent,
    tools.legend.incident,
    'Kontur',
    saveWords.aid,
    'Riftline',
    'Azerbaijan',
    'Pashinyan meets Erdoğan in Istanbul',
  ])
    expect(seen).toContain(part)
  const fonts = await other.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect(new Set(fonts.map((family) => family.replace(/["']/g, '')))).toEqual(
    new Set(['Source Sans 3 Variable', 'Source Serif 4 Variable']),
  )
  expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('about:'))).toEqual([])
})

test('a timeline is saved as it is seen: with the balance under it, without buttons, every mark explained', async ({
  page,
}) => {
  await open(page, 'event=sputnik-raid')
  await page.locator('.timeline').hover()
  // Lanes that go on have buttons over them.
  const buttons = page.locator('.timeline-more-lanes path, .timeline-lane-heads path')
  await expect(page.locator('.timeline-more-lanes path').first()).toBeVisible()
  await expect(page.locator('.timeline-lane-heads path').first()).toBeAttached()
  const drawn = await buttons.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  await page.getByRole('button', { name: words.controls.save, exact: true }).click()
  const { bytes } = await saved(page, saveWords.svg)
  for (const d of new Set(drawn)) expect(bytes.toString('utf8')).not.toContain(`d="${d}"`)
  const text = textOf(bytes)
  const seen = ['conflictDeed', 'incident', 'context', 'disputed', 'window', 'span', 'link', 'break'] as const
  for (const mark of seen) expect(text).toContain(tools.legend[mark])
  const unseen = ['cooperationDeed', 'density', 'ongoing', 'unknownEnd', 'act'] as const
  for (const mark of unseen) expect(text).not.toContain(tools.legend[mark])
  // Who says so is pointed at on the page, and written in the picture.
  expect(text).toContain(saveWords.legend.linkBy)
  expect(text).toContain('Grew out of “Airliner crashes near Aktau: 38 dead”, Unnamed analysts say so.')
  expect(text).toContain('Azerbaijan ⇄ Russia balance −0.67 , conflict band −0.73 to −0.52')
  expect(text).toContain(saveWords.strip.open)

  await opened(page, 'lanes=actor&view=timeline&event=karabakh-offensive')
  const actors = textOf((await saved(page, saveWords.svg)).bytes)
  expect(actors).toContain(saveWords.legend.act)
  expect(actors).not.toContain(saveWords.legend.linkBy)
})

test('a name that is cut on the page is cut in the picture, and lines read from the right are so there', async ({
  page,
  noise,
}) => {
  // The fixtures lie on a site of their own, and one names a picture that is not there.
  noise.expect(/^request: /)
  noise.expect(/^console: Failed to load resource/)
  await opened(page, '', fixtureAddress('ugly'))
  const { bytes } = await saved(page, saveWords.svg)
  // Its third line would lie on the balance below it.
  expect(textOf(bytes)).toMatch(/&lt;script&gt;alert\(&quot;actor&quot;\)… balance/)
  expect(bytes.toString('utf8')).toMatch(/<text[^>]* direction="rtl" text-anchor="end"[^>]*>[^<]*أعلنت/)
})

test('a picture of two moments with camps says which, what its marks mean, and what changed', async ({
  page,
}) => {
  await opened(page, 'then=2024-12&camps=1&view=network&scale=cameo&half=none')
  const { bytes } = await saved(page, saveWords.svg)
  const text = textOf(bytes)
  const date = 'July 2025'
  for (const part of [
    `Relations, as of December 2024 and as of ${date}`,
    study.marks.changed,
    study.marks.camp,
    study.marks.rival,
    study.camps.titleAt('December 2024'),
    study.camps.titleAt(date),
    'frustration',
    study.compare.changes('December 2024', date),
    `${study.compare.kinds.appeared}: `,
    evidenceWords.computedWith('CAMEO', null),
  ])
    expect(text).toContain(part)
  expect(text).not.toContain(study.compare.method)
  // As many changes as on the page.
  const changes = await page.locator('.network-change-list li').allTextContents()
  expect(changes.length).toBeGreaterThan(3)
  for (const change of changes) expect(text).toContain(change)
})

test('a picture of how two are connected says what is lit, and one of an actor who is chosen', async ({
  page,
}) => {
  await opened(page, 'path=ukraine~csto')
  const text = textOf((await saved(page, saveWords.svg)).bytes)
  expect(text).toContain('How are Ukraine and Collective Security Treaty Organization connected?')
  expect(text).toContain('1. Ukraine – Russia – CSTO')
  expect(text).toContain(evidenceWords.path.lit)
  await opened(page, 'pair=azerbaijan~russia')
  const pair = textOf((await saved(page, saveWords.svg)).bytes)
  expect(pair).toContain(saveWords.chosen(['Azerbaijan', 'Russia']))
  expect(pair).not.toContain(study.marks.changed)
})

for (const theme of ['light', 'dark'] as const)
  test(`a PNG is drawn under the policy, in ${theme} colours, and not empty`, async ({ page, context }) => {
    await opened(page, 'stage=full&view=network')
    await page.getByText(saveWords.theme[theme], { exact: true }).last().click()
    const { name, bytes } = await saved(page, saveWords.png)
    expect(name).toBe('russia-azerbaijan-relations.png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(await page.evaluate(() => document.documentElement.dataset.theme ?? 'none')).toBe('none')
    const other = await context.newPage()
    const colors = await other.evaluate(
      async (source) => {
        const image = new Image()
        image.src = source
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d') as CanvasRenderingContext2D
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, image.width, image.height)
        const found: Record<string, number> = {}
        for (let i = 0; i < data.length; i += 4) {
          const key = `${data[i]},${data[i + 1]},${data[i + 2]}`
          found[key] = (found[key] ?? 0) + 1
        }
        return { first: `${data[0]},${data[1]},${data[2]}`, found }
      },
      `data:image/png;base64,${bytes.toString('base64')}`,
    )
    const [paper, conflict, cooperation] =
      theme === 'light'
        ? ['252,251,248', '184,66,26', '27,118,111']
        : ['22,24,28', '240,131,79', '88,184,174']
    expect(colors.first).toBe(paper)
    // Lines of both signs are in it.
    expect(colors.found[conflict as string]).toBeGreaterThan(300)
    expect(colors.found[cooperation as string]).toBeGreaterThan(300)
  })

test('relations and events as CSV', async ({ page }) => {
  await opened(page, 'threads=karabakh')
  const events = await saved(page, saveWords.events)
  expect([...events.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const rows = events.bytes.toString('utf8').trimEnd().split('\r\n')
  expect(rows).toHaveLength(1 + story.events.filter(({ thread }) => thread === 'karabakh').length)
  const pairs = await saved(page, saveWords.pairs)
  expect(pairs.bytes.toString('utf8')).toContain('Azerbaijan,Ethnic Armenians of Nagorno-Karabakh,1,')
})

test('a phone’s story has no stage to save, and says so; Escape gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await opened(page)
  await expect(page.getByText(saveWords.noStage)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: words.controls.save, exact: true })).toBeFocused()
})

test('axe finds nothing in the dialog', async ({ page }) => {
  await opened(page)
  await expectAccessible(page)
})
