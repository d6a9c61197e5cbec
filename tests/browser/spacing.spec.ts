import { expect, open, type Page, test } from './support'

/** What a reader may set by a style of her own without losing anything (WCAG 2.2, 1.4.12). */
const STYLE = `* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }
p { margin-block-end: 2em !important }`

const setApart = (page: Page) =>
  page.evaluate((style) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets.push(sheet)
  }, STYLE)

/** Words of the stage that are cut, and pairs of them that lie on one another; and how wide the cursor's own pill is taken. */
const lookAt = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect()
    const stage = boxOf(document.querySelector('.reader-stage') as Element)
    const scroll = boxOf(document.querySelector('.timeline-scroll') as Element)
    const words = [
      ...document.querySelectorAll(
        '.timeline-label, .timeline-head text, .timeline-tick, .network-picture text, .reader-under-head > *',
      ),
    ].filter((element) => {
      const { width, top, bottom } = boxOf(element)
      const isLane = element.closest('.timeline-scroll') !== null
      return width > 0 && (!isLane || (top >= scroll.top && bottom <= scroll.bottom))
    })
    const nameOf = (element: Element) => (element.textContent ?? '').trim()
    const cut = words.filter(
      (element) => boxOf(element).left < stage.left || boxOf(element).right > stage.right,
    )
    const over: string[] = []
    for (const [i, a] of words.entries())
      for (const b of words.slice(i + 1)) {
        const [one, two] = [boxOf(a), boxOf(b)]
        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left)
        // Lines of text may touch: their boxes are higher than letters.
        const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top)
        if (across > 2 && down > 5) over.push(`${nameOf(a)} | ${nameOf(b)}`)
      }
    const head = document.querySelector('.reader-under-head')
    return {
      cut: cut.map(nameOf),
      over,
      pill:
        boxOf(document.querySelector('.timeline-pill') as Element).width -
        boxOf(document.querySelector('.timeline-pill-text') as Element).width,
      head: head ? head.scrollHeight - head.clientHeight : null,
    }
  })

for (const query of ['at=2025-06-20', 'view=timeline&lanes=actor'])
  test(`letters and words that are set apart are neither cut nor on one another: ${query}`, async ({
    page,
  }) => {
    await open(page, query)
    await expect(page.locator('.reader-under-head')).toBeVisible()
    await setApart(page)
    // All is laid out anew, and then stands still.
    await expect(async () => {
      const { cut, over, pill, head } = await lookAt(page)
      expect({ cut, over, head, hasRoom: pill > 4 }).toEqual({ cut: [], over: [], head: 0, hasRoom: true })
    }).toPass({ timeout: 10_000 })
  })
