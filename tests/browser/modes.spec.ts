import {
  article,
  expect,
  type Locator,
  mark,
  network,
  node,
  open,
  overflow,
  type Page,
  story,
  test,
  timeline,
  words,
} from './support'

const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

/** Texts of the document, head line and tools that are cut off, or run out of what holds them. */
const clipped = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('header *, main *, h2, p, button, label')) {
      if (
        element.closest('svg, [hidden], .visually-hidden, .skip-links, .live-region') ||
        element.closest('dialog:not([open])')
      )
        continue
      const own = [...element.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim())
      if (!own || element.getClientRects().length === 0) continue
      const { overflowX, overflowY, clip, position } = getComputedStyle(element)
      if (position === 'absolute' && clip !== 'auto') continue
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1
      const tall = element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 1
      if ((wide && hides(overflowX)) || (tall && hides(overflowY))) cut.push(element.outerHTML.slice(0, 120))
      const box = element.getBoundingClientRect()
      if (box.width > 1 && box.right > document.documentElement.clientWidth + 1 && !element.closest('table'))
        cut.push(`out of the window: ${element.outerHTML.slice(0, 120)}`)
    }
    return cut
  })

/** Pairs of visible texts in an SVG that lie on one another. */
const collisions = (page: Page, region: string) =>
  page.getByRole('region', { name: region, exact: true }).evaluate((element) => {
    /** What a scroller shows of a text: nothing of what is scrolled out of it. */
    const seenOf = (text: Element): DOMRect => {
      const { x, y, width, bottom } = text.getBoundingClientRect()
      const scroller = text.closest('.timeline-scroll')?.getBoundingClientRect()
      const top = Math.max(y, scroller?.top ?? y)
      return new DOMRect(x, top, width, Math.min(bottom, scroller?.bottom ?? bottom) - top)
    }
    const texts = [...element.querySelectorAll('svg text')]
      .map((text) => ({ text: text.textContent ?? '', box: seenOf(text) }))
      .filter(({ box: { width, height }, text }) => width > 0 && height > 0 && text.trim() !== '')
    if (texts.length < 12) return [`only ${texts.length} texts`]
    const found: string[] = []
    for (const [i, a] of texts.entries())
      for (const b of texts.slice(i + 1)) {
        const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // A box of text has air above and below its letters.
        if (x > 1 && y > Math.min(a.box.height, b.box.height) * 0.4) found.push(`${a.text} / ${b.text}`)
      }
    return found
  })

for (const [width, height] of [
  [1440, 900],
  [640, 800],
  [360, 740],
] as const)
  test(`text twice as large at ${width} pixels: nothing is cut, nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${await response.text()}\nhtml{font-size:200%}` })
    })
    for (const state of [
      '',
      'event=yekaterinburg-raid',
      'pair=azerbaijan~russia',
      'threads=karabakh&status=unconfirmed',
      'lanes=colour',
    ]) {
      await open(page, state)
      expect(await overflow(page), state).toBeLessThanOrEqual(0)
      expect(await clipped(page), state).toEqual([])
    }
    await open(page, 'actor=azerbaijan')
    const beyond = await page
      .locator('.dossier-table')
      .first()
      .evaluate(
        (table) =>
          table.getBoundingClientRect().right -
          (table.parentElement as Element).getBoundingClientRect().right,
      )
    expect(beyond, 'the table of partners').toBeLessThanOrEqual(0.5)
  })

test('with text twice as large on a phone, all of the timeline can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: `${await response.text()}\nhtml{font-size:200%}` })
  })
  await open(page, 'stage=full&view=timeline')
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const overview = await timeline(page).locator('.timeline-overview').boundingBox()
  const bar = await page.locator('.reader-bar').boundingBox()
  if (!overview || !bar) throw new Error('There is no overview, or no bar.')
  expect(overview.height).toBeGreaterThan(30)
  expect(overview.y + overview.height).toBeLessThanOrEqual(bar.y + 1)
})

test('under forced colours no line of a lane runs through a label', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, 'stage=full&view=timeline')
  expect(await style(page, '.timeline-lane', 'stroke')).toBe('none')
  expect(await style(page, '.timeline-lane', 'fill')).not.toBe('none')
})

test('spaced text, as some readers need it, stays whole', async ({ page }) => {
  await open(page, 'event=yekaterinburg-raid')
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets.push(sheet)
  })
  expect(await clipped(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

for (const [width, height] of [
  [768, 1024],
  [1024, 768],
  [1440, 900],
  [3840, 2160],
] as const)
  test(`at ${width} by ${height} no text of the stage lies on another`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, 'stage=full')
    expect(await collisions(page, words.timeline.heading)).toEqual([])
    // Where there is no room for both, the other one is a tap away.
    if (width < 1024) await open(page, 'stage=full&view=network')
    expect(await collisions(page, words.network.picture)).toEqual([])
    await open(page, 'stage=full&lanes=actor&event=yekaterinburg-raid')
    expect(await collisions(page, words.timeline.heading)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

test('under forced colours marks and lines keep strokes that are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, 'event=yekaterinburg-raid')
  await expect(mark(page, 'aktau-crash')).toBeVisible()
  const paper = await style(page, 'html', 'background-color')
  for (const element of [mark(page, 'karabakh-offensive'), node(page, 'Armenia')]) {
    const seen = await element.locator('path, circle').evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(shape)
        return strokeWidth === '0px' ? [fill] : [fill, stroke]
      }),
    )
    expect(
      seen
        .flat()
        .some((colour) => colour.startsWith('rgb') && colour !== paper && !/^rgba\(.*, 0\)$/.test(colour)),
    ).toBe(true)
  }
})

test('with less movement asked for, nothing moves: choosing is at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await mark(page, 'yekaterinburg-raid').click()
  // Colours may fade: that is no movement.
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 20)
      .map((animation) => ('transitionProperty' in animation ? animation.transitionProperty : 'an animation'))
      .filter(
        (property) => !['opacity', 'color', 'background-color', 'fill', 'stroke'].includes(String(property)),
      ),
  )
  expect(moving).toEqual([])
  await expect(article(page, 'yekaterinburg-raid').getByRole('heading')).toBeInViewport({
    ratio: 1,
    timeout: 1000,
  })
})

test('on paper there is the whole document, and nothing to press', async ({ page }) => {
  await open(page, 'theme=dark&event=istanbul-talks')
  await page.emulateMedia({ media: 'print' })
  for (const event of story.events) await expect(article(page, event.id)).toBeVisible()
  await expect(page.getByRole('heading', { name: words.reader.sourcesHeading })).toBeVisible()
  for (const control of await page.locator('header button, .reader-bar button').all())
    await expect(control).toBeHidden()
  // Ink on white, also for those who read in the dark.
  expect(await style(page, 'main', 'color')).toMatch(/^rgb\(([0-5]?\d), ([0-5]?\d), ([0-5]?\d)\)$/)
  // Marks and arcs stay what they are; what is there to be pressed alone is gone.
  const pressed = await page
    .locator('button, input, select')
    .evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).map((one) => one.outerHTML))
  expect(pressed).toEqual([])
  // Both pictures, after what the story is and before its events, as wide as the text.
  const boxOf = async (part: Locator) => (await part.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 }
  const first = await boxOf(article(page, 'armenia-holds-karabakh'))
  const title = await boxOf(page.getByRole('heading', { level: 1 }))
  for (const picture of [timeline(page), network(page)]) {
    const box = await boxOf(picture)
    expect(box.height).toBeGreaterThan(150)
    expect(Math.abs(box.width - first.width)).toBeLessThan(3)
    expect(box.y).toBeGreaterThan(title.y)
    expect(box.y + box.height).toBeLessThanOrEqual(first.y + 1)
  }
  const pdf = await page.pdf({ format: 'A4' })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  expect(pages.length).toBeGreaterThan(4)
  expect(pages.length).toBeLessThan(25)
})
